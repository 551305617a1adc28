import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import { MINUTES_MAX, type Mode } from '../../domain/coverage/modes.ts'
import type { RoutesCredit } from '../../domain/coverage/report.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { PublicVise } from '../../domain/orientation/filtres-seances.ts'
import type { Critere } from '../../domain/orientation/verdicts.ts'
import { PUBLICS as TOUS_PUBLICS } from '../../domain/sessions/table/table-values.ts'
import { sayRoutes, sayTrajet } from './couverture/calcul.ts'
import { minutes, nombre, pluriel } from './format.ts'
import { MOTS } from './mots.ts'
import { contactCourt, contactEnTexte, sayInformations } from './orientation/contact.ts'
import { sayOuvertures, sayOuverturesCourt, sayProchaineOuverture } from './orientation/ouvertures.ts'
import { confianceCourte, heureDebut, jourLong, plage, quand, quandComplet } from './quand.ts'
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
    retrouver: (n: number) =>
      n === 1 ? 'Retrouver ce rendez-vous' : 'Retrouver ces rendez-vous et ces lieux',
    plan: (n: number) => `Plan : ${pluriel(n, 'rendez-vous', 'rendez-vous')} et leur distance à vol d’oiseau`,
    planDepart: 'Départ',
    /** The dates of the records, oldest to newest. */
    verifie: sayInformations,
    qr: 'Code à photographier pour ouvrir le lien',
  },
  messages: {
    titre: 'Messages prêts à copier',
    sms: 'SMS',
    smsCompte: (n: number) =>
      n <= SMS_COURT ? `${n} caractères : un seul SMS.` : `${n} caractères : ${Math.ceil(n / 153)} SMS.`,
    courriel: 'Courriel',
    copier: 'Copier',
    copie: 'Copié.',
    copieImpossible: 'Le texte n’a pas pu être copié. Sélectionnez-le.',
  },
} as const

/** Title, way to it, first words: what a proposal is called everywhere. */
export function titreProposition(p: Proposition): string {
  return p.type === 'seance' ? p.situee.seance.titre || seance.titreVide : p.lieu.nom
}

/** "12 min à pied, gratuit, mardi 14 h, 3 places": why it stands where it stands, unknowns named. */
export function raisonDuRang(p: Proposition): string {
  const parts = [p.trajet === null ? '' : trajetDe(p.trajet)]
  if (p.type === 'seance') {
    const { seance: s, serie } = p.situee
    parts.push(coutDe(serie), quand(s), placesDe(s), inscriptionDe(serie), ...sayPublics(serie.publics))
  } else {
    const { frais, publics } = p.lieu
    parts.push(coutDe({ fraisACharge: frais }), horairesDe(p), ...accueilDe(p.lieu), ...sayPublics(publics))
  }
  const said = new Set(parts)
  for (const { critere, reponse } of p.verdicts) {
    if (reponse === 'inconnu') said.add(orienter.inconnus[critere])
  }
  if (p.inscriptionEnLigne) said.add(orienter.enLigne)
  return [...said].filter(Boolean).join(', ')
}

/** "pour : jeunes": whom it is for, in the words of the choices. */
const sayPublics = (publics: readonly string[]): string[] => {
  const named = TOUS_PUBLICS.filter((p) => publics.includes(p)).map((p) => PUBLICS[p])
  return named.length === 0 ? [] : [seance.publics(named.join(' ou '))]
}

type PropositionLieu = Extract<Proposition, { type: 'lieu' }>

/** "ouvert le mardi de 13 h à 18 h", or that it must be asked. */
const horairesDe = ({ ouvertures }: PropositionLieu): string =>
  sayOuvertures(ouvertures) || 'horaires à demander'

/** When: of a session its date, of a place its opening hours. */
export const quandDe = (p: Proposition): string =>
  p.type === 'seance'
    ? quandComplet(p.situee.seance)
    : p.ouvertures.length === 0
      ? orienter.lieuSansHoraires
      : sayOuvertures(p.ouvertures)

/** What it costs and how to come, as far as is said. */
export function faitsDe(p: Proposition): string[] {
  if (p.type === 'lieu') return [coutDe({ fraisACharge: p.lieu.frais }), ...accueilDe(p.lieu)]
  return faitsDeSeance(p.situee)
}

export function ouDe(p: Proposition): string {
  return p.type === 'seance' ? adresseDe(p.situee.ou) : adresseDe(p.lieu)
}

/**
 * The text for a telephone, and the septets it takes. Facts are left out, the link first, until it fits; of the hours of a
 * place the next opening from `today` on is left. Null: the hours are those of any day.
 */
export function composeSms(
  choix: readonly Proposition[],
  lien: string,
  today: CivilDate | null = null,
): { texte: string; longueur: number } {
  const hours = (ouvertures: PropositionLieu['ouvertures'], level: number): string => {
    if (level < 0) return sayOuvertures(ouvertures)
    return level < 1 || today === null
      ? sayOuverturesCourt(ouvertures)
      : sayProchaineOuverture(ouvertures, today)
  }
  const line = (p: Proposition, level: number): string => {
    const ou = level < 2 ? ouDe(p) : p.type === 'seance' ? p.situee.ou.commune : p.lieu.commune
    const contact = contactCourt(p.contacts)
    // An estimate is no fact to send; a time by road is, where it fits.
    const trajet = level < 0 && p.trajet?.connu === 'routes' ? sayTrajet(p.trajet) : ''
    if (p.type === 'lieu')
      return [level < 2 ? ouDe(p) : p.lieu.nom, hours(p.ouvertures, level), trajet, contact]
        .filter(Boolean)
        .join(', ')
    const { seance: s, serie } = p.situee
    const when = level < 3 ? quand(s) : `${jourLong(s.date)} ${heureDebut(s)}`
    const mark = confianceCourte(s)
    return [
      when,
      level < 3 ? titreProposition(p) : '',
      ou,
      trajet,
      level < 1 && serie.fraisACharge.length > 0 ? coutDe(serie) : '',
      contact,
      mark === null ? '' : mark,
    ]
      .filter(Boolean)
      .join(', ')
  }
  const wordings = [-1, 0, 1, 2, 3].flatMap((level) => {
    const body = choix.map((p) => line(p, level)).join('\n')
    return [`${body}\n${lien}`, body]
  })
  const texte = chooseSms(wordings)
  return { texte, longueur: gsm7Length(texte) ?? 0 }
}

/** The e-mail: every fact of the sheet, no name. */
export function composeCourriel(
  choix: readonly Proposition[],
  lien: string,
  routes: RoutesCredit | null,
): string {
  const blocks = choix.map((p) => {
    const rows = [
      titreProposition(p),
      quandDe(p),
      ouDe(p),
      p.trajet === null ? '' : trajetDe(p.trajet),
      faitsDe(p).join(', '),
      contactEnTexte(p.contacts),
      p.type === 'seance' ? (confianceCourte(p.situee.seance) ?? '') : '',
    ]
    return rows.filter(Boolean).join('\n')
  })
  return `Bonjour,\n\nVoici ${choix.length === 1 ? 'un rendez-vous possible' : 'des rendez-vous possibles'} :\n\n${blocks.join('\n\n')}\n\n${lien}\n${routes === null ? '' : `${sayRoutes(routes)}\n`}`
}

/** "jeudi 3 décembre, 14 h ; jeudi 17 décembre, 14 h": the dates after the first. */
export const datesSuivantes = (p: Proposition): string =>
  p.type === 'seance'
    ? p.suivantes.map((s) => `${jourLong(s.seance.date)}, ${plage(s.seance)}`).join(' ; ')
    : ''
