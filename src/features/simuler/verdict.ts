import type { EtatProposition } from './use-proposition.ts'

/** What may be said of a proposal. Nothing is called best unless it is proven. */
export type Verdict =
  | { readonly type: 'optimal' }
  /** The best possible is at most this much better, in percent of it. */
  | { readonly type: 'ecart'; readonly percent: number }
  | { readonly type: 'lieux'; readonly auMoins: number }
  | { readonly type: 'sansPreuve' }

/** Below this share, a bound and a value differ by rounding only. */
const ROUNDING = 1e-9

/** Rounds up, so that a gap is never announced smaller than it is. */
const roundUp = (percent: number) => Math.ceil(percent * 10 - 1e-6) / 10

export function verdictOf({ proposition, preuve }: EtatProposition): Verdict {
  const { objectif, valeur, borne } = proposition
  const isTime = objectif === 'tempsMoyen' || objectif === 'tempsPire'
  const isFewest = objectif === 'toutLeMonde' || objectif === 'communes'
  if (preuve.etat === 'fini' && preuve.choix.status === 'optimal') return { type: 'optimal' }
  const proven = preuve.etat === 'fini' ? preuve.choix.bound : Number.NaN
  if (isFewest) {
    const auMoins = Math.ceil(proven - 1e-6)
    if (!(auMoins > 0)) return { type: 'sansPreuve' }
    return auMoins >= valeur ? { type: 'optimal' } : { type: 'lieux', auMoins }
  }
  if (isTime) {
    if (!(proven > 0)) return { type: 'sansPreuve' }
    const gap = valeur / proven - 1
    return gap <= ROUNDING ? { type: 'optimal' } : { type: 'ecart', percent: roundUp(100 * gap) }
  }
  const bound = Math.min(borne ?? Number.POSITIVE_INFINITY, proven > 0 ? proven : Number.POSITIVE_INFINITY)
  if (!Number.isFinite(bound) || !(bound > 0)) return { type: 'sansPreuve' }
  const gap = 1 - valeur / bound
  return gap <= ROUNDING ? { type: 'optimal' } : { type: 'ecart', percent: roundUp(100 * gap) }
}
