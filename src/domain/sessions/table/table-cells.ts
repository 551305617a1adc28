import { type CivilDate, civilDate } from '../../calendar/civil-date.ts'
import { readDayOf, readMoment } from '../../calendar/read-moment.ts'
import { cleanText } from '../../places/read/fix-text.ts'
import { foldText } from '../../places/read/match-vocabulaire.ts'
import { FIRST_YEAR, LAST_YEAR } from '../recurrence/rule.ts'
import type { CellValue, Column, LocalDateTime } from './column-rules.ts'
import { COLONNES_ATELIERS, type ColonneAtelier, LIGNE_VIDE, propertyOf } from './columns.ts'

/** One cell that could not be taken as it is. `line` counts the heading, as a spreadsheet does. */
export interface AnomalieAtelier {
  readonly line: number
  readonly field: string
  readonly value: string
  /** Short, in French: reports show it as it is. */
  readonly reason: string
}

/**
 * The cells of one line as texts, and where to report those that cannot be taken: `refuse` where the line
 * cannot stand without the cell, `warn` where the cell is dropped.
 */
export interface CellReader {
  readonly text: (field: ColonneAtelier) => string
  readonly list: (field: ColonneAtelier) => string[]
  readonly refuse: (field: ColonneAtelier, value: string, reason: string) => void
  readonly warn: (field: ColonneAtelier, value: string, reason: string) => void
}

const DECIMAL = /^-?\d{1,3}(?:[.,]\d{1,15})?$/
const SHOWN_LENGTH = 200
const MAX_DATES = 1000
const FIRST_DAY = civilDate(FIRST_YEAR, 1, 1)
const LAST_DAY = civilDate(LAST_YEAR, 12, 31)
const ANNEES = `attendu une date des années ${FIRST_YEAR} à ${LAST_YEAR}`

export function cellReader(
  row: Readonly<Record<string, unknown>>,
  line: number,
  rejects: AnomalieAtelier[],
  warnings: AnomalieAtelier[],
): CellReader {
  const text = (field: ColonneAtelier): string => cleanText(cellText(row[field])).valeur
  const report = (to: AnomalieAtelier[]) => (field: ColonneAtelier, value: string, reason: string) => {
    to.push({ line, field, value: value.slice(0, SHOWN_LENGTH), reason })
  }
  // A value that kept one of these signs would be two once written and read.
  const list = (field: ColonneAtelier): string[] =>
    text(field)
      .split(/[|;\n]/)
      .map((value) => value.trim())
      .filter((value) => value !== '')
  return { text, list, refuse: report(rejects), warn: report(warnings) }
}

