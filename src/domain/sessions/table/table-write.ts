import { formatIsoDate } from '../../calendar/civil-date.ts'
import type { Atelier } from '../atelier.ts'
import type { CellValue, LocalDateTime } from './column-rules.ts'
import { COLONNES_ATELIERS, COLUMNS, type ColonneAtelier, type Genre, propertyOf } from './columns.ts'

/** The cells of a line, by column: `readAteliers` reads back the same atelier. */
export function writeAtelier(atelier: Atelier): Record<ColonneAtelier, string> {
  const cells = COLONNES_ATELIERS.map((name) => [name, writeCell(COLUMNS[name], atelier[propertyOf(name)])])
  return Object.fromEntries(cells) as Record<ColonneAtelier, string>
}

function writeCell(genre: Genre, value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return genre === 'jour' ? formatIsoDate(value) : String(value)
  if (typeof value === 'string') return value
  if ('date' in value) return formatLocalTime(value)
  return value.map((item) => (typeof item === 'string' ? item : formatLocalTime(item))).join('|')
}

/** `2026-01-05T14:00`, or the day alone. */
export function formatLocalTime({ date, minute }: LocalDateTime): string {
  if (minute === null) return formatIsoDate(date)
  const hour = String(Math.floor(minute / 60)).padStart(2, '0')
  return `${formatIsoDate(date)}T${hour}:${String(minute % 60).padStart(2, '0')}`
}
