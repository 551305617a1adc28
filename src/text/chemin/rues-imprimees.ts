import * as fr from '../fr/chemin/rues-imprimees.ts'
import { textes } from '../langue/textes.ts'

export const {
  ruesImprimees = fr.ruesImprimees,
  sayPlan = fr.sayPlan,
  sayRues = fr.sayRues,
} = textes('chemin/rues-imprimees')
