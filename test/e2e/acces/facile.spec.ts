import type { Page } from '@playwright/test'
import { openEtat } from '../etats.ts'
import { LUNDI } from '../keyboard.ts'
import { estTraduitEn } from '../mots.ts'
import { expect, heavyIf, LOURD, test } from '../support.ts'
import { FEUILLES, ficheEn } from './feuilles.ts'

/** In easy French each sentence begins a line, in every view that has it: read as it is laid out, on a phone. */
test.use({ viewport: { width: 390, height: 844 } })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** A word that ends, then a capital or a number; an address ("22 Av. Charles de Gaulle") is shorter. */
const DEUX = /\p{L}{4,}[\u00a0\u202f]?[.?!] [\p{Lu}\d]/u

/** The lines of the page in which two sentences stand, but for what is for ears alone. */
const joined = async (page: Page): Promise<string[]> => {
  await expect(page.locator('.attente')).toHaveCount(0)
  const lines = await page.evaluate(() => {
    const forEars = [...document.querySelectorAll<HTMLElement>('.invisible')]
    for (const one of forEars) one.hidden = true
    const all = document.body.innerText.split('\n')
    for (const one of forEars) one.hidden = false
    return all
  })
  expect(lines.length).toBeGreaterThan(20)
  return lines.filter((line) => DEUX.test(line))
}

for (const [nom, lien, dit] of [
  ['the first question', '/?volet=guide', 'Dans quelle ville'],
  ['the list', '/?depart=03185', 'Le lieu le plus près est en premier.'],
  ['a sheet', '/?lieu=pilote-premilhat&depart=03185', 'Quand le lieu est ouvert'],
  ['dates', '/?volet=agenda&depart=03185', 'Un bus ou une équipe vient ici.'],
  ['a place that is not there', '/?lieu=nexiste-pas', 'nexiste-pas'],
  ['a damaged link', '/?territoire=commune:99999&mode=fusee', 'Votre lien a une erreur.'],
  ['help', '/?page=aide', 'Lire sans la carte'],
] as const) {
  test(
    `each sentence begins a line: ${nom}`,
    heavyIf(!['the first question', 'a sheet', 'dates'].includes(nom)),
    async ({ page }) => {
      await page.goto(`${lien}&langue=falc`)
      // What is for paper alone may say it first.
      await expect(page.getByText(dit).filter({ visible: true }).first()).toBeVisible()
      await expect.poll(() => joined(page)).toEqual([])
      // Line breaks between the elements of the document itself take no room.
      expect((await page.locator('.app-entete').boundingBox())?.y).toBe(0)
    },
  )
}

test('each sentence begins a line: the questions of the guide and its answers', async ({ page }) => {
  await page.goto('/?volet=guide&depart=03185&langue=falc')
  for (const rang of [2, 3, 4]) {
    await expect(page.locator('.guide [role="status"]').first()).toContainText(`question ${rang}`)
    await expect.poll(() => joined(page)).toEqual([])
    await page.locator('.guide-option').first().click()
  }
  await expect(page.locator('.guide-reponse').first()).toBeVisible()
  await expect.poll(() => joined(page)).toEqual([])
})

test('each sentence begins a line: data that do not come', LOURD, async ({ page }) => {
  await page.route(/\/data\/.*\.json$/, (route) =>
    /manifest|abrege/.test(route.request().url()) ? route.continue() : route.fulfill({ status: 404 }),
  )
  await page.goto('/?depart=03185&langue=falc')
  await expect(page.locator('.avis').first()).toBeVisible()
  await expect.poll(() => joined(page)).toEqual([])
})

test('each sentence begins a line: all that prints', LOURD, async ({ page }) => {
  const sheets = FEUILLES.filter(([, module]) => estTraduitEn('falc', module))
  expect(sheets.length).toBeGreaterThan(2)
  for (const [papier, , etat] of sheets)
    await test.step(papier, async () => {
      await openEtat(page, etat('falc'))
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator(papier)).toBeVisible()
      await expect.poll(() => joined(page)).toEqual([])
      await page.emulateMedia({ media: 'screen' })
    })
})

test(
  'each sentence begins a line: the sheet and the message of one person, in a page that is in French',
  LOURD,
  async ({ page }) => {
    await openEtat(page, ficheEn('fr'))
    await page.getByRole('radio', { name: /facile/ }).check()
    const theirs = page.locator('[data-parle]')
    await expect(theirs.filter({ hasText: 'Appelez avant de venir.' })).toBeVisible()
    await expect(theirs.filter({ hasText: 'Personne ne l’a encore relu.' })).toHaveCount(2)
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      const lines = (await theirs.allInnerTexts()).flatMap((texte) => texte.split('\n')).filter(Boolean)
      expect(lines.length).toBeGreaterThan(10)
      expect(lines.filter((line) => DEUX.test(line) || /\d\. \p{Lu}/u.test(line))).toEqual([])
    }
  },
)

test('French and English run on, as they did', LOURD, async ({ page }) => {
  for (const langue of ['fr', 'en']) {
    await page.goto(`/?page=aide&langue=${langue}`)
    await expect(page.locator('.pages p').nth(2)).toBeVisible()
    expect((await joined(page)).length).toBeGreaterThan(3)
  }
})
