import * as fr from '../fr/pannes/pannes.ts'
import { textes } from '../langue/textes.ts'

export const { depuisQuand = fr.depuisQuand, pannes = fr.pannes } = textes('pannes/pannes')
