import * as fr from '../fr/pages/retour.ts'
import { textes } from '../langue/textes.ts'

export const { retour = fr.retour, surCettePage = fr.surCettePage } = textes('pages/retour')
