import { NOMS_DE_LANGUES } from '../../../src/text/langue/noms.ts'
import { type Etat, etatsEn, openEtat, reponsesDuGuide } from '../etats.ts'
import { LUNDI } from '../keyboard.ts'
import { motsEn } from '../mots.ts'
import { expect, LOURD, test, WITHOUT_MAP } from '../support.ts'
import { motsDesAutres, readUnmarked } from './mots-des-autres.ts'

test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

const LUES = ['en', 'ar', 'tr', 'pt'] as const

/** Beside the states that all matrices go through: answers of the guide, a place with hours seen from a start, a list by date. */
const plusEn = (langue: (typeof LUES)[number]): readonly Etat[] => [
  reponsesDuGuide(langue),
  {
    nom: 'fiche, depuis un départ',
    lien: `/?lieu=pilote-mission-locale-limoges&depart=87085&langue=${langue}`,
    phrase: new RegExp(motsEn(langue).lieu.lieu.offre),
  },
  {
    nom: 'dates, par jour',
    lien: `/?volet=agenda&depart=03185&ordre=date&langue=${langue}`,
    phrase: new RegExp(motsEn(langue).agenda.agenda.titre),
  },
]

for (const langue of LUES) {
  // In English and Arabic they are read where they are gone through for axe (langues.spec.ts).
  const isReadThere = langue === 'en' || langue === 'ar'
  const etats = [
    ...etatsEn(langue).filter(({ reste }) => reste === undefined && !isReadThere),
    ...plusEn(langue),
  ]
  test(`in ${langue}, each word of others is marked as French`, LOURD, async ({ page }) => {
    const words = motsDesAutres()
    expect(words.length).toBeGreaterThan(100)
    for (const etat of etats)
      await test.step(etat.nom, async () => {
        await openEtat(page, etat)
        expect.soft(await page.evaluate(readUnmarked, words), etat.nom).toEqual([])
      })
    // What it looks for is there: the name of a place, marked.
    await page.goto(`/?lieu=pilote-premilhat&langue=${langue}`)
    const nom = page.locator('#fiche-nom [lang="fr"]')
    await expect(nom).toHaveText('Médiation numérique de Prémilhat')
    expect(NOMS_DE_LANGUES[langue].lang).not.toBe('fr')
  })
}

for (const langue of LUES)
  test(
    `in ${langue}, each word of others is marked as French in the small page too`,
    LOURD,
    async ({ page }) => {
      const words = motsDesAutres()
      for (const vue of ['lieux', 'dates']) {
        await page.goto(`/embed.html?territoire=departement:03&voisins=oui&vue=${vue}&langue=${langue}`)
        await expect(page.locator('.insere-fiche [lang="fr"]').first()).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('lang', langue)
        await expect.poll(() => page.evaluate(readUnmarked, words), vue).toEqual([])
      }
    },
  )

test('in French nothing is marked twice', async ({ page }) => {
  await page.goto('/?depart=03185')
  await expect(page.locator('.trouver-card').first()).toBeVisible()
  await expect(page.locator('.depart-ligne strong')).toHaveText('Départ : Montluçon')
  await expect(page.locator('.depart-ligne :is(bdi, [lang])')).toHaveCount(0)
})
