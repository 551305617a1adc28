import * as fr from '../fr/couverture/calcul.ts'
import { textes } from '../langue/textes.ts'

export const { sayRoutes = fr.sayRoutes } = textes('couverture/calcul')
