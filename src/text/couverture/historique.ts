import { OFFRES, type Offre } from '../../domain/places/offre.ts'
import { dateLongue, nombre, pourcent } from '../fr/format.ts'
import { partDe } from './parts.ts'

/** Words of figures over time. */
export const historique = {
  titre: 'Au fil du temps',
  question: 'À 15 minutes ou moins en voiture, habitants de tous âges, à la date des données.',
  date: 'Données du',
  fichier: 'historique',
  echec: 'Les chiffres au fil du temps n’ont pas pu être lus.',
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

/** The figures at each date in lines, the oldest first; said where none was kept. */
export function sayHistorique(
  lignes: readonly { readonly date: string; readonly habitants: readonly number[] }[],
): string[] {
  if (lignes.length === 0) return ['Aucun chiffre de dates précédentes n’est gardé pour ce territoire.']
  return [
    `${historique.titre}. ${historique.question}`,
    ...lignes.map(({ date, habitants }) => {
      const parts = OFFRES.map(
        (offre, i) =>
          `${historique.offre[offre].toLowerCase()} ${historique.habitants(habitants.slice(3 * i, 3 * i + 3))}`,
      )
      return `  Données du ${dateLongue(date)} : ${parts.join(' ; ')}`
    }),
  ]
}
