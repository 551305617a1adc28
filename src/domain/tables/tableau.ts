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
}

/** What holds for the whole table: question, sources, age. */
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
}

/** The machine form: `,`, headings as keys, ISO days, points. */
export function writeBrut({ colonnes, lignes, apropos }: Tableau): string {
  const common = Object.fromEntries(apropos.map(({ nom, valeur }) => [nom, valeur]))
  return writeCsv(
    [...colonnes, ...apropos].map(({ nom }) => nom),
    lignes.map((ligne) => ({ ...ligne, ...common })),
    { bom: true },
  )
}

/** The form for a spreadsheet set to French: `;`, decimal commas, days as 31/12/2026, headings in words. */
export function writeTableur({ colonnes, lignes, apropos }: Tableau): string {
  const all: readonly Colonne[] = [...colonnes, ...apropos]
  const common = Object.fromEntries(apropos.map(({ nom, valeur }) => [nom, valeur]))
  const rows = lignes.map((ligne) => {
    const cells: Readonly<Record<string, CelluleCsv>> = { ...ligne, ...common }
    return Object.fromEntries(all.map((colonne) => [colonne.titre, sayCell(cells[colonne.nom], colonne)]))
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
