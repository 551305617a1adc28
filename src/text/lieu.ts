import * as fr from './fr/lieu.ts'
import { textes } from './langue/textes.ts'

export const { lieu, sayAcces, sayValeurs, sayRegle, jourDuMois, sayIntervalle, notesDuJour, sayJour } =
  textes('lieu', fr)
