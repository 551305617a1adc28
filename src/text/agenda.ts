import * as fr from './fr/agenda.ts'
import { textes } from './langue/textes.ts'

export const { agenda = fr.agenda, sayAtelier = fr.sayAtelier, sayLigne = fr.sayLigne } = textes('agenda')
