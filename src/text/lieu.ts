import * as fr from './fr/lieu.ts'
import { textes } from './langue/textes.ts'

export const {
  lieu = fr.lieu,
  sayAcces = fr.sayAcces,
  sayValeurs = fr.sayValeurs,
  sayRegle = fr.sayRegle,
  jourDuMois = fr.jourDuMois,
  sayIntervalle = fr.sayIntervalle,
  notesDuJour = fr.notesDuJour,
  sayJour = fr.sayJour,
} = textes('lieu')
