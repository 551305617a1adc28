import * as fr from './fr/format.ts'
import { textes } from './langue/textes.ts'

export const {
  nombre = fr.nombre,
  distance = fr.distance,
  dateLongue = fr.dateLongue,
  JOURS = fr.JOURS,
  deuxPoints = fr.deuxPoints,
  pointVirgule = fr.pointVirgule,
  telephoneLisible = fr.telephoneLisible,
  telephoneHref = fr.telephoneHref,
} = textes('format')
