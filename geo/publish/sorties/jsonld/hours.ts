import { type CivilDate, formatIsoDate, weekday } from '../../../../src/domain/calendar/civil-date.ts'
import { MINUTES_PER_DAY } from '../../../../src/domain/common/durees.ts'
import { groupBy } from '../../../../src/domain/common/group-by.ts'
import { contextOf, horairesOf } from '../../../../src/domain/places/hours/open-times.ts'
import { type DayOfWeekTable, semaine } from '../../../../src/domain/places/hours/week.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { clockOf } from '../groupes.ts'
import { DAYS, type Noeud, node, schemaOrg, type Valeur } from './node.ts'

/** Weeks told from the day of the build: pages are built each night, and holidays beyond may not be published. */
const WEEKS = 4

/**
 * When a place is open, on the days of the next four weeks on which it is known (OpeningHoursSpecification): a weekday
 * whose hours are always the same once, the others day by day. A closed day is told as schema.org says it, from 00:00 to
 * 00:00; a day of which any part is unknown, or hangs on a comment, is left out.
 */
export function openingHoursOf(lieu: Lieu, du: CivilDate): Valeur {
  const horaires = horairesOf(lieu)
  if (horaires === null) return null
  const au = du + 7 * WEEKS - 1
  const monday = du - weekday(du)
  const days = Array.from({ length: WEEKS + 1 }, (_, i) => semaine(horaires, monday + 7 * i, contextOf(lieu)))
    .flatMap((week) => week.days)
    .filter(({ date }) => date >= du && date <= au)
  const byWeekday = [...groupBy(days, (day) => day.weekday)].sort(([a], [b]) => a - b)
  // Weekdays with the same hours are told together.
  const always = byWeekday.filter(([, same]) => new Set(same.map(keyOf)).size === 1 && isKnown(same[0]))
  const apart = byWeekday.filter((one) => !always.includes(one)).flatMap(([, those]) => those.filter(isKnown))
  const together = [...groupBy(always, ([, same]) => keyOf(same[0])).values()]
  return [
    ...together.flatMap((group) => {
      const names = group.map(([day]) => dayName(day))
      return specifications(group[0]?.[1][0], names, du, au)
    }),
    ...apart
      .sort((a, b) => a.date - b.date)
      .flatMap((day) => specifications(day, [dayName(day.weekday)], day.date, day.date)),
  ]
}

const dayName = (day: number) => schemaOrg(DAYS[day] ?? '')

const keyOf = (day: DayOfWeekTable | undefined): string =>
  JSON.stringify(day?.intervals.map(({ start, end, state, comment }) => [start, end, state, comment]))

const isKnown = (day: DayOfWeekTable | undefined): boolean =>
  day?.intervals.every(({ state, comment }) => state === 'ouvert' && comment === null) ?? false

function specifications(
  day: DayOfWeekTable | undefined,
  dayOfWeek: readonly string[],
  du: CivilDate,
  au: CivilDate,
): Noeud[] {
  const intervals = day?.intervals ?? []
  const told = intervals.length === 0 ? [{ opens: '00:00', closes: '00:00' }] : intervals.map(clocksOf)
  return told.map((clocks) =>
    node({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: dayOfWeek.length === 1 ? (dayOfWeek[0] ?? null) : dayOfWeek,
      ...clocks,
      validFrom: formatIsoDate(du),
      validThrough: formatIsoDate(au),
    }),
  )
}

/** What ends past midnight closes before it opens; a whole day ends a minute before, or it would be a closed one. */
function clocksOf({ start, end }: DayOfWeekTable['intervals'][number]) {
  const isWhole = start === 0 && end === MINUTES_PER_DAY
  return { opens: clockOf(start), closes: isWhole ? '23:59' : clockOf(end % MINUTES_PER_DAY) }
}
