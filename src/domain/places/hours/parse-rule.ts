import { MINUTES_PER_DAY } from '../../common/durees.ts'
import { FIX } from './fixes.ts'
import type { DaySet, NthDay, OpenState, Rule, RuleLink, TimeRange } from './model.ts'
import { isYearOfDate, readDates, readWeeks, readYears } from './parse-dates.ts'
import type { TokenReader } from './reader.ts'

const LAST_MINUTE = 2 * MINUTES_PER_DAY
const SUNDAY = 6
const MAX_RANK = 5

type Draft = { -readonly [K in keyof Rule]: Rule[K] | undefined }

/**
 * Reads one rule, up to `;`, `||`, the end, or a comma that begins an additional rule. Each selector may
 * come once, in any order. A rule without hours, state nor comment ("Mo-Fr") is refused: nobody means "all
 * day and night" by it.
 */
export function readRule(reader: TokenReader, link: RuleLink, fixes: Set<string>): Rule {
  const draft: Draft = {
    link,
    years: undefined,
    dates: undefined,
    weeks: undefined,
    holidays: undefined,
    days: undefined,
    times: undefined,
    state: undefined,
    comment: undefined,
  }
  while (!atRuleEnd(reader)) readSelector(reader, draft, fixes)
  if (draft.times === undefined && draft.state === undefined && draft.comment === undefined)
    reader.fail('hours, off or a comment')
  return {
    link,
    years: draft.years ?? null,
    dates: draft.dates ?? null,
    weeks: draft.weeks ?? null,
    holidays: draft.holidays ?? null,
    days: draft.days ?? null,
    times: draft.times ?? null,
    state: draft.state ?? impliedState(draft),
    comment: draft.comment ?? null,
  }
}

/** A comment alone ("sur rendez-vous") leaves the state unknown; with hours, the hours stand. */
function impliedState(draft: Draft): OpenState {
  return draft.times === undefined ? 'inconnu' : 'ouvert'
}

function atRuleEnd(reader: TokenReader): boolean {
  return reader.peek() === undefined || reader.isMark(';') || reader.isMark('||') || reader.isMark(',')
}

function readSelector(reader: TokenReader, draft: Draft, fixes: Set<string>): void {
  const token = reader.peek()
  switch (token?.kind) {
    case 'number':
      if (isYearOfDate(reader)) set(reader, draft, 'dates', readDates)
      else set(reader, draft, 'years', readYears)
      return
    case 'month':
      set(reader, draft, 'dates', readDates)
      return
    case 'week':
      set(reader, draft, 'weeks', (from) => {
        from.index++
        return readWeeks(from)
      })
      return
    case 'holiday':
      readHolidays(reader, draft)
      return
    case 'day':
      set(reader, draft, 'days', readDaySet)
      return
    case 'time':
      set(reader, draft, 'times', readTimes)
      return
    case 'always':
      set(reader, draft, 'times', past([{ start: 0, end: MINUTES_PER_DAY }]))
      return
    case 'state':
      set(reader, draft, 'state', past(token.value))
      return
    case 'comment':
      set(reader, draft, 'comment', past(token.value))
      return
    default:
      skipColon(reader, draft, fixes)
  }
}

/** Reads one token, of which the value is known. */
const past =
  <T>(value: T) =>
  (from: TokenReader): T => {
    from.index++
    return value
  }

/** Reads a selector that has not come yet in this rule. */
function set<K extends keyof Rule>(
  reader: TokenReader,
  draft: Draft,
  key: K,
  read: (reader: TokenReader) => Rule[K],
): void {
  if (draft[key] !== undefined) reader.fail(`no second ${key} in one rule`)
  draft[key] = read(reader)
}

/** `PH,Mo` is one set of days; `SH Mo` keeps the Mondays of the holidays. */
function readHolidays(reader: TokenReader, draft: Draft): void {
  const found = readDaySet(reader)
  const onlyHolidays = found.weekdays === 0 && found.nth.length === 0
  if (!onlyHolidays) {
    if (draft.days !== undefined) reader.fail('no second list of days in one rule')
    draft.days = found
    return
  }
  if (draft.holidays !== undefined) reader.fail('no second list of holidays in one rule')
  // Two kinds of holidays and days: the sources disagree whether the days restrict or add.
  if (found.ph && found.sh && (reader.isKind('day') || draft.days !== undefined))
    reader.fail('a comma before the days')
  draft.holidays = { ph: found.ph, sh: found.sh }
}

function readTimes(reader: TokenReader): TimeRange[] {
  const times: TimeRange[] = []
  do {
    const start = reader.takeValue('time', 0, MINUTES_PER_DAY - 1)
    if (!reader.takeMark('-')) reader.fail('- and a closing hour')
    const end = reader.takeValue('time', 0, LAST_MINUTE)
    times.push({ start, end: end > start ? end : end + MINUTES_PER_DAY })
  } while (reader.isKind('time', 1) && reader.takeMark(','))
  return times
}

/** `Mo-Fr: 09:00-12:00`. */
function skipColon(reader: TokenReader, draft: Draft, fixes: Set<string>): void {
  const afterDays = draft.days !== undefined || draft.holidays !== undefined || draft.dates !== undefined
  if (!afterDays || draft.times !== undefined || !reader.takeMark(':')) reader.fail('a selector')
  fixes.add(FIX.colon)
}

/** Reads `Mo-We,Fr`, `Sa-Mo` (over the week's end), `Mo[1,3]`, `Th[-1]`, `Mo-Fr,PH`, `PH,SH`. */
function readDaySet(reader: TokenReader): DaySet {
  const nth: NthDay[] = []
  const set = { weekdays: 0, nth, ph: false, sh: false }
  do {
    const token = reader.peek()
    if (token?.kind === 'holiday') {
      reader.index++
      if (token.value === 'PH') set.ph = true
      else set.sh = true
    } else {
      readDays(reader, set)
    }
  } while (reader.takeMark(','))
  return set
}

function readDays(reader: TokenReader, set: { weekdays: number; nth: NthDay[] }): void {
  const from = reader.takeValue('day', 0, SUNDAY)
  if (reader.takeMark('[')) {
    do for (const rank of readRanks(reader)) set.nth.push({ weekday: from, rank })
    while (reader.takeMark(','))
    if (!reader.takeMark(']')) reader.fail(']')
    return
  }
  const to = reader.takeMark('-') ? reader.takeValue('day', 0, SUNDAY) : from
  for (let day = from; ; day = (day + 1) % 7) {
    set.weekdays |= 1 << day
    if (day === to) break
  }
}

/** `2`, `1-2` or `-1`. */
function readRanks(reader: TokenReader): number[] {
  if (reader.takeMark('-')) return [-reader.takeValue('number', 1, MAX_RANK)]
  const from = reader.takeValue('number', 1, MAX_RANK)
  const to = reader.takeMark('-') ? reader.takeValue('number', from, MAX_RANK) : from
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
