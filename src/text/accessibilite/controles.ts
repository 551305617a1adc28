import * as fr from '../fr/accessibilite/controles.ts'
import { textes } from '../langue/textes.ts'

export const { CONTROLES = fr.CONTROLES } = textes('accessibilite/controles')
