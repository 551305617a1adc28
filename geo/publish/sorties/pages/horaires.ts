import { describeSpecialRules } from '../../../../src/domain/places/hours/describe-rules.ts'
import { ordinaryWeek } from '../../../../src/domain/places/hours/ordinary-week.ts'
import { parseHoraires } from '../../../../src/domain/places/hours/parse.ts'
import type { DayOfWeekTable } from '../../../../src/domain/places/hours/week.ts'
import { JOURS } from '../../../../src/text/fr/format.ts'
import { notesDuJour, sayIntervalle, sayRegle } from '../../../../src/text/fr/lieu.ts'
import { liste } from '../../../../src/text/liste.ts'

/**
 * Opening hours in words, as on the sheet of a place: the week, a line per run of like days, then what is not the same
 * every week. Null when the text is not understood, or could not be said so without saying something wrong.
 */
export function horairesEnMots(text: string): string[] | null {
  const parsed = parseHoraires(text)
  if (!parsed.ok) return null
  const week = ordinaryWeek(parsed.horaires)
  return week === null ? null : [...sayWeek(week), ...describeSpecialRules(parsed.horaires).map(sayRegle)]
}

function sayWeek(week: readonly DayOfWeekTable[]): string[] {
  const days = week.map(sayDay)
  const lines: string[] = []
  for (let day = 0; day < days.length; ) {
    let last = day
    while (last + 1 < days.length && days[last + 1] === days[day]) last++
    const to = last === day + 1 ? 'et' : 'au'
    const name = last === day ? JOURS[day] : `${JOURS[day]} ${to} ${JOURS[last]}`
    lines.push(`${name} : ${days[day]}`)
    day = last + 1
  }
  return lines
}

function sayDay(day: DayOfWeekTable): string {
  const open = day.intervals.map(sayIntervalle).join(' et ')
  return [open || liste.ferme, ...notesDuJour(day)].join(', ')
}
