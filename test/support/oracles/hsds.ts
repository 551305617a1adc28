import { Temporal } from 'temporal-polyfill'

/** A session told by a row of `schedules`, read by what HSDS says of it; without one expression of `src`. */
export interface SeanceHsds {
  readonly date: string
  readonly debut: number | null
  readonly fin: number | null
  readonly service: string
}

type Row = Readonly<Record<string, string>>
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Every session of the rows, in order. A row without `dtstart` is an opening time in words. */
export function expandHsds(schedules: readonly Row[]): SeanceHsds[] {
  const found = schedules.filter((row) => row.dtstart !== '').flatMap(ofRow)
  return found.sort((a, b) => a.date.localeCompare(b.date) || (a.debut ?? 0) - (b.debut ?? 0))
}

function ofRow(row: Row): SeanceHsds[] {
  const first = Temporal.PlainDate.from(row.dtstart ?? '')
  const count = Number(row.count)
  if (row.until !== undefined || !(count > 0)) throw new Error(`${row.id}: a rule ends by its count alone`)
  const interval = Number(row.interval)
  const named = (row.byday ?? '')
    .split(',')
    .map((day) => ({ rank: Number(day.slice(0, -2)), day: day.slice(-2) }))
  const monday = first.subtract({ days: first.dayOfWeek - 1 })
  const found: SeanceHsds[] = []
  const end = first.add({ years: 2 })
  for (let day = first; found.length < count; day = day.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(day, end) > 0)
      throw new Error(`${row.id}: ${found.length} sessions, count ${row.count}`)
    const ranks = named.filter((one) => one.day === DAYS[day.dayOfWeek - 1]).map(({ rank }) => rank)
    if (row.freq === 'WEEKLY') {
      const weeks = Math.floor(monday.until(day).total('days') / 7)
      if (ranks.length === 0 || weeks % interval !== 0) continue
    } else if (row.freq !== 'MONTHLY' || interval !== 1 || !ranks.includes(Math.ceil(day.day / 7))) continue
    found.push({ date: day.toString(), ...timesOf(row, day), service: row.service_id ?? '' })
  }
  return found
}

function timesOf({ opens_at = '', closes_at = '', timezone = '' }: Row, day: Temporal.PlainDate) {
  if (opens_at === '') return { debut: null, fin: null }
  const debut = Temporal.Instant.from(`${day}T${opens_at}`).epochMilliseconds
  const sign = opens_at.charAt(5) === '-' ? -1 : 1
  if (sign * (Number(opens_at.slice(6, 8)) + Number(opens_at.slice(9)) / 60) !== Number(timezone))
    throw new Error(`opens_at ${opens_at}, timezone ${timezone}`)
  if (closes_at === '') return { debut, fin: null }
  const sameDay = Temporal.Instant.from(`${day}T${closes_at}`).epochMilliseconds
  const fin =
    sameDay > debut
      ? sameDay
      : Temporal.Instant.from(`${day.add({ days: 1 })}T${closes_at}`).epochMilliseconds
  return { debut, fin }
}
