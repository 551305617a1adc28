import type { ReponsePlan } from '../answer.ts'
import { CRENEAUX } from './moyens.ts'

/** A half-day that comes back: who, where, when, and in which weeks of the cycle. */
export interface DemiJourneeDite {
  /** null: the bus alone. */
  readonly conseiller: string | null
  /** Rooms by id: one, or the stops of the bus in their order. */
  readonly salles: readonly string[]
  /** "lundi matin". */
  readonly moment: string
  /** From 1, in order. */
  readonly semaines: readonly number[]
}

/** A calendar with one line for each half-day of the week, Monday first; the name of each slot is `momentOf`'s. */
export function foldCalendar(
  calendrier: ReponsePlan['calendrier'],
  momentOf: (type: string, creneau: number) => string,
): readonly DemiJourneeDite[] {
  const lines = new Map<string, DemiJourneeDite & { readonly semaines: number[] }>()
  for (const { semaine, type, creneau, conseiller, salle, arrets } of calendrier) {
    const salles = arrets ?? [salle]
    const moment = momentOf(type, creneau)
    const key = JSON.stringify([conseiller, salles, moment])
    const line = lines.get(key) ?? { conseiller, salles, moment, semaines: [] }
    line.semaines.push(semaine)
    lines.set(key, line)
  }
  for (const { semaines } of lines.values()) semaines.sort((a, b) => a - b)
  const rank = ({ moment }: DemiJourneeDite) => CRENEAUX.indexOf(moment)
  return [...lines.values()].sort((a, b) => rank(a) - rank(b) || (a.semaines[0] ?? 0) - (b.semaines[0] ?? 0))
}
