import * as fr from './fr/format.ts'
import { textes } from './langue/textes.ts'

export const {
  nombre = fr.nombre,
  distance = fr.distance,
  dateLongue = fr.dateLongue,
  JOURS = fr.JOURS,
  telephoneLisible = fr.telephoneLisible,
  telephoneHref = fr.telephoneHref,
} = textes('format')
