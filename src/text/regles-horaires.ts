import { toYmd } from '../domain/calendar/civil-date.ts'
import type { RuleDescription } from '../domain/places/hours/describe-rules.ts'
import type { DateRange, MonthDay, TimeRange } from '../domain/places/hours/model.ts'
import { JOURS, MOIS } from './calendrier.ts'
import { heure } from './horaires.ts'

const RANGS: Readonly<Record<number, string>> = {
  1: '1er',
  2: '2e',
  3: '3e',
  4: '4e',
  5: '5e',
  [-1]: 'dernier',
  [-2]: 'avant-dernier',
}

/** A rule that is not the same every week, as one sentence: when, then what. */
export function direRegle(rule: RuleDescription): string {
  const when = [...direSemaines(rule), ...direPeriode(rule), ...direJours(rule)]
  const start = when.length === 0 ? 'Tous les jours' : majuscule(when.join(', '))
  const what =
    rule.state === 'ferme' ? 'fermé' : rule.times === null ? 'ouvert' : rule.times.map(direPlage).join(' et ')
  const doubt = rule.state === 'inconnu' ? ' (à vérifier)' : ''
  const comment = rule.comment === null ? '' : ` (${rule.comment})`
  return `${start} : ${what}${doubt}${comment}.`
}

export const direPlage = ({ start, end }: TimeRange): string => `${heure(start)} – ${heure(end)}`

function direSemaines({ parite, exceptWeek53, weeks }: RuleDescription): string[] {
  if (parite === 'paire') return ['une semaine sur deux, les semaines paires']
  if (parite === 'impaire') {
    const except = exceptWeek53 ? ' (sauf la semaine 53)' : ''
    return [`une semaine sur deux, les semaines impaires${except}`]
  }
  return weeks === null ? [] : [`semaines ${weeks.join(', ')}`]
}

function direPeriode({ years, dates, publicHolidays, schoolHolidays }: RuleDescription): string[] {
  const parts = (dates ?? []).map(direDates)
  for (const { from, to } of years ?? []) parts.push(from === to ? `en ${from}` : `de ${from} à ${to}`)
  if (publicHolidays) parts.push('jours fériés')
  if (schoolHolidays) parts.push('vacances scolaires')
  return parts
}

function direJours({ weekdays, nthDays }: RuleDescription): string[] {
  const nth = nthDays.map(({ weekday, rank }) => `${RANGS[rank] ?? `${rank}e`} ${JOURS[weekday]} du mois`)
  return [...weekdays.map((day) => JOURS[day] ?? ''), ...nth]
}

function direDates(range: DateRange): string {
  if (range.kind === 'months') {
    const [from, to] = [MOIS[range.from - 1], MOIS[range.to - 1]]
    return from === to ? `en ${from}` : `de ${from} à ${to}`
  }
  const [from, to] = [direJourDuMois(range.from), direJourDuMois(range.to)]
  return from === to ? `le ${from}` : `du ${from} au ${to}`
}

const direJourDuMois = ({ year, month, day }: MonthDay): string =>
  `${day === 1 ? '1er' : day} ${MOIS[month - 1]}${year === null ? '' : ` ${year}`}`

/** "24 novembre" for the head of a day of the week table. */
export function jourDuMois(date: number): string {
  const { year: _year, ...rest } = toYmd(date)
  return direJourDuMois({ ...rest, year: null })
}

const majuscule = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
