import type { Offre } from '../../domain/places/offre.ts'
import { nombre, pourcent } from '../format.ts'
import { partDe } from './parts.ts'

/** Words of figures over time. */
export const historique = {
  titre: 'Au fil du temps',
  question: 'À 15 minutes ou moins en voiture, habitants de tous âges, à la date des données.',
  date: 'Données du',
  offre: {
    lieux: 'Un lieu ouvert au public',
    accompagnement: 'Une aide humaine',
    ateliers: 'Un atelier collectif',
  } satisfies Record<Offre, string>,
  /** The share reached, and the unknown beside it: never a zero for what nobody knows. */
  habitants: ([atteinte = 0, inconnue = 0, nonAtteinte = 0]: readonly number[]) => {
    const totale = atteinte + inconnue + nonAtteinte
    const part = `${partDe({ atteinte, inconnue, totale })} (${nombre(atteinte)})`
    return inconnue === 0 ? part : `${part}, on ne sait pas pour ${pourcent(inconnue, totale)}`
  },
} as const
