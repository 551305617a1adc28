import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { MODES, type Mode } from '../../../src/domain/common/mode.ts'
import { openRouter } from '../../../src/domain/roads/router.ts'
import { road, roadsPresent } from './open-roads.ts'

type Row = Readonly<Record<string, string>>
const rows = roadsPresent
  ? Papa.parse<Row>(readFileSync(road('valhalla_pairs.csv'), 'utf8'), { header: true, skipEmptyLines: true })
      .data
  : []

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Our metres and seconds over Valhalla's, pair by pair; a pair without answer is NaN. */
async function ratios(extrait: string) {
  const { network } = await readReseau([road(`${extrait}.osm.pbf`)])
  const router = openRouter(network)
  const of = (mode: Mode) =>
    rows
      .filter((row) => row.extrait === extrait && row.mode === mode)
      .map((row) => {
        const [lonA, latA, lonB, latB] = [
          row.lon_depart,
          row.lat_depart,
          row.lon_arrivee,
          row.lat_arrivee,
        ].map(Number)
        const found = router.find(mode, [lonA!, latA!], [lonB!, latB!], { local: true })
        return {
          metres: (found?.metres ?? Number.NaN) / Number(row.distance_m),
          seconds: (found?.seconds ?? Number.NaN) / Number(row.duree_s),
        }
      })
  return Object.fromEntries(MODES.map((mode) => [mode, of(mode)])) as Record<Mode, ReturnType<typeof of>>
}

// Valhalla's default costing on the same extracts: it minimises time or comfort, and walks at 5.1 km/h.
describe.runIf(roadsPresent)('against recorded routes of Valhalla', () => {
  it.each(['liechtenstein', 'porto', 'andorra'])('%s', async (extrait) => {
    const { marche, velo, voiture } = await ratios(extrait)
    const within = (list: typeof marche) =>
      list.filter(({ metres }) => Math.abs(metres - 1) <= 0.1).length / list.length
    expect([marche.length, velo.length, voiture.length]).toEqual([150, 150, 150])
    expect(Math.abs(median(marche.map(({ metres }) => metres)) - 1)).toBeLessThanOrEqual(0.03)
    expect(within(marche)).toBeGreaterThanOrEqual(0.9)
    expect(within(voiture)).toBeGreaterThanOrEqual(0.85)
    const carTime = median(voiture.map(({ seconds }) => seconds))
    expect(carTime).toBeGreaterThanOrEqual(0.9)
    expect(carTime).toBeLessThanOrEqual(1.15)
  })
})
