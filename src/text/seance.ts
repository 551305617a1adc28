import * as fr from './fr/seance.ts'
import { textes } from './langue/textes.ts'

export const {
  placesDe = fr.placesDe,
  coutDe = fr.coutDe,
  chequesDe = fr.chequesDe,
  inscriptionDe = fr.inscriptionDe,
  accueilDe = fr.accueilDe,
  confianceDe = fr.confianceDe,
  enUneLigne = fr.enUneLigne,
  statutDe = fr.statutDe,
  trajetDe = fr.trajetDe,
  adresseDe = fr.adresseDe,
  seance = fr.seance,
} = textes('seance')
