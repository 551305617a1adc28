import * as fr from './fr/langues.ts'
import { textes } from './langue/textes.ts'

export const { langues = fr.langues } = textes('langues')
