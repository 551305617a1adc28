import { describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import type { Seance } from '../../../../src/domain/sessions/atelier.ts'
import { drawCalendar } from '../../../support/draw/draw-calendar.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { readIcs, sessionsOf } from '../../../support/examples/ics.ts'
import { sessionsOfDrawn, startsOf } from '../../../support/oracles/calendar.ts'

/** All 5,000 with AGENDAS_TOUS=1. */
const CALENDARS = process.env.AGENDAS_TOUS === '1' ? 5000 : 500

const say = ({ debut, date, titre, statut }: Seance): string => {
  const at = debut === null ? formatIsoDate(date) : new Date(debut).toISOString().replace('.000', '')
  return `${at} ${titre} ${statut === 'annulee' ? 'annulée' : 'tenue'}`
}

describe('seeded calendars', () => {
  it(`give the sessions of another implementation, on ${CALENDARS} of them, and lose no event`, {
    timeout: 600_000,
  }, () => {
    const random = seededRandom(5545)
    let compared = 0
    for (let draw = 0; draw < CALENDARS; draw++) {
      const { text, events } = drawCalendar(random, startsOf)
      const ours = sessionsOf(text, ['2026-01-01', '2026-12-31']).map(say).sort()
      expect(ours, `${draw}\n${text}`).toEqual(sessionsOfDrawn(events))
      const { gardes, ecartes, rejetes, horsFenetre } = readIcs(text).comptes
      expect(gardes + ecartes + rejetes + horsFenetre, text).toBe(events.length)
      compared += ours.length
    }
    expect(compared).toBeGreaterThan(10 * CALENDARS)
  })
})
