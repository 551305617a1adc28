import { beforeAll, describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate } from '../../../src/domain/calendrier/civil-date.ts'
import type { HolidayCalendar } from '../../../src/domain/horaires/calendar.ts'
import { daySegments } from '../../../src/domain/horaires/day-segments.ts'
import type { Horaires, Segment } from '../../../src/domain/horaires/model.ts'
import { parseHoraires } from '../../../src/domain/horaires/parse.ts'
import { mulberry32 } from '../../support/mulberry32.ts'
import { generateHoraires } from './generate-horaires.ts'
import { type Oracle, oracleCalendar, oracleOf } from './oracle.ts'

const REGION = 'Nouvelle-Aquitaine'
const TEXTS = 4000
const MOMENTS_PER_TEXT = 60
const SPECIAL_DAYS = [
  civilDate(2026, 7, 14),
  civilDate(2026, 7, 15),
  civilDate(2028, 2, 29),
  civilDate(2026, 3, 29),
  civilDate(2026, 10, 25),
  civilDate(2026, 12, 28),
  civilDate(2027, 1, 1),
  civilDate(2027, 1, 2),
  civilDate(2026, 5, 25),
]

beforeAll(() => {
  process.env.TZ = 'Europe/Paris'
  expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(-120)
})

describe('generated opening hours', () => {
  it('have the state of the oracle, with public and school holidays in the rules', () => {
    // The oracle's school holidays end with 2026.
    const compared = compareWithOracle(1, { publicHolidays: true, schoolHolidays: true }, [2024, 2026])
    expect(compared.equal).toBeGreaterThan(100_000)
  }, 60_000)

  it('have the state of the oracle outside public holidays, and are unknown on them without PH', () => {
    const compared = compareWithOracle(2, { publicHolidays: false, schoolHolidays: false }, [2025, 2028])
    expect(compared.equal).toBeGreaterThan(100_000)
    expect(compared.unverified).toBeGreaterThan(1000)
  }, 60_000)
})

function compareWithOracle(
  seed: number,
  options: { publicHolidays: boolean; schoolHolidays: boolean },
  [firstYear, lastYear]: readonly [number, number],
): { equal: number; unverified: number } {
  const random = mulberry32(seed)
  const calendar = remember(oracleCalendar(REGION))
  const first = civilDate(firstYear, 1, 2)
  const days = civilDate(lastYear, 12, 31) - first
  const result = { equal: 0, unverified: 0 }
  for (let index = 0; index < TEXTS / 2; index++) {
    const text = generateHoraires(random, options)
    const parsed = parseHoraires(text)
    if (!parsed.ok) return expect.fail(`seed ${seed}: ${text}: ${parsed.reason}`)
    const oracle = oracleOf(text, REGION)
    for (let moment = 0; moment < MOMENTS_PER_TEXT; moment++) {
      const special = SPECIAL_DAYS[moment]
      const isUsable = special !== undefined && special < first + days
      const date = isUsable ? special : first + Math.floor(random() * days)
      // Not between 02:00 and 03:00: on one day of the year the process clock has no such time.
      const minute = 180 + Math.floor(random() * 1260)
      const verdict = compareMoment(
        parsed.horaires,
        oracle,
        calendar,
        date,
        random() < 0.2 ? minute % 120 : minute,
      )
      if (verdict !== 'equal' && verdict !== 'unverified')
        return expect.fail(`seed ${seed}: ${text} on ${formatIsoDate(date)}: ${verdict}`)
      result[verdict]++
    }
  }
  console.log(`seed ${seed}: ${result.equal} states equal, ${result.unverified} unknown by public holiday`)
  return result
}

function compareMoment(
  horaires: Horaires,
  oracle: Oracle,
  calendar: HolidayCalendar,
  date: number,
  minute: number,
): string {
  const ours = segmentAt(daySegments(horaires, date, calendar), minute)
  const isHoliday = calendar.publicHoliday(date) !== null
  if (isHoliday && !horaires.usesPublicHolidays && !namesDay(horaires, date))
    return ours.reason === 'jour-ferie' ? 'unverified' : `${minute}: got ${ours.state}, wanted jour-ferie`
  const theirs = oracle(date, minute)
  if (ours.reason === 'jour-ferie') {
    const wasHoliday = calendar.publicHoliday(date - 1) !== null
    return wasHoliday && ours.fromPreviousDay ? 'unverified' : `${minute}: got jour-ferie, wanted ${theirs}`
  }
  return ours.state === theirs ? 'equal' : `${minute}: got ${ours.state}, wanted ${theirs}`
}

/** The text has a rule for that one date, hence knows about it. */
function namesDay(horaires: Horaires, date: number): boolean {
  const monthDay = formatIsoDate(date)
  const month = Number(monthDay.slice(5, 7))
  const day = Number(monthDay.slice(8))
  return horaires.rules.some((rule) =>
    rule.dates?.some(
      (range) =>
        range.kind === 'days' &&
        range.from.month === month &&
        range.to.month === month &&
        range.from.day === day &&
        range.to.day === day &&
        daySegments(
          { ...horaires, rules: [{ ...rule, times: null, state: 'ouvert' }], usesPublicHolidays: true },
          date,
          {
            publicHoliday: () => null,
            schoolHoliday: () => 'non',
          },
        ).some((part) => part.state === 'ouvert' && !part.fromPreviousDay),
    ),
  )
}

function segmentAt(segments: readonly Segment[], minute: number): Segment {
  const found = segments.find((part) => part.start <= minute && minute < part.end)
  if (found === undefined) return expect.fail(`no segment at minute ${minute}`)
  return found
}

function remember(calendar: HolidayCalendar): HolidayCalendar {
  const publicHolidays = new Map<number, string | null>()
  const schoolHolidays = new Map<number, 'oui' | 'non' | 'inconnu'>()
  return {
    publicHoliday: (date) => {
      if (!publicHolidays.has(date)) publicHolidays.set(date, calendar.publicHoliday(date))
      return publicHolidays.get(date) ?? null
    },
    schoolHoliday: (date) => {
      const known = schoolHolidays.get(date) ?? calendar.schoolHoliday(date)
      schoolHolidays.set(date, known)
      return known
    },
  }
}
