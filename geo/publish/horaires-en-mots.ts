import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { NO_HOLIDAYS } from '../../src/domain/places/hours/calendar.ts'
import { daySegments } from '../../src/domain/places/hours/day-segments.ts'
import { describeSpecialRules } from '../../src/domain/places/hours/describe-rules.ts'
import type { Horaires } from '../../src/domain/places/hours/model.ts'
import { parseHoraires } from '../../src/domain/places/hours/parse.ts'
import { JOURS } from '../../src/text/format.ts'
import { sayPlage, sayRegle } from '../../src/text/horaires.ts'
import { liste } from '../../src/text/liste.ts'

/** Any Monday: hours that are alike every week are read on it. */
const A_MONDAY = civilDate(2026, 11, 23)

/** Opening hours in words, a line per run of like days; null when the text is not understood. */
export function horairesEnMots(text: string): string[] | null {
  const parsed = parseHoraires(text)
  if (!parsed.ok) return null
  if (!parsed.horaires.isWeekly) return describeSpecialRules(parsed.horaires).map(sayRegle)
  const days = JOURS.map((_, day) => hoursOf(parsed.horaires, day))
  const lines: string[] = []
  for (let day = 0; day < days.length; ) {
    let last = day
    while (days[last + 1] === days[day]) last++
    const to = last === day + 1 ? 'et' : 'au'
    const name = last === day ? JOURS[day] : `${JOURS[day]} ${to} ${JOURS[last]}`
    lines.push(`${name} : ${days[day]}`)
    day = last + 1
  }
  return lines
}

function hoursOf(horaires: Horaires, day: number): string {
  const open = daySegments(horaires, A_MONDAY + day, NO_HOLIDAYS).filter(
    (segment) => segment.state === 'ouvert' && !segment.fromPreviousDay,
  )
  return open.length === 0 ? liste.ferme : open.map(sayPlage).join(' et ')
}
