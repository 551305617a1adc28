import * as fr from '../fr/pages/avis.ts'
import { textes } from '../langue/textes.ts'

export const { avis = fr.avis } = textes('pages/avis')
