import { ownValue } from '../common/own-value.ts'
import { type CelluleCsv, writeCsv } from './write-csv.ts'

/** What a column holds: `jour` is an ISO day, `texte` stays as it is written (codes keep their zeros). */
type Genre = 'texte' | 'nombre' | 'jour'

export interface Colonne {
  /** Its key in a row, and its heading in the machine form. */
  readonly nom: string
  /** Its heading for people. */
  readonly titre: string
  /** Default `texte`. */
  readonly genre?: Genre
  /** Digits after the comma of a `nombre`; left as they come when absent. */
  readonly decimales?: number
  /** What people read instead of a word of the machine form. */
  readonly mots?: Readonly<Record<string, string>>
}

/** The cell as people read it: the word of its column for that of the machine form, else as it is. */
export const enMots = (value: CelluleCsv, { mots = {} }: Colonne): CelluleCsv =>
  typeof value === 'string' ? (ownValue(mots, value) ?? value) : value

/** Where a table comes from: one line of a workbook; few words on each line of a CSV. */
export interface SourceCitee {
  readonly court: string
  readonly producteur: string
  readonly titre: string
  readonly millesime: string
  readonly licence: string
  readonly mention: string
}

/** Who the table comes from, in few words: each once. */
export const creditOf = (sources: readonly SourceCitee[]): string =>
  [...new Set(sources.map(({ court }) => court))].join(', ')

/** What holds for the whole table: question, age. */
export interface APropos extends Colonne {
  readonly valeur: CelluleCsv
}

/** A table that leaves the page: the same in each form of file. Null and '' are unknown, never zero. */
export interface Tableau {
  /** Name of its sheet. */
  readonly titre: string
  readonly colonnes: readonly Colonne[]
  readonly lignes: readonly Readonly<Record<string, CelluleCsv>>[]
  /** In a CSV on each line, where a line cannot travel without it; in a workbook on a sheet of its own. */
  readonly apropos: readonly APropos[]
  /** What the figures rest on and leave out, in sentences: in a workbook only, a line each. */
  readonly reserves?: readonly string[]
  /** In a CSV few words on each line, in a workbook in full, once. */
  readonly sources: readonly SourceCitee[]
}

/** What each line of a CSV says of the whole table. */
const commonOf = ({ apropos, sources }: Tableau): readonly APropos[] => [
  ...apropos,
  ...(sources.length === 0 ? [] : [{ nom: 'sources', titre: 'Sources', valeur: creditOf(sources) }]),
]

/** The machine form: `,`, headings as keys, ISO days, points. */
export function writeBrut(tableau: Tableau): string {
  const { colonnes, lignes } = tableau
  const apropos = commonOf(tableau)
  const common = Object.fromEntries(apropos.map(({ nom, valeur }) => [nom, valeur]))
  return writeCsv(
    [...colonnes, ...apropos].map(({ nom }) => nom),
    lignes.map((ligne) => ({ ...ligne, ...common })),
    { bom: true },
  )
}

/** The form for a spreadsheet set to French: `;`, decimal commas, days as 31/12/2026, headings in words. */
export function writeTableur(tableau: Tableau): string {
  const { colonnes, lignes } = tableau
  const apropos = commonOf(tableau)
  const all: readonly Colonne[] = [...colonnes, ...apropos]
  const common = Object.fromEntries(apropos.map(({ nom, valeur }) => [nom, valeur]))
  const rows = lignes.map((ligne) => {
    const cells: Readonly<Record<string, CelluleCsv>> = { ...ligne, ...common }
    return Object.fromEntries(
      all.map((colonne) => [colonne.titre, sayCell(enMots(cells[colonne.nom], colonne), colonne)]),
    )
  })
  return writeCsv(
    all.map(({ titre }) => titre),
    rows,
    { bom: true, separateur: ';' },
  )
}

function sayCell(value: CelluleCsv, { genre, decimales }: Colonne): CelluleCsv {
  if (genre === 'nombre' && typeof value === 'number' && Number.isFinite(value)) {
    const text = decimales === undefined ? String(value) : value.toFixed(decimales)
    return decimales === undefined && Number.isInteger(value) ? value : text.replace('.', ',')
  }
  const day = genre === 'jour' && typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null
  return day === null ? value : `${day[3]}/${day[2]}/${day[1]}`
}
