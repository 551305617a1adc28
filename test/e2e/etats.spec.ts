import type { Page } from '@playwright/test'
import { ETATS, type Etat, inParts, openEtat } from './etats.ts'
import { LUNDI } from './keyboard.ts'
import { expect, expectAccessible, LOURD, TOUTES, test } from './support.ts'

/** The same in every state: regions in their order, what a table lacks, and pixels that stick out sideways. */
const STRUCTURE = {
  regions: ['HEADER', 'NAV Trois façons d’utiliser la carte', 'MAIN', 'FOOTER', 'NAV Aide et informations'],
  tablesWithoutTitle: 0,
  headsWithoutScope: 0,
  tooWide: 0,
}
const readStructure = () => {
  const count = (selector: string) => document.querySelectorAll(selector).length
  // What lies in a view has headers and menus of its own.
  const regions = document.querySelectorAll('header, nav, main, footer')
  const own = [...regions].filter((region) => region.closest('.app-contenu, article') === null)
  const root = document.documentElement
  return {
    regions: own.map((region) => `${region.tagName} ${region.getAttribute('aria-label') ?? ''}`.trim()),
    tablesWithoutTitle: count('table:not(:has(> caption))'),
    headsWithoutScope: count('th:not([scope])'),
    tooWide: Math.max(0, root.scrollWidth - root.clientWidth),
  }
}

test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** The states of which `npm test` looks at the structure, the paper and the violations; the heavy suite looks at all. */
const FEW: readonly Etat[] = ['lieux', 'guide, comment', 'couverture', 'aide'].map((nom) => {
  const etat = ETATS.find((one) => one.nom === nom)
  if (etat === undefined) throw new Error(`« ${nom} » : absent de etats.ts`)
  return etat
})

/** What is pressed has no place on paper, but for the names in a table and what a sheet asks to note. */
async function expectPaper(page: Page, { nom, faire }: Etat): Promise<void> {
  if (faire !== undefined || nom === 'rapport') return
  await page.emulateMedia({ media: 'print' })
  const pressed = page.locator(
    ':is(button, input, select, textarea):visible:not(table *, .a-imprimer *, .invisible *)',
  )
  await expect(pressed, nom).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
}

async function expectStructure(page: Page, etats: readonly Etat[]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 844 })
  const titles = new Map<string, string>()
  for (const etat of etats) {
    await openEtat(page, etat)
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))))
    expect(levels[0], etat.nom).toBe(1)
    expect(
      levels.filter((level) => level === 1),
      etat.nom,
    ).toHaveLength(1)
    await expect.poll(() => page.evaluate(readStructure), etat.nom).toEqual(STRUCTURE)
    await expect.poll(() => page.title(), etat.nom).toMatch(/.+ – À portée$/)
    titles.set(etat.nom, await page.title())
    await expectPaper(page, etat)
  }
  // What only narrows or warns is the same view.
  for (const same of [
    'lieux, rien',
    'filtres',
    'carte des lieux',
    'dates, depuis',
    'carte de la couverture',
    'lien abîmé',
  ])
    titles.delete(same)
  expect([...new Set(titles.values())]).toHaveLength(titles.size)
}

test(
  'every state fits 320 px, with one first heading, a title of its own, the same regions, heads; no button on paper',
  LOURD,
  async ({ page }) => expectStructure(page, ETATS),
)
test('a few states fit 320 px, with their heading, title, regions and heads', async ({ page }) =>
  expectStructure(page, FEW))

const LOOKS = [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const
const WIDTHS = [320, 390, 1440] as const

async function expectNoViolation(page: Page, etat: Etat): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  // A phone a little wider shows what the narrow one does: it is looked at where all is.
  for (const width of TOUTES ? WIDTHS : WIDTHS.filter((one) => one !== 390)) {
    await page.setViewportSize({ width, height: 844 })
    if (width === WIDTHS[0]) await openEtat(page, etat)
    // A phone a little wider has nothing of another colour.
    await expectAccessible(page, width === 390 ? 'sans couleurs' : 'toutes')
  }
  await page.setViewportSize({ width: WIDTHS[ETATS.indexOf(etat) % WIDTHS.length] ?? 390, height: 844 })
  for (const look of LOOKS) {
    await page.emulateMedia(look)
    // The same elements as right before.
    await expectAccessible(page, 'couleurs')
  }
}

