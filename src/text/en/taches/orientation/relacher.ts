import type * as fr from '../../../fr/orientation/relacher.ts'
import { faireRelachement } from '../../../langue/faire/relachement.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { sayTrajet } from '../../socle/couverture/calcul.ts'
import { duree, minutes, pluriel } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'
import { orienter, titreCite } from '../orienter.ts'

const dit = faireRelachement(
  {
    criteres: {
      besoins: 'subject',
      niveaux: 'level',
      publics: 'who it is for',
      jours: 'days',
      moments: 'time of day',
      couts: 'cost',
      langues: 'language',
      acces: 'accessibility',
      places: 'seats',
    },
    toutRetirer: 'Remove all the criteria',
    toutRetirerEtLimite: 'Remove all the criteria and the travel limit',
    chercher: (enMode) => `Search ${enMode}`,
    retirer: (critere) => `Remove the criterion “${critere}”`,
    sansLimite: 'Search with no travel limit',
    jusqua: (minutes, enMode) => `Go up to ${minutes} ${enMode}`,
    leProche: 'The nearest',
    plusProche: 'The nearest',
    premier: 'The first',
    limite: (minutes) => `The limit is ${minutes}.`,
    depasse: (duree) => `That is ${duree} more than the limit.`,
    depassement: (duree) => `, ${duree} more than the limit`,
    autrement: 'Travelling another way',
    sansCritere: 'Removing one criterion is not enough. Without any',
    sans: (critere) => `Without the criterion “${critere}”`,
    propositions: (nombre) => pluriel(nombre, 'suggestion', 'suggestions'),
    aVerifier: orienter.aVerifier,
  },
  { ...{ duree, minutes }, titre: titreCite, trajet: sayTrajet, mode: MOTS.mode, enMode: MOTS.enMode },
)
export const { sayRelachement } = dit

/** What is said and offered when nothing corresponds. */
export const relacher = {
  sansIssue: 'Even with no criterion, nothing is known around this starting point.',
  bouton: dit.bouton,
} satisfies Traduction<typeof fr.relacher>
