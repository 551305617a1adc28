import * as fr from '../fr/orientation/relacher.ts'
import { textes } from '../langue/textes.ts'

export const { relacher = fr.relacher, sayRelachement = fr.sayRelachement } = textes('orientation/relacher')
