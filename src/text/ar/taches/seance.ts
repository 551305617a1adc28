import type * as fr from '../../fr/seance.ts'
import { faireToutDeSeance, type MotsAutour } from '../../langue/entier/seance.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import type { MotsDeSeance } from '../../langue/faire-seance.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PLACES } from '../comptes/mots.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { compter, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'
import catalogue from './seance.json' with { type: 'json' }

const dit = faireToutDeSeance(
  remplir<typeof catalogue.seance, typeof fr.seance>(catalogue.seance),
  {
    ...remplir<typeof catalogue.mots, MotsDeSeance>(catalogue.mots),
    enTout: (places) => `عدد المقاعد: ${compter(places, PLACES)}، الباقي غير معروف`,
    reste: (restantes) => `المقاعد الباقية: ${compter(restantes, PLACES)}`,
    deduit: (annee) => `مستنتج من جملة${annee === null ? '' : ` من سنة ${annee}`}: يجب التأكد.`,
    majuscule: (texte) => texte,
    citer: isoler,
  },
  remplir<typeof catalogue.autour, MotsAutour>(catalogue.autour),
  {
    ...{ jourLong, quandComplet, confianceCourte, sayTrajet },
    heureDebut: (s) => heureDebut(s).replace(/^\S+\s/, ''),
    telephoneLisible,
  },
)
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe, inscriptionDe, trajetDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const seance = {
  ...dit.seance,
  fichierAgenda: (nom: string) => `حُفظ الملف ${isoler(nom)}. افتحوه إن لم يُفتح وحده: تضيف مفكرتكم التاريخ.`,
  ajouterAide: (titre: string) => `الإضافة إلى مفكرتي: ${isoler(titre)}`,
} satisfies Traduction<typeof fr.seance>
