import * as fr from '../fr/pages/accessibilite.ts'
import { textes } from '../langue/textes.ts'

export const { titreAccessibilite = fr.titreAccessibilite } = textes('pages/accessibilite')
