import type { Locator, Page } from '@playwright/test'
import { ETATS, inParts, openEtat } from '../etats.ts'
import { chooseByTyping, LUNDI } from '../keyboard.ts'
import { expect, LOURD, test, WITHOUT_MAP } from '../support.ts'

test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** What has the focus, and what is wrong with how it shows: no line around it, or out of the window. */
function lookAtFocus(): { readonly quoi: string; readonly faute: string } {
  const at = document.activeElement ?? document.body
  const words = (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)
  const quoi = at === document.body ? 'body' : `${at.tagName.toLowerCase()}.${at.className} « ${words} »`
  if (at === document.body) return { quoi, faute: '' }
  const isLined = (element: Element | null | undefined, pseudo?: string) => {
    if (element === null || element === undefined) return false
    const { outlineStyle, outlineWidth, borderTopWidth, content } = getComputedStyle(element, pseudo)
    if (pseudo !== undefined) return content !== 'none' && Number.parseFloat(borderTopWidth) >= 2
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
  // A box without a look of its own is lined by its label, a list by the item that is active, a map by its frame.
  const shown =
    isLined(at) ||
    isLined(at.closest('label')) ||
    isLined(at.querySelector('[data-actif]')) ||
    isLined(at, '::after')
  const box = (at.closest('label') ?? at).getBoundingClientRect()
  const isOut = box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1
  return { quoi, faute: shown ? (isOut ? 'out of the window' : '') : 'no line' }
}

/** Tab until `target` has the focus, with the focus visible at each stop; counts the stops over a whole task. */
function walker(page: Page, most: number) {
  let stops = 0
  return async (target: Locator) => {
    await expect(target.first()).toBeVisible()
    for (; stops < most; ) {
      await page.keyboard.press('Tab')
      stops++
      const { quoi, faute } = await page.evaluate(lookAtFocus)
      expect(faute, quoi).toBe('')
      if (await target.first().evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`not reached in ${most} stops: ${target}`)
  }
}

const STOPS = 25
const chooseCommune = async (page: Page, name: string, option: RegExp) => {
  await page.keyboard.type(name)
  await expect(page.getByRole('option', { name: option }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test('by keyboard, a place in at most 25 stops; its tree', async ({ page }) => {
  await page.goto('/')
  // Without the link over the navigation, which not everybody finds.
  const tabTo = walker(page, STOPS)
  await tabTo(page.locator('.depart-champ input'))
  await chooseCommune(page, 'premilhat', /^Prémilhat commune/)
  // The list takes the place of the question: one goes on in it.
  await expect(page.getByRole('heading', { name: 'Trouver un lieu' })).toBeFocused()
  await tabTo(page.locator('.trouver-card-lien'))
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading /Trouver . Lieux/ [level=1]
      - navigation "Façons de trouver"
      - heading "Trouver un lieu" [level=2]
      - search:
        - combobox "Où cherchez-vous ?"
        - button "Me localiser"
      - group "Comment vous déplacez-vous ?":
        - radio "À pied"
        - radio "En voiture" [checked]
      - group /Filtres les plus utiles/:
        - button "Plus de filtres"
      - status:
        - strong: /\\d+ lieux dans/
      - list:
        - listitem:
          - heading "Médiation numérique de Prémilhat" [level=3]:
            - link "Médiation numérique de Prémilhat"
  `)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Retour' }).first()).toBeFocused()
})

test('by keyboard, whom to send where in at most 25 stops; its tree', async ({ page }) => {
  await page.goto('/?onglet=orienter')
  await walker(page, STOPS)(page.getByRole('checkbox', { name: /^Choisir pour la fiche/ }))
  await page.keyboard.press('Space')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading /Orienter . Une personne/ [level=1]
      - region "Orienter une personne":
        - heading "Orienter une personne" [level=2]
        - search:
          - combobox "D’où part-elle ?"
        - group "Comment se déplace-t-elle ?"
        - slider /Trajet/
        - heading "Propositions" [level=2]
        - status: /\\d+ propositions/
        - region "Propositions":
          - list:
            - listitem:
              - article:
                - heading "Atelier numérique du lundi" [level=3]
                - paragraph:
                  - link /Saint-Victor/
                - checkbox /Choisir pour la fiche/ [checked]
  `)
})

test('by keyboard, a date in at most 25 stops; its tree', async ({ page }) => {
  await page.goto('/?volet=agenda')
  await walker(page, STOPS)(page.locator('.seance .lien-lieu'))
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading /Trouver . Dates/ [level=1]
      - region "Les ateliers par date":
        - heading "Les ateliers par date" [level=2]
        - search:
          - combobox "D’où partez-vous ?"
        - group "Quand ?":
          - radio "Quatre semaines" [checked]
        - status:
          - strong: /\\d+ dates dans/
        - region "lundi 23 novembre":
          - heading "lundi 23 novembre" [level=3]
          - article:
            - heading "Atelier numérique du lundi" [level=4]
            - paragraph:
              - button /Ajouter à mon agenda/
  `)
})

test('by keyboard, an answer of the guide in at most 25 stops; its tree', async ({ page }) => {
  await page.goto('/?volet=guide')
  await expect(page.getByRole('heading', { name: 'Où habitez-vous ?' })).toBeVisible()
  const tabTo = walker(page, STOPS)
  await tabTo(page.getByLabel('Votre commune'))
  await chooseCommune(page, 'montlucon', /^Montluçon commune/)
  for (const choice of ['En voiture', 'Faire mes démarches', 'Peu importe']) {
    await tabTo(page.getByRole('button', { name: choice }))
    await page.keyboard.press('Enter')
  }
  await tabTo(page.locator('.guide-reponse a'))
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - region "M’aider à trouver":
        - paragraph: /Vous partez de Montluçon/
        - heading "Voici ce que nous proposons" [level=2]
        - status: /Nous avons trouvé/
        - list:
          - listitem:
            - heading [level=3]
        - paragraph:
          - button "Imprimer"
          - button "Voir tous les ateliers"
  `)
})

test('by keyboard, a figure in at most 25 stops, said once; its tree', async ({ page }) => {
  await page.goto('/?onglet=couverture')
  const phrase = page.locator('.couv-phrase')
  await expect(phrase).toBeVisible()
  await walker(page, STOPS)(page.getByRole('slider'))
  const announced = page.locator('.couv-phrase + [role="status"]')
  await page.keyboard.press('ArrowRight')
  await expect(phrase).toContainText('à 16 minutes')
  await expect(announced).toHaveText(await phrase.innerText())
  // Nothing else of what changes at each step is read aloud.
  const live = page.locator(':is([role="status"], [aria-live="polite"], output):not([aria-live="off"])')
  await expect(live.filter({ hasText: /16 min/ })).toHaveCount(1)
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading /Couverture . Aujourd’hui/ [level=1]
      - group "À portée de quoi ?"
      - group "Comment mesurer ?"
      - slider "Temps de trajet au plus": "16"
      - region "Qui est à portée de quoi ?":
        - paragraph: /à 16 minutes/
        - status: /à 16 minutes/
        - figure "Répartition des habitants"
  `)
})

test('by keyboard, a scenario by buttons in at most 25 stops; its tree', async ({ page }) => {
  await page.goto('/?onglet=couverture&volet=simuler')
  const tabTo = walker(page, STOPS)
  const communes = page.locator('select').filter({ hasText: 'Choisissez une commune' })
  await tabTo(communes)
  await chooseByTyping(communes, 'Ronn', '03216')
  await tabTo(page.getByRole('button', { name: 'Ajouter ce lieu' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('.scen-phrase')).toContainText(/habitant/)
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading /Couverture . Simuler/ [level=1]
      - group "Le scénario":
        - heading "Ajouter un lieu" [level=2]
        - group "Où ?":
          - radio "Dans une commune" [checked]
        - combobox /Dans une commune/
        - button "Ajouter ce lieu"
        - status: /Lieu à Ronnet/
      - region "Qui gagne, qui perd"
  `)
})

for (const { n, part } of inParts(ETATS, 2)) {
  test(`Tab goes round every state, the focus always in sight, ${n}`, LOURD, async ({ page }) => {
    for (const etat of part) {
      await openEtat(page, etat)
      const faults: string[] = []
      let rounds = 0
      // From where the focus is to the end, and where that was not the beginning, once from there.
      const wanted = await page.evaluate(() => (document.activeElement === document.body ? 1 : 2))
      for (let stops = 0; rounds < wanted; stops++) {
        expect(stops, `${etat.nom}: no way round`).toBeLessThan(500)
        await page.keyboard.press('Tab')
        let { quoi, faute } = await page.evaluate(lookAtFocus)
        // What comes late moves what holds the focus, until the page follows it: a fault is what stays one.
        for (let looks = 0; faute !== '' && looks < 20; looks++) {
          await page.waitForTimeout(100)
          ;({ quoi, faute } = await page.evaluate(lookAtFocus))
        }
        if (faute !== '') faults.push(`${quoi}: ${faute}`)
        if (quoi === 'body') rounds++
      }
      expect(faults, etat.nom).toEqual([])
    }
  })
}
