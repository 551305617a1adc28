import * as fr from './fr/quand.ts'
import { textes } from './langue/textes.ts'

export const {
  jourLong = fr.jourLong,
  jourLongAvecAnnee = fr.jourLongAvecAnnee,
  moisDe = fr.moisDe,
  heureDebut = fr.heureDebut,
  plage = fr.plage,
  quand = fr.quand,
  quandComplet = fr.quandComplet,
  prochainDe = fr.prochainDe,
} = textes('quand')
