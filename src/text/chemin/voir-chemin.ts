import * as fr from '../fr/chemin/voir-chemin.ts'
import { textes } from '../langue/textes.ts'

export const { voirChemin, sayTotal, sayDepart, saySansChemin, sayEtapes } = textes('chemin/voir-chemin', fr)
