import * as fr from './fr/ics-seances.ts'
import { textes } from './langue/textes.ts'

export const { icsDeSeances = fr.icsDeSeances } = textes('ics-seances')
