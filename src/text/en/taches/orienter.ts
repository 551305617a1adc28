import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { Proposition } from '../../../domain/orientation/classer.ts'
import type { PublicVise } from '../../../domain/orientation/filtres-seances.ts'
import type * as fr from '../../fr/orienter.ts'
import { chooseSms, gsm7Length, SMS_COURT } from '../../fr/sms.ts'
import { fairePropositions } from '../../langue/faire/propositions.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayOuvertures, sayOuverturesCourt, sayProchaineOuverture } from '../orientation/ouvertures.ts'
import { sayRoutes, sayTrajet } from '../socle/couverture/calcul.ts'
import { minutes, nombre, pluriel } from '../socle/format.ts'
import { MOTS } from '../socle/mots.ts'
import { contactCourt, contactEnTexte, sayInformations } from '../socle/orientation/contact.ts'
import { confianceCourte, heureDebut, jourLong, quand, quandComplet } from '../socle/quand.ts'
import { lieu } from './lieu.ts'
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

export const orienter = {
  titre: 'Guide a person',
  chapeau: 'Nothing you tick or write here leaves this device.',
  depart: 'Where does the person start from?',
  departSans: 'Without a starting point, the list is sorted by date.',
  mode: 'How does the person travel?',
  minutesMax: (mode: Mode, n: number) =>
    n > MINUTES_MAX ? 'Journey: no limit' : `Journey: ${minutes(n)} ${MOTS.enMode[mode]} at most`,
  besoins: 'What does the person want to learn or do?',
  besoinsTitre: (n: number) =>
    n === 0 ? 'What the person wants to do' : `What the person wants to do (${n})`,
  niveaux: 'Level',
  publics: 'Who it is for',
  age: 'Age, in years',
  ageDit: (public_: PublicVise) =>
    `“${PUBLICS[public_]}” is ticked. A place that names no group is to be checked.`,
  jours: 'Possible days',
  moments: 'Possible times of day',
  couts: 'Cost',
  langues: 'Language, besides French',
  acces: 'Accessibility',
  venue: 'Does the person come alone?',
  venues: { seule: 'Yes, alone', accompagnee: 'No, with someone' },
  tri: 'First',
  tris: { proche: 'The nearest', tot: 'The soonest' },
  plusDeCriteres: (n: number) => (n === 0 ? 'Other criteria' : `Other criteria (${n})`),
  resultats: 'Suggestions',
  calcul: 'The list is being made…',
  nombre: (surs: number, aVerifier: number) => {
    const n = surs + aVerifier
    if (n === 0) return 'Nothing matches.'
    const parts = [
      surs === 0 ? 'none is sure' : `${nombre(surs)} sure`,
      aVerifier === 0 ? '' : `${nombre(aVerifier)} to be checked`,
    ]
    return `${pluriel(n, 'suggestion', 'suggestions')}: ${parts.filter(Boolean).join(', ')}.`
  },
  question: (territoire: string, nombre: string) => `Guide a person, ${territoire}. ${nombre}`,
  aVerifier: 'to be checked',
  sansPlace: 'Full, cancelled or past sessions are never suggested.',
  choisir: 'Choose',
  choisirAide: (titre: string) => `Choose for the sheet: ${titre}`,
  tropDeChoix: 'Three choices at most on a sheet.',
  choix: (n: number) => (n === 0 ? 'Choose one to three suggestions.' : `${n} of 3 chosen.`),
  faireFiche: 'Prepare the sheet',
  plus: 'See more suggestions',
  plusPres: (p: Pick<Proposition, 'surete' | 'trajet'>, titre: string) => {
    const why = p.surete === 'sur' ? 'booking on the internet' : 'to be checked'
    return `Nearer, ${why}: ${[titre, p.trajet === null ? '' : sayTrajet(p.trajet)].filter(Boolean).join(', ')}`
  },
  voir: 'See',
  autrePersonne: 'Start again for another person',
  voirReponses: (n: number) => (n === 1 ? 'See the suggestion' : 'See the suggestions'),
  lieu: 'Place with help from a person',
  lieuSansHoraires: 'Place with help from a person, ask for the opening hours',
  rang: (n: number) => `No. ${n}`,
  ensuite: (dates: string) => `Then: ${dates}.`,
  inconnus: {
    besoins: 'ask about the subject',
    niveaux: 'ask about the level',
    publics: 'ask who it is for',
    jours: 'ask which days',
    moments: 'ask for the times',
    couts: 'ask about the cost',
    langues: 'ask about the language',
    acces: 'ask about accessibility',
    places: 'ask about seats',
  },
  enLigne: 'booking on the internet, to be done together',
  fiche: {
    titre: 'Guidance sheet',
    retour: 'Back to the suggestions',
    imprimer: 'Print the sheet',
    ics: 'Add to a calendar (.ics)',
    aide: 'Names and words written here stay on this page. They are erased when you leave it.',
    pour: 'For',
    pourAide: 'Name of the person',
    par: 'From',
    parAide: 'Your name, and how to reach you',
    service: 'Department',
    serviceAide: 'Your department, for example social services',
    notes: 'Notes to take along',
    notesAide: 'Papers to bring, person to ask for…',
    quand: 'When',
    ou: 'Where',
    trajet: 'Getting there',
    contact: 'Who to call',
    inscription: 'Booking',
    cout: 'Cost',
    places: 'Seats',
    trajetDepuis: (depart: string) => `from ${depart}`,
    dates: 'Next dates',
    retrouver: (n: number) => (n === 1 ? 'Find this suggestion again' : 'Find these suggestions again'),
    plan: (n: number) => `Map: ${pluriel(n, 'suggestion', 'suggestions')} and how far, in a straight line`,
    planDepart: 'Start',
    verifie: sayInformations,
    qr: 'Code to photograph, which opens the link',
  },
  messages: {
    titre: 'Messages ready to copy',
    sms: 'Text message',
    smsCompte: (n: number) =>
      n <= SMS_COURT
        ? `${n} characters: one text message.`
        : `${n} characters: ${Math.ceil(n / 153)} text messages.`,
    courriel: 'Email',
    copier: 'Copy',
    copie: 'Copied.',
    copieImpossible: 'The text could not be copied. Select it.',
  },
} satisfies Traduction<typeof fr.orienter>

const dit = fairePropositions(
  {
    ...orienter,
    titreVide: seance.titreVide,
    sansNom: lieu.sansNom,
    publics: PUBLICS,
    pour: seance.publics,
    ou: ' or ',
    bonjour: (nombre) => `Hello,\n\nHere ${nombre === 1 ? 'is a suggestion' : 'are some suggestions'}:`,
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
