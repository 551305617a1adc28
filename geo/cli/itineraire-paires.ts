import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { MODES, type Mode } from '../../src/domain/common/mode.ts'
import { withoutAccents } from '../../src/domain/geo/fold.ts'
import { decodeText } from '../../src/domain/tables/decode-text.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { sayCause } from '../read/say-system.ts'
import { type Point, pointOf } from './itineraire-arguments.ts'
import { tenth } from './itineraire-output.ts'
import { MauvaisArgument } from './read-arguments.ts'

const WANTED = ['mode', 'lon_depart', 'lat_depart', 'lon_arrivee', 'lat_arrivee'] as const
const ADDED = ['metres', 'secondes'] as const
type Row = Readonly<Record<string, string>>

interface Paires {
  readonly columns: readonly string[]
  /** Empty rows left out, each with its line in the file. */
  readonly rows: readonly { readonly row: Row; readonly line: number }[]
  readonly remarques: readonly string[]
}

/** The way of one pair, or why there is none. */
export type ReponsePaire =
  | { readonly metres: number; readonly seconds: number }
  | { readonly pourquoi: string }

/** Pairs of a CSV, read before any network is: a wrong file is told at once. Throws MauvaisArgument. */
export function readPaires(chemin: string): Paires {
  const text = readText(chemin)
  if (text.trim() === '') throw new MauvaisArgument(`--paires : « ${chemin} » est vide`)
  const { data, meta } = Papa.parse<Row>(text, { header: true, transformHeader: (name) => name.trim() })
  const columns = meta.fields ?? []
  const missing = WANTED.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    throw new MauvaisArgument(
      `--paires : colonnes absentes de « ${chemin} » : ${missing.join(', ')} (trouvées : ${columns.join(', ').slice(0, 200)})`,
    )
  }
  const rows = data
    .map((row, at) => ({ row, line: at + 2 }))
    .filter(({ row }) => columns.some((column) => row[column]?.trim()))
  const again = ADDED.filter((column) => columns.includes(column))
  const remarques = [
    ...(rows.length === 0 ? [`« ${chemin} » ne contient aucune paire`] : []),
    ...again.map((column) => `la colonne « ${column} » du fichier est remplacée par la réponse`),
  ]
  return { columns, rows, remarques }
}

function readText(chemin: string): string {
  try {
    return decodeText(readFileSync(chemin)).texte.replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new MauvaisArgument(`--paires : « ${chemin} » ne peut pas être lu (${sayCause(cause)})`)
  }
}

/**
 * The same rows with `metres` and `secondes`, empty where there is no answer; for each of these the line of the file and
 * the reason are told.
 */
export async function answerPaires(
  { columns, rows, remarques }: Paires,
  find: (mode: Mode, start: Point, end: Point) => Promise<ReponsePaire>,
): Promise<{ readonly texte: string; readonly remarques: readonly string[] }> {
  const told = [...remarques]
  const answered = []
  for (const { row, line } of rows) {
    const found = await answerRow(row, find)
    if ('pourquoi' in found) {
      told.push(`ligne ${line} : ${found.pourquoi}, paire laissée sans réponse`)
      answered.push({ ...row, metres: null, secondes: null })
    } else answered.push({ ...row, metres: tenth(found.metres), secondes: tenth(found.seconds) })
  }
  return { texte: writeCsv([...new Set([...columns, ...ADDED])], answered), remarques: told }
}

async function answerRow(row: Row, find: Parameters<typeof answerPaires>[1]): Promise<ReponsePaire> {
  const said = withoutAccents(row.mode?.trim().toLowerCase() ?? '')
  const mode = MODES.find((name) => name === said)
  if (mode === undefined)
    return { pourquoi: `mode « ${row.mode ?? ''} » non compris (attendu : ${MODES.join(', ')})` }
  const [start, end] = [readPoint(row, 'depart'), readPoint(row, 'arrivee')]
  if (start === null || end === null) {
    const which = start === null ? 'depart' : 'arrivee'
    const [lon, lat] = [row[`lon_${which}`] ?? '', row[`lat_${which}`] ?? '']
    return { pourquoi: `position non comprise (lon_${which} « ${lon} », lat_${which} « ${lat} »)` }
  }
  return find(mode, start, end)
}

function readPoint(row: Row, end: 'depart' | 'arrivee') {
  const read = (text: string | undefined) =>
    text?.trim() ? Number(text.trim().replace(',', '.')) : Number.NaN
  return pointOf(read(row[`lon_${end}`]), read(row[`lat_${end}`]))
}
