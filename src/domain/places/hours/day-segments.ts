import { type CivilDate, weekday } from '../../calendar/civil-date.ts'
import { MINUTES_PER_DAY } from '../../common/durees.ts'
import type { HolidayCalendar } from './calendar.ts'
import { type DayFacts, dayFacts, matchesDay, namesDate, selectsDays } from './match-rule.ts'
import type { Horaires, Rule, Segment, TimeRange, UnknownReason } from './model.ts'

const ALL_DAY: readonly TimeRange[] = [{ start: 0, end: MINUTES_PER_DAY }]

/** A rule at work on a day: by its own hours, or by what ran past the midnight before. */
type Layer = { rule: Rule; ranges: readonly TimeRange[]; fromPreviousDay: boolean; unverified: boolean }

/** Segments of weekly hours, by what makes two days alike. */
const weeklySegments = new WeakMap<Horaires, Map<number, readonly Segment[]>>()

/**
 * The whole of a local day, from minute 0 to 1440, as segments in order, without gap, neighbours differing.
 *
 * Rules apply as the opening_hours specification and its reference implementation have it: a later rule
 * that says open (or unknown) replaces the whole day, hours past the midnight before included; `off` only
 * closes its own hours; `,` adds; `||` fills what is closed. Ours to decide: on a public holiday, hours that
 * never speak of public holidays (nor name that date) say nothing of what would be open, which is unknown, and so is
 * what would run past its midnight; what is closed on an ordinary day, or by a date, stays closed (decisions.md 16). Where the answer hangs on school holidays that are not published: unknown.
 */
export function daySegments(
  horaires: Horaires,
  date: CivilDate,
  calendar: HolidayCalendar,
): readonly Segment[] {
  const today = holidaysOf(horaires, date, calendar)
  const yesterday = holidaysOf(horaires, date - 1, calendar)
  if (!horaires.isWeekly) return computeSegments(horaires, date, today, yesterday)
  const key = weekday(date) * 36 + keyOf(today) * 6 + keyOf(yesterday)
  let known = weeklySegments.get(horaires)
  if (known === undefined) {
    known = new Map()
    weeklySegments.set(horaires, known)
  }
  let segments = known.get(key)
  if (segments === undefined) {
    segments = computeSegments(horaires, date, today, yesterday)
    known.set(key, segments)
  }
  return segments
}

type DayHolidays = { ph: boolean; sh: 'oui' | 'non' | 'inconnu' }

function holidaysOf(horaires: Horaires, date: CivilDate, calendar: HolidayCalendar): DayHolidays {
  return {
    ph: calendar.publicHoliday(date) !== null,
    sh: horaires.usesSchoolHolidays ? calendar.schoolHoliday(date) : 'non',
  }
}

function keyOf({ ph, sh }: DayHolidays): number {
  return (ph ? 3 : 0) + (sh === 'oui' ? 2 : sh === 'non' ? 1 : 0)
}

function computeSegments(
  horaires: Horaires,
  date: CivilDate,
  today: DayHolidays,
  yesterday: DayHolidays,
): Segment[] {
  let result: Segment[] | null = null
  for (const shToday of possible(today.sh)) {
    for (const shYesterday of possible(yesterday.sh)) {
      const segments = paintDay(
        horaires,
        dayFacts(date, today.ph, shToday),
        dayFacts(date - 1, yesterday.ph, shYesterday),
      )
      result = result === null ? segments : agree(result, segments)
    }
  }
  return result ?? []
}

function possible(sh: 'oui' | 'non' | 'inconnu'): readonly boolean[] {
  return sh === 'inconnu' ? [false, true] : [sh === 'oui']
}

function paintDay(horaires: Horaires, day: DayFacts, dayBefore: DayFacts): Segment[] {
  const layers = layersOf(horaires.rules, day, dayBefore, isUnverified(horaires, dayBefore))
  const bounds = new Set([0, MINUTES_PER_DAY])
  for (const { ranges } of layers)
    for (const { start, end } of ranges) bounds.add(start).add(Math.min(end, MINUTES_PER_DAY))
  const sorted = [...bounds].sort((a, b) => a - b)
  const segments: Segment[] = []
  const isHoliday = isUnverified(horaires, day)
  for (let index = 1; index < sorted.length; index++) {
    const stretch = stateOfStretch(layers, sorted[index - 1] ?? 0, sorted[index] ?? 0)
    const isDoubt = isHoliday && stretch.state !== 'ferme'
    push(segments, isDoubt ? segment(stretch.start, stretch.end, 'inconnu', 'jour-ferie') : stretch)
  }
  return segments
}

