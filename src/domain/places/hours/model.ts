/**
 * Opening hours, after the OSM `opening_hours` syntax that the national schema asks for. Minutes count from
 * midnight on the wall clock of the place; weekdays run from 0 (Monday) to 6 (Sunday); months from 1 to 12.
 */

export type OpenState = 'ouvert' | 'ferme' | 'inconnu'

/**
 * Why a state is `inconnu`: `jour-ferie`, a public holiday on which the hours say nothing;
 * `vacances-non-publiees`, the answer hangs on school holidays that are not published; `commentaire`, the
 * hours say so themselves; `hors-grammaire`, the text is not understood; `sans-horaires`, there is none.
 */
export type UnknownReason =
  | 'jour-ferie'
  | 'vacances-non-publiees'
  | 'commentaire'
  | 'hors-grammaire'
  | 'sans-horaires'

/** `end` may exceed 1440 (22:00-02:00 ends at 1560), never 2880. */
export type TimeRange = { start: number; end: number }

export type YearRange = { from: number; to: number }

/** Weeks from, from + step, … ≤ to, in ISO 8601 numbers. */
export type WeekRange = { from: number; to: number; step: number }

export type MonthDay = { year: number | null; month: number; day: number }

/** Both ends included; a range that ends before it begins runs over New Year. */
export type DateRange =
  | { kind: 'months'; from: number; to: number }
  | { kind: 'days'; from: MonthDay; to: MonthDay }

/** `rank` 1 to 5 from the start of the month, -1 to -5 from its end. */
export type NthDay = { weekday: number; rank: number }

/** Days named together: any of them matches. `weekdays` is a bit per day, bit 0 = Monday. */
export type DaySet = { weekdays: number; nth: readonly NthDay[]; ph: boolean; sh: boolean }

/** How a rule joins those before it: `;` replaces the day, `,` adds to it, `||` fills what is closed. */
export type RuleLink = 'replace' | 'add' | 'fallback'

/** A rule applies when all its selectors that are not null match. Without `times`, the whole day. */
export type Rule = {
  link: RuleLink
  years: readonly YearRange[] | null
  dates: readonly DateRange[] | null
  weeks: readonly WeekRange[] | null
  /** `SH Mo`: Mondays of the holidays, where `SH,Mo` (in `days`) means both. */
  holidays: { ph: boolean; sh: boolean } | null
  days: DaySet | null
  times: readonly TimeRange[] | null
  state: OpenState
  comment: string | null
}

export type Horaires = {
  /** The text as given. */
  text: string
  rules: readonly Rule[]
  /** Names of the spellings that were mended while reading (see fixes.ts). */
  fixes: readonly string[]
  usesPublicHolidays: boolean
  usesSchoolHolidays: boolean
  /** No year, date, week nor nth weekday: two days alike in weekday and holidays have the same hours. */
  isWeekly: boolean
}

/** A stretch of one day with one state, `start` < `end`, in minutes of that day. */
export type Segment = {
  start: number
  end: number
  state: OpenState
  reason: UnknownReason | null
  comment: string | null
  /** The stretch continues an opening that began the day before. */
  fromPreviousDay: boolean
}
