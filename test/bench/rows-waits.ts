import { deserialize, serialize } from 'node:v8'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { expansionContext } from '../../src/dataset/seances.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { localToInstant } from '../../src/domain/calendar/instants.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import { buildFiches, filterLieux } from '../../src/domain/places/filters/filter-lieux.ts'
import { expandAll } from '../../src/domain/sessions/expand-ateliers.ts'
import { listSeances } from '../../src/worker/answers/seances.ts'
import { searchLieux } from '../../src/worker/answers/search/search-lieux.ts'
import { drawAteliers } from '../support/draw/draw-ateliers.ts'
import { drawFiltres, drawPlace } from '../support/draw/draw-filtres.ts'
import { communesFrance, drawMisspelt } from '../support/draw/draw-misspelt.ts'
import { seededRandom } from '../support/draw/random.ts'
import { lieuxDefauts, petitJeu } from '../support/examples/petit-jeu.ts'
import { setup as buildData } from '../support/files/build-data.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { type BenchRow, bestMs, median, processorMs } from './measure.ts'

const YEAR = { du: civilDate(2026, 9, 1), au: civilDate(2027, 8, 31) }

/** What a person waits for beside the kernel: search, filters, a year of sessions. Processor ms. */
export async function benchWaits(): Promise<BenchRow[]> {
  return [...(await benchSeances()), benchFiltres(), await benchSearch(), benchFuseau()]
}

/** 5,000 generated series over the pilot's places, expanded, and the longest answer as the page receives it. */
async function benchSeances(): Promise<BenchRow[]> {
  await buildData()
  const dataset = await openDatasetDir(PILOTE_DIR)
  const codes = dataset.manifest.departements.map((d) => d.code)
  const files = await Promise.all(codes.map((code) => dataset.lieux(code)))
  const lieux = new Map(files.flatMap((file) => file.lieux.map((lieu) => [lieu.id, lieu] as const)))
  const ateliers = drawAteliers([...lieux.values()], 5000, 20_261_122)
  const context = expansionContext(lieux)
  const loaded: Dataset = {
    ...dataset,
    ateliers: async (code) =>
      ateliers.filter((a) => departementOf(lieux.get(a.lieuId)?.codeInsee ?? '') === code),
  }
  const answer = await listSeances(loaded, { territoire: { type: 'epci', code: '200071082' }, ...YEAR })
  const bytes = serialize(answer)
  return [
    {
      name: 'year-of-5000-series-ms',
      value: bestMs(3, () => expandAll(ateliers, YEAR, context)),
      unit: 'ms',
      goal: '<= 1500',
    },
    {
      name: 'receive-sessions-ms',
      value: bestMs(3, () => deserialize(bytes)),
      unit: 'ms',
      goal: '<= 200',
    },
  ]
}

function benchFiltres(): BenchRow {
  const random = seededRandom(7)
  const fiches = buildFiches(Array.from({ length: 15_000 }, () => drawPlace(random)))
  const times = Array.from({ length: 15 }, () => {
    const filtres = drawFiltres(random)
    return processorMs(() => filterLieux(fiches, { filtres, openAt: () => 'inconnu', distance: null }))
  })
  return { name: 'filter-15000-places-ms', value: median(times), unit: 'ms', goal: '<= 16' }
}

/** 200 misspelt communes of all France: nineteen of twenty take less. */
async function benchSearch(): Promise<BenchRow> {
  const communes = communesFrance()
  const france = petitJeu(lieuxDefauts(), communes)
  await searchLieux(france, '', 8)
  const times: number[] = []
  for (const { typed } of drawMisspelt(communes, 200, 20_261_122)) {
    const { user } = process.cpuUsage()
    await searchLieux(france, typed, 8)
    times.push((process.cpuUsage().user - user) / 1000)
  }
  return {
    name: 'misspelt-commune-p95-ms',
    value: times.sort((a, b) => a - b)[190]!,
    unit: 'ms',
    goal: '<= 50',
  }
}

function benchFuseau(): BenchRow {
  const start = civilDate(2026, 1, 1)
  const value = bestMs(2, () => {
    for (let index = 0; index < 1_000_000; index++)
      localToInstant(start + (index % 730), (index * 7) % 1440, 'Europe/Paris')
  })
  return { name: 'million-local-times-ms', value, unit: 'ms', goal: '<= 1000' }
}
