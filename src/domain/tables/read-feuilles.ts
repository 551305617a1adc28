import Papa from 'papaparse'
import { decodeText } from './decode-text.ts'
import { type Feuille, numeroOf } from './feuille.ts'
import { refusal } from './limits.ts'
import { parseTable } from './parse-table.ts'
import { guessSeparator, scanCsv } from './scan-csv.ts'
import { readWorkbook } from './workbook/read-workbook.ts'
import { WORKBOOK_LIMITS } from './workbook/unpack.ts'
import { undoFormulaGuard } from './write-csv.ts'

/** What a file brought into the page may be, at most. */
export const IMPORT_LIMITS = {
  octetsMax: 20_000_000,
  lignesMax: WORKBOOK_LIMITS.lignesMax,
  colonnesMax: 200,
  feuillesMax: WORKBOOK_LIMITS.feuillesMax,
  /** Characters of a cell: the rest is cut and told. */
  celluleMax: 10_000,
} as const

export interface FichierLu {
  readonly format: 'csv' | 'json' | 'xlsx'
  /** At least one where `refus` is null. */
  readonly feuilles: readonly Feuille[]
  /** Why nothing was read, in French: what was got, what is accepted. */
  readonly refus: string | null
}

const ZIP = [0x50, 0x4b]
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0]
const isMagic = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte)
/** An archive names its kind first: OpenDocument does so in clear. */
const isOpenDocument = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 120)).includes('application/vnd.oasis.opendocument')

/**
 * Reads the sheets of a file as lines of texts, whatever it is: CSV or pasted cells (separator and encoding guessed),
 * JSON, GeoJSON, .xlsx. Reading stops at the limits. Never throws.
 */
export async function readFeuilles(bytes: Uint8Array, nom: string): Promise<FichierLu> {
  const refused = (refus: string): FichierLu => ({ format: 'csv', feuilles: [], refus })
  if (bytes.length > IMPORT_LIMITS.octetsMax)
    return refused(refusal('octets', bytes.length, IMPORT_LIMITS.octetsMax, 'au total'))
  if (isMagic(bytes, ZIP)) {
    if (isOpenDocument(bytes))
      return refused('fichier OpenDocument (.ods) : enregistrez-le en XLSX ou en CSV, puis reprenez')
    const read = await readWorkbook(bytes)
    if (!read.ok) return refused(read.raison)
    return checked(
      'xlsx',
      read.feuilles.map((feuille) => ({ ...feuille, lignes: withoutGuard(feuille.lignes) })),
    )
  }
  if (isMagic(bytes, OLD_EXCEL))
    return refused('classeur Excel ancien (.xls) : enregistrez-le en XLSX ou en CSV, puis reprenez')
  const { texte, probleme } = decodeText(bytes)
  const text = texte.replace(/^\ufeff/, '')
  const told = probleme === undefined ? [] : [probleme]
  if (/^\s*[[{]/.test(text)) return readJson(bytes, nom)
  if (text.trim() === '') return refused('fichier vide : attendu une ligne de titres puis des lignes')
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return refused('fichier refusé : page web ou XML, attendu un tableau CSV, JSON, GeoJSON ou XLSX')
  return readCsv(text, nom, told)
}

/** Takes back the quote that we put before what a spreadsheet would run. */
const withoutGuard = (lignes: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lignes.map((line) => (line.some((cell) => cell.startsWith("'")) ? line.map(undoFormulaGuard) : line))

function readCsv(text: string, nom: string, told: readonly string[]): FichierLu {
  const separator = guessSeparator(text)
  const { lignesMax, colonnesMax } = IMPORT_LIMITS
  const unlimited = Number.POSITIVE_INFINITY
  const { newline, excess } = scanCsv(text, separator, {
    octetsMax: unlimited,
    lignesMax,
    colonnesMax,
    cellulesMax: unlimited,
    celluleMax: unlimited,
    profondeurJsonMax: unlimited,
  })
  if (excess !== null) return { format: 'csv', feuilles: [], refus: excess }
  const even = newline === null ? text.replace(/\r\n?/g, '\n') : text
  const { data, errors } = Papa.parse<string[]>(even, { delimiter: separator, newline: newline ?? '\n' })
  const quotes = errors.filter(({ type }) => type === 'Quotes').slice(0, 5)
  const remarques = [...told, ...quotes.map(({ row }) => `ligne ${(row ?? 0) + 1} : guillemets mal fermés`)]
  // The end of the last line begins another, empty.
  const lignes = withoutGuard(data.at(-1)?.join('') === '' ? data.slice(0, -1) : data)
  return checked('csv', [{ nom, lignes, remarques }])
}

/** The rows of a JSON file as lines under one line of headings, so that one code reads them all. */
function readJson(bytes: Uint8Array, nom: string): FichierLu {
  const { lignesMax, colonnesMax, celluleMax } = IMPORT_LIMITS
  const { rows, problemes } = parseTable(bytes, nom, {
    lignesMax,
    colonnesMax,
    celluleMax: Math.max(celluleMax, bytes.length),
  })
  if (rows.length === 0) return { format: 'json', feuilles: [], refus: problemes[0] ?? 'aucune ligne à lire' }
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lignes = rows.map((row) => headings.map((heading) => textOf(row[heading])))
  return checked('json', [{ nom, lignes: [headings, ...lignes], remarques: problemes, premiere: 0 }])
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number'))
    return value.join('|')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Refuses what is too wide or too long, and cuts cells that are too long: the others stay. */
function checked(format: FichierLu['format'], feuilles: readonly Feuille[]): FichierLu {
  const { lignesMax, colonnesMax, feuillesMax } = IMPORT_LIMITS
  const refuse = (refus: string): FichierLu => ({ format, feuilles: [], refus })
  if (feuilles.length > feuillesMax)
    return refuse(refusal('feuilles', feuilles.length, feuillesMax, 'dans le classeur'))
  for (const { nom, lignes } of feuilles) {
    const width = lignes.reduce((max, line) => Math.max(max, line.length), 0)
    if (width > colonnesMax) return refuse(refusal('colonnes', width, colonnesMax, `dans « ${nom} »`))
    // One line of headings.
    if (lignes.length - 1 > lignesMax)
      return refuse(refusal('lignes', lignes.length - 1, lignesMax, `dans « ${nom} »`))
  }
  const cut = feuilles.map(cutLongCells)
  const isEmpty = cut.every(({ lignes }) => lignes.every((line) => line.every((cell) => cell.trim() === '')))
  return isEmpty
    ? refuse('fichier vide : attendu une ligne de titres puis des lignes')
    : { format, feuilles: cut, refus: null }
}

function cutLongCells(feuille: Feuille): Feuille {
  const { celluleMax } = IMPORT_LIMITS
  const coupees: string[] = []
  const lignes = feuille.lignes.map((line, row) => {
    if (line.every((cell) => cell.length <= celluleMax)) return line
    coupees.push(String(numeroOf(feuille, row)))
    return line.map((cell) => cell.slice(0, celluleMax))
  })
  if (coupees.length === 0) return feuille
  const where = coupees.slice(0, 5).join(', ')
  const remarque = `ligne ${where} : cellule de plus de 10 000 caractères, coupée`
  return { ...feuille, lignes, remarques: [...feuille.remarques, remarque] }
}
