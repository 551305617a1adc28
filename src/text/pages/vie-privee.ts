import * as fr from '../fr/pages/vie-privee.ts'
import { textes } from '../langue/textes.ts'

export const { viePrivee = fr.viePrivee } = textes('pages/vie-privee')
