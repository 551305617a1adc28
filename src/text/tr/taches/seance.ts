import type * as fr from '../../fr/seance.ts'
import { faireToutDeSeance, type MotsAutour } from '../../langue/faire/seance.ts'
import type { MotsDeSeance } from '../../langue/faire-seance.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { dire, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'
import catalogue from './seance.json' with { type: 'json' }

const dit = faireToutDeSeance(
  dire<typeof catalogue.seance, typeof fr.seance>(catalogue.seance),
  {
    ...dire<typeof catalogue.mots, MotsDeSeance>(catalogue.mots),
    deduit: (annee) =>
      `Bir cümleden anlaşıldı${annee === null ? '' : ` (${annee})`}: kontrol edilmesi gerekir.`,
    majuscule: dates.majuscule,
  },
  dire<typeof catalogue.autour, MotsAutour>(catalogue.autour),
  {
    ...{ jourLong, quandComplet, confianceCourte, sayTrajet },
    heure: heureDebut,
    telephone: telephoneLisible,
  },
)
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe, inscriptionDe, trajetDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const seance = dit.seance satisfies Traduction<typeof fr.seance>
