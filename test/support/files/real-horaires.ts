import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { OPEN_DATA_DIR } from './data-dirs.ts'

const PLACES = join(OPEN_DATA_DIR, 'places')

/** Every distinct text of the `horaires` column of the real data; empty where the data is not at hand. */
export function readRealHoraires(): { distinct: string[]; rows: number } {
  if (!existsSync(PLACES)) return { distinct: [], rows: 0 }
  const texts = new Set<string>()
  let rows = 0
  for (const file of readdirSync(PLACES).filter((name) => name.endsWith('.csv'))) {
    const text = readFileSync(join(PLACES, file), 'utf8')
    for (const row of Papa.parse<{ horaires?: string }>(text, { header: true }).data) {
      if (row.horaires === undefined || row.horaires === '') continue
      rows++
      texts.add(row.horaires)
    }
  }
  return { distinct: [...texts].sort(), rows }
}
