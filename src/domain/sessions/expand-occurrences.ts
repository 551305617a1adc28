import type { CivilDate } from '../calendar/civil-date.ts'
import { MINUTES_PER_DAY } from '../common/durees.ts'
import { remember } from '../common/remember.ts'
import type { Atelier } from './atelier.ts'
import { expandRule } from './recurrence/expand-rule.ts'
import { parseRule } from './recurrence/parse-rule.ts'
import type { LocalDateTime } from './table/column-rules.ts'

/** A start of a series, before holidays and surcharges. */
export interface Occurrence extends LocalDateTime {
  /** Named one by one (`rdate`, or a series without a rule), not given by a rule. */
  readonly isNamed: boolean
}

export interface Occurrences {
  readonly list: readonly Occurrence[]
  readonly isTruncated: boolean
}

const MAX_CACHED_RULES = 10_000

/** Reads the rule of a series, once per text: series share few rules. */
export const ruleOfText = remember(MAX_CACHED_RULES, parseRule)

/** A number per start, in order of start: two starts of a series are the same when it is. */
export function occurrenceKey({ date, minute }: LocalDateTime): number {
  return date * (MINUTES_PER_DAY + 1) + (minute === null ? 0 : minute + 1)
}

/**
 * Starts of a series from `du` to `au` inclusive, in order: `debut`, the rule, `rdate`; less `exdate` and what
 * lies outside the validity. A `rdate` without hour takes the hour of `debut`. A refused rule gives nothing
 * but `debut` and `rdate`.
 */
export function listOccurrences(serie: Atelier, du: CivilDate, au: CivilDate, zone: string): Occurrences {
  const from = Math.max(du, serie.valideDu ?? du)
  const to = Math.min(au, serie.valideAu ?? au)
  if (from > to) return { list: [], isTruncated: false }

  const byKey = new Map<number, Occurrence>()
  const add = (date: CivilDate, minute: number | null, isNamed: boolean): void => {
    if (date < from || date > to) return
    byKey.set(occurrenceKey({ date, minute }), { date, minute, isNamed })
  }

  let isTruncated = false
  const { debut } = serie
  if (debut !== null) {
    const parsed = serie.rrule === '' ? null : ruleOfText(serie.rrule)
    if (parsed?.ok) {
      const expanded = expandRule(parsed.rule, debut, from, to, zone)
      isTruncated = expanded.isTruncated
      for (const date of expanded.dates) add(date, debut.minute, false)
    } else {
      add(debut.date, debut.minute, serie.rrule === '')
    }
  }
  for (const named of serie.rdate) add(named.date, named.minute ?? debut?.minute ?? null, true)

  let list = [...byKey.values()]
  if (serie.exdate.length > 0) {
    list = list.filter((occurrence) => !serie.exdate.some((removed) => isSameStart(removed, occurrence)))
  }
  if (serie.rdate.length > 0) list.sort((a, b) => occurrenceKey(a) - occurrenceKey(b))
  return { list, isTruncated }
}

/** Whether `named` designates a start: the same day and minute, or the same day when it has no hour. */
export function isSameStart(named: LocalDateTime, start: LocalDateTime): boolean {
  return named.date === start.date && (named.minute === null || named.minute === start.minute)
}
