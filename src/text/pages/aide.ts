import * as fr from '../fr/pages/aide.ts'
import { textes } from '../langue/textes.ts'

export const { aide = fr.aide } = textes('pages/aide')
