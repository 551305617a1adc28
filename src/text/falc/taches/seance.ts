import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import { telephoneLisible } from '../../fr/format.ts'
import type * as fr from '../../fr/seance.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { pluriel } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'
import catalogue from './seance.json' with { type: 'json' }

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = catalogue.INSCRIPTIONS
export const inscriptionDe: typeof fr.inscriptionDe = ({ inscription }) => {
  if (inscription.length === 0) return 'demandez s’il faut s’inscrire'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `inscrivez-vous ${inscription.map((way) => INSCRIPTIONS[way]).join(' ou ')}`
}

const mots: MotsDeSeance = {
  ...remplir<typeof catalogue.mots, MotsDeSeance>(catalogue.mots),
  enTout: (places) => `${pluriel(places, 'place', 'places')} en tout, demandez s’il en reste`,
  reste: (restantes) => `il reste ${pluriel(restantes, 'place', 'places')}`,
  deduit: (annee) =>
    `${annee === null ? '' : `Nous avons lu cette date dans un texte de ${annee}. `}Cette date n’est pas sûre. Demandez avant de venir.`,
}
const dit = faireSeance(mots, { jourLong, quandComplet, confianceCourte, inscriptionDe, heure: heureDebut })
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const trajetDe: typeof fr.trajetDe = (trajet, precision = '') =>
  `${trajet.inOwnCommune ? 'dans votre ville ou village, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  ...remplir<typeof catalogue.seance, typeof fr.seance>(catalogue.seance),
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  appeler: (numero: string) => `Appeler le ${telephoneLisible(numero)}`,
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
