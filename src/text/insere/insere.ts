import * as fr from '../fr/insere/insere.ts'
import { textes } from '../langue/textes.ts'

export const { insere = fr.insere } = textes('insere/insere')
