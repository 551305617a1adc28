import * as fr from './fr/horaires.ts'
import { textes } from './langue/textes.ts'

export const { heure = fr.heure, sayEtat = fr.sayEtat } = textes('horaires')
