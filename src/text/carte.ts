import * as fr from './fr/carte.ts'
import { textes } from './langue/textes.ts'

export type { CleLegende } from './fr/carte.ts'
export const { carte = fr.carte } = textes('carte')
