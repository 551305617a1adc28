import { civilDate, daysInMonth, toYmd } from './civil-date.ts'

/** First and last day of the month that is `offset` months after that of a day. */
export function monthWindow(today: number, offset: number): { readonly du: number; readonly au: number } {
  const { year, month } = toYmd(today)
  const months = year * 12 + month - 1 + offset
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  return { du: civilDate(y, m, 1), au: civilDate(y, m, daysInMonth(y, m)) }
}
