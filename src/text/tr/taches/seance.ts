import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import type * as fr from '../../fr/seance.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { nombre, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'
import catalogue from './seance.json' with { type: 'json' }

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = catalogue.INSCRIPTIONS
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'kayıt gerekip gerekmediğini sorun'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `${inscription.map((i) => INSCRIPTIONS[i]).join(' veya ')} kayıt`
}

const mots: MotsDeSeance = {
  ...catalogue.mots,
  enTout: (places) => `toplam ${nombre(places)} kişilik yer, kaçının kaldığı bilinmiyor`,
  reste: (restantes) => `${nombre(restantes)} kişilik yer kaldı`,
  sur: (reste, places) => `${reste} (toplam ${nombre(places)})`,
  deduit: (annee) =>
    `Bir cümleden anlaşıldı${annee === null ? '' : ` (${annee})`}: kontrol edilmesi gerekir.`,
  deplacee: (jour) => `Tarihi değişti. Önceki tarih: ${jour}.`,
  majuscule: dates.majuscule,
}
const dit = faireSeance(mots, { jourLong, quandComplet, confianceCourte, inscriptionDe, heure: heureDebut })
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'kendi şehrinizde ya da köyünüzde, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  ...remplir<typeof catalogue.seance, typeof fr.seance>(catalogue.seance),
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  appeler: (numero: string) => `Telefon et: ${telephoneLisible(numero)}`,
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
