import * as fr from '../fr/chemin/bouton-chemin.ts'
import { textes } from '../langue/textes.ts'

export const { boutonChemin = fr.boutonChemin } = textes('chemin/bouton-chemin')
