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

const vagas = (n: number): string => pluriel(n, 'vaga', 'vagas')

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = catalogue.INSCRIPTIONS
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'pergunte se é preciso inscrever-se'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `inscrição ${inscription.map((i) => INSCRIPTIONS[i]).join(' ou ')}`
}

const mots: MotsDeSeance = {
  ...remplir<typeof catalogue.mots, MotsDeSeance>(catalogue.mots),
  enTout: (places) => `${vagas(places)} no total, não se sabe quantas restam`,
  reste: (restantes) => pluriel(restantes, 'vaga livre', 'vagas livres'),
  deduit: (annee) => `Deduzido de uma frase${annee === null ? '' : ` de ${annee}`}: a confirmar.`,
}
const dit = faireSeance(mots, { jourLong, quandComplet, confianceCourte, inscriptionDe, heure: heureDebut })
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'na sua localidade, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  ...remplir<typeof catalogue.seance, typeof fr.seance>(catalogue.seance),
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  appeler: (numero: string) => `Telefonar para o ${telephoneLisible(numero)}`,
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