/** A cell of a CSV (text) or of a JSON file (number, list, null). */
function cellText(cell: unknown): string {
  if (Array.isArray(cell)) return cell.map(cellText).join('|')
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** The value of a cell by its column; what an empty cell means for an empty one and for one that is reported. */
export function readCell(reader: CellReader, field: ColonneAtelier, column: Column): CellValue {
  switch (column.type) {
    case 'texte':
      return readText(reader, field, column)
    case 'choix':
      return (readChoice(reader, field, column.valeurs) ?? LIGNE_VIDE[propertyOf(field)]) as CellValue
    case 'liste':
      return readList(reader, field, column) as CellValue
    case 'colonnes':
      return readList(reader, field, { type: 'liste', valeurs: COLONNES_ATELIERS })
    case 'entier':
      return readInteger(reader, field, column.min, column.max)
    case 'nombre':
      return readDecimal(reader, field, column.max)
    case 'jour':
      return readDate(reader, field)
    case 'instant':
      return readLocalTime(reader, field)
    case 'instants':
      return readLocalTimes(reader, field)
  }
}

type OfType<T extends Column['type']> = Extract<Column, { type: T }>

/** A text that has not the form wanted is dropped with a warning. */
function readText(reader: CellReader, field: ColonneAtelier, { pattern, attendu }: OfType<'texte'>): string {
  const text = reader.text(field)
  if (text === '' || isOfForm(text, pattern)) return text
  reader.warn(field, text, `attendu ${attendu}, laissé de côté`)
  return ''
}

/** Words of a vocabulary without which a line would say what it does not: any other cell costs itself only. */
const ESSENTIELS: ReadonlySet<ColonneAtelier> = new Set<ColonneAtelier>(['type', 'statut'])

/** One value of a vocabulary; any other is dropped with a warning, or refuses the line. */
function readChoice(reader: CellReader, field: ColonneAtelier, values: readonly string[]): string | null {
  const text = reader.text(field)
  if (text === '') return null
  const found = findTerm(text, values) ?? findOuiNon(text, values)
  if (found !== null) return found
  const attendu = `attendu : ${values.join(', ')}`
  if (ESSENTIELS.has(field)) reader.refuse(field, text, attendu)
  else reader.warn(field, text, `${attendu}, laissé de côté`)
  return null
}

/** A box as a spreadsheet ticks it. */
function findOuiNon(text: string, values: readonly string[]): string | null {
  if (!values.includes('oui')) return null
  if (/^(?:1|vrai|true|yes|x|o)$/i.test(text)) return 'oui'
  return /^(?:0|faux|false|no|n)$/i.test(text) ? 'non' : null
}

/** Values of a vocabulary, each once, or of one form; any other is dropped with a warning. */
function readList(reader: CellReader, field: ColonneAtelier, column: OfType<'liste'>): readonly string[] {
  const { valeurs, pattern, attendu } = column
  const texts = reader.list(field)
  if (valeurs === undefined)
    return texts.filter((text) => {
      const isKept = isOfForm(text, pattern)
      if (!isKept) reader.warn(field, text, `attendu ${attendu}, laissé de côté`)
      return isKept
    })
  const kept = new Set<string>()
  const parts = texts.flatMap((text) => (findTerm(text, valeurs) === null ? text.split(',') : [text]))
  for (const text of parts.map((part) => part.trim()).filter((part) => part !== '')) {
    const found = findTerm(text, valeurs)
    if (found !== null) kept.add(found)
    else reader.warn(field, text, 'valeur hors du vocabulaire, laissée de côté')
  }
  return [...kept]
}

/** Ends that gender and number change: "Annulée", "annulés" and "annulé" are one word. */
const stem = (text: string): string => foldText(text).replace(/s$/, '').replace(/e+$/, '')

/** The value of a vocabulary that a text is, whatever its accents, capitals, gender and number; null for none. */
function findTerm(text: string, values: readonly string[]): string | null {
  if (values.includes(text)) return text
  const wanted = stem(text)
  const found = wanted === '' ? [] : values.filter((value) => stem(value) === wanted)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "6", "6,0", "6 places": a whole number; NaN for anything else. */
export function countOf(text: string): number {
  const [, digits] = /^(\d{1,7})(?:[.,]0{1,3})?(?:\s*(?:places?|pers(?:onnes?)?\.?))?$/i.exec(text) ?? []
  return digits === undefined ? Number.NaN : Number(digits)
}

/** Minutes of "90", "90 min", "1h30", "2 h", "01:30"; NaN for anything else. */
function minutesOf(text: string): number {
  const [, hours, minutes] = /^(\d{1,2})\s*(?:h|heures?|:)\s*(\d{2})?(?::00|\s*min)?$/i.exec(text) ?? []
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes ?? 0)
  return countOf(text.replace(/\s*(?:min|mn|minutes)\.?$/i, ''))
}

function isOfForm(text: string, pattern: string | undefined): boolean {
  return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text)
}

function readInteger(reader: CellReader, field: ColonneAtelier, min: number, max: number): number | null {
  const text = reader.text(field)
  if (text === '') return null
  const number = field === 'duree_min' ? minutesOf(text) : countOf(text)
  if (number >= min && number <= max) return number
  reader.warn(field, text, `attendu un nombre entier de ${min} à ${max}, laissé de côté`)
  return null
}

function readDecimal(reader: CellReader, field: ColonneAtelier, max: number): number | null {
  const text = reader.text(field)
  if (text === '') return null
  const number = DECIMAL.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  // As near zero as that it would be written with an exponent.
  if (Math.abs(number) <= max) return Math.abs(number) < 1e-6 ? 0 : number
  reader.warn(field, text, `attendu un nombre de -${max} à ${max}, laissé de côté`)
  return null
}

/** A day: what cannot be read of a validity refuses the line, what is only about the line is dropped. */
function readDate(reader: CellReader, field: ColonneAtelier): CivilDate | null {
  const text = reader.text(field)
  if (text === '') return null
  const date = readDayOf(text)
  if (date !== null && isInYears(date)) return date
  const attendu = date === null ? 'attendu une date AAAA-MM-JJ' : ANNEES
  if (field === 'date_maj') reader.warn(field, text, `${attendu}, laissée de côté`)
  else reader.refuse(field, text, attendu)
  return null
}

function readLocalTime(reader: CellReader, field: ColonneAtelier): LocalDateTime | null {
  const text = reader.text(field)
  return text === '' ? null : parseLocalTime(reader, field, text)
}

function readLocalTimes(reader: CellReader, field: ColonneAtelier): LocalDateTime[] {
  const texts = reader.list(field).flatMap((text) => text.split(/,\s*(?=\d)/))
  if (texts.length > MAX_DATES) {
    reader.refuse(field, `${texts.length} dates`, `${MAX_DATES} dates au plus`)
    return []
  }
  return texts.map((text) => parseLocalTime(reader, field, text)).filter((time) => time !== null)
}

function parseLocalTime(reader: CellReader, field: ColonneAtelier, text: string): LocalDateTime | null {
  const time = readMoment(text)
  if (time !== null && isInYears(time.date)) return time
  reader.refuse(field, text, time === null ? 'attendu une date AAAA-MM-JJ ou AAAA-MM-JJTHH:MM' : ANNEES)
  return null
}

function isInYears(date: CivilDate): boolean {
  return date >= FIRST_DAY && date <= LAST_DAY
}
