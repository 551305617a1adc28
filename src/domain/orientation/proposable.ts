import type { Seance } from '../sessions/atelier.ts'

/** Still to come, with a seat as far as is known: the only sessions that are ever recommended. */
export function isProposable(
  { seance }: { readonly seance: Pick<Seance, 'statut' | 'debut' | 'date'> },
  nowMs: number,
  today: number,
): boolean {
  if (seance.statut !== 'prevue' && seance.statut !== 'reportee') return false
  return seance.debut === null ? seance.date >= today : seance.debut > nowMs
}
