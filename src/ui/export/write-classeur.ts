import writeXlsx, { type CellObject, type SheetData } from 'write-excel-file/universal'
import { type Colonne, enMots, type Tableau } from '../../domain/tables/tableau.ts'
import type { CelluleCsv } from '../../domain/tables/write-csv.ts'
import { tableur } from '../../text/tableur/tableur.ts'

/** What a cell of a workbook may hold. */
const LETTRES_MAX = 32_767
/** XML has no way to write these: half of a pair, most control characters. */
const SANS_FORME = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** Forbidden in the name of a sheet, which has 31 characters at most, and no quote at its ends. */
const HORS_NOM = /[[\]:*?/\\]/g
const NOM_MAX = 31

/**
 * The table as a workbook (XLSX): numbers are numbers, days are days, texts are texts (03007 keeps its zero, =1+1 is
 * not run). The second sheet says what the figures are, the third where they come from. A lazy chunk: nobody loads it before asking for a file.
 */
export function writeClasseur({
  titre,
  colonnes,
  lignes,
  apropos,
  reserves = [],
  sources,
}: Tableau): Promise<Blob> {
  const data: SheetData = [
    colonnes.map(headingOf),
    ...lignes.map((ligne) => colonnes.map((colonne) => cellOf(enMots(ligne[colonne.nom], colonne), colonne))),
  ]
  const told = reserves.map((valeur) => ({ nom: 'reserve', titre: tableur.reserve, valeur }))
  const about: SheetData = [...apropos, ...told].map((one) => [
    headingOf(one),
    { ...cellOf(one.valeur, one), align: 'left', alignVertical: 'top', wrap: true },
  ])
  return writeXlsx([
    {
      data,
      sheet: sheetName(titre),
      columns: colonnes.map(({ titre: heading, genre }, i) => ({
        width:
          i < 3 && (genre ?? 'texte') === 'texte'
            ? LARGE
            : Math.min(LARGE, Math.max(12, heading.length / 2 + 4)),
      })),
      stickyRowsCount: 1,
    },
    { data: about, sheet: tableur.apropos, columns: [{ width: 40 }, { width: 100 }] },
    ...(sources.length === 0 ? [] : [{ ...sheetOfSources(sources), stickyRowsCount: 1 }]),
  ]).toBlob()
}

const LARGE = 28

/** Each source in full, once. */
function sheetOfSources(sources: Tableau['sources']) {
  const titres = tableur.colonnesSources
  const noms = ['titre', 'producteur', 'millesime', 'licence', 'mention'] as const
  const colonnes = noms.map((nom) => ({ nom, titre: titres[nom] }))
  const data: SheetData = [
    colonnes.map(headingOf),
    ...sources.map((source) =>
      colonnes.map((colonne) => {
        const cell = cellOf(source[colonne.nom], colonne)
        return cell && { ...cell, wrap: true, alignVertical: 'top' as const }
      }),
    ),
  ]
  return { data, sheet: tableur.sources, columns: [40, 40, 28, 28, 60].map((width) => ({ width })) }
}

const headingOf = ({ titre }: Colonne) =>
  ({ value: apart(titre), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' }) as const

/** Unknown is an empty cell, never a zero. */
function cellOf(value: CelluleCsv, { genre = 'texte', decimales }: Colonne): CellObject | null {
  if (value === null || value === undefined || value === '') return null
  // Writers make a zero of what has no end, and a word of what is no number.
  if (typeof value === 'number' && !Number.isFinite(value)) return null
  if (genre === 'nombre' && typeof value === 'number') {
    const format = decimales === undefined && !Number.isInteger(value) ? undefined : formatOf(decimales ?? 0)
    return { value, type: Number, ...(format !== undefined && { format }) }
  }
  const day = genre === 'jour' ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(day)) return { value: new Date(day), type: Date, format: 'dd/mm/yyyy' }
  const text = typeof value === 'boolean' ? (value ? tableur.oui : tableur.non) : String(value)
  // '@': a code that somebody edits keeps its zeros too.
  const written = text.replace(/\r\n?/g, '\n').replace(SANS_FORME, '')
  return { value: apart(written.slice(0, LETTRES_MAX)), type: String, format: '@' }
}

/** The writer looks its texts up in an object: a word that every object holds gets a blank at its end, which shows nothing. */
const apart = (text: string): string => (text in Object.prototype ? `${text} ` : text)

const formatOf = (decimales: number): string => (decimales === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimales)}`)

const sheetName = (titre: string): string =>
  titre
    .replace(HORS_NOM, ' ')
    .trim()
    .slice(0, NOM_MAX)
    .replace(/^'+|'+$/g, '') || tableur.feuille
