import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import type * as fr from '../../fr/seance.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PLACES } from '../comptes/mots.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { compter, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'
import catalogue from './seance.json' with { type: 'json' }

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = catalogue.INSCRIPTIONS
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'اسألوا عن التسجيل'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `التسجيل ${inscription.map((i) => INSCRIPTIONS[i]).join(' أو ')}`
}

const mots: MotsDeSeance = {
  ...remplir<typeof catalogue.mots, MotsDeSeance>(catalogue.mots),
  enTout: (places) => `عدد المقاعد: ${compter(places, PLACES)}، الباقي غير معروف`,
  reste: (restantes) => `المقاعد الباقية: ${compter(restantes, PLACES)}`,
  deduit: (annee) => `مستنتج من جملة${annee === null ? '' : ` من سنة ${annee}`}: يجب التأكد.`,
  majuscule: (texte) => texte,
  citer: isoler,
}
const dit = faireSeance(mots, {
  ...{ jourLong, quandComplet, confianceCourte, inscriptionDe },
  heure: (s) => heureDebut(s).replace(/^\S+\s/, ''),
})
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'في بلديتكم، ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  ...remplir<typeof catalogue.seance, typeof fr.seance>(catalogue.seance),
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  fichierAgenda: (nom: string) => `حُفظ الملف ${isoler(nom)}. افتحوه إن لم يُفتح وحده: تضيف مفكرتكم التاريخ.`,
  appeler: (numero: string) => `الاتصال بالرقم ${telephoneLisible(numero)}`,
  ajouterAide: (titre: string) => `الإضافة إلى مفكرتي: ${isoler(titre)}`,
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
