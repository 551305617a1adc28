import * as fr from '../fr/depart/accueil.ts'
import { textes } from '../langue/textes.ts'

export const { accueil = fr.accueil } = textes('depart/accueil')
