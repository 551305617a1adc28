import type { Proposition } from '../../domain/orientation/classer.ts'
import type { Rendezvous, SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import type * as fr from '../fr/guide.ts'
import type { Traduction } from '../langue/traduction.ts'
import { MOTS } from './mots.ts'
import { quiDe, sayAQuiDemander } from './orientation/contact.ts'
import { sayOuverturesSimple } from './orientation/ouvertures.ts'
import { jourLong, plage } from './quand.ts'

// The order of the choices on the screen, and names and addresses, which are French.
export { lignesAdresse, QUAND, QUOI } from '../fr/guide.ts'

/** Plain English: one idea a sentence, as in French. */
export const guide = {
  titre: 'Help me find',
  etape: (rang: number, total: number) => `Question ${rang} of ${total}`,
  retour: 'Previous question',
  recommencer: 'Start again',
  ou: {
    question: 'Where do you live?',
    aide: 'Write the name of your commune. You can also write the postcode.',
    etiquette: 'Your commune',
    garder: (nom: string) => `I start from ${nom}`,
    depart: (nom: string) => `You start from ${nom}.`,
    changer: 'Change the starting point',
  },
  comment: {
    question: 'How do you travel?',
    choix: { marche: 'On foot', velo: 'By bike', voiture: 'By car', amene: 'Someone takes me' },
  },
  quoi: {
    question: 'What do you want to do?',
    choix: {
      debuter: ['Get started', 'Turn on a computer. Use a phone.'],
      internet: ['Go on the internet', 'Look for information. Write a message.'],
      demarches: ['Deal with official services', 'Tax, health. Papers, housing.'],
      securite: ['Avoid scams', 'Pay online. Choose a good password.'],
      emploi: ['Look for work', 'Write a CV. Reply to a job advert.'],
      famille: ['Help my children', 'Keep up with school. Talk about screens.'],
    },
    tout: ['I do not know yet', 'We show all the workshops.'],
  },
  quand: {
    question: 'When are you free?',
    choix: { matin: 'In the morning', 'apres-midi': 'In the afternoon', soir: 'In the evening' },
    tout: 'It does not matter',
  },
  resultat: {
    titre: 'This is what we suggest',
    nombre: (n: number) => (n === 1 ? 'We found one answer.' : `We found ${n} answers.`),
    calcul: 'We are looking near you.',
    loin: 'Nothing is very near you. Here is the nearest.',
    rien: (commune: string) => `We found nothing. Ask at the ${quiDe({ lien: 'mairie', nom: commune })}.`,
    elargir: 'See all the workshops',
    carte: 'See on the map',
    lieu: 'This place can help you.',
    plusPres: (nom: string, trajet: string, surete: Proposition['surete']) =>
      `Nearer: ${nom}. ${trajet} ${surete === 'sur' ? 'You must book on the internet.' : 'This is to be checked.'}`,
    enVoiture: 'Search by car',
  },
  papier: {
    titre: 'Help near you',
    imprimer: 'Print',
    depart: (libelle: string) => `Start: ${libelle}.`,
  },
} satisfies Traduction<typeof fr.guide>

export function saySeanceSimple({ seance, serie, ou }: SeanceSituee): string[] {
  return [
    `It is on ${jourLong(seance.date)}, ${plage(seance)}.`,
    ...saySeats(seance),
    ...sayCout(serie.fraisACharge),
    ...(serie.chequesNumeriques === 'oui' ? ['Digital vouchers are accepted.'] : []),
    ...sayBooking(serie.inscription, ou),
    ...sayTrust(seance),
    ...sayAQuiDemander(ou.contacts),
  ]
}

export function sayLieuSimple({
  lieu,
  ouvertures,
  contacts,
}: Pick<Extract<Proposition, { type: 'lieu' }>, 'lieu' | 'ouvertures' | 'contacts'>): string[] {
  return [
    guide.resultat.lieu,
    ...(ouvertures.length > 0
      ? sayOuverturesSimple(ouvertures)
      : [isCalled(contacts) ? 'Call to know the days.' : 'Ask for the days.']),
    ...sayCout(lieu.frais),
    ...sayAQuiDemander(contacts),
  ]
}

const isCalled = (contacts: Rendezvous['contacts']): boolean =>
  contacts.some(({ lien, telephone }) => lien === 'propre' && telephone !== '')
const isWrittenTo = (contacts: Rendezvous['contacts']): boolean =>
  contacts.some(({ lien, courriel }) => lien === 'propre' && courriel !== '')

export function sayTrajetSimple({
  mode,
  minutes,
  connu,
}: Pick<Trajet, 'mode' | 'minutes' | 'connu'>): string[] {
  if (connu === 'aucune') return ['We do not know a road that goes there.']
  const n = Math.max(1, connu === 'plus' ? Math.floor(minutes) : Math.round(minutes))
  const time = `${n} ${n === 1 ? 'minute' : 'minutes'}`
  if (connu === 'plus') return [`${MOTS.mode[mode]}, it takes more than ${time}.`, BY_ROAD]
  return [
    `${MOTS.mode[mode]}, it takes about ${time}.`,
    connu === 'routes' ? BY_ROAD : 'This is an estimate in a straight line.',
  ]
}
const BY_ROAD = 'This is the time by road.'

function saySeats({
  places,
  placesRestantes,
}: Pick<SeanceSituee['seance'], 'places' | 'placesRestantes'>): string[] {
  if (placesRestantes !== null)
    return [placesRestantes === 1 ? 'There is 1 seat left.' : `There are ${placesRestantes} seats left.`]
  if (places === null) return ['The number of seats is not known.']
  return [
    places === 1 ? 'There is 1 seat in all.' : `There are ${places} seats in all.`,
    'Ask if any are left.',
  ]
}

export function sayCout(frais: readonly string[]): string[] {
  if (frais.includes('Gratuit')) return ['It is free.']
  if (frais.includes('Gratuit sous condition')) return ['It is sometimes free.', 'Ask before you come.']
  return frais.includes('Payant')
    ? ['You have to pay.', 'Ask for the price.']
    : ['The price is not known.', 'Ask for the price before you come.']
}

function sayBooking(inscription: readonly string[], { contacts }: Pick<Rendezvous, 'contacts'>): string[] {
  if (inscription.includes('libre')) return ['Just come, without booking.']
  if (inscription.includes('telephone') && isCalled(contacts)) return ['Call before you come.']
  if (inscription.includes('courriel') && isWrittenTo(contacts)) return ['Write a message before you come.']
  if (inscription.includes('lien')) return ['You must book on the internet.']
  if (inscription.length > 0) return ['You must book.']
  return ['Ask if you must book.']
}

function sayTrust({
  confiance,
  vacancesInconnues,
}: Pick<SeanceSituee['seance'], 'confiance' | 'vacancesInconnues'>): string[] {
  if (confiance === 'exemple') return ['This date is an example.', 'It is not real.']
  return confiance === 'deduit' || vacancesInconnues ? ['This date is to be checked.'] : []
}
