import type { Locator, Page } from '@playwright/test'
import { LUNDI, TAILLES } from '../keyboard.ts'
import { expect, hold, LOURD, test, WITHOUT_MAP } from '../support.ts'

/** What has the focus goes away, is put out of use or is hidden: the focus stays beside it, never at the beginning of the page. */
test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** What has the focus, in words; empty where nothing has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at === null || at === document.body ? '' : (at.getAttribute('aria-label') ?? at.textContent ?? '')
  })

/** Opens a view, and waits for what watches over the focus: it comes after the first list. */
async function open(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.locator('.app-avis')).toBeAttached()
}

/** Presses by keyboard; what was pressed then goes, or can no more be pressed. */
async function pressAway(page: Page, target: Locator): Promise<void> {
  const pressed = await target.first().elementHandle()
  await target.first().focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    (button) => button?.isConnected !== true || button.matches(':disabled') || !button.checkVisibility(),
    pressed,
  )
}
/** Whether nothing lies over its middle. */
const isUncovered = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect()
  const over = document.elementFromPoint(left + width / 2, top + height / 2)
  return over !== null && (over.contains(element) || element.contains(over))
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const expectFocus = (page: Page, words: RegExp) => expect.poll(() => focused(page)).toMatch(words)

test('a territory taken out of a table, the last one too', async ({ page }) => {
  await open(page, '/?onglet=couverture&avec=commune:03095,commune:87085')
  await expect(button(page, /^Retirer/)).toHaveCount(2)
  await pressAway(page, button(page, /^Retirer/))
  await expectFocus(page, /./)
  await pressAway(page, button(page, /^Retirer/))
  await expectFocus(page, /./)
})

test('a change undone that was the last', LOURD, async ({ page }) => {
  await open(page, '/?onglet=couverture&volet=simuler')
  await expect(page.locator('select[name=commune] option[value="03167"]')).toBeAttached()
  await page.locator('select[name=commune]').selectOption('03167')
  await button(page, 'Ajouter ce lieu').press('Enter')
  await pressAway(page, button(page, 'Annuler'))
  await expectFocus(page, /^Rétablir$/)
  await pressAway(page, button(page, 'Rétablir'))
  await expectFocus(page, /^Annuler$/)
})

test('a start looked for on the map of a phone, and given up', LOURD, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/?depart=03185')
  await pressAway(page, button(page, 'Sur la carte'))
  await expect(button(page, 'Annuler')).toBeFocused()
  await pressAway(page, button(page, 'Annuler'))
  await expectFocus(page, /./)
})

test('a button that a link takes the place of', LOURD, async ({ page }) => {
  await open(page, '/?lieu=pilote-premilhat&depart=03185&mode=voiture')
  await button(page, /^Voir le chemin vers/)
    .first()
    .press('Enter')
  await pressAway(page, button(page, 'Voir le chemin sur le web'))
  await expectFocus(page, /avec le départ et l’arrivée/)
})

test('a window of filters closed by its cross', async ({ page }) => {
  await open(page, '/?depart=03185')
  const filters = button(page, /^Plus de filtres/)
  await filters.press('Enter')
  await pressAway(page, button(page, 'Fermer les filtres'))
  await expect(filters).toBeFocused()
})

test('a file of one’s own data taken back, the only one', LOURD, async ({ page }) => {
  await open(page, '/?onglet=couverture&volet=donnees')
  const buffer = Buffer.from(
    'Date;Heures;Lieu;Commune;Titre\n08/12/2026;14h-16h;Salle des fêtes;Lamaids;Photos\n',
  )
  await page.getByLabel('Choisir des fichiers').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer })
  await button(page, 'Utiliser ces données').press('Enter')
  await pressAway(page, button(page, /^Retirer a\.csv/))
  await expectFocus(page, /./)
})

