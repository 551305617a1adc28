import { civilDate } from '../../calendar/civil-date.ts'
import { NO_HOLIDAYS } from './calendar.ts'
import { isSpecial } from './describe-rules.ts'
import type { Horaires, Rule } from './model.ts'
import { type DayOfWeekTable, daysOfWeek } from './week.ts'

/** Any Monday: hours that are alike every week are read on it. */
const A_MONDAY = civilDate(2026, 11, 23)
const EVERY_DAY = 0b111_1111

/**
 * The week that is the same all year, holidays aside, from Monday: without days when no rule holds every week. Null where
 * such a rule comes after one of some days only, and may undo it: each would be wrong without the other.
 */
export function ordinaryWeek(horaires: Horaires): readonly DayOfWeekTable[] | null {
  const rules = horaires.rules.map((rule) => ({ rule, weekly: weeklyOf(rule) }))
  const isUndone = rules.some(
    ({ weekly }, i) =>
      weekly !== null && rules.slice(0, i).some(({ rule }) => isSpecial(rule) && mayUndo(weekly, rule)),
  )
  if (isUndone) return null
  const kept = rules.flatMap(({ weekly }) => weekly ?? [])
  if (kept.length === 0) return []
  const weekly = { usesPublicHolidays: false, usesSchoolHolidays: false, isWeekly: true }
  return daysOfWeek({ ...horaires, ...weekly, rules: kept }, A_MONDAY, NO_HOLIDAYS)
}

/** What a rule says of every week; null: nothing. `Mo,PH` and `Mo,Sa[1]` say something of every Monday. */
function weeklyOf(rule: Rule): Rule | null {
  const { years, dates, weeks, holidays, days } = rule
  if (years !== null || dates !== null || weeks !== null || holidays !== null) return null
  if (days === null) return rule
  return days.weekdays === 0 ? null : { ...rule, days: { ...days, nth: [], ph: false, sh: false } }
}

const mayUndo = (later: Rule, special: Rule): boolean =>
  (later.state !== 'ferme' || special.state !== 'ferme') && (daysOf(later) & daysOf(special)) !== 0

/** A bit per weekday that a rule may touch. */
function daysOf({ days }: Rule): number {
  if (days === null || days.ph || days.sh) return EVERY_DAY
  return days.nth.reduce((bits, { weekday }) => bits | (1 << weekday), days.weekdays)
}
