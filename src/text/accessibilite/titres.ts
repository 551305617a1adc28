import * as fr from '../fr/accessibilite/titres.ts'
import { textes } from '../langue/textes.ts'

export const { THEMES = fr.THEMES, TITRES = fr.TITRES } = textes('accessibilite/titres')
