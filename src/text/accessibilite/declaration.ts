import * as fr from '../fr/accessibilite/declaration.ts'
import { textes } from '../langue/textes.ts'

export const { declaration = fr.declaration, grille = fr.grille } = textes('accessibilite/declaration')
