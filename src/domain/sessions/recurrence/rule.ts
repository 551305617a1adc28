import type { CivilDate } from '../../calendar/civil-date.ts'

/** Recurrence rules of RFC 5545 §3.3.10, the subset of `parse-rule.ts`: at most one occurrence per day. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** `nth` = 0 for every such weekday of the period, else its rank, negative from the end. */
export interface WeekdayRank {
  /** 0 = Monday. */
  readonly weekday: number
  readonly nth: number
}

/**
 * Last moment of a rule, inclusive: an instant (epoch ms), a wall-clock second of the series' zone, or a whole
 * day.
 */
export type Until =
  | { readonly kind: 'instant'; readonly epochMs: number }
  | { readonly kind: 'local'; readonly date: CivilDate; readonly secondOfDay: number }
  | { readonly kind: 'day'; readonly date: CivilDate }

export interface RecurrenceRule {
  readonly frequency: Frequency
  readonly interval: number
  readonly count: number | null
  readonly until: Until | null
  readonly byDay: readonly WeekdayRank[]
  readonly byMonthDay: readonly number[]
  readonly byMonth: readonly number[]
  readonly byWeekNo: readonly number[]
  readonly bySetPos: readonly number[]
  /** First day of the week, 0 = Monday. */
  readonly weekStart: number
}

/**
 * Why every expansion ends: a rule gives at most one occurrence a day; a window is at most `MAX_WINDOW_DAYS`
 * long; and no day before `FIRST_YEAR` or after `LAST_YEAR` is looked at, so that a rule whose occurrences
 * must be counted from its start looks at 84,006 days at most.
 */
export const MAX_WINDOW_DAYS = 1830
export const FIRST_YEAR = 1970
export const LAST_YEAR = 2199
export const MAX_INTERVAL = 366
export const MAX_COUNT = 10_000
export const MAX_RULE_LENGTH = 1000
