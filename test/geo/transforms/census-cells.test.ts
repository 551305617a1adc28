import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Geodesic from 'geographiclib-geodesic'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readOutlines } from '../../../geo/read/read-sources.ts'
import { attachCommunes, cellCentre } from '../../../geo/transforms/census-cells.ts'
import { toLaea } from '../../../geo/transforms/projection.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'
import { nearestM } from '../../support/oracles/brute-force.ts'

it('reads the centre of a cell from its European id', () => {
  expect(cellCentre('CRS3035RES1000mN2689000E4337000')).toEqual({ e: 4_337_500, n: 2_689_500 })
  expect(cellCentre('CRS3035RES200mN2559600E3643000')).toEqual({ e: 3_643_100, n: 2_559_700 })
  expect(cellCentre('FR_CRS27572')).toBeNull()
})

describe.runIf(existsSync(OPEN_DATA_DIR))('cells of the European grid in the communes of France', () => {
  it.each(['23', '33'])(
    'département %s: get the commune and the place that the prepared file gives',
    (dep) => {
      const text = readFileSync(join(OPEN_DATA_DIR, `population/pop_1km_${dep}.csv`), 'utf8')
      const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
      const outlines = readOutlines(join(OPEN_DATA_DIR, `communes/communes_${dep}.geojson`))
      const { cells, hors } = attachCommunes(
        rows.map((row) => ({ e: Number(row.e), n: Number(row.n), population: Number(row.pop) })),
        outlines,
      )
      expect(cells.length + hors.carreaux).toBe(rows.length)
      const keyOf = (e: number, n: number) => `${Math.round(e / 500)},${Math.round(n / 500)}`
      const wanted = new Map(rows.map((row) => [keyOf(Number(row.e), Number(row.n)), row]))
      let same = 0
      for (const cell of cells) {
        const row = wanted.get(keyOf(...toLaea([cell.lon, cell.lat])))
        expect(Math.abs(Number(row?.lon) - cell.lon)).toBeLessThan(1e-5)
        expect(Math.abs(Number(row?.lat) - cell.lat)).toBeLessThan(1e-5)
        if (row?.com === cell.zone) same += 1
      }
      // Outlines simplified to some hundred metres: 3 % of the centres change sides, all near a border.
      expect(same / cells.length).toBeGreaterThan(0.96)
      const total = rows.reduce((n, row) => n + Number(row.pop), 0)
      expect(hors.habitants / total).toBeLessThan(0.01)
    },
  )
})

it('the plain-loop oracle of the figures measures as the geodesic does, to 0.1 m up to 60 km', () => {
  const random = seededRandom(5)
  for (let i = 0; i < 500; i++) {
    const [lon, lat] = [-4 + random() * 12, 42 + random() * 9]
    const [toLon, toLat] = [lon + (random() - 0.5) * 0.9, lat + (random() - 0.5) * 0.7]
    const { s12 = Number.NaN } = Geodesic.Geodesic.WGS84.Inverse(lat, lon, toLat, toLon)
    const [plain = Number.NaN] = nearestM(
      [{ lon, lat, pop: 0, com: '' }],
      [{ lon: toLon, lat: toLat, accompagnement: '' }],
    )
    expect(Math.abs(plain - s12)).toBeLessThan(0.1)
  }
})
