import { civilDate, daysInMonth, formatIsoDate, parseIsoDate, toYmd } from '../calendar/civil-date.ts'
import type { Lieu } from './lieu.ts'
import { type Etat, etatOffre, type Offre } from './offre.ts'

/** A record older than this is said to be old (decisions.md 34). */
export const ANS_ANCIEN = 3
/** Oldest age that can be asked for, in years. */
export const AGE_MAX_ANS = 50

/** Only records updated at most `ans` years before the day of the question count; undated ones are older. */
export interface AgeMax {
  readonly ans: number
  /** First day that counts, `YYYY-MM-DD`. */
  readonly depuis: string
}

/** The same day `ans` years earlier; on 29 February of a common year, the 28th. */
export function ageMaxAt(ans: number, le: number): AgeMax {
  const { year, month, day } = toYmd(le)
  const then = year - ans
  return { ans, depuis: formatIsoDate(civilDate(then, month, Math.min(day, daysInMonth(then, month)))) }
}

/** The day of the last update, `YYYY-MM-DD`; null when the record does not say one that exists. */
export function jourMaj({ dateMaj }: Pick<Lieu, 'dateMaj'>): string | null {
  const day = dateMaj.slice(0, 10)
  return parseIsoDate(day) === null ? null : day
}

/** Whether a record is older than asked: its date is before the first day that counts, or is not known. */
export function isTropAncien(lieu: Pick<Lieu, 'dateMaj'>, { depuis }: AgeMax): boolean {
  const day = jourMaj(lieu)
  return day === null || day < depuis
}

/** What a place offers, as `etatOffre` says it; a record older than asked is left out, as if it were not listed. */
export const etatCompte = (lieu: Lieu, offre: Offre, ageMax: AgeMax | null): Etat =>
  ageMax !== null && isTropAncien(lieu, ageMax) ? 'non' : etatOffre(lieu, offre)