test('a département kept, and taken off the device: said, and the focus stays', LOURD, async ({ page }) => {
  await open(page, '/?territoire=commune:87085&page=hors-ligne')
  await pressAway(page, button(page, /^Garder hors ligne/))
  const dit = page.getByRole('status').filter({ hasText: /gardé hors ligne\. Données du/ })
  await expect(dit).toBeAttached()
  await expectFocus(page, /Haute-Vienne/)
  // Seen from another territory, it is one of a list, and the last of it.
  await open(page, '/?territoire=commune:03185&page=hors-ligne')
  await pressAway(page, button(page, /^Retirer de l’appareil : Haute-Vienne/))
  await expect(page.getByRole('status').filter({ hasText: 'retiré de l’appareil' })).toBeVisible()
  await expectFocus(page, /^Garder hors ligne : Haute-Vienne/)
})

test('a filter of the row that a phone scrolls, and the way back from all of them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/?depart=03185')
  const free = button(page, /^Gratuit/)
  await free.press('Enter')
  await expect(button(page, 'Effacer les filtres')).toBeAttached()
  await expect(free).toBeFocused()
  await expect(free).toBeInViewport({ ratio: 0.9 })
  const filters = button(page, /^Plus de filtres/)
  await filters.press('Enter')
  await expect(button(page, 'Fermer les filtres')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(filters).toBeFocused()
  await expect(filters).toBeInViewport({ ratio: 0.9 })
})

test('a filter at the foot of its window, which takes a line more', LOURD, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/?depart=03185')
  await button(page, /^Plus de filtres/).press('Enter')
  const body = page.locator('.trouver-filtres-corps')
  const box = page.getByRole('checkbox', { name: /^Apprendre à utiliser un ordinateur/ })
  await box.focus()
  await box.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  const before = await body.evaluate((element) => element.clientHeight)
  await page.keyboard.press('Space')
  await expect.poll(() => body.evaluate((element) => element.clientHeight)).toBeLessThan(before)
  await expect(box).toBeFocused()
  await expect.poll(() => box.evaluate(isUncovered)).toBe(true)
})

for (const viewport of TAILLES)
  test(
    `no bar at the foot of Orienter lies over the focus, ${viewport.width} px`,
    LOURD,
    async ({ page }) => {
      await page.setViewportSize(viewport)
      await open(page, '/?onglet=orienter&depart=03185')
      const chosen = page.getByRole('checkbox', { name: /^Choisir pour la fiche/ }).nth(2)
      await chosen.focus()
      await chosen.evaluate((element) => element.scrollIntoView({ block: 'end' }))
      await page.keyboard.press('Space')
      await expect(button(page, 'Préparer la fiche')).toBeVisible()
      await expect.poll(() => chosen.evaluate(isUncovered)).toBe(true)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const covered: string[] = []
      await page.locator('main').focus()
      for (let stops = 0; stops < 70; stops++) {
        await page.keyboard.press('Tab')
        const at = page.locator(':focus')
        if (!(await at.evaluate(isUncovered))) covered.push(await focused(page))
      }
      expect(covered).toEqual([])
    },
  )

test('rows gone through backwards are never under the head of their table', LOURD, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/?onglet=couverture')
  const rows = page.locator('.couv-zones tbody button')
  await rows.last().focus()
  for (let i = (await rows.count()) - 1; i > 0; i--) {
    await expect(rows.nth(i)).toBeFocused()
    await expect.poll(() => rows.nth(i).evaluate(isUncovered), `row ${i}`).toBe(true)
    await page.keyboard.press('Shift+Tab')
  }
})

test('a proposal added to the scenario: what says so has the focus, in sight', LOURD, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/?onglet=couverture&volet=simuler&minutes=10')
  await expect(page.locator('.scen-figure')).toBeVisible()
  await button(page, 'Chercher les meilleurs endroits').press('Enter')
  await expect(page.getByText(/^Optimal \(prouvé\)/)).toBeVisible()
  await pressAway(page, button(page, /^Ajouter au scénario/))
  const added = page.getByText('Le lieu est ajouté au scénario.')
  await expect(added).toBeFocused()
  await expect(added).toBeInViewport()
})

