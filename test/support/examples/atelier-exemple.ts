import { parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { ATELIER_VIDE, type Atelier } from '../../../src/domain/sessions/atelier.ts'

/** A weekly series of Mondays at 14 h in Limoges, for tests; `parts` replaces what a test is about. */
export function atelierExemple(parts: Partial<Atelier> = {}): Atelier {
  return {
    ...ATELIER_VIDE,
    id: 'exemple',
    titre: 'Premiers pas',
    commune: 'Limoges',
    codeInsee: '87085',
    debut: localTime('2026-01-05T14:00'),
    dureeMin: 120,
    rrule: 'FREQ=WEEKLY',
    confiance: 'exemple',
    ...parts,
  }
}

/** `2026-01-05T14:00` or `2026-01-05`. */
export function localTime(text: string): { date: number; minute: number | null } {
  const [day = '', time] = text.split('T')
  const date = parseIsoDate(day)
  if (date === null) throw new Error(`got "${text}", wanted YYYY-MM-DD or YYYY-MM-DDTHH:MM`)
  if (time === undefined) return { date, minute: null }
  return { date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) }
}
