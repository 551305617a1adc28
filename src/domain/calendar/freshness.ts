import { DAY_MS } from '../common/durees.ts'
import { parseIsoDate } from './civil-date.ts'

const YEAR_DAYS = 365

/** Whether a day (`YYYY-MM-DD`) lies more than 365 days before an instant; false when the day is unknown. */
export function isOlderThanAYear(iso: string, nowMs: number): boolean {
  const date = parseIsoDate(iso)
  return date !== null && Math.floor(nowMs / DAY_MS) - date > YEAR_DAYS
}
