import * as fr from './fr/seance.ts'
import { textes } from './langue/textes.ts'

export const {
  placesDe,
  coutDe,
  chequesDe,
  inscriptionDe,
  accueilDe,
  confianceDe,
  enUneLigne,
  statutDe,
  trajetDe,
  adresseDe,
  seance,
} = textes('seance', fr)
