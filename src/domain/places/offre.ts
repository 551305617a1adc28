import type { Lieu } from './lieu.ts'

/** What a resident is to be within reach of (decisions.md 2): any place, human help, or workshops. */
export const OFFRES = ['lieux', 'accompagnement', 'ateliers'] as const
export type Offre = (typeof OFFRES)[number]

/** A place offers it, does not, or does not say. Unknown is never counted as a yes. */
export type Etat = 'oui' | 'non' | 'inconnu'

const SANS_PUBLIC = "Ce lieu n'accueille pas de public"
const INDIVIDUEL = 'Accompagnement individuel'
const COLLECTIF = 'Dans un atelier collectif'

type Modalites = Pick<Lieu, 'modalitesAcces' | 'modalitesAccompagnement'>

/**
 * Whether a place offers what is asked. A place that does not receive the public offers nothing;
 * `lieux` has no unknown state, because a listed place is a place.
 */
export function etatOffre(lieu: Modalites, offre: Offre): Etat {
  if (lieu.modalitesAcces.includes(SANS_PUBLIC)) return 'non'
  if (offre === 'lieux') return 'oui'
  const modalites = lieu.modalitesAccompagnement
  if (modalites.length === 0) return 'inconnu'
  if (modalites.includes(COLLECTIF)) return 'oui'
  return offre === 'accompagnement' && modalites.includes(INDIVIDUEL) ? 'oui' : 'non'
}
