import type { DateRange, Horaires, NthDay, OpenState, Rule, TimeRange, WeekRange } from './model.ts'

const LAST_EVEN_WEEK = 52
const LAST_ODD_WEEK = 53

/** What the text needs to explain a rule that is not the same every week. Null: the rule does not say. */
export type RuleDescription = {
  state: OpenState
  comment: string | null
  times: readonly TimeRange[] | null
  /** Weekdays, 0 = Monday, in order; empty: none named. */
  weekdays: readonly number[]
  nthDays: readonly NthDay[]
  publicHolidays: boolean
  schoolHolidays: boolean
  /** Every odd or every even ISO week. */
  parite: 'paire' | 'impaire' | null
  /** The odd weeks without week 53, which some years have (`1-51/2`). */
  exceptWeek53: boolean
  /** ISO weeks, in order, when they are neither all the odd nor all the even ones. */
  weeks: readonly number[] | null
  dates: readonly DateRange[] | null
  years: readonly { from: number; to: number }[] | null
}

/** One description per rule that hangs on more than the weekday, in the order of the text. */
export function describeSpecialRules(horaires: Horaires): RuleDescription[] {
  return horaires.rules.filter(isSpecial).map(describeRule)
}

/** Whether a rule hangs on more than the weekday. */
export function isSpecial(rule: Rule): boolean {
  const { days } = rule
  return (
    rule.years !== null ||
    rule.dates !== null ||
    rule.weeks !== null ||
    rule.holidays !== null ||
    (days !== null && (days.nth.length > 0 || days.ph || days.sh))
  )
}

function describeRule(rule: Rule): RuleDescription {
  const { days, holidays } = rule
  const parite = rule.weeks === null ? null : pariteOf(rule.weeks)
  return {
    state: rule.state,
    comment: rule.comment,
    times: rule.times,
    weekdays: [0, 1, 2, 3, 4, 5, 6].filter((day) => ((days?.weekdays ?? 0) & (1 << day)) !== 0),
    nthDays: days?.nth ?? [],
    publicHolidays: holidays?.ph === true || days?.ph === true,
    schoolHolidays: holidays?.sh === true || days?.sh === true,
    parite,
    exceptWeek53: parite === 'impaire' && (rule.weeks?.[0]?.to ?? 0) < LAST_ODD_WEEK,
    weeks: rule.weeks === null || parite !== null ? null : weekNumbers(rule.weeks),
    dates: rule.dates,
    years: rule.years,
  }
}

/** `1-53/2` are the odd weeks, `1-51/2` too but for week 53; `2-52/2` and `2-53/2` the even ones. */
function pariteOf(weeks: readonly WeekRange[]): 'paire' | 'impaire' | null {
  const [range] = weeks
  if (range === undefined || weeks.length > 1 || range.step !== 2 || range.from > 2) return null
  const last = range.to - ((range.to - range.from) % 2)
  if (range.from === 1) return last >= LAST_ODD_WEEK - 2 ? 'impaire' : null
  return last === LAST_EVEN_WEEK ? 'paire' : null
}

function weekNumbers(weeks: readonly WeekRange[]): number[] {
  const numbers = new Set<number>()
  for (const { from, to, step } of weeks) for (let week = from; week <= to; week += step) numbers.add(week)
  return [...numbers].sort((a, b) => a - b)
}
