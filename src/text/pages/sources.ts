import * as fr from '../fr/pages/sources.ts'
import { textes } from '../langue/textes.ts'

export const { sources = fr.sources } = textes('pages/sources')