test(
  'a button that is out of use while it searches, for less than a frame or more',
  LOURD,
  async ({ page }) => {
    await open(page, '/?onglet=couverture&volet=rapport')
    await button(page, 'Ajouter au rapport où ouvrir ensuite').press('Enter')
    await expect(page.getByText('Rien à gagner')).toBeVisible()
    await expectFocus(page, /^Ajouter au rapport/)
  },
)

for (const [ordre, link] of [
  ['by day', '/?volet=agenda'],
  ['by place', '/?volet=agenda&depart=03185'],
] as const)
  test(`four weeks more of Dates, ${ordre}: what has the focus is in sight`, LOURD, async ({ page }) => {
    await open(page, link)
    await expect(page.locator('.seance').first()).toBeVisible()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    const idsOf = () => page.locator('.agenda-jour').evaluateAll((all) => all.map(({ id }) => id))
    const length = async () => ((await page.locator('main').textContent()) ?? '').length
    const [days, words] = [await idsOf(), await length()]
    await button(page, 'Voir quatre semaines de plus').press('Enter')
    await expect.poll(length).toBeGreaterThan(words)
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    if (ordre === 'by day') await expect.poll(async () => (await idsOf()).length).toBeGreaterThan(days.length)
    const added = (await idsOf()).filter((id) => !days.includes(id))
    const at =
      added.length === 0 ? button(page, 'Voir quatre semaines de plus') : page.locator(`#${added[0]}`)
    await expect(at).toBeFocused()
    await expect(at).toBeInViewport()
  })

test('what a press brings does not push what was pressed out of sight', LOURD, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/?onglet=couverture')
  for (const name of ['Calculer les temps de trajet', 'Compter les places d’aujourd’hui']) {
    const before = (await page.locator('main').textContent()) ?? ''
    await button(page, name).press('Enter')
    await expect.poll(() => page.locator('main').textContent()).not.toBe(before)
    await expectFocus(page, /./)
    await expect.poll(() => page.locator(':focus').evaluate(isUncovered)).toBe(true)
  }
})

test('an adviser that is added has the focus, in sight', LOURD, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/?onglet=couverture&volet=planifier')
  for (const numero of [2, 3]) {
    await button(page, 'Ajouter un conseiller').press('Enter')
    await expectFocus(page, RegExp(`^Conseiller ${numero}`))
    await expect.poll(() => page.locator(':focus').evaluate(isUncovered)).toBe(true)
  }
})

test('a way that is on its way says so once', LOURD, async ({ page }) => {
  await open(page, '/?lieu=pilote-premilhat&depart=03185&mode=voiture')
  const release = await hold(page, /chemin-dit.*\.js/)
  await button(page, /^Voir le chemin vers/)
    .first()
    .press('Enter')
  // Its code comes, and then says so itself, in what will say the answer.
  const waiting = page.getByText('Le chemin se calcule…')
  await expect(waiting).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Le chemin se calcule…' })).toHaveCount(0)
  release()
  await expect(button(page, 'Voir le chemin sur le web')).toBeVisible()
})

test('who clicks beside what has the focus stays there', LOURD, async ({ page }) => {
  await open(page, '/?depart=03185')
  await page.locator('.trouver-card-lien').first().focus()
  await page.locator('header').click({ position: { x: 2, y: 2 } })
  expect(await focused(page)).toBe('')
  await page.evaluate(() => new Promise((end) => requestAnimationFrame(() => requestAnimationFrame(end))))
  await page.evaluate(() => document.querySelector('.trouver-card')?.remove())
  await page.evaluate(
    () =>
      new Promise((end) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(end))),
      ),
  )
  expect(await focused(page)).toBe('')
})
