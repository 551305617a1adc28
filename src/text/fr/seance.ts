import type { Trajet } from '../../domain/orientation/trajet.ts'
import type { Atelier } from '../../domain/sessions/atelier.ts'
import type { Inscription } from '../../domain/sessions/table/table-values.ts'
import { faireSeance, type MotsDeSeance } from '../langue/faire-seance.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { telephoneLisible } from './format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from './quand.ts'

// The words of a dated session: every list, sheet, poster, message and calendar takes them from here.

/** No-break space. */
const S = '\u00a0'

const enPlaces = (n: number): string => `${n}${S}place${n < 2 ? '' : 's'}`

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = {
  libre: 'sans rendez-vous',
  telephone: 'inscription par téléphone',
  courriel: 'inscription par courriel',
  lien: 'inscription par internet',
  requise: 'sur inscription',
}
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'inscription à demander'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  const [first, ...others] = inscription.filter((way) => way !== 'requise')
  if (first === undefined) return INSCRIPTIONS.requise
  return [INSCRIPTIONS[first], ...others.map((i) => INSCRIPTIONS[i].replace('inscription ', ''))].join(' ou ')
}

const mots: MotsDeSeance = {
  titreVide: 'Atelier numérique',
  ...{ annulee: 'annulé', complete: 'complet', placesInconnues: 'places inconnues' },
  enTout: (places) => `${enPlaces(places)} en tout, places restantes inconnues`,
  reste: (restantes) => `${enPlaces(restantes)} restante${restantes < 2 ? '' : 's'}`,
  sur: (reste, places) => `${reste} sur ${places}`,
  couts: {
    gratuit: 'gratuit',
    condition: 'gratuit sous condition',
    payant: 'payant',
    inconnu: 'coût à demander',
  },
  cheques: 'chèques numériques acceptés',
  accueil: {
    inscription: 'inscription obligatoire, dit le lieu',
    'rendez-vous': 'sur rendez-vous, dit le lieu',
  },
  prevue: 'Séance d’un scénario : prévue, pas encore confirmée.',
  exemple: 'Exemple : ces dates montrent la forme, elles ne sont pas réelles.',
  deduit: (annee) => `Déduit d’une phrase${annee === null ? '' : ` de ${annee}`} : à vérifier.`,
  vacances: 'Les vacances scolaires de cette date ne sont pas publiées : à vérifier.',
  datesAVerifier: 'Ces dates ne sont pas sûres : à vérifier avant de venir.',
  statuts: {
    annulee: 'Annulé.',
    complete: 'Complet.',
    a_verifier: 'À vérifier avant de venir : une correction n’a pas pu être lue.',
    reportee: 'Heure changée.',
  },
  deplacee: (jour) => `Déplacé : prévu d’abord le ${jour}.`,
  avant: { annulee: 'Annulé', prevue: 'Prévu' },
  aVerifier: 'à vérifier',
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
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

/** As `sayTrajet`, in the person's own commune "dans votre commune, environ 12 min à pied…". */
export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'dans votre commune, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  fichierAgenda: (nom: string) =>
    `Le fichier « ${nom} » est enregistré. Ouvrez-le s’il ne s’ouvre pas seul : votre agenda ajoute la date.`,
  tournee: (rang: number) => `Arrêt ${rang} de la tournée`,
  phraseSource: 'La phrase d’origine',
  appeler: (numero: string) => `Appeler le ${telephoneLisible(numero)}`,
  ecrire: 'Écrire un courriel',
  inscrire: 'S’inscrire',
  ajouter: 'Ajouter à mon agenda',
  ajouterAide: (titre: string) => `Ajouter à mon agenda : ${titre}`,
  itineraire: 'Voir le trajet (autre site, nouvel onglet)',
  sujets: (liste: string) => `Sujet : ${liste}.`,
  niveau: (n: string) => `niveau ${n}`,
  publics: (liste: string) => `pour : ${liste}`,
  positionCommune: 'Lieu exact à demander.',
  vacances: mots.vacances,
} as const
