import * as fr from '../fr/chemin/voir-chemin.ts'
import { textes } from '../langue/textes.ts'

export const {
  voirChemin = fr.voirChemin,
  sayTotal = fr.sayTotal,
  sayDepart = fr.sayDepart,
  saySansChemin = fr.saySansChemin,
  sayEtapes = fr.sayEtapes,
} = textes('chemin/voir-chemin')
