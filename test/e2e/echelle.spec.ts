import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { answer, prepareScope } from '../../src/dataset/answer.ts'
import type { Par, Question } from '../../src/domain/coverage/question.ts'
import { phraseFigure } from '../../src/text/rapport.ts'
import type { Params } from '../../src/worker/protocol/index.ts'
import { seededRandom } from '../support/draw/random.ts'
import { FRANCE_DIR, generatedDir } from '../support/files/data-dirs.ts'
import { FRANCE_URL, GENEREE, GENEREE_URL } from './addresses.ts'
import { callWorker, type Mesure, rendererCost, timeCalls, watchWorker, workerBytes } from './ouvrier.ts'
import { expect, test } from './support.ts'

/**
 * All of France in the page. A national recompute may take 80 ms where the memory floor takes 5 ms: 16
 * floors. The best of the rounds counts on both sides: other programs lengthen some, never shorten one.
 * `ECHELLE=complete npm run test:e2e -- echelle`: 2.3 million cells and 20,000 places.
 */
const MOST_FLOORS = 16
/** By commune 35,000 zones are sent and read as well. */
const MOST_FLOORS_COMMUNES = 64
/** Another offer asks for two full passes, over cells and places that stay. */
const MOST_FLOORS_FULL = 120
/** One tile of 512 px, cells and blocks alike. */
const MOST_FLOORS_TILE = 8
/** Processor of the page and its worker until the first figure: files, decoding, trees, two passes, drawing. */
const MOST_SECONDS_FIRST = 30
/** What the worker holds: cells, fields before and after, tiles, places. */
const MOST_BYTES_PER_CELL = 450
const MOST_BYTES_FIXED = 150e6
const ROUNDS = 15

const FRANCE: Question = {
  territoire: { type: 'france' },
  offre: 'accompagnement',
  portee: { type: 'mode', mode: 'voiture', minutes: 20 },
}
const withMinutes = (minutes: number): Question => ({
  ...FRANCE,
  portee: { type: 'mode', mode: 'voiture', minutes },
})

const slider = (par: Par): Params<'couverture'>[] =>
  Array.from({ length: ROUNDS }, (_, i) => ({ question: withMinutes(10 + i), par }))

/** A place added in the middle of France, then dragged about. */
function edits(par: Par): Params<'scenario'>[] {
  const random = seededRandom(505)
  return Array.from({ length: ROUNDS }, () => ({
    question: FRANCE,
    par,
    modifications: [
      {
        type: 'ajout',
        id: 'essai',
        nom: 'Lieu d’essai',
        lon: 0.5 + 4 * random(),
        lat: 45 + 3 * random(),
        commune: '',
        nature: 'accompagnement',
        places: null,
        dates: null,
      },
    ],
  }))
}

const offres: Params<'couverture'>[] = Array.from({ length: 6 }, (_, i) => ({
  question: { ...FRANCE, offre: i % 2 === 0 ? 'ateliers' : 'accompagnement' },
  par: 'departement',
}))

const best = (values: readonly number[]) => Math.min(...values)
const floors = ({ callMs, floorMs }: Mesure) => best(callMs) / best(floorMs)
const say = ({ callMs, floorMs }: Mesure) =>
  `${best(callMs).toFixed(1)} ms (${(best(callMs) / best(floorMs)).toFixed(1)} fois le plancher)`

