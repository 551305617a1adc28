import type { CodeLangue } from '../../domain/common/langues.ts'
import { MINUTES_MAX, type Mode } from '../../domain/coverage/modes.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { PublicVise } from '../../domain/orientation/filtres-seances.ts'
import type { Critere } from '../../domain/orientation/verdicts.ts'
import { fairePropositions } from '../langue/faire/propositions.ts'
import { sayRoutes, sayTrajet } from './couverture/calcul.ts'
import { minutes, nombre, pluriel } from './format.ts'
import { lieu } from './lieu.ts'
import { MOTS } from './mots.ts'
import { contactCourt, contactEnTexte, sayInformations } from './orientation/contact.ts'
import { sayOuvertures, sayOuverturesCourt, sayProchaineOuverture } from './orientation/ouvertures.ts'
import { confianceCourte, heureDebut, jourLong, quand, quandComplet } from './quand.ts'
import {
  accueilDe,
  adresseDe,
  coutDe,
  faitsDeSeance,
  inscriptionDe,
  placesDe,
  seance,
  trajetDe,
} from './seance.ts'
import { PUBLICS } from './seance-mots.ts'
import { chooseSms, gsm7Length, SMS_COURT } from './sms.ts'

/** In which language the sheet and the message of a person are, for the professional who helps. */
export const personne = {
  langue: 'Langue de la personne',
  langues: {
    fr: 'français',
    en: 'anglais',
    ar: 'arabe',
    tr: 'turc',
    pt: 'portugais',
    falc: 'français facile à lire (FALC)',
  } satisfies Readonly<Record<CodeLangue, string>>,
  aide: 'La fiche est alors dans sa langue, avec le français à côté. Le SMS est dans sa langue ; le français en est un second.',
  chargement: 'Les mots de cette langue se chargent…',
  echec: 'Les mots de cette langue n’ont pas pu être lus. La fiche reste en français.',
  smsDe: (langue: string) => `SMS en ${langue}`,
  smsFiche: 'SMS en français',
  smsParties: (caracteres: number, parties: number) =>
    `${pluriel(caracteres, 'caractère', 'caractères')} : ${parties === 1 ? 'un seul' : parties} SMS.`,
} as const

