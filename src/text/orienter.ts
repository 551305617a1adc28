import * as fr from './fr/orienter.ts'
import { textes } from './langue/textes.ts'

export const {
  orienter,
  personne,
  titreProposition,
  raisonDuRang,
  quandDe,
  faitsDe,
  ouDe,
  composeSms,
  composeCourriel,
  datesSuivantes,
} = textes('orienter', fr)
