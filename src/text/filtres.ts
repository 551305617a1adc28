import * as fr from './fr/filtres.ts'
import { textes } from './langue/textes.ts'

export type { FamilleFiltre } from './fr/filtres.ts'
export const { FAMILLES_FILTRES, filtres, sayLimite, remarquesListe } = textes('filtres', fr)
