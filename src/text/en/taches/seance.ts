import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import type * as fr from '../../fr/seance.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { pluriel, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'

const inSeats = (n: number): string => pluriel(n, 'seat', 'seats')

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

const mots: MotsDeSeance = {
  titreVide: 'Digital workshop',
  ...{ annulee: 'cancelled', complete: 'full', placesInconnues: 'seats not known' },
  enTout: (places) => `${inSeats(places)} in all, how many are left is not known`,
  reste: (restantes) => `${inSeats(restantes)} left`,
  sur: (reste, places) => `${reste} out of ${places}`,
  couts: { gratuit: 'free', condition: 'free in some cases', payant: 'paid', inconnu: 'ask about the cost' },
  cheques: 'digital vouchers accepted',
  accueil: {
    inscription: 'booking needed, says the place',
    'rendez-vous': 'by appointment, says the place',
  },
  prevue: 'Session of a scenario: planned, not confirmed yet.',
  exemple: 'Example: these dates show what it looks like, they are not real.',
  deduit: (annee) => `Worked out from a sentence${annee === null ? '' : ` dated ${annee}`}: to be checked.`,
  vacances: 'The school holidays of this date are not published yet: to be checked.',
  statuts: {
    annulee: 'Cancelled.',
    complete: 'Full.',
    a_verifier: 'Check before you come: a correction could not be read.',
    reportee: 'Time changed.',
  },
  deplacee: (jour) => `Moved: first planned on ${jour}.`,
  avant: { annulee: 'Cancelled', prevue: 'Planned' },
  aVerifier: 'to be checked',
  pastilles: {
    matin: 'morning',
    'apres-midi': 'afternoon',
    journee: 'daytime',
    soir: 'evening',
    inconnue: '?',
  },
}
const dit = faireSeance(mots, { jourLong, quandComplet, confianceCourte, inscriptionDe, heure: heureDebut })
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'in your commune, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
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
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
