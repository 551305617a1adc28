import * as fr from './fr/app.ts'
import { textes } from './langue/textes.ts'

export const { app = fr.app } = textes('app')
