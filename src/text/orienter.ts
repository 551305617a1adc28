import * as fr from './fr/orienter.ts'
import { textes } from './langue/textes.ts'

export const {
  orienter = fr.orienter,
  titreProposition = fr.titreProposition,
  raisonDuRang = fr.raisonDuRang,
  quandDe = fr.quandDe,
  faitsDe = fr.faitsDe,
  ouDe = fr.ouDe,
  composeSms = fr.composeSms,
  composeCourriel = fr.composeCourriel,
  datesSuivantes = fr.datesSuivantes,
} = textes('orienter')
