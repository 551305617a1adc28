import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOMS_DE_LANGUES } from '../../../src/text/langue/noms.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { type Etat, etatsEn, openEtat, reponsesDuGuide } from '../etats.ts'
import { LUNDI } from '../keyboard.ts'
import { motsEn } from '../mots.ts'
import { expect, LOURD, test, WITHOUT_MAP } from '../support.ts'

test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

/** What others wrote, in the data: names, addresses, titles, what they say of themselves, territories. */
const CHAMPS =
  /^(?:nom|commune|adresse|complementAdresse|structureParente|presentation\w+|titre|texteSource|tourneeNom|source|producteur|horaires)$/
/** Files of the data that hold them. */
const FICHIERS = /(?:lieux|ateliers|territoires|qpv|communes)\.[0-9a-f]+\.json$|manifest\.json$/

function wordsOf(value: unknown, cle: string, into: Set<string>): void {
  if (typeof value === 'string') {
    // A common word alone is no name ("communes").
    if (CHAMPS.test(cle) && /\p{L}{3}.*\p{L}/u.test(value) && !/^\p{Ll}+$/u.test(value)) into.add(value)
  } else if (Array.isArray(value)) {
    for (const one of value) wordsOf(one, cle, into)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) wordsOf(one, name, into)
  }
}
function motsDesAutres(): string[] {
  const into = new Set<string>()
  for (const name of readdirSync(PILOTE_DIR, { recursive: true, encoding: 'utf8' }))
    if (FICHIERS.test(name)) wordsOf(JSON.parse(readFileSync(join(PILOTE_DIR, name), 'utf8')), '', into)
  return [...into]
}

/** Texts that hold a word of others outside of what is marked as French. What is sent as plain text (`pre`) has no marks. */
const readUnmarked = (words: readonly string[]) => {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data, parentElement } = node as Text
    if (parentElement === null || parentElement.closest('script, style, pre') !== null) continue
    const lang = parentElement.closest('[lang]')?.getAttribute('lang')
    if (lang === 'fr') continue
    const said = words.find((word) => {
      const at = data.indexOf(word)
      const around = [data[at - 1] ?? ' ', data[at + word.length] ?? ' ']
      return at !== -1 && !around.some((sign) => /\p{L}/u.test(sign))
    })
    if (said !== undefined) found.push(`${parentElement.tagName} « ${data.trim().slice(0, 120)} »: ${said}`)
  }
  return [...new Set(found)]
}

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
  const etats = [...etatsEn(langue).filter(({ reste }) => reste === undefined), ...plusEn(langue)]
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
