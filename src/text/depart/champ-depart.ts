import * as fr from '../fr/depart/champ-depart.ts'
import { textes } from '../langue/textes.ts'

export const { champDepart = fr.champDepart } = textes('depart/champ-depart')
