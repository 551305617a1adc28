import { faireRelachement } from '../../langue/faire/relachement.ts'
import { sayTrajet } from '../couverture/calcul.ts'
import { duree, minutes, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { orienter, titreCite } from '../orienter.ts'

/** What is said and offered when nothing corresponds. */
export const { relacher, sayRelachement } = faireRelachement(
  {
    criteres: {
      besoins: 'sujet',
      niveaux: 'niveau',
      publics: 'public',
      jours: 'jours',
      moments: 'moments',
      couts: 'coût',
      langues: 'langue',
      acces: 'accessibilité',
      places: 'places',
    },
    toutRetirer: 'Retirer tous les critères',
    toutRetirerEtLimite: 'Retirer tous les critères et la limite de trajet',
    chercher: (enMode) => `Chercher ${enMode}`,
    retirer: (critere) => `Retirer le critère « ${critere} »`,
    sansLimite: 'Chercher sans limite de trajet',
    jusqua: (minutes, enMode) => `Aller jusqu’à ${minutes} ${enMode}`,
    leProche: 'Le plus proche',
    plusProche: 'La plus proche',
    premier: 'La première',
    limite: (minutes) => `La limite est de ${minutes}.`,
    depasse: (duree) => `C’est ${duree} de plus que la limite.`,
    depassement: (duree) => `, ${duree} de plus que la limite`,
    autrement: 'Autrement',
    sansIssue: 'Même sans critère, rien n’est connu autour de ce départ.',
    sansCritere: 'Aucun critère seul ne suffit. Sans critère',
    sans: (critere) => `Sans le critère « ${critere} »`,
    propositions: (nombre) => pluriel(nombre, 'proposition', 'propositions'),
    aVerifier: orienter.aVerifier,
    deuxPoints: ' : ',
  },
  { duree, minutes, titreCite, sayTrajet, MOTS },
)
