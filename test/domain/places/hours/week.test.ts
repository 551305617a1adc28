import { describe, expect, it } from 'vitest'
import type { PlaceContext } from '../../../../src/domain/places/hours/calendar.ts'
import { describeSpecialRules } from '../../../../src/domain/places/hours/describe-rules.ts'
import { stateOn } from '../../../../src/domain/places/hours/open-state.ts'
import { couvreCreneau, semaine } from '../../../../src/domain/places/hours/week.ts'
import { drawHoraires } from '../../../support/draw/draw-horaires.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { day, hours, LIMOGES, SAINT_DENIS } from '../../../support/examples/horaires.ts'

const MONDAY = day('2026-11-23')

function rows(text: string, monday = MONDAY, place: PlaceContext = LIMOGES): string[] {
  return semaine(hours(text), monday, place).days.map(({ intervals }) =>
    intervals
      .map(({ start, end, state }) => `${start / 60}-${end / 60}${state === 'inconnu' ? '?' : ''}`)
      .join(' '),
  )
}

describe('the week as a table', () => {
  it('shows an uninterrupted day as one interval', () => {
    expect(rows('Mo 09:00-17:00; Tu 09:00-12:00,12:00-17:00; We 09:00-13:00,12:00-18:00')).toEqual([
      '9-17',
      '9-17',
      '9-18',
      '',
      '',
      '',
      '',
    ])
  })

  it('keeps the lunch break and every further slot', () => {
    expect(rows('Mo-Fr 09:00-12:00,14:00-16:00,18:00-20:00; We off').slice(1, 3)).toEqual([
      '9-12 14-16 18-20',
      '',
    ])
  })

  it('gives the night to the day it began, Sunday night included', () => {
    expect(rows('Fr-Su 22:00-02:00')).toEqual(['', '', '', '', '22-26', '22-26', '22-26'])
    expect(rows('24/7')).toEqual(Array.from({ length: 7 }, () => '0-24'))
  })

  it('flags the public holiday of the place and does not say whether it opens', () => {
    const week = semaine(hours('Mo-Fr 09:00-17:00'), day('2026-07-13'), LIMOGES)
    expect(week.days[1]).toMatchObject({
      date: day('2026-07-14'),
      weekday: 1,
      publicHoliday: 'Fête nationale',
      intervals: [{ start: 540, end: 1020, state: 'inconnu', reason: 'jour-ferie' }],
    })
    expect(rows('Mo-Fr 09:00-17:00; PH off', day('2026-07-13'))[1]).toBe('')
    expect(
      semaine(hours('Mo 09:00-17:00'), day('2026-12-14'), SAINT_DENIS).days[6]?.publicHoliday,
    ).not.toBeNull()
  })

  it('numbers its week and says odd or even, the 53rd too', () => {
    expect(semaine(hours('24/7'), day('2026-12-28'), LIMOGES)).toMatchObject({
      isoYear: 2026,
      isoWeek: 53,
      parite: 'impaire',
    })
    expect(semaine(hours('24/7'), day('2027-01-04'), LIMOGES)).toMatchObject({
      isoYear: 2027,
      isoWeek: 1,
      parite: 'impaire',
    })
    expect(rows('week 2-52/2 Mo 09:30-12:30; PH off', day('2026-12-21'))[0]).toBe('9.5-12.5')
    expect(rows('week 2-52/2 Mo 09:30-12:30; PH off', day('2026-12-28'))[0]).toBe('')
  })

  it('says why a day is closed, and whether school holidays are on, when the hours do', () => {
    const week = semaine(hours('Mo-Fr 09:00-12:00; Nov 24 off "travaux"; SH 14:00-16:00'), MONDAY, LIMOGES)
    expect(week.days[1]).toMatchObject({ intervals: [], closedComment: 'travaux', schoolHoliday: 'non' })
    expect(semaine(hours('Mo 09:00-12:00'), MONDAY, LIMOGES).days[0]?.schoolHoliday).toBeNull()
  })

  it('agrees with the state of every quarter of an hour over seeded hours', () => {
    const random = seededRandom(8)
    for (let index = 0; index < 60; index++) {
      const text = drawHoraires(random, { publicHolidays: true, schoolHolidays: false })
      const monday = MONDAY + 7 * Math.floor(random() * 60)
      const { days } = semaine(hours(text), monday, LIMOGES)
      const before = semaine(hours(text), monday - 7, LIMOGES).days[6]
      for (const [weekday, row] of days.entries()) {
        const eve = weekday === 0 ? before : days[weekday - 1]
        for (let minute = 0; minute < 1440; minute += 15) {
          const own = row.intervals.find(({ start, end }) => start <= minute && minute < end)
          const late = eve?.intervals.find(({ start, end }) => start <= minute + 1440 && minute + 1440 < end)
          const { state } = stateOn(hours(text), row.date, minute, LIMOGES)
          expect(own?.state ?? late?.state ?? 'ferme', `${text} day ${row.date} minute ${minute}`).toBe(state)
        }
        for (const [rank, interval] of row.intervals.entries()) {
          const next = row.intervals[rank + 1]
          const isApart =
            next === undefined ||
            next.start > interval.end ||
            next.state !== interval.state ||
            next.comment !== interval.comment
          expect(isApart, text).toBe(true)
        }
      }
    }
  })
})

describe('a slot of a typical week', () => {
  it.each([
    ['Mo-Fr 09:00-12:00; PH off', 'oui'],
    ['Mo-Fr 09:00-12:00', 'oui'],
    ['Mo-Fr 09:00-12:00; Aug off', 'oui'],
    ['week 1-53/2 Mo 09:00-12:00', 'parfois'],
    ['Mo[1] 09:00-12:00', 'parfois'],
    ['SH Mo 09:00-12:00', 'parfois'],
    ['Mo-Fr 09:00-12:00; Mo off', 'non'],
    ['Tu 09:00-12:00', 'non'],
    ['Su 22:00-11:00', 'oui'],
    ['Mo "sur rendez-vous"', 'inconnu'],
  ])('Monday at 10 with %j: %s', (text, expected) => {
    expect(couvreCreneau(hours(text), 0, 600)).toBe(expected)
  })

  it('begins at the opening minute and ends before the closing one', () => {
    const weekly = hours('Mo 09:00-12:00')
    const said = [539, 540, 719, 720].map((minute) => couvreCreneau(weekly, 0, minute))
    expect(said.join(' ')).toBe('non oui oui non')
  })
})

describe('rules that are not the same every week', () => {
  it('are described for the text to explain', () => {
    expect(describeSpecialRules(hours('Mo-Fr 09:00-12:00'))).toEqual([])
    expect(describeSpecialRules(hours('week 1-53/2 Mo,We 09:00-12:00; PH off'))).toMatchObject([
      { parite: 'impaire', exceptWeek53: false, weeks: null, weekdays: [0, 2], state: 'ouvert' },
      { parite: null, publicHolidays: true, times: null, state: 'ferme' },
    ])
    expect(
      describeSpecialRules(hours('week 2-52/2 Mo 09:00-12:00, week 1-51/2 Tu 09:00-12:00')),
    ).toMatchObject([{ parite: 'paire' }, { parite: 'impaire', exceptWeek53: true }])
    expect(describeSpecialRules(hours('week 3-9/3,12 Mo[-1] 09:00-12:00; SH Tu off "congés"'))).toMatchObject(
      [
        { parite: null, weeks: [3, 6, 9, 12], nthDays: [{ weekday: 0, rank: -1 }] },
        { schoolHolidays: true, weekdays: [1], comment: 'congés' },
      ],
    )
  })
})
