import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { MODES } from '../../src/domain/common/mode.ts'
import type { Router } from '../../src/domain/roads/router.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { pointOf } from './itineraire-arguments.ts'
import { tenth } from './itineraire-output.ts'
import { MauvaisArgument } from './read-arguments.ts'

const WANTED = ['mode', 'lon_depart', 'lat_depart', 'lon_arrivee', 'lat_arrivee'] as const
type Row = Readonly<Record<string, string>>

/** Pairs of a CSV, read before any network is: a wrong file is told at once. Throws MauvaisArgument. */
export function readPaires(chemin: string): {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
} {
  const { data, meta } = Papa.parse<Row>(readText(chemin), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.replace(/^\uFEFF/, '').trim(),
  })
  const columns = meta.fields ?? []
  const missing = WANTED.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    throw new MauvaisArgument(`--paires : colonnes absentes de « ${chemin} » : ${missing.join(', ')}`)
  }
  return { columns, rows: data }
}

function readText(chemin: string): string {
  try {
    return readFileSync(chemin, 'utf8')
  } catch (cause) {
    throw new MauvaisArgument(`--paires : « ${chemin} » ne peut pas être lu (${(cause as Error).message})`)
  }
}

/** The same rows with `metres` and `secondes`, empty where there is no answer; rows not understood are told. */
export function answerPaires(
  router: Router,
  { columns, rows }: ReturnType<typeof readPaires>,
): { readonly texte: string; readonly remarques: readonly string[] } {
  const remarques: string[] = []
  const answered = rows.map((row, at) => {
    const empty = { ...row, metres: null, secondes: null }
    const mode = MODES.find((name) => name === row.mode?.trim())
    const [start, end] = [readPoint(row, 'depart'), readPoint(row, 'arrivee')]
    if (mode === undefined || start === null || end === null) {
      remarques.push(`ligne ${at + 2} : mode ou position non compris, paire laissée sans réponse`)
      return empty
    }
    const found = router.find(mode, start, end, { local: true })
    return found === null ? empty : { ...row, metres: tenth(found.metres), secondes: tenth(found.seconds) }
  })
  return { texte: writeCsv([...new Set([...columns, 'metres', 'secondes'])], answered), remarques }
}

function readPoint(row: Row, end: 'depart' | 'arrivee') {
  const read = (text: string | undefined) =>
    text?.trim() ? Number(text.trim().replace(',', '.')) : Number.NaN
  return pointOf(read(row[`lon_${end}`]), read(row[`lat_${end}`]))
}
