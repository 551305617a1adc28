import * as fr from './fr/territoire.ts'
import { textes } from './langue/textes.ts'

export const { territoire = fr.territoire, sayDans = fr.sayDans, parCode = fr.parCode } = textes('territoire')
