import * as fr from '../fr/couverture/temps-route.ts'
import { textes } from '../langue/textes.ts'

export const { tempsRoute = fr.tempsRoute } = textes('couverture/temps-route')
