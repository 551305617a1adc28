import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { prepareFigure } from '../../src/dataset/prepare-scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Par } from '../../src/domain/coverage/question.ts'
import type { ZoneFigure } from '../../src/domain/coverage/report.ts'
import { parseTerritoire } from '../../src/domain/geo/territoire.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../support/files/data-dirs.ts'

const PORTEE = { type: 'distance', distanceM: 5000 } as const
let dataset: Dataset

async function zonesOf(text: string, par: Par): Promise<readonly ZoneFigure[]> {
  const question = { territoire: parseTerritoire(text)!, offre: 'ateliers', portee: PORTEE } as const
  const prepared = await prepareFigure(dataset, question)
  return (await answer({ data: dataset, prepared, offre: 'ateliers', portee: PORTEE, par })).zones ?? []
}

describe.runIf(existsSync(OPEN_DATA_DIR))('rows of a table', () => {
  beforeAll(async () => {
    dataset = await openDatasetDir(FRANCE_DIR)
  })

  /** Sums of the rows by commune, by a class that the source itself gives. */
  function sumBy(communes: readonly ZoneFigure[], classOf: (row: Record<string, string>) => string) {
    const text = readFileSync(join(OPEN_DATA_DIR, 'zonages/communes_zonages.csv'), 'utf8')
    const rows = new Map(
      Papa.parse<Record<string, string>>(text, { header: true }).data.map((row) => [row.code_insee, row]),
    )
    const sums = new Map<string, Record<string, number>>()
    for (const { code, nom, ...numbers } of communes) {
      const zone = classOf(rows.get(code) ?? {})
      const sum = sums.get(zone) ?? {}
      for (const [key, n] of Object.entries(numbers)) sum[key] = (sum[key] ?? 0) + n
      sums.set(zone, sum)
    }
    return sums
  }
  const numbers = (zones: readonly ZoneFigure[]) =>
    new Map(zones.map(({ code, nom, ...rest }) => [code, rest] as const))

  it('are the regions of France, each the sum of its départements', async () => {
    const [regions, departements] = [
      await zonesOf('france', 'region'),
      await zonesOf('france', 'departement'),
    ]
    expect(regions).toHaveLength(13)
    expect(regions.find(({ code }) => code === '94')?.nom).toBe('Corse')
    const regionOf = new Map(dataset.manifest.departements.map((d) => [d.code, d.region]))
    for (const region of regions) {
      const own = departements.filter(({ code }) => regionOf.get(code) === region.code)
      for (const key of ['population', 'atteinte', 'inconnue', 'nonAtteinte'] as const)
        expect(own.reduce((n, zone) => n + zone[key], 0)).toBe(region[key])
    }
  })

  it.each(['departement:23', 'departement:87', 'region:94'])(
    'of %s are rural or not, and FRR or not, as the source classes each commune (decisions.md 12)',
    async (text) => {
      const communes = await zonesOf(text, 'commune')
      const RURAL = ['Bourgs ruraux', 'Rural à habitat dispersé', 'Rural à habitat très dispersé']
      const rural = sumBy(communes, ({ densite7 = '' }) =>
        densite7 === '' ? 'inconnu' : RURAL.includes(densite7) ? 'rural' : 'non-rural',
      )
      expect(numbers(await zonesOf(text, 'rural'))).toEqual(rural)
      const frr = sumBy(communes, ({ frr_juillet2025: classe = '' }) => {
        if (['FRR socle', 'FRR+', 'FRR bénéficiaire'].includes(classe)) return 'oui'
        return classe === '' ? 'inconnu' : /partiellement/.test(classe) ? 'partielle' : 'non'
      })
      expect(numbers(await zonesOf(text, 'frr'))).toEqual(frr)
      expect(rural.size + frr.size).toBeGreaterThan(2)
    },
  )
})