/** A public holiday on which the hours say nothing of their own. */
function isUnverified(horaires: Horaires, day: DayFacts): boolean {
  if (!day.ph || horaires.usesPublicHolidays) return false
  return !horaires.rules.some((rule) => namesDate(rule, day))
}

function layersOf(
  rules: readonly Rule[],
  day: DayFacts,
  dayBefore: DayFacts,
  isDayBeforeUnverified: boolean,
): Layer[] {
  let layers: Layer[] = []
  for (const [index, rule] of rules.entries()) {
    if (matchesDay(rule, day)) {
      if (replacesDay(rule, rules[index - 1])) layers = []
      layers.push({ rule, ranges: rule.times ?? ALL_DAY, fromPreviousDay: false, unverified: false })
    }
    const late = rule.times?.filter((range) => range.end > MINUTES_PER_DAY) ?? []
    if (late.length === 0 || !matchesDay(rule, dayBefore)) continue
    const ranges = late.map(({ start, end }) => ({
      start: Math.max(0, start - MINUTES_PER_DAY),
      end: end - MINUTES_PER_DAY,
    }))
    layers.push({ rule, ranges, fromPreviousDay: true, unverified: isDayBeforeUnverified })
  }
  return layers
}

/** `off` closes its hours without hiding the others; a rule for every day replaces only its like. */
function replacesDay(rule: Rule, previous: Rule | undefined): boolean {
  if (rule.link !== 'replace' || rule.state === 'ferme') return false
  if (selectsDays(rule)) return true
  return previous !== undefined && rule.state === 'ouvert' && !selectsDays(previous)
}

/** The last layer that covers the stretch decides; a fallback only where nothing is open or unknown. */
function stateOfStretch(layers: readonly Layer[], start: number, end: number): Segment {
  let result = segment(start, end, 'ferme', null)
  for (const { rule, ranges, fromPreviousDay, unverified } of layers) {
    if (rule.link === 'fallback' && result.state !== 'ferme') continue
    if (!ranges.some((range) => range.start <= start && start < range.end)) continue
    const isDoubt = unverified && rule.state !== 'ferme'
    const state = isDoubt ? 'inconnu' : rule.state
    const reason = isDoubt ? 'jour-ferie' : state === 'inconnu' ? 'commentaire' : null
    result = { start, end, state, reason, comment: rule.comment, fromPreviousDay }
  }
  return result
}

/** Two readings of one day: kept where they agree, unknown where they do not. */
function agree(first: readonly Segment[], second: readonly Segment[]): Segment[] {
  const bounds = new Set([...first, ...second].map((part) => part.start))
  const sorted = [...bounds, MINUTES_PER_DAY].sort((a, b) => a - b)
  const merged: Segment[] = []
  for (let index = 1; index < sorted.length; index++) {
    const start = sorted[index - 1] ?? 0
    const end = sorted[index] ?? 0
    const one = first.find((part) => part.start <= start && start < part.end)
    const other = second.find((part) => part.start <= start && start < part.end)
    if (one === undefined || other === undefined) continue
    push(
      merged,
      one.state === other.state
        ? { ...one, start, end }
        : segment(start, end, 'inconnu', 'vacances-non-publiees'),
    )
  }
  return merged
}

function segment(start: number, end: number, state: Segment['state'], reason: UnknownReason | null): Segment {
  return { start, end, state, reason, comment: null, fromPreviousDay: false }
}

/** Adds a segment, as a continuation of the last one where nothing differs. */
function push(segments: Segment[], next: Segment): void {
  const last = segments.at(-1)
  const isSame =
    last !== undefined &&
    last.state === next.state &&
    last.reason === next.reason &&
    last.comment === next.comment &&
    last.fromPreviousDay === next.fromPreviousDay
  if (isSame) last.end = next.end
  else segments.push({ ...next })
}
