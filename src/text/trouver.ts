import * as fr from './fr/trouver.ts'
import { textes } from './langue/textes.ts'

export const { trouver = fr.trouver, sayOffre = fr.sayOffre, sayNatures = fr.sayNatures } = textes('trouver')
