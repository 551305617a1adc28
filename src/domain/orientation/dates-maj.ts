import { formatIsoDate } from '../calendar/civil-date.ts'
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
export function ageDesChoix(choix: readonly Proposition[]): AgeDesChoix {
  const dates = choix.map((p) => {
    if (p.type === 'lieu') return p.lieu.dateMaj
    const { dateMaj } = p.situee.seance
    return dateMaj === null ? '' : formatIsoDate(dateMaj)
  })
  const known = dates.filter((date) => date !== '').sort()
  return { du: known[0] ?? null, au: known.at(-1) ?? null, sansDate: known.length < dates.length }
}
