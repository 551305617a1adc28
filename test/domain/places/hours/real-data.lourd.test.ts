import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import type { PlaceContext } from '../../../../src/domain/places/hours/calendar.ts'
import type { Horaires } from '../../../../src/domain/places/hours/model.ts'
import { openStateAt } from '../../../../src/domain/places/hours/open-state.ts'
import { parseHoraires } from '../../../../src/domain/places/hours/parse.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { readRealHoraires } from '../../../support/files/real-horaires.ts'
import { type Oracle, oracleOf, processLocal } from '../../../support/oracles/opening-hours.ts'

/** `HORAIRES_TOUS=1` compares every text at 500 instants in each place (about a minute); else a seeded sample of them. */
const ALL = process.env.HORAIRES_TOUS === '1'
const SAMPLE = 1000
const INSTANTS = 500
const SEED = 20_261_122

const PLACES = [
  { region: 'Nouvelle-Aquitaine', context: { fuseau: 'Europe/Paris', codeInsee: '87085' } },
  { region: 'La Réunion', context: { fuseau: 'Indian/Reunion', codeInsee: '97411' } },
  { region: 'Guyane', context: { fuseau: 'America/Cayenne', codeInsee: '97302' } },
] as const

/** Days that break naive code: holidays, leap day, both clock changes, the 53rd week, New Year. */
const SPECIAL_DAYS = [
  '2026-07-14',
  '2028-02-29',
  '2026-03-29',
  '2026-10-25',
  '2027-03-28',
  '2027-10-31',
  '2026-12-20',
  '2026-06-10',
  '2026-12-28',
  '2026-12-31',
  '2027-01-01',
  '2027-01-03',
  '2027-01-04',
]

const real = readRealHoraires()
const parsed = real.distinct.map((text) => ({ text, result: parseHoraires(text) }))

beforeAll(() => {
  process.env.TZ = 'Europe/Paris'
  expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(-120)
  if (real.rows === 0) console.log('../shared/open-data is not here: no real opening hours were compared')
})

describe('real opening hours', () => {
  it('are inside the grammar but for less than 3 %', () => {
    const outside = parsed.filter(({ result }) => !result.ok)
    const share = real.distinct.length === 0 ? 0 : outside.length / real.distinct.length
    console.log(
      `opening hours: ${real.rows} rows, ${real.distinct.length} distinct texts, ${outside.length} outside the grammar (${(100 * share).toFixed(2)} %)`,
    )
    for (const { text, result } of outside.slice(0, 20)) console.log(text, result)
    expect(share).toBeLessThan(0.03)
  })

  it.each(PLACES)(
    'have the state of the oracle at 500 instants in $region, public holidays apart',
    ({ region, context }) => {
      const share = ALL ? 1 : SAMPLE / PLACES.length / Math.max(real.distinct.length, 1)
      const random = seededRandom(SEED)
      const isHoliday = oracleOf('PH 00:00-24:00', region)
      const instants = seededInstants(random, context)
      const moments = instants.map((instantMs) => {
        const { date, minute } = localOf(instantMs, context.fuseau)
        return { instantMs, date, minute, isHoliday: isHoliday(date, minute) === 'ouvert' }
      })
      let compared = 0
      let onHolidays = 0
      for (const { text, result } of parsed) {
        if (!result.ok || random() > share) continue
        const oracle = oracleOf(text, region)
        for (const moment of moments) {
          const expected = expectedState(result.horaires, oracle, moment)
          const { state, reason } = openStateAt(result.horaires, moment.instantMs, context)
          if (`${state} ${reason}` !== expected) {
            expect.fail(
              `${text} at ${new Date(moment.instantMs).toISOString()} in ${region}: got ${state} ${reason}, wanted ${expected}`,
            )
          }
          compared++
          if (moment.isHoliday) onHolidays++
        }
      }
      console.log(`${region}: ${compared} states equal, ${onHolidays} of them on public holidays`)
      expect(onHolidays).toBeGreaterThanOrEqual(real.rows === 0 ? 0 : 1)
    },
    120_000,
  )
})

type Moment = { instantMs: number; date: number; minute: number; isHoliday: boolean }

function expectedState(horaires: Horaires, oracle: Oracle, moment: Moment): string {
  const isOpen = oracle(moment.date, moment.minute) !== 'ferme'
  if (moment.isHoliday && !horaires.usesPublicHolidays && isOpen) return 'inconnu jour-ferie'
  return `${oracle(moment.date, moment.minute)} null`
}

/** Ten on each special day, the rest anywhere in 2025 to 2028; none at a Paris time that does not exist. */
function seededInstants(random: () => number, context: PlaceContext): number[] {
  const instants: number[] = []
  while (instants.length < INSTANTS) {
    const special = SPECIAL_DAYS[Math.floor(instants.length / 10)]
    const day = special === undefined ? 20_089 + Math.floor(random() * 1461) : (parseIsoDate(special) ?? 0)
    const instantMs = day * 86_400_000 + Math.floor(random() * 1440) * 60_000
    if (isParisTime(localOf(instantMs, context.fuseau))) instants.push(instantMs)
  }
  return instants
}

/** The local day and minute, by another implementation than ours. */
function localOf(instantMs: number, fuseau: string): { date: number; minute: number } {
  const local = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(fuseau)
  return {
    date: parseIsoDate(local.toPlainDate().toString()) ?? Number.NaN,
    minute: local.hour * 60 + local.minute,
  }
}

function isParisTime({ date, minute }: { date: number; minute: number }): boolean {
  const { year, month, day } = Temporal.PlainDate.from('1970-01-01').add({ days: date })
  const local = processLocal(new Date(year, month - 1, day, Math.floor(minute / 60), minute % 60))
  return local.date === date && local.minute === minute
}
