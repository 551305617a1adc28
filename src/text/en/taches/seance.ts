import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import type * as fr from '../../fr/seance.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { pluriel, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'
import catalogue from './seance.json' with { type: 'json' }

const inSeats = (n: number): string => pluriel(n, 'seat', 'seats')

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = catalogue.INSCRIPTIONS
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'ask if you must book'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `booking ${inscription.map((i) => INSCRIPTIONS[i]).join(' or ')}`
}

const mots: MotsDeSeance = {
  ...remplir<typeof catalogue.mots, MotsDeSeance>(catalogue.mots),
  enTout: (places) => `${inSeats(places)} in all, how many are left is not known`,
  reste: (restantes) => `${inSeats(restantes)} left`,
  deduit: (annee) => `Worked out from a sentence${annee === null ? '' : ` dated ${annee}`}: to be checked.`,
}
const dit = faireSeance(mots, { jourLong, quandComplet, confianceCourte, inscriptionDe, heure: heureDebut })
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'in your commune, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  ...remplir<typeof catalogue.seance, typeof fr.seance>(catalogue.seance),
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  appeler: (numero: string) => `Call ${telephoneLisible(numero)}`,
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
