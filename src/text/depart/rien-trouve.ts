import * as fr from '../fr/depart/rien-trouve.ts'
import { textes } from '../langue/textes.ts'

export const { rienTrouve = fr.rienTrouve } = textes('depart/rien-trouve')
