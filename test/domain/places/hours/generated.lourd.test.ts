import { beforeAll, describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate, toYmd } from '../../../../src/domain/calendar/civil-date.ts'
import type { HolidayCalendar } from '../../../../src/domain/places/hours/calendar.ts'
import { daySegments } from '../../../../src/domain/places/hours/day-segments.ts'
import type { Horaires, Segment } from '../../../../src/domain/places/hours/model.ts'
import { parseHoraires } from '../../../../src/domain/places/hours/parse.ts'
import { drawHoraires } from '../../../support/draw/draw-horaires.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { type Oracle, oracleCalendar, oracleOf } from '../../../support/oracles/opening-hours.ts'

const REGION = 'Nouvelle-Aquitaine'
const TEXTS = 3000
const MOMENTS_PER_TEXT = 50
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
    expect(compared.equal).toBeGreaterThan(60_000)
    expect(compared.skipped).toBeLessThan(0.01 * compared.equal)
    expect(compared.refused).toBeLessThan(0.02 * TEXTS)
  }, 60_000)

  it('have the state of the oracle outside public holidays, and are unknown on them without PH', () => {
    const compared = compareWithOracle(2, { publicHolidays: false, schoolHolidays: false }, [2025, 2028])
    expect(compared.equal).toBeGreaterThan(60_000)
    expect(compared.skipped).toBeLessThan(0.01 * compared.equal)
    expect(compared.refused).toBeLessThan(0.02 * TEXTS)
    expect(compared.unverified).toBeGreaterThan(1000)
  }, 60_000)
})

function compareWithOracle(
  seed: number,
  options: { publicHolidays: boolean; schoolHolidays: boolean },
  [firstYear, lastYear]: readonly [number, number],
): { equal: number; unverified: number; skipped: number; refused: number } {
  const random = seededRandom(seed)
  const calendar = remember(oracleCalendar(REGION))
  const first = civilDate(firstYear, 1, 2)
  const days = civilDate(lastYear, 12, 31) - first
  const result = { equal: 0, unverified: 0, skipped: 0, refused: 0 }
  for (let index = 0; index < TEXTS / 2; index++) {
    const text = drawHoraires(random, options)
    const parsed = parseHoraires(text)
    if (!parsed.ok) return expect.fail(`seed ${seed}: ${text}: ${parsed.reason}`)
    const oracle = oracleOrNull(text)
    if (oracle === null) {
      result.refused++
      continue
    }
    for (let moment = 0; moment < MOMENTS_PER_TEXT; moment++) {
      const special = SPECIAL_DAYS[moment]
      const isUsable = special !== undefined && special < first + days
      const date = isUsable ? special : first + Math.floor(random() * days)
      const verdict = compareMoment(parsed.horaires, oracle, calendar, date, seededMinute(random, date))
      if (verdict !== 'equal' && verdict !== 'unverified' && verdict !== 'skipped')
        return expect.fail(`seed ${seed}: ${text} on ${formatIsoDate(date)}: ${verdict}`)
      result[verdict]++
    }
  }
  console.log(
    `seed ${seed}: ${result.equal} states equal, ${result.unverified} unknown by public holiday, ${result.refused} texts refused by the oracle`,
  )
  return result
}

/**
 * Any minute but those that the process clock skips in spring, and not the morning after: there, the oracle
 * takes the day before to be 24 hours earlier, which is the day before that one.
 */
function seededMinute(random: () => number, date: number): number {
  if (random() < 0.4 || isChangeDay(date) || isChangeDay(date - 1)) return 720 + Math.floor(random() * 720)
  return Math.floor(random() * 720)
}

function isChangeDay(date: number): boolean {
  const { year, month, day } = toYmd(date)
  return Number(new Date(year, month - 1, day + 1)) - Number(new Date(year, month - 1, day)) < 86_400_000
}

/** The oracle refuses a few texts of ours, such as `2026 Apr Mo[1]`. */
function oracleOrNull(text: string): Oracle | null {
  try {
    return oracleOf(text, REGION)
  } catch {
    return null
  }
}

function compareMoment(
  horaires: Horaires,
  oracle: Oracle,
  calendar: HolidayCalendar,
  date: number,
  minute: number,
): string {
  const ours = segmentAt(daySegments(horaires, date, calendar), minute)
  if (calendar.publicHoliday(date) !== null && !horaires.usesPublicHolidays) {
    if (mayNameDay(horaires, date)) return 'skipped'
    // What is closed on an ordinary day is closed; what would be open is not known.
    if (oracle(date, minute) === 'ferme') {
      const wasHoliday = calendar.publicHoliday(date - 1) !== null
      if (ours.state === 'ferme') return 'equal'
      return wasHoliday && ours.fromPreviousDay ? 'unverified' : `${minute}: got ${ours.state}, wanted ferme`
    }
    return ours.reason === 'jour-ferie' ? 'unverified' : `${minute}: got ${ours.state}, wanted jour-ferie`
  }
  const theirs = oracle(date, minute)
  if (ours.reason === 'jour-ferie') {
    const wasHoliday = calendar.publicHoliday(date - 1) !== null
    return wasHoliday && ours.fromPreviousDay ? 'unverified' : `${minute}: got jour-ferie, wanted ${theirs}`
  }
  return ours.state === theirs ? 'equal' : `${minute}: got ${ours.state}, wanted ${theirs}`
}

/** A rule may name that one date, and so speak of the holiday: such cases have their own tests. */
function mayNameDay(horaires: Horaires, date: number): boolean {
  const { month, day } = toYmd(date)
  return horaires.rules.some((rule) =>
    rule.dates?.some(
      (range) => range.kind === 'days' && range.from.month === month && range.from.day === day,
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
