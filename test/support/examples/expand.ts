import { parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import { type ExpansionContext, expandAtelier } from '../../../src/domain/sessions/expand-ateliers.ts'
import { atelierExemple } from './atelier-exemple.ts'

export const NO_PLACE: ExpansionContext = { lieuOf: () => null }

export function between(du: string, au: string): { du: number; au: number } {
  return { du: parseIsoDate(du) ?? Number.NaN, au: parseIsoDate(au) ?? Number.NaN }
}

export function expand(parts: Partial<Atelier>, du: string, au: string, surcharges: Partial<Atelier>[] = []) {
  const serie = atelierExemple(parts)
  const lines = surcharges.map((each) => atelierExemple({ ...EMPTY_LINE, id: serie.id, ...each }))
  return expandAtelier(serie, between(du, au), NO_PLACE, lines)
}

export const EMPTY_LINE: Partial<Atelier> = {
  titre: '',
  debut: null,
  dureeMin: null,
  rrule: '',
  commune: '',
  codeInsee: '',
}
