import * as fr from '../fr/pages/hors-ligne.ts'
import { textes } from '../langue/textes.ts'

export const { horsLigne = fr.horsLigne } = textes('pages/hors-ligne')
