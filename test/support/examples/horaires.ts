import { parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import type { PlaceContext } from '../../../src/domain/places/hours/calendar.ts'
import type { Horaires } from '../../../src/domain/places/hours/model.ts'
import { parseHoraires } from '../../../src/domain/places/hours/parse.ts'

export const LIMOGES: PlaceContext = { fuseau: 'Europe/Paris', codeInsee: '87085' }
export const STRASBOURG: PlaceContext = { fuseau: 'Europe/Paris', codeInsee: '67482' }
export const SAINT_DENIS: PlaceContext = { fuseau: 'Indian/Reunion', codeInsee: '97411' }
export const CAYENNE: PlaceContext = { fuseau: 'America/Cayenne', codeInsee: '97302' }

/** Parsed hours; throws where the text is outside the grammar. */
export function hours(text: string): Horaires {
  const parsed = parseHoraires(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`)
  return parsed.horaires
}

/** Day number of an ISO date; throws on a wrong one. */
export function day(iso: string): number {
  const date = parseIsoDate(iso)
  if (date === null) throw new Error(`not a date: ${iso}`)
  return date
}
