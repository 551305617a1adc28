import type { Besoin } from '../../domain/orientation/besoins.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { DemiJournee } from '../../domain/orientation/filtres-seances.ts'
import type { Rendezvous, SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import { MOTS } from './mots.ts'
import { quiDe, sayAQuiDemander } from './orientation/contact.ts'
import { deNom } from './orientation/elision.ts'
import { sayOuverturesSimple } from './orientation/ouvertures.ts'
import { jourLong, plage } from './quand.ts'

/**
 * Sentences for residents, by the rules of easy French (test/text/falc.test.ts): at most 15 words, one idea,
 * one comma, no parenthesis, no abbreviation, no percentage, no number of four digits, dates in full.
 */
export const guide = {
  titre: 'M’aider à trouver',
  etape: (rang: number, total: number) => `Question ${rang} sur ${total}`,
  retour: 'Question d’avant',
  recommencer: 'Recommencer',
  ou: {
    question: 'Où habitez-vous ?',
    aide: 'Écrivez le nom de votre commune. Vous pouvez aussi écrire le code postal.',
    etiquette: 'Votre commune',
    garder: (nom: string) => `Je pars ${deNom(nom)}`,
    depart: (nom: string) => `Vous partez ${deNom(nom)}.`,
    changer: 'Changer de départ',
  },
  comment: {
    question: 'Comment vous déplacez-vous ?',
    choix: { marche: 'À pied', velo: 'À vélo', voiture: 'En voiture', amene: 'Quelqu’un m’emmène' },
  },
  quoi: {
    question: 'Que voulez-vous faire ?',
    choix: {
      debuter: ['Débuter', 'Allumer un ordinateur. Utiliser un téléphone.'],
      internet: ['Aller sur internet', 'Chercher une information. Écrire un message.'],
      demarches: ['Faire mes démarches', 'Impôts, santé. Papiers, logement.'],
      securite: ['Éviter les pièges', 'Payer en ligne. Choisir un bon mot de passe.'],
      emploi: ['Chercher un travail', 'Faire un CV. Répondre à une annonce.'],
      famille: ['Aider mes enfants', 'Suivre l’école. Parler des écrans.'],
    },
    tout: ['Je ne sais pas encore', 'Nous montrons tous les ateliers.'],
  },
  quand: {
    question: 'Quand êtes-vous libre ?',
    choix: { matin: 'Le matin', 'apres-midi': 'L’après-midi', soir: 'Le soir' },
    tout: 'Peu importe',
  },
  resultat: {
    titre: 'Voici ce que nous proposons',
    nombre: (n: number) => (n === 1 ? 'Nous avons trouvé une réponse.' : `Nous avons trouvé ${n} réponses.`),
    calcul: 'Nous cherchons près de chez vous.',
    loin: 'Rien n’est tout près de chez vous. Voici le plus proche.',
    rien: (commune: string) =>
      `Nous n’avons rien trouvé. Demandez à la ${quiDe({ lien: 'mairie', nom: commune })}.`,
    elargir: 'Voir tous les ateliers',
    carte: 'Voir sur la carte',
    lieu: 'Ce lieu peut vous aider.',
    /** Above the answers: the nearest, that something unsaid puts after others; one idea a sentence. */
    plusPres: (nom: string, trajet: string, surete: Proposition['surete']) =>
      `Plus près : ${nom}. ${trajet} ${surete === 'sur' ? 'Il faut s’inscrire sur internet.' : 'C’est à vérifier.'}`,
    /** Nothing is within reach by the means said: another is faster. */
    enVoiture: 'Chercher en voiture',
  },
  papier: {
    titre: 'De l’aide près de chez vous',
    imprimer: 'Imprimer',
    depart: (libelle: string) => `Départ : ${libelle}.`,
  },
} as const

/** Order of the choices on the screen. */
export const QUOI = [
  'debuter',
  'internet',
  'demarches',
  'securite',
  'emploi',
  'famille',
] as const satisfies Besoin[]
export const QUAND = ['matin', 'apres-midi', 'soir'] as const satisfies DemiJournee[]

/** What a resident must know of a session, one sentence each. */
export function saySeanceSimple({ seance, serie, ou }: SeanceSituee): string[] {
  return [
    `C’est ${jourLong(seance.date)}, ${plage(seance)}.`,
    ...sayPlaces(seance),
    ...sayCout(serie.fraisACharge),
    ...(serie.chequesNumeriques === 'oui' ? ['Les chèques numériques sont acceptés.'] : []),
    ...sayInscription(serie.inscription, ou),
    ...sayConfiance(seance),
    ...sayAQuiDemander(ou.contacts),
  ]
}

/** What a resident must know of a place without a date: when it is open, what it costs, whom to ask. */
export function sayLieuSimple({
  lieu,
  ouvertures,
  contacts,
}: Pick<Extract<Proposition, { type: 'lieu' }>, 'lieu' | 'ouvertures' | 'contacts'>): string[] {
  return [
    guide.resultat.lieu,
    ...(ouvertures.length > 0
      ? sayOuverturesSimple(ouvertures)
      : [isCalled(contacts) ? 'Appelez pour connaître les jours.' : 'Demandez les jours.']),
    ...sayCout(lieu.frais),
    ...sayAQuiDemander(contacts),
  ]
}

/** The place has a number of its own that can be dialled, an address of its own to write to. */
const isCalled = (contacts: Rendezvous['contacts']): boolean =>
  contacts.some(({ lien, telephone }) => lien === 'propre' && telephone !== '')
const isWrittenTo = (contacts: Rendezvous['contacts']): boolean =>
  contacts.some(({ lien, courriel }) => lien === 'propre' && courriel !== '')

/** How long it takes, and how that is known: one sentence each. */
export function sayTrajetSimple({
  mode,
  minutes,
  connu,
}: Pick<Trajet, 'mode' | 'minutes' | 'connu'>): string[] {
  if (connu === 'aucune') return ['Nous ne connaissons pas de route pour y aller.']
  const n = Math.max(1, connu === 'plus' ? Math.floor(minutes) : Math.round(minutes))
  const temps = `${n} ${n < 2 ? 'minute' : 'minutes'}`
  if (connu === 'plus') return [`${MOTS.mode[mode]}, comptez plus de ${temps}.`, PAR_LA_ROUTE]
  return [
    `${MOTS.mode[mode]}, comptez ${temps} environ.`,
    connu === 'routes' ? PAR_LA_ROUTE : 'C’est une estimation à vol d’oiseau.',
  ]
}
const PAR_LA_ROUTE = 'C’est le temps par la route.'

/** Name, address and commune, one line each. */
export function lignesAdresse({
  nom,
  adresse,
  commune,
}: Pick<Rendezvous, 'nom' | 'adresse' | 'commune'>): string[] {
  return [nom, adresse, commune].filter((line, i, all) => line !== '' && all.indexOf(line) === i)
}

function sayPlaces({
  places,
  placesRestantes,
}: Pick<SeanceSituee['seance'], 'places' | 'placesRestantes'>): string[] {
  if (placesRestantes !== null)
    return [`Il reste ${placesRestantes} ${placesRestantes < 2 ? 'place' : 'places'}.`]
  if (places === null) return ['On ne connaît pas le nombre de places.']
  return [`Il y a ${places} ${places < 2 ? 'place' : 'places'} en tout.`, 'Demandez s’il en reste.']
}

export function sayCout(frais: readonly string[]): string[] {
  if (frais.includes('Gratuit')) return ['C’est gratuit.']
  if (frais.includes('Gratuit sous condition')) return ['C’est parfois gratuit.', 'Demandez avant de venir.']
  return frais.includes('Payant')
    ? ['C’est payant.', 'Demandez le prix.']
    : ['Le prix n’est pas connu.', 'Demandez le prix avant de venir.']
}

/** What to do before coming; never "call" without a number to call. */
function sayInscription(
  inscription: readonly string[],
  { contacts }: Pick<Rendezvous, 'contacts'>,
): string[] {
  if (inscription.includes('libre')) return ['Venez sans rendez-vous.']
  if (inscription.includes('telephone') && isCalled(contacts)) return ['Appelez avant de venir.']
  if (inscription.includes('courriel') && isWrittenTo(contacts)) return ['Écrivez un message avant de venir.']
  if (inscription.includes('lien')) return ['Il faut s’inscrire sur internet.']
  if (inscription.length > 0) return ['Il faut s’inscrire.']
  return ['Demandez s’il faut s’inscrire.']
}

function sayConfiance({
  confiance,
  vacancesInconnues,
}: Pick<SeanceSituee['seance'], 'confiance' | 'vacancesInconnues'>): string[] {
  if (confiance === 'exemple') return ['Cette date est un exemple.', 'Elle n’est pas réelle.']
  return confiance === 'deduit' || vacancesInconnues ? ['Cette date est à vérifier.'] : []
}
