import * as fr from './fr/filtres.ts'
import { textes } from './langue/textes.ts'

export type { FamilleFiltre } from './fr/filtres.ts'
export const {
  FAMILLES_FILTRES = fr.FAMILLES_FILTRES,
  filtres = fr.filtres,
  sayLimite = fr.sayLimite,
  remarquesListe = fr.remarquesListe,
} = textes('filtres')
