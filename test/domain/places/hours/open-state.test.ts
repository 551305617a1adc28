import { describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { instantToLocal } from '../../../../src/domain/calendar/fuseau.ts'
import { localToInstant } from '../../../../src/domain/calendar/instants.ts'
import type { PlaceContext } from '../../../../src/domain/places/hours/calendar.ts'
import { openStateAt, stateOn } from '../../../../src/domain/places/hours/open-state.ts'
import { etatOuverture } from '../../../../src/domain/places/hours/open-times.ts'
import { drawHoraires } from '../../../support/draw/draw-horaires.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { CAYENNE, day, hours, LIMOGES, SAINT_DENIS, STRASBOURG } from '../../../support/examples/horaires.ts'

const at = (iso: string): number => Date.parse(iso)

describe('the state of a place now', () => {
  it('gives the next opening with its date, three weeks ahead as well', () => {
    const state = openStateAt(hours('Mo[1] 14:00-17:00'), at('2026-11-12T10:00:00+01:00'), LIMOGES)
    expect(state).toMatchObject({ state: 'ferme', reason: null })
    expect(state.nextOpening).toEqual({ date: day('2026-12-07'), minute: 14 * 60 })
    expect(state.untilMs).toBe(at('2026-12-07T14:00:00+01:00'))
  })

  it('is one opening from 22:00 to 02:00, and past the end of the month', () => {
    const night = hours('Mo-Su 22:00-02:00')
    expect(openStateAt(night, at('2026-11-30T23:00:00+01:00'), LIMOGES)).toEqual({
      state: 'ouvert',
      reason: null,
      comment: null,
      untilMs: at('2026-12-01T02:00:00+01:00'),
      nextOpening: null,
      unverifiedBefore: null,
    })
  })

  it('looks 370 days ahead and no further', () => {
    expect(openStateAt(hours('2020 Mo 09:00-12:00'), at('2026-11-22T12:00:00Z'), LIMOGES)).toMatchObject({
      state: 'ferme',
      nextOpening: null,
    })
    const leapDay = hours('Feb 29 10:00-12:00')
    expect(openStateAt(leapDay, at('2026-11-22T12:00:00Z'), LIMOGES).nextOpening).toBeNull()
    expect(openStateAt(leapDay, at('2027-11-22T12:00:00Z'), LIMOGES).nextOpening).toEqual({
      date: day('2028-02-29'),
      minute: 600,
    })
  })

  it('has no end when the place is always open and speaks of public holidays', () => {
    const state = openStateAt(hours('24/7; PH 00:00-24:00'), at('2026-11-22T12:00:00Z'), LIMOGES)
    expect(state).toMatchObject({ state: 'ouvert', untilMs: null, nextOpening: null })
  })

  it('says why it does not know: no text, unreadable text, comment only', () => {
    const now = at('2026-11-23T10:00:00+01:00')
    const of = (horaires: string) => etatOuverture({ codeInsee: '87085', horaires }, now)
    expect(of('')).toMatchObject({ state: 'inconnu', reason: 'sans-horaires' })
    expect(of('  ')).toMatchObject({ state: 'inconnu', reason: 'sans-horaires' })
    expect(of('le lundi matin')).toMatchObject({ state: 'inconnu', reason: 'hors-grammaire' })
    expect(of('"sur rendez-vous"')).toMatchObject({
      state: 'inconnu',
      reason: 'commentaire',
      comment: 'sur rendez-vous',
    })
  })
})

describe('public holidays', () => {
  const bastilleDay = at('2026-07-14T10:00:00+02:00')

  it('make the hours of the day unknown when these do not speak of them, and leave closed what is closed', () => {
    const state = openStateAt(hours('Mo-Fr 09:00-17:00'), bastilleDay, LIMOGES)
    expect(state).toMatchObject({ state: 'inconnu', reason: 'jour-ferie' })
    expect(state.untilMs).toBe(at('2026-07-14T17:00:00+02:00'))
    const closed = (text: string, minute: number) => stateOn(hours(text), day('2026-07-14'), minute, LIMOGES)
    expect(closed('Mo-Fr 09:00-17:00', 180)).toEqual({ state: 'ferme', reason: null })
    expect(closed('Mo,We-Fr 09:00-17:00', 600)).toEqual({ state: 'ferme', reason: null })
    expect(closed('Mo-Fr 09:00-17:00; Tu off', 600)).toEqual({ state: 'ferme', reason: null })
    expect(closed('Mo-Fr 09:00-17:00; Jul 10-Jul 20 off', 600)).toEqual({ state: 'ferme', reason: null })
    expect(closed('Mo-Fr 09:00-17:00; 2026 Jul off', 600)).toEqual({ state: 'ferme', reason: null })
    expect(closed('24/7', 180)).toEqual({ state: 'inconnu', reason: 'jour-ferie' })
    expect(state.nextOpening).toEqual({ date: day('2026-07-15'), minute: 540 })
  })

  it('follow PH, and a rule for that very date', () => {
    expect(openStateAt(hours('Mo-Fr 09:00-17:00; PH off'), bastilleDay, LIMOGES).state).toBe('ferme')
    expect(openStateAt(hours('Mo-Fr,PH 09:00-17:00'), bastilleDay, LIMOGES).state).toBe('ouvert')
    expect(openStateAt(hours('Mo-Fr 09:00-17:00; Jul 14 off'), bastilleDay, LIMOGES).state).toBe('ferme')
    expect(openStateAt(hours('Mo-Fr 09:00-17:00; Jul 1-Aug 31 off'), bastilleDay, LIMOGES).state).toBe(
      'ferme',
    )
  })

  it('are announced when they come before the next certain opening', () => {
    const state = openStateAt(hours('Mo-Fr 09:00-17:00'), at('2026-04-04T12:00:00+02:00'), LIMOGES)
    expect(state.nextOpening).toEqual({ date: day('2026-04-07'), minute: 540 })
    expect(state.unverifiedBefore).toEqual({ date: day('2026-04-06'), reason: 'jour-ferie' })
  })

  it('are those of the place: Alsace-Moselle, La Réunion, Guyane', () => {
    const weekly = hours('Mo-Su 08:00-20:00')
    const isKnown = (date: string, place: PlaceContext): boolean =>
      stateOn(weekly, day(date), 600, place).state === 'ouvert'
    expect([isKnown('2026-12-26', STRASBOURG), isKnown('2026-12-26', LIMOGES)]).toEqual([false, true])
    expect([isKnown('2026-12-20', SAINT_DENIS), isKnown('2026-12-20', CAYENNE)]).toEqual([false, true])
    expect([isKnown('2026-06-10', CAYENNE), isKnown('2026-06-10', SAINT_DENIS)]).toEqual([false, true])
  })

  it('leave in doubt what would run past their midnight', () => {
    const night = hours('Mo-Su 22:00-02:00')
    expect(stateOn(night, day('2026-07-15'), 60, LIMOGES)).toEqual({ state: 'inconnu', reason: 'jour-ferie' })
    expect(stateOn(night, day('2026-07-15'), 180, LIMOGES)).toEqual({ state: 'ferme', reason: null })
  })
})

describe('school holidays', () => {
  it('apply by zone, and are unknown once no calendar is published', () => {
    const closed = hours('Mo-Fr 09:00-12:00; SH off')
    expect(stateOn(closed, day('2026-12-22'), 600, LIMOGES).state).toBe('ferme')
    expect(stateOn(closed, day('2026-12-15'), 600, LIMOGES).state).toBe('ouvert')
    expect(stateOn(closed, day('2031-12-16'), 600, LIMOGES)).toEqual({
      state: 'inconnu',
      reason: 'vacances-non-publiees',
    })
  })

  it('leave known what does not hang on them', () => {
    const closed = hours('Mo-Fr 09:00-12:00; SH off')
    expect(stateOn(closed, day('2031-12-16'), 800, LIMOGES)).toEqual({ state: 'ferme', reason: null })
    expect(stateOn(closed, day('2031-12-14'), 600, LIMOGES)).toEqual({ state: 'ferme', reason: null })
  })
})

describe('the clock of the place', () => {
  it('is its own overseas', () => {
    const weekly = hours('Mo-Fr 09:00-12:00; PH off')
    const instant = at('2026-11-23T06:00:00Z') // 10:00 in La Réunion, 07:00 in Limoges, 03:00 in Guyane
    expect(openStateAt(weekly, instant, SAINT_DENIS)).toMatchObject({
      state: 'ouvert',
      untilMs: at('2026-11-23T12:00:00+04:00'),
    })
    expect(openStateAt(weekly, instant, LIMOGES).untilMs).toBe(at('2026-11-23T09:00:00+01:00'))
    expect(openStateAt(weekly, instant, CAYENNE).untilMs).toBe(at('2026-11-23T09:00:00-03:00'))
  })

  it('loses an hour in spring', () => {
    const night = hours('Su 01:00-04:00')
    expect(openStateAt(night, at('2026-03-29T01:30:00+01:00'), LIMOGES).untilMs).toBe(
      at('2026-03-29T04:00:00+02:00'),
    )
  })

  it('shows 02:40 twice in autumn, each time with its own end', () => {
    const night = hours('Su 02:30-02:45')
    const untilOf = (iso: string): unknown => {
      const { state, untilMs } = openStateAt(night, at(iso), LIMOGES)
      return [state, untilMs === null ? null : new Date(untilMs).toISOString()]
    }
    expect(untilOf('2026-10-25T00:40:00Z')).toEqual(['ouvert', '2026-10-25T00:45:00.000Z'])
    expect(untilOf('2026-10-25T01:00:00Z')).toEqual(['ferme', '2026-10-25T01:30:00.000Z'])
    expect(untilOf('2026-10-25T01:40:00Z')).toEqual(['ouvert', '2026-10-25T01:45:00.000Z'])
  })

  it('has a 53rd week in 2026, odd like the first of 2027', () => {
    const odd = hours('week 1-53/2 Mo 09:00-12:00; PH off')
    expect(stateOn(odd, day('2026-12-28'), 600, LIMOGES).state).toBe('ouvert')
    expect(stateOn(odd, day('2027-01-04'), 600, LIMOGES).state).toBe('ouvert')
    expect(stateOn(odd, day('2026-12-21'), 600, LIMOGES).state).not.toBe('ouvert')
  })
})

describe('what comes next', () => {
  it('equals a walk minute by minute over seeded hours', () => {
    const random = seededRandom(5)
    let found = 0
    for (let index = 0; index < 60; index++) {
      const text = drawHoraires(random, { publicHolidays: true, schoolHolidays: true })
      const horaires = hours(text)
      const start = localToInstant(
        20_500 + Math.floor(random() * 360),
        Math.floor(random() * 1440),
        'Indian/Reunion',
      )
      const state = openStateAt(horaires, start, SAINT_DENIS)
      const walked = walk(text, start)
      if (walked.changeMs !== null) {
        found++
        expect(state.untilMs, text).toBe(walked.changeMs)
      } else expect(state.untilMs ?? Infinity, text).toBeGreaterThan(start + WALK_DAYS * 86_400_000)
      const opening =
        state.nextOpening && `${formatIsoDate(state.nextOpening.date)} ${state.nextOpening.minute}`
      if (walked.opening !== null) expect(opening, text).toBe(walked.opening)
    }
    expect(found).toBeGreaterThan(40)
  })
})

const WALK_DAYS = 9

/** Brute force in La Réunion, where the clock never changes. */
function walk(text: string, startMs: number): { changeMs: number | null; opening: string | null } {
  const horaires = hours(text)
  const stateAt = (instantMs: number): string => {
    const { date, minute } = instantToLocal(instantMs, SAINT_DENIS.fuseau)
    return stateOn(horaires, date, minute, SAINT_DENIS).state
  }
  const first = stateAt(startMs)
  let changeMs: number | null = null
  for (let minute = 1; minute <= WALK_DAYS * 1440; minute++) {
    const instantMs = startMs + minute * 60_000
    const state = stateAt(instantMs)
    if (state !== first) changeMs ??= instantMs
    if (first !== 'ouvert' && state === 'ouvert') {
      const local = instantToLocal(instantMs, SAINT_DENIS.fuseau)
      return { changeMs, opening: `${formatIsoDate(local.date)} ${local.minute}` }
    }
  }
  return { changeMs, opening: null }
}