for (const { nom, dir, url } of [
  { nom: 'la France du carroyage de 1 km', dir: FRANCE_DIR, url: FRANCE_URL },
  { nom: `un jeu généré de ${GENEREE.cells} carreaux`, dir: generatedDir(GENEREE.cells), url: GENEREE_URL },
]) {
  test(`${nom} : le chiffre, le curseur et une modification à l'échelle du pays`, async ({
    page,
    browser,
  }) => {
    test.skip(!existsSync(join(dir, 'manifest.json')), 'these data are not here')
    test.setTimeout(300_000)
    await watchWorker(page)
    const started = Date.now()
    await page.goto(`${url}?onglet=couverture&territoire=france`)
    await expect(page.locator('.couv-phrase')).toBeVisible({ timeout: 120_000 })
    const firstMs = Date.now() - started
    const first = await rendererCost(browser)
    const expected = await askNode(dir)
    await expect(page.locator('.couv-phrase')).toHaveText(phraseFigure(expected))
    await page.waitForLoadState('networkidle')

    const curseur = await timeCalls(page, 'couverture', slider('departement'))
    const edition = await timeCalls(page, 'scenario', edits('departement'))
    const curseurCommunes = await timeCalls(page, 'couverture', slider('commune'))
    const editionCommunes = await timeCalls(page, 'scenario', edits('commune'))
    const offre = await timeCalls(page, 'couverture', offres)
    const tuiles = await timeTiles(page)
    const bytes = await workerBytes(page)
    const after = await rendererCost(browser)

    const cells = (await openDatasetDir(dir)).manifest.departements.reduce(
      (n, d) => n + (d.carreaux?.lignes ?? 0),
      0,
    )
    console.log(
      [
        `${nom}, ${cells} carreaux :`,
        `premier chiffre ${(firstMs / 1000).toFixed(1)} s, dont ${first.seconds.toFixed(1)} s de processeur`,
        `plancher mémoire ${best([...curseur.floorMs, ...edition.floorMs]).toFixed(1)} ms`,
        `curseur ${say(curseur)}, par commune ${say(curseurCommunes)}`,
        `modification ${say(edition)}, par commune ${say(editionCommunes)}`,
        `autre offre ${say(offre)}`,
        `tuile ${tuiles.map(say).join(', ')}`,
        `calcul : ${Math.round(bytes / 1e6)} Mo, ${Math.round(bytes / cells)} octets par carreau`,
        `page entière : ${Math.round(after.bytes / 1e6)} Mo au plus`,
      ].join('\n  '),
    )
    expect(first.seconds).toBeLessThan(MOST_SECONDS_FIRST)
    expect(floors(curseur)).toBeLessThan(MOST_FLOORS)
    expect(floors(edition)).toBeLessThan(MOST_FLOORS)
    expect(floors(curseurCommunes)).toBeLessThan(MOST_FLOORS_COMMUNES)
    expect(floors(editionCommunes)).toBeLessThan(MOST_FLOORS_COMMUNES)
    expect(floors(offre)).toBeLessThan(MOST_FLOORS_FULL)
    for (const tuile of tuiles) expect(floors(tuile)).toBeLessThan(MOST_FLOORS_TILE)
    expect(bytes).toBeLessThan(MOST_BYTES_FIXED + MOST_BYTES_PER_CELL * cells)
  })
}

/** The figure of the same question by the code of the command line. */
async function askNode(dir: string) {
  const dataset = await openDatasetDir(dir)
  const prepared = await prepareScope(dataset, FRANCE)
  return answer(dataset, prepared, FRANCE.offre, FRANCE.portee, null)
}

/** Tiles over the middle of France, from the country to a town. */
async function timeTiles(page: Parameters<typeof timeCalls>[0]): Promise<Mesure[]> {
  const { version } = await callWorker(page, 'couverture', { question: FRANCE, par: 'departement' })
  const couleur = '#336699'
  const couleurs = {
    population: couleur,
    atteinte: couleur,
    nonAtteinte: couleur,
    inconnue: couleur,
    dejaAtteinte: couleur,
    resteHors: couleur,
  }
  const mesures: Mesure[] = []
  for (const [z, x, y] of [
    [4, 8, 5],
    [6, 32, 22],
    [9, 259, 180],
  ] as const) {
    const params = { z, x, y, key: version.key, sizePx: 512, mode: 'portee', couleurs } as const
    mesures.push(await timeCalls(page, 'tuile', Array(7).fill(params)))
  }
  return mesures
}
