import * as fr from '../fr/ecouter/ecouter.ts'
import { textes } from '../langue/textes.ts'

export const { ecouter = fr.ecouter, sayNumero = fr.sayNumero } = textes('ecouter/ecouter')
