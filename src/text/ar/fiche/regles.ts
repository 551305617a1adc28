import { toYmd } from '../../../domain/calendar/civil-date.ts'
import { ownValue } from '../../../domain/common/own-value.ts'
import type { RuleDescription } from '../../../domain/places/hours/describe-rules.ts'
import type { DateRange, MonthDay, TimeRange } from '../../../domain/places/hours/model.ts'
import { isoler } from '../../langue/isoler.ts'
import { JOURS, MOIS } from '../format.ts'
import { heure } from '../horaires.ts'

const RANGS: Readonly<Record<string, string>> = {
  '1': 'الأول',
  '2': 'الثاني',
  '3': 'الثالث',
  '4': 'الرابع',
  '5': 'الخامس',
  '-1': 'الأخير',
  '-2': 'قبل الأخير',
}

/** A rule that is not the same every week, as one sentence: when, then what. */
export function sayRegle(rule: RuleDescription): string {
  const when = [...saySemaines(rule), ...sayPeriode(rule), ...sayJours(rule)]
  const start = when.length === 0 ? 'كل الأيام' : when.join('، ')
  const what =
    rule.state === 'ferme' ? 'مغلق' : rule.times === null ? 'مفتوح' : rule.times.map(sayPlage).join(' و')
  const doubt = rule.state === 'inconnu' ? ' (يجب التأكد)' : ''
  const comment = rule.comment === null ? '' : ` (${isoler(rule.comment)})`
  return `${start}: ${what}${doubt}${comment}.`
}

export const sayPlage = ({ start, end }: TimeRange): string => `من ${heure(start)} إلى ${heure(end)}`

function saySemaines({ parite, exceptWeek53, weeks }: RuleDescription): string[] {
  if (parite === 'paire') return ['أسبوع من كل أسبوعين، الأسابيع الزوجية']
  if (parite === 'impaire')
    return [`أسبوع من كل أسبوعين، الأسابيع الفردية${exceptWeek53 ? ' (ما عدا الأسبوع 53)' : ''}`]
  return weeks === null ? [] : [`الأسابيع ${weeks.join('، ')}`]
}

function sayPeriode({ years, dates, publicHolidays, schoolHolidays }: RuleDescription): string[] {
  const parts = (dates ?? []).map(sayDates)
  for (const { from, to } of years ?? []) parts.push(from === to ? `سنة ${from}` : `من سنة ${from} إلى ${to}`)
  if (publicHolidays) parts.push('أيام العطل الرسمية')
  if (schoolHolidays) parts.push('العطل المدرسية')
  return parts
}

function sayJours({ weekdays, nthDays }: RuleDescription): string[] {
  const nth = nthDays.map(({ weekday, rank }) => {
    const said = ownValue(RANGS, String(rank))
    return `${JOURS[weekday]} ${said ?? `رقم ${rank}`} من الشهر`
  })
  return [...weekdays.map((day) => JOURS[day] ?? ''), ...nth]
}

function sayDates(range: DateRange): string {
  if (range.kind === 'months') {
    const [from, to] = [MOIS[range.from - 1], MOIS[range.to - 1]]
    return from === to ? `في ${from}` : `من ${from} إلى ${to}`
  }
  const [from, to] = [sayJourDuMois(range.from), sayJourDuMois(range.to)]
  return from === to ? `يوم ${from}` : `من ${from} إلى ${to}`
}

const sayJourDuMois = ({ year, month, day }: MonthDay): string =>
  `${day} ${MOIS[month - 1]}${year === null ? '' : ` ${year}`}`

/** "24 نوفمبر" for the head of a day of the week table. */
export function jourDuMois(date: number): string {
  const { year: _year, ...rest } = toYmd(date)
  return sayJourDuMois({ ...rest, year: null })
}