const AXE_FEW = FEW.filter(({ nom }) => nom !== 'couverture' && nom !== 'aide')
for (const etat of AXE_FEW)
  test(`${etat.nom}: no accessibility violation`, async ({ page }) => expectNoViolation(page, etat))
for (const { n, part } of inParts(
  ETATS.filter((etat) => !AXE_FEW.includes(etat)),
  4,
))
  test(`every other state: no accessibility violation, ${n}`, LOURD, async ({ page }) => {
    for (const etat of part) await test.step(etat.nom, () => expectNoViolation(page, etat))
  })

test('the focus is never lost: back from a sheet, from an orientation sheet, to the content behind a map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?depart=03185')
  const card = page.locator('.trouver-card-lien').first()
  await card.click()
  await expect(page.getByRole('button', { name: 'Retour' }).first()).toBeFocused()
  await page.goBack()
  await expect(card).toBeFocused()

  await page.getByRole('button', { name: 'Voir la carte' }).click()
  await page.getByRole('link', { name: 'Aller au contenu' }).press('Enter')
  await expect(page.locator('#panneau')).toBeFocused()

  await page.goto('/?onglet=orienter')
  await page
    .getByRole('checkbox', { name: /^Choisir pour la fiche/ })
    .first()
    .check()
  const make = page.getByRole('button', { name: 'Préparer la fiche' })
  await make.press('Enter')
  await expect(page.getByRole('heading', { name: 'Fiche d’orientation' })).toBeFocused()
  await page.keyboard.press('Tab')
  const back = page.getByRole('button', { name: 'Revenir aux propositions' })
  await expect(back).toBeFocused()
  await back.press('Enter')
  await expect(make).toBeFocused()
})

test('a start that is chosen is said', async ({ page }) => {
  await page.goto('/')
  await page.locator('.depart-champ input').fill('montlucon')
  await page
    .getByRole('option', { name: /^Montluçon commune/ })
    .first()
    .click()
  await expect(page.getByRole('status').filter({ hasText: /^Départ choisi : Montluçon/ })).toBeAttached()
  await expect(page.locator('.trouver-card').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Départ choisi : Montluçon/ })).toBeAttached()
})

test('in forced colours the current entrance, view and option are told apart', LOURD, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/?onglet=couverture')
  await expect(page.locator('.option:has(:checked)').first()).toBeVisible()
  const looks = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((element) => {
        const { outlineStyle, borderBlockEndColor } = getComputedStyle(element)
        return `${outlineStyle} ${borderBlockEndColor}`
      }),
    )
  const expectApart = async (chosen: string, others: string) => {
    const [look = ''] = await looks(chosen)
    expect(look, chosen).not.toBe('')
    await expect.poll(() => looks(others), chosen).not.toContain(look)
  }
  await expectApart('.app-onglets [aria-current]', '.app-onglets a:not([aria-current])')
  await expectApart('.app-volets [aria-current]', '.app-volets a:not([aria-current])')
  await expectApart('.option:has(:checked)', '.option:not(:has(:checked))')
  // What a colour alone would say keeps its own: the bar of the figure and its key.
  const inks = await page
    .locator('.couv-barre-parts > span, .couv-barre-legende .couv-puce:is(span)')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor))
  expect(new Set(inks).size).toBeGreaterThan(1)

  await page.goto('/?volet=agenda')
  await page.getByText('Semaine', { exact: true }).click()
  await expect(page.locator('.agenda-semaine-jour').first()).toBeVisible()
  await expectApart('.agenda-semaine-jour[aria-current]', '.agenda-semaine-jour:not([aria-current])')
})
