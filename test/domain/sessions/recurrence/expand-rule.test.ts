import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  type CivilDate,
  civilDate,
  formatIsoDate,
  parseIsoDate,
  toYmd,
  weekday,
} from '../../../../src/domain/calendar/civil-date.ts'
import { isoWeek } from '../../../../src/domain/calendar/iso-week.ts'
import { expandRule } from '../../../../src/domain/sessions/recurrence/expand-rule.ts'
import { parseRule } from '../../../../src/domain/sessions/recurrence/parse-rule.ts'
import type { RecurrenceRule } from '../../../../src/domain/sessions/recurrence/rule.ts'
import { chooser, drawRule } from '../../../support/draw/draw-rule.ts'
import { seededRandom } from '../../../support/draw/random.ts'

const PARIS = 'Europe/Paris'

function ruleOf(text: string): RecurrenceRule {
  const parsed = parseRule(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`)
  return parsed.rule
}

const day = (text: string): CivilDate => parseIsoDate(text) ?? Number.NaN

function expand(
  text: string,
  start: string,
  from: string,
  to: string,
  minute: number | null = 600,
): string[] {
  const local = { date: day(start), minute }
  return expandRule(ruleOf(text), local, day(from), day(to), PARIS).dates.map(formatIsoDate)
}

function midnight(date: CivilDate, hour = 0): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from({ ...toYmd(date), hour, timeZone: PARIS })
}

/** Oracle: rrule-temporal. */
function oracleDates(text: string, start: CivilDate, from: CivilDate, to: CivilDate): string[] {
  const rule = new RRuleTemporal({
    rruleString: `RRULE:${text}`,
    dtstart: midnight(start, 10) as never,
    tzid: PARIS,
    includeDtstart: true,
  })
  const found = rule.between(midnight(from) as never, midnight(to + 1) as never, true)
  return found.map((date) => date.toString().slice(0, 10))
}

/** A day that may lie in a week of another year. */
function isBetweenYears(date: CivilDate): boolean {
  const { month, day } = toYmd(date)
  return (month === 12 && day >= 29) || (month === 1 && day <= 3)
}

/** UTC time of a day to come, within an hour and a half of 10 h in Paris. */
function utcNear(start: CivilDate, random: () => number): string {
  const day = midnight(start + 1 + Math.floor(random() * 300), 10)
  const instant = new Date(day.epochMilliseconds + Math.floor((random() - 0.5) * 180) * 60_000)
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** A day the rule itself gives, so that the oracle and RFC 5545 agree on the first occurrence; else null. */
function alignStart(rule: RecurrenceRule, start: CivilDate): CivilDate | null {
  const endless = { ...rule, count: null }
  return expandRule(endless, { date: start, minute: 600 }, start + 1, start + 1500, PARIS).dates[0] ?? null
}

describe('expandRule', () => {
  it('equals rrule-temporal on 3,000 seeded rules of the subset, near and far windows', {
    timeout: 120_000,
  }, () => {
    const random = seededRandom(20_261_122)
    let occurrences = 0
    let compared = 0
    for (let draw = 0; compared < 3000; draw++) {
      const endless = drawRule(random)
      const drawn = civilDate(2023, 1, 1) + Math.floor(random() * 1500)
      const start = alignStart(ruleOf(endless), drawn)
      if (start === null) {
        // A rule that never occurs: the start alone, which the oracle does not count.
        expect(oracleDates(endless, drawn, drawn + 1, drawn + 400), endless).toEqual([])
        continue
      }
      // There the oracle counts years from the calendar year of the start, not from that of its week.
      if (endless.includes('BYWEEKNO') && isBetweenYears(start)) continue
      const hasUntil = random() < 0.3 && !endless.includes('COUNT')
      const text = hasUntil ? `${endless};UNTIL=${utcNear(start, random)}` : endless
      const rule = ruleOf(text)
      const from = start + Math.floor(random() * (draw % 10 === 0 ? 1500 : 150)) - 50
      const to = from + 40 + Math.floor(random() * 80)
      const ours = expandRule(rule, { date: start, minute: 600 }, from, to, PARIS).dates.map(formatIsoDate)
      const theirs = oracleDates(text, start, from, to)
      if (ours.join() !== theirs.join()) {
        expect(ours, `${text} from ${formatIsoDate(start)}, window ${formatIsoDate(from)}`).toEqual(theirs)
      }
      occurrences += ours.length
      compared++
    }
    expect(occurrences).toBeGreaterThan(7000)
  })

  it('equals ical.js on 300 seeded rules of the families ical.js reads right', () => {
    const random = seededRandom(5545)
    const { integer, some } = chooser(random)
    const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
    const families = [
      () => `FREQ=DAILY;INTERVAL=${integer(1, 20)}`,
      () => `FREQ=WEEKLY;INTERVAL=${integer(1, 5)};BYDAY=${some(3, () => weekdays[integer(0, 6)]).join(',')}`,
      () => `FREQ=MONTHLY;INTERVAL=${integer(1, 4)};BYDAY=${integer(1, 4)}${weekdays[integer(0, 6)]}`,
      () => `FREQ=MONTHLY;INTERVAL=${integer(1, 4)};BYDAY=-1${weekdays[integer(0, 6)]}`,
      () => `FREQ=MONTHLY;INTERVAL=${integer(1, 4)};BYMONTHDAY=${integer(1, 28)}`,
    ]
    for (let draw = 0; draw < 300; draw++) {
      const family = families[draw % families.length] ?? families[0]
      const text = `${family?.()};COUNT=${integer(1, 60)}`
      const rule = ruleOf(text)
      const drawn = civilDate(2024, 1, 1) + integer(0, 900)
      const start = alignStart(rule, drawn) ?? drawn
      const from = ICAL.Time.fromData({ ...toYmd(start), hour: 10, minute: 0, second: 0, isDate: false })
      const iterator = ICAL.Recur.fromString(text).iterator(from)
      const theirs: string[] = []
      for (let next = iterator.next(); next && theirs.length < 100; next = iterator.next()) {
        theirs.push(next.toString().slice(0, 10))
      }
      const ours = expandRule(rule, { date: start, minute: 600 }, start, start + 1800, PARIS).dates
      const shown = theirs.filter((date) => date < formatIsoDate(start + 1800))
      expect(ours.map(formatIsoDate), `${text} from ${formatIsoDate(start)}`).toEqual(shown)
    }
  })

  it('equals a day-by-day search on small windows far from the start', () => {
    const random = seededRandom(11)
    for (let draw = 0; draw < 1500; draw++) {
      const text = drawRule(random)
      if (/COUNT|BYSETPOS|BYWEEKNO|MONTHLY|YEARLY/.test(text)) continue
      const rule = ruleOf(text)
      const start = civilDate(2024, 2, 1) + Math.floor(random() * 300)
      const from = start + 1 + Math.floor(random() * 3000)
      const wanted: CivilDate[] = []
      for (let date = from; date <= from + 45; date++) if (occursOn(rule, start, date)) wanted.push(date)
      const ours = expandRule(rule, { date: start, minute: null }, from, from + 45, PARIS).dates
      expect(ours, text).toEqual(wanted)
    }
  })

  it('keeps the parity of ISO weeks over a year of 53 weeks', () => {
    const odd = `FREQ=YEARLY;BYDAY=WE;BYWEEKNO=${Array.from({ length: 27 }, (_, index) => 2 * index + 1).join(',')}`
    const dates = expand(odd, '2026-01-14', '2026-12-01', '2027-02-01')
    expect(dates).toEqual(['2026-12-02', '2026-12-16', '2026-12-30', '2027-01-06', '2027-01-20'])
    const all = expand(odd, '2026-01-14', '2026-01-14', '2030-12-31')
    expect(all.every((date) => isoWeek(day(date)).week % 2 === 1)).toBe(true)
    expect(all).toHaveLength(26 + 26 + 26 + 26 + 26)
  })

  it('keeps a week whole between two years, and counts intervals from the year of the week', () => {
    const everyThird = 'FREQ=YEARLY;INTERVAL=3;BYWEEKNO=1,20;BYDAY=MO,TH'
    expect(expand(everyThird, '2025-01-02', '2025-01-01', '2028-12-31')).toEqual([
      '2025-01-02',
      '2025-05-12',
      '2025-05-15',
      '2028-01-03',
      '2028-01-06',
      '2028-05-15',
      '2028-05-18',
    ])
    expect(expand('FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR,SA', '2027-01-01', '2026-12-01', '2030-12-31')).toEqual([
      '2027-01-01',
      '2027-01-02',
    ])
  })

  it('counts every second week from the start, in a window ten years away', () => {
    const dates = expand('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2026-01-06', '2036-01-01', '2036-02-01')
    expect(dates.map((date) => (day(date) - day('2026-01-06')) % 14)).toEqual([0, 0])
  })

  it('stops after COUNT even where the window begins later', () => {
    expect(expand('FREQ=WEEKLY;COUNT=10', '2026-01-05', '2026-03-01', '2026-12-31')).toEqual([
      '2026-03-02',
      '2026-03-09',
    ])
    expect(expand('FREQ=WEEKLY;COUNT=10', '2026-01-05', '2027-01-01', '2027-12-31')).toEqual([])
  })

  it('finds nth and last weekdays, and the fifth only where there is one', () => {
    expect(expand('FREQ=MONTHLY;BYDAY=2TU', '2026-01-13', '2026-01-01', '2026-04-30')).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
      '2026-04-14',
    ])
    expect(expand('FREQ=MONTHLY;BYDAY=-1FR', '2026-01-30', '2026-01-01', '2026-03-31')).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
    ])
    expect(expand('FREQ=MONTHLY;BYDAY=5SA', '2026-01-31', '2026-01-01', '2026-08-31')).toEqual([
      '2026-01-31',
      '2026-05-30',
      '2026-08-29',
    ])
  })

  it('keeps to the days that exist: 31st, 29 February, last day of the month', () => {
    expect(expand('FREQ=MONTHLY', '2026-01-31', '2026-01-01', '2026-06-30')).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ])
    expect(expand('FREQ=YEARLY', '2024-02-29', '2025-01-01', '2029-12-31')).toEqual(['2028-02-29'])
    expect(expand('FREQ=MONTHLY;BYMONTHDAY=-1', '2027-12-31', '2028-01-01', '2028-03-31')).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
    ])
  })

  it('takes the last working day of the month by BYSETPOS', () => {
    const text = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'
    const ends = expand(text, '2026-01-30', '2026-01-01', '2026-05-31').map((date) => date.slice(5))
    expect(ends).toEqual(['01-30', '02-27', '03-31', '04-30', '05-29'])
  })

  it('always begins with its start, which COUNT counts, even a Monday in a rule of Tuesdays', () => {
    const dates = expand('FREQ=WEEKLY;BYDAY=TU;COUNT=3', '2026-01-05', '2026-01-01', '2026-03-01')
    expect(dates).toEqual(['2026-01-05', '2026-01-06', '2026-01-13'])
  })

  it('reads UNTIL in UTC, to the minute, across a clock change and in La Réunion', () => {
    const until = (text: string, zone: string): string[] => {
      const rule = ruleOf(`FREQ=DAILY;UNTIL=${text}`)
      const start = { date: day('2026-03-27'), minute: 9 * 60 }
      return expandRule(rule, start, day('2026-03-01'), day('2026-04-30'), zone).dates.map(formatIsoDate)
    }
    // 9 h in Paris is 8 h UTC until 28 March, then 7 h UTC.
    expect(until('20260328T075959Z', PARIS).at(-1)).toBe('2026-03-27')
    expect(until('20260328T080000Z', PARIS).at(-1)).toBe('2026-03-28')
    expect(until('20260330T070000Z', PARIS).at(-1)).toBe('2026-03-30')
    expect(until('20260330T065959Z', PARIS).at(-1)).toBe('2026-03-29')
    expect(until('20260330T050000Z', 'Indian/Reunion').at(-1)).toBe('2026-03-30')
    expect(until('20260330T045959Z', 'Indian/Reunion').at(-1)).toBe('2026-03-29')
    expect(until('20260330', PARIS).at(-1)).toBe('2026-03-30')
    expect(until('20260330T085959', PARIS).at(-1)).toBe('2026-03-29')
  })
})

/** Brute force for DAILY and WEEKLY: the definition, day by day. */
function occursOn(rule: RecurrenceRule, start: CivilDate, date: CivilDate): boolean {
  const { year, month, day: dayOfMonth } = toYmd(date)
  const monthEnd = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false
  const monthDays = rule.byMonthDay.map((each) => (each > 0 ? each : monthEnd + 1 + each))
  if (monthDays.length > 0 && !monthDays.includes(dayOfMonth)) return false
  const days = rule.byDay.map((rank) => rank.weekday)
  if (rule.frequency === 'DAILY') {
    return (date - start) % rule.interval === 0 && (days.length === 0 || days.includes(weekday(date)))
  }
  const kept = days.length > 0 ? days : [weekday(start)]
  const weekOf = (each: CivilDate): number => each - ((weekday(each) - rule.weekStart + 7) % 7)
  return kept.includes(weekday(date)) && ((weekOf(date) - weekOf(start)) / 7) % rule.interval === 0
}
