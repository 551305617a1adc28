import type { Lieu } from '../places/lieu.ts'
import type { Atelier } from '../sessions/atelier.ts'

const COLLECTIF = 'Dans un atelier collectif'

/** A place of the file that says nothing of its help, and has workshops in the same file, offers workshops. */
export function offerAteliers(lieux: readonly Lieu[], ateliers: readonly Atelier[]): Lieu[] {
  const held = new Set(
    ateliers
      .filter(({ type, statut }) => type === 'atelier' && statut !== 'annulee')
      .map(({ lieuId }) => lieuId),
  )
  return lieux.map((lieu) =>
    held.has(lieu.id) && lieu.modalitesAccompagnement.length === 0
      ? { ...lieu, modalitesAccompagnement: [COLLECTIF] }
      : lieu,
  )
}
