import { civilDate, daysInMonth, toYmd } from './civil-date.ts'

/** First and last day of the month that is `offset` months after that of a day. */
export function monthWindow(today: number, offset: number): { readonly du: number; readonly au: number } {
  const { year, month } = toYmd(today)
  const months = year * 12 + month - 1 + offset
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  return { du: civilDate(y, m, 1), au: civilDate(y, m, daysInMonth(y, m)) }
}

/** So many days before it ends, a month is no longer what one makes a poster of. */
const LAST_DAYS = 7

/** The month that a poster made on a day is about, from that of the day: the next one in the last days of a month. */
export const monthToAnnounce = (today: number): 0 | 1 =>
  monthWindow(today, 0).au - today < LAST_DAYS ? 1 : 0
