import { existsSync, readFileSync } from 'node:fs'
import { parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'
import { prepareCells } from '../../src/domain/kernel/cells.ts'
import { allocateNearest, nearestDistances } from '../../src/domain/kernel/full-pass.ts'
import { drawFrance, drawSites } from '../support/draw/draw-france.ts'
import { type BenchRow, race } from './measure.ts'
import { turfLoop } from './turf-loop.ts'

const CELLS = '../shared/open-data/population/france_1km_census2021.parquet'
const PLACES = '../shared/open-data/places/lieux_national.csv'
const SAMPLE = 200

/** The nearest place for every inhabited 1 km cell of France: our kernel against a turf loop. */
export async function benchReal(): Promise<BenchRow[]> {
  const { cells, sites } = await readFrance()
  const index = prepareCells(cells)
  const out = allocateNearest(cells.lonDeg.length)
  const turf = turfLoop(cells, sites, SAMPLE)
  const ms = race(7, 3, { ours: () => nearestDistances(index, sites, out), turf: turf.run })
  const value = (ms.turf! * cells.lonDeg.length) / SAMPLE / ms.ours!
  return [{ name: 'full-pass-vs-turf-reel', value, unit: '×', goal: '>= 5000' }]
}

async function readFrance() {
  if (!existsSync(CELLS) || !existsSync(PLACES)) {
    console.log('full-pass-vs-turf-reel: no ../shared/open-data here, the made-up France stands in')
    const france = drawFrance(374597, 3)
    return { cells: france.cells, sites: drawSites(france, 9683, 4) }
  }
  const file = new Uint8Array(readFileSync(CELLS)).buffer
  const rows = await parquetReadObjects({ file, columns: ['lon', 'lat'] })
  const { data } = Papa.parse<Record<string, string>>(readFileSync(PLACES, 'utf8'), { header: true })
  const places = data.filter((row) => row.latitude && row.longitude)
  return {
    cells: {
      lonDeg: Float64Array.from(rows, (row) => row.lon as number),
      latDeg: Float64Array.from(rows, (row) => row.lat as number),
    },
    sites: {
      lonDeg: Float64Array.from(places, (row) => Number(row.longitude)),
      latDeg: Float64Array.from(places, (row) => Number(row.latitude)),
    },
  }
}
