import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import { telephoneLisible } from '../../fr/format.ts'
import type * as fr from '../../fr/seance.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { pluriel } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = {
  libre: 'sans rendez-vous',
  telephone: 'par téléphone',
  courriel: 'par mail',
  lien: 'sur internet',
}
export const inscriptionDe: typeof fr.inscriptionDe = ({ inscription }) => {
  if (inscription.length === 0) return 'demandez s’il faut s’inscrire'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `inscrivez-vous ${inscription.map((way) => INSCRIPTIONS[way]).join(' ou ')}`
}

const mots: MotsDeSeance = {
  titreVide: 'Atelier numérique',
  annulee: 'l’atelier n’a pas lieu',
  complete: 'il n’y a plus de place',
  placesInconnues: 'demandez s’il reste une place',
  enTout: (places) => `${pluriel(places, 'place', 'places')} en tout, demandez s’il en reste`,
  reste: (restantes) => `il reste ${pluriel(restantes, 'place', 'places')}`,
  sur: (reste, places) => `${reste} sur ${places}`,
  couts: {
    gratuit: 'gratuit',
    condition: 'gratuit pour certaines personnes',
    payant: 'il faut payer',
    inconnu: 'demandez le prix',
  },
  cheques: 'vous pouvez payer avec un chèque numérique',
  accueil: {
    inscription: 'le lieu demande de s’inscrire',
    'rendez-vous': 'le lieu demande un rendez-vous',
  },
  prevue: 'Cette date est une idée. Elle n’est pas encore sûre.',
  exemple: 'Ces dates sont des exemples. Ce ne sont pas de vraies dates.',
  deduit: (annee) =>
    `${annee === null ? '' : `Nous avons lu cette date dans un texte de ${annee}. `}Cette date n’est pas sûre. Demandez avant de venir.`,
  vacances: 'Cette date n’est pas sûre. C’est peut-être les vacances de l’école.',
  statuts: {
    annulee: 'L’atelier n’a pas lieu.',
    complete: 'Il n’y a plus de place.',
    a_verifier: 'Cette date n’est pas sûre. Demandez avant de venir.',
    reportee: 'L’heure a changé.',
  },
  deplacee: (jour) => `La date a changé. Avant, c’était le ${jour}.`,
  avant: { annulee: 'Pas d’atelier', prevue: 'Date pas encore sûre' },
  aVerifier: 'date pas sûre',
  pastilles: {
    matin: 'matin',
    'apres-midi': 'après-midi',
    journee: 'journée',
    soir: 'soir',
    inconnue: '?',
  },
  deuxPoints: ' : ',
}
const dit = faireSeance(mots, { jourLong, quandComplet, confianceCourte, inscriptionDe, heure: heureDebut })
export const {
  placesDe,
  coutDe,
  chequesDe,
  faitsDeSeance,
  accueilDe,
  confianceDe,
  enUneLigne,
  statutDe,
  adresseDe,
} = dit

export const trajetDe: typeof fr.trajetDe = (trajet, precision = '') =>
  `${trajet.inOwnCommune ? 'dans votre ville ou village, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  fichierAgenda: (nom: string) =>
    `Le fichier « ${nom} » est sur votre appareil. Ouvrez ce fichier. Votre agenda ajoute la date.`,
  tournee: (rang: number) => `Un bus vient ici. C’est son arrêt numéro ${rang}`,
  phraseSource: 'Lire la phrase du lieu',
  appeler: (numero: string) => `Appeler le ${telephoneLisible(numero)}`,
  ecrire: 'Écrire un mail',
  inscrire: 'S’inscrire',
  ajouter: 'Mettre la date dans votre agenda',
  ajouterAide: (titre: string) => `Mettre la date dans votre agenda : ${titre}`,
  itineraire: 'Voir le chemin sur un autre site',
  sujets: (liste: string) => `Vous apprenez : ${liste}.`,
  niveau: (n: string) => `niveau ${n}`,
  publics: (liste: string) => `pour : ${liste}`,
  positionCommune: 'Demandez l’adresse exacte.',
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
