import type { Atelier, Seance } from '../sessions/atelier.ts'

/** Where a session takes place, with what its place says. Empty and null: not known. */
export interface Rendezvous {
  readonly lieuId: string | null
  readonly nom: string
  readonly adresse: string
  readonly commune: string
  readonly codeInsee: string
  readonly lon: number | null
  readonly lat: number | null
  /** `commune`: only the commune is known, the point is its centre. */
  readonly position: 'exacte' | 'approximative' | 'commune' | 'inconnue'
  /** Values of the national schema: special needs and languages that the place says it takes care of. */
  readonly prisesEnCharge: readonly string[]
  readonly ficheAccesLibre: string
  /** Priority neighbourhood of the place; null: outside or unknown. */
  readonly qpv: string | null
  /** Contacts of the series, else of the place. */
  readonly telephone: string
  readonly courriel: string
  readonly dansTerritoire: boolean
}

/** A dated session with all that a list, a sheet, a poster or a ranking needs of its series and place. */
export interface SeanceSituee {
  /** Short key of the session for a link; see {@link cleSeance}. */
  readonly cle: string
  readonly seance: Seance
  readonly serie: Atelier
  readonly ou: Rendezvous
}

/** A series whose dates are not known: to be asked for, never dated by us. */
export interface SerieSansDate {
  readonly serie: Atelier
  readonly ou: Rendezvous
}

/**
 * Seven characters that name a session in a link short enough to be typed: FNV-1a, 32 bits, of its uid, in
 * base 36. Says nothing of a person; two sessions of one territory share it once in a few million links.
 */
export function cleSeance(uid: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < uid.length; i++) {
    hash ^= uid.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(36).padStart(7, '0')
}

/** Still to come, with a seat as far as is known: the only sessions that are ever recommended. */
export function isProposable({ seance }: SeanceSituee, nowMs: number, today: number): boolean {
  if (seance.statut === 'annulee' || seance.statut === 'complete') return false
  return seance.debut === null ? seance.date >= today : seance.debut > nowMs
}
