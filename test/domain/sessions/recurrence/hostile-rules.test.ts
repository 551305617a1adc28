import { describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { expandRule } from '../../../../src/domain/sessions/recurrence/expand-rule.ts'
import { parseRule } from '../../../../src/domain/sessions/recurrence/parse-rule.ts'
import { MAX_WINDOW_DAYS } from '../../../../src/domain/sessions/recurrence/rule.ts'
import { drawRule } from '../../../support/draw/draw-rule.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { NEVER_RULES } from '../../../support/examples/hostile.ts'

const START = { date: civilDate(1970, 1, 1), minute: 600 }

function expandText(text: string, from: number, to: number, start = START) {
  const parsed = parseRule(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return expandRule(parsed.rule, start, from, to, 'Europe/Paris')
}

function numbers(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).join(',')
}

describe('hostile rules', () => {
  it('refuses the cross product of node-ical#542 and every frequency below the day', () => {
    const cross = `FREQ=YEARLY;COUNT=1;BYMONTH=${numbers(1, 12)};BYMONTHDAY=${numbers(1, 31)};BYHOUR=${numbers(0, 23)}`
    expect(parseRule(cross)).toEqual({ ok: false, reason: 'BYHOUR : non pris en charge' })
    for (const frequency of ['SECONDLY', 'MINUTELY', 'HOURLY']) {
      expect(parseRule(`FREQ=${frequency}`)).toMatchObject({ ok: false })
    }
  })

  it('ends on rules that never occur: ical.js#509, 30 February, 54 weeks of impossible days', () => {
    const from = civilDate(2150, 1, 1)
    for (const text of NEVER_RULES) {
      expect(expandText(text, from, from + 1000).dates, text).toEqual([])
    }
  })

  it('refuses the intervals of rrule#568 and dateutil#1441', () => {
    for (const interval of ['.007', '0', '-1', '', '1e3', '99999', 'NaN']) {
      expect(parseRule(`FREQ=DAILY;INTERVAL=${interval};COUNT=10`)).toMatchObject({ ok: false })
    }
  })

  it('refuses the count of Radicale#2188, and bounds the greatest it lets through', () => {
    expect(parseRule('FREQ=DAILY;COUNT=1000000000')).toEqual({
      ok: false,
      reason: 'COUNT=1000000000 : attendu un entier de 1 à 10000',
    })
    const { dates } = expandText('FREQ=DAILY;COUNT=10000', civilDate(1970, 1, 1), civilDate(2199, 12, 31))
    expect(dates).toHaveLength(MAX_WINDOW_DAYS)
  })

  it('cuts a window of 230 years to the stated horizon, and says so', () => {
    const long = expandText('FREQ=DAILY', civilDate(1970, 1, 1), civilDate(2199, 12, 31))
    expect(long.isTruncated).toBe(true)
    expect(long.dates).toHaveLength(MAX_WINDOW_DAYS)
    const late = expandText('FREQ=DAILY', civilDate(2199, 12, 1), civilDate(2300, 1, 1))
    expect(formatIsoDate(late.dates.at(-1) ?? 0)).toBe('2199-12-31')
    const before = expandText('FREQ=DAILY', 0, 10, { date: civilDate(1200, 1, 1), minute: 0 })
    expect(before).toEqual({ dates: [], isTruncated: true })
  })

  it.each([
    ['', 'attendu NOM=VALEUR'],
    ['FREQ', 'attendu NOM=VALEUR'],
    ['INTERVAL=2', 'FREQ= : non prise en charge'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'FREQ : donné deux fois'],
    ['FREQ=WEEKLY;BYDAY=2MO', 'BYDAY avec un rang et FREQ=WEEKLY'],
    ['FREQ=WEEKLY;BYDAY=LU', 'BYDAY=LU : jour inconnu'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'rang inconnu'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'rang de plus de 5 dans un mois'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'attendu un entier de -31 à 31'],
    ['FREQ=MONTHLY;BYWEEKNO=3', 'BYWEEKNO hors de FREQ=YEARLY'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'BYMONTHDAY avec FREQ=WEEKLY'],
    ['FREQ=YEARLY;BYYEARDAY=3', 'BYYEARDAY : non pris en charge'],
    ['FREQ=YEARLY;BYEASTER=0', 'BYEASTER : non pris en charge'],
    ['RSCALE=CHINESE;FREQ=YEARLY', 'RSCALE : non pris en charge'],
    ['FREQ=DAILY;BYSETPOS=1', 'BYSETPOS sans autre règle BY'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20260101', 'COUNT et UNTIL ensemble'],
    ['FREQ=DAILY;UNTIL=20260231', 'date inconnue'],
    ['FREQ=DAILY;UNTIL=20260228T250000Z', 'heure inconnue'],
  ])('refuses %s with its reason', (text, reason) => {
    const parsed = parseRule(text)
    expect(parsed.ok ? '' : parsed.reason).toContain(reason)
  })

  it('refuses a rule of more than 1,000 characters', () => {
    const parsed = parseRule(`FREQ=DAILY;BYMONTH=${'1,'.repeat(600)}1`)
    expect(parsed).toEqual({ ok: false, reason: 'règle de plus de 1000 caractères' })
  })

  it('lets a prefix, lower case and surrounding spaces through', () => {
    expect(parseRule(' rrule:freq=weekly;byday=mo ').ok).toBe(true)
    expect(parseRule('FREQ=WEEKLY; BYDAY=MO;')).toEqual(parseRule('FREQ=WEEKLY;BYDAY=MO'))
    expect(parseRule('FREQ=WEEKLY;UNTIL=20260918Z')).toEqual(parseRule('FREQ=WEEKLY;UNTIL=20260918'))
  })

  it('expands 20,000 seeded rules over a year to ascending days of that year', () => {
    const random = seededRandom(3)
    const [from, to] = [civilDate(2026, 1, 1), civilDate(2026, 12, 31)]
    let days = 0
    for (let draw = 0; draw < 20_000; draw++) {
      const text = drawRule(random)
      const start = { date: civilDate(1990, 1, 1) + Math.floor(random() * 13_000), minute: 600 }
      const { dates } = expandText(text, from, to, start)
      if (!dates.every((date, i) => date >= from && date <= to && (i === 0 || date > dates[i - 1]!)))
        expect.fail(`${text} from ${start.date}: ${dates}`)
      days += dates.length
    }
    expect(days).toBeGreaterThan(100_000)
  })
})
