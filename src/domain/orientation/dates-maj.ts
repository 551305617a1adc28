import { formatIsoDate } from '../calendar/civil-date.ts'
import type { Seance } from '../sessions/atelier.ts'
import type { Proposition } from './classer.ts'

/** Days, `YYYY-MM-DD`, on which the oldest and the newest of some choices were last brought up to date. */
export interface AgeDesChoix {
  /** Null: no choice has a date. */
  readonly du: string | null
  readonly au: string | null
  /** At least one choice has no date. */
  readonly sansDate: boolean
}

/** The dates of the records that were chosen: never that of the day the files were built. */
export const ageDesChoix = (choix: readonly Proposition[]): AgeDesChoix =>
  ageOf(choix.map((p) => (p.type === 'lieu' ? p.lieu.dateMaj : majOf(p.situee.seance))))

/** Day on which a session was last brought up to date, or empty. */
export const majOf = ({ dateMaj }: Pick<Seance, 'dateMaj'>): string =>
  dateMaj === null ? '' : formatIsoDate(dateMaj)

/** Of days `YYYY-MM-DD`, empty where none is said. */
export function ageOf(dates: readonly string[]): AgeDesChoix {
  const known = dates.filter((date) => date !== '').sort()
  return { du: known[0] ?? null, au: known.at(-1) ?? null, sansDate: known.length < dates.length }
}
