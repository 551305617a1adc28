import * as fr from './fr/quand.ts'
import { textes } from './langue/textes.ts'

export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage, quand, quandComplet, prochainDe } =
  textes('quand', fr)