/** Sentences of the orientation of a person, for the professional who helps. */
export const orienter = {
  titre: 'Orienter une personne',
  chapeau: 'Rien de ce que vous cochez ou écrivez ici ne quitte cet appareil.',
  depart: 'D’où part-elle ?',
  departSans: 'Sans départ, la liste se range par date.',
  mode: 'Comment se déplace-t-elle ?',
  minutesMax: (mode: Mode, n: number) =>
    n > MINUTES_MAX ? 'Trajet : sans limite' : `Trajet : ${minutes(n)} ${MOTS.enMode[mode]} au plus`,
  besoins: 'Que veut-elle apprendre ou faire ?',
  besoinsTitre: (n: number) => (n === 0 ? 'Ce qu’elle veut faire' : `Ce qu’elle veut faire (${n})`),
  niveaux: 'Niveau',
  publics: 'Public',
  age: 'Âge, en années',
  /** What an age becomes: one of the audiences to choose from. */
  ageDit: (public_: PublicVise) =>
    `Le public « ${PUBLICS[public_]} » est coché. Un lieu qui ne nomme aucun public est à vérifier.`,
  jours: 'Jours possibles',
  moments: 'Moments possibles',
  couts: 'Coût',
  langues: 'Langue, en plus du français',
  acces: 'Accessibilité',
  venue: 'Vient-elle seule ?',
  venues: { seule: 'Oui, seule', accompagnee: 'Non, quelqu’un l’accompagne' },
  tri: 'D’abord',
  tris: { proche: 'Le plus proche', tot: 'Le plus tôt' },
  plusDeCriteres: (n: number) => (n === 0 ? 'Autres critères' : `Autres critères (${n})`),
  resultats: 'Propositions',
  calcul: 'La liste se prépare…',
  /** What answers all that is asked, then what must be asked for. */
  nombre: (surs: number, aVerifier: number) => {
    const n = surs + aVerifier
    if (n === 0) return 'Rien ne correspond.'
    const parts = [
      surs === 0 ? 'aucune sûre' : pluriel(surs, 'sûre', 'sûres'),
      aVerifier === 0 ? '' : `${nombre(aVerifier)} à vérifier`,
    ]
    return `${pluriel(n, 'proposition', 'propositions')} : ${parts.filter(Boolean).join(', ')}.`
  },
  /** In a file: where, and how many; nothing of the person. */
  question: (territoire: string, nombre: string) => `Orienter une personne, ${territoire}. ${nombre}`,
  aVerifier: 'à vérifier',
  sansPlace: 'Les séances complètes, annulées ou passées ne sont jamais proposées.',
  choisir: 'Choisir',
  choisirAide: (titre: string) => `Choisir pour la fiche : ${titre}`,
  tropDeChoix: 'Trois choix au plus sur une fiche.',
  choix: (n: number) => (n === 0 ? 'Choisissez une à trois propositions.' : `${n} sur 3 choisies.`),
  faireFiche: 'Préparer la fiche',
  plus: 'Voir plus de propositions',
  /** One line above the list: the nearest, that something unsaid puts after others. */
  plusPres: (p: Pick<Proposition, 'surete' | 'trajet'>, titre: string) => {
    const why = p.surete === 'sur' ? 'inscription par internet' : orienter.aVerifier
    return `Plus près, ${why} : ${[titre, p.trajet === null ? '' : sayTrajet(p.trajet)].filter(Boolean).join(', ')}`
  },
  voir: 'Voir',
  autrePersonne: 'Recommencer pour une autre personne',
  voirReponses: (n: number) => (n === 1 ? 'Voir la proposition' : 'Voir les propositions'),
  lieu: 'Lieu avec une aide humaine',
  lieuSansHoraires: 'Lieu avec une aide humaine, horaires à demander',
  rang: (n: number) => `N° ${n}`,
  ensuite: (dates: string) => `Ensuite : ${dates}.`,
  inconnus: {
    besoins: 'sujet à demander',
    niveaux: 'niveau à demander',
    publics: 'public à demander',
    jours: 'jours à demander',
    moments: 'horaires à demander',
    couts: 'coût à demander',
    langues: 'langue à demander',
    acces: 'accessibilité à demander',
    places: 'places à demander',
  } satisfies Readonly<Record<Critere, string>>,
  enLigne: 'inscription par internet, à faire avec elle',
  fiche: {
    titre: 'Fiche d’orientation',
    retour: 'Revenir aux propositions',
    imprimer: 'Imprimer la fiche',
    ics: 'Ajouter à un agenda (.ics)',
    aide: 'Les noms et les mots écrits ici restent sur cette page. Ils s’effacent quand vous la quittez.',
    pour: 'Pour',
    pourAide: 'Nom de la personne',
    par: 'De la part de',
    parAide: 'Votre nom, et où vous joindre',
    service: 'Service',
    serviceAide: 'Votre service, par exemple le CCAS',
    notes: 'Notes',
    notesAide: 'Pièces à apporter, personne à demander…',
    quand: 'Quand',
    ou: 'Où',
    trajet: 'Y aller',
    contact: 'Contact',
    inscription: 'Inscription',
    cout: 'Coût',
    places: 'Places',
    trajetDepuis: (depart: string) => `depuis ${depart}`,
    dates: 'Dates suivantes',
    retrouver: (n: number) => (n === 1 ? 'Retrouver cette proposition' : 'Retrouver ces propositions'),
    plan: (n: number) =>
      `Plan : ${pluriel(n, 'rendez-vous et sa', 'rendez-vous et leur')} distance à vol d’oiseau`,
    planDepart: 'Départ',
    /** The dates of the records, oldest to newest. */
    verifie: sayInformations,
    qr: 'Code à photographier pour ouvrir le lien',
  },
  messages: {
    titre: 'Messages prêts à copier',
    sms: 'SMS',
    smsCompte: (n: number): string => personne.smsParties(n, n <= SMS_COURT ? 1 : Math.ceil(n / 153)),
    courriel: 'Courriel',
    copier: 'Copier',
    copie: 'Copié.',
    copieImpossible: 'Le texte n’a pas pu être copié. Sélectionnez-le.',
  },
} as const

const dit = fairePropositions(
  {
    ...orienter,
    titreVide: seance.titreVide,
    sansNom: lieu.sansNom,
    publics: PUBLICS,
    pour: seance.publics,
    ou: ' ou ',
    bonjour: (nombre) =>
      `Bonjour,\n\nVoici ${nombre === 1 ? 'un rendez-vous possible' : 'des rendez-vous possibles'} :`,
    pointVirgule: ' ; ',
  },
  {
    ...{ quand, quandComplet, confianceCourte, placesDe, coutDe, faitsDeSeance, accueilDe, adresseDe },
    ...{ sayOuvertures, sayOuverturesCourt, sayProchaineOuverture, inscriptionDe, trajetDe },
    ...{ sayTrajet, sayRoutes, contactEnTexte, contactCourt },
    quandCourt: (s) => `${jourLong(s.date)} ${heureDebut(s)}`,
    choisirSms: (textes) => {
      const texte = chooseSms(textes)
      return { texte, longueur: gsm7Length(texte) ?? 0 }
    },
  },
)
export const { titreProposition, titreCite, quandDe, faitsDe, ouDe, raisonDuRang } = dit
export const { composeSms, composeCourriel, datesSuivantes } = dit
