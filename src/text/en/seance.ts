import { toYmd } from '../../domain/calendar/civil-date.ts'
import { bookingOf, saidBookingOf } from '../../domain/orientation/heritage.ts'
import type { Rendezvous } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import type { Atelier, Seance } from '../../domain/sessions/atelier.ts'
import { isPrevue } from '../../domain/sessions/prevue.ts'
import type { Inscription, Moment } from '../../domain/sessions/table/table-values.ts'
import type * as fr from '../fr/seance.ts'
import type { Traduction } from '../langue/traduction.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { pluriel, telephoneLisible } from './format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from './quand.ts'

const inSeats = (n: number): string => pluriel(n, 'seat', 'seats')

/** "2 seats left out of 8", "full", "seats not known": what is left and what there is, never one for the other. */
export function placesDe({
  statut,
  places,
  placesRestantes,
}: Pick<Seance, 'statut' | 'places' | 'placesRestantes'>): string {
  if (statut === 'annulee') return 'cancelled'
  if (statut === 'complete') return 'full'
  if (placesRestantes === null)
    return places === null ? 'seats not known' : `${inSeats(places)} in all, how many are left is not known`
  const left = `${inSeats(placesRestantes)} left`
  return places === null ? left : `${left} out of ${places}`
}

export function coutDe({ fraisACharge }: { readonly fraisACharge: readonly string[] }): string {
  if (fraisACharge.includes('Gratuit')) return 'free'
  if (fraisACharge.includes('Gratuit sous condition')) return 'free in some cases'
  return fraisACharge.includes('Payant') ? 'paid' : 'ask about the cost'
}
export const chequesDe = ({ chequesNumeriques }: Pick<Atelier, 'chequesNumeriques'>): string | null =>
  chequesNumeriques === 'oui' ? 'digital vouchers accepted' : null

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = {
  libre: 'no booking needed',
  telephone: 'by telephone',
  courriel: 'by email',
  lien: 'on the internet',
}
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'ask if you must book'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `booking ${inscription.map((i) => INSCRIPTIONS[i]).join(' or ')}`
}

export const faitsDeSeance = ({
  seance,
  serie,
}: {
  readonly seance: Seance
  readonly serie: Atelier
}): string[] => [placesDe(seance), coutDe(serie), inscriptionDe(serie)]

export function accueilDe(lieu: Parameters<typeof bookingOf>[0]): string[] {
  const inscription = bookingOf(lieu)
  const said = {
    inscription: 'booking needed, says the place',
    'rendez-vous': 'by appointment, says the place',
  }
  const asked = saidBookingOf(lieu)
  return [
    ...(inscription.length === 0 ? [] : [inscriptionDe({ inscription })]),
    ...(asked === null ? [] : [said[asked]]),
  ]
}

export function confianceDe({
  confiance,
  dateMaj,
  vacancesInconnues,
  atelierId,
}: Pick<Seance, 'confiance' | 'dateMaj' | 'vacancesInconnues' | 'atelierId'>): string | null {
  if (confiance === 'exemple' && isPrevue(atelierId))
    return 'Session of a scenario: planned, not confirmed yet.'
  if (confiance === 'exemple') return 'Example: these dates show what it looks like, they are not real.'
  const year = dateMaj === null ? '' : ` dated ${toYmd(dateMaj).year}`
  const said = [
    confiance === 'deduit' ? `Worked out from a sentence${year}: to be checked.` : '',
    vacancesInconnues ? seance.vacances : '',
  ]
  return said.filter(Boolean).join(' ') || null
}

export const enUneLigne = (s: Seance): string =>
  [`${s.titre || seance.titreVide}, ${quandComplet(s)}`, confianceDe(s)?.replace(/\.$/, '')]
    .filter(Boolean)
    .join('. ')

export function statutDe({ statut, motif, dateInitiale }: Seance): string | null {
  const reason = motif === '' ? '' : ` ${motif}.`
  if (statut === 'annulee') return `Cancelled.${reason}`
  if (statut === 'complete') return `Full.${reason}`
  if (statut === 'a_verifier') return `Check before you come: a correction could not be read.${reason}`
  if (dateInitiale !== null) return `Moved: first planned on ${jourLong(dateInitiale)}.${reason}`
  return statut === 'reportee' ? `Time changed.${reason}` : null
}

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'in your commune, ' : ''}${sayTrajet(trajet, precision)}`

export function adresseDe({
  nom,
  adresse,
  commune,
}: Pick<Rendezvous, 'nom' | 'adresse' | 'commune'>): string {
  return [nom, adresse, commune].filter((part, i, all) => part !== '' && all.indexOf(part) === i).join(', ')
}

const PASTILLES: Readonly<Record<Moment, string>> = {
  matin: 'morning',
  'apres-midi': 'afternoon',
  journee: 'daytime',
  soir: 'evening',
}

function beforeTitle(s: Seance): string {
  if (s.statut === 'annulee') return 'Cancelled: '
  if (s.confiance === 'exemple' && isPrevue(s.atelierId)) return 'Planned: '
  const mark = confianceCourte(s) ?? (s.statut === 'a_verifier' ? 'to be checked' : null)
  return mark === null ? '' : `${mark.charAt(0).toUpperCase()}${mark.slice(1)}: `
}

export const seance = {
  pastille: (s: Seance) => (s.debut !== null ? heureDebut(s) : s.moment === null ? '?' : PASTILLES[s.moment]),
  titreVide: 'Digital workshop',
  titreAgenda: (s: Seance) => `${beforeTitle(s)}${s.titre || 'Digital workshop'}`,
  fichierAgenda: (nom: string) =>
    `The file “${nom}” is saved. Open it if it does not open by itself: your calendar adds the date.`,
  tournee: (rang: number) => `Stop ${rang} of the round`,
  phraseSource: 'The original wording (in French)',
  appeler: (numero: string) => `Call ${telephoneLisible(numero)}`,
  ecrire: 'Write an email',
  inscrire: 'Book a seat',
  ajouter: 'Add to my calendar',
  ajouterAide: (titre: string) => `Add to my calendar: ${titre}`,
  itineraire: 'See the route (another site)',
  sujets: (liste: string) => `About: ${liste}.`,
  niveau: (n: string) => `${n} level`,
  publics: (liste: string) => `for: ${liste}`,
  positionCommune: 'Ask where exactly it is.',
  vacances: 'The school holidays of this date are not published yet: to be checked.',
} satisfies Traduction<typeof fr.seance>
