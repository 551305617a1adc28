import { DAY_MS, MINUTE_MS } from '../../common/durees.ts'

/** A spreadsheet counts days from one of these: an hour alone is a part of its day 0. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** No list of workshops has a day this old: what is before is an hour or a length. */
const FIRST_DAY = Date.UTC(1905, 0, 1)

/**
 * The text of a cell of a workbook. Days and hours have no zone: `2026-12-07`, `2026-12-07T14:00`, `14:00`, a length
 * over a day as `26:00`, all to the minute (writers leave them a millisecond early). Numbers keep the point.
 */
export function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return textOfDate(cell)
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  return typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : ''
}

function textOfDate(date: Date): string {
  const minutes = Math.round(date.getTime() / MINUTE_MS)
  const ms = minutes * MINUTE_MS
  if (Number.isNaN(ms)) return ''
  if (ms >= FIRST_DAY) return new Date(ms).toISOString().slice(0, ms % DAY_MS === 0 ? 10 : 16)
  const length = minutes - (ms >= EPOCH_1904 ? EPOCH_1904 : EPOCH_1900) / MINUTE_MS
  const two = (n: number) => String(n).padStart(2, '0')
  return length < 0 ? '' : `${two(Math.floor(length / 60))}:${two(length % 60)}`
}
