import type * as fr from '../../fr/format.ts'
import { faireFormat } from '../../langue/faire/format.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'

export { telephoneHref, telephoneLisible } from '../../fr/format.ts'

/** A noun after a number stays in the singular: what is counted needs no second form. */
export const {
  nombre,
  unChiffre,
  pluriel,
  deuxPoints,
  pointVirgule,
  pourcent,
  distance,
  minutes,
  duree,
  dateCourte,
} = faireFormat('tr-TR', {
  deuxPoints: (nom, suite) => `${nom}: ${suite}`,
  pointVirgule: '; ',
  pourcent: (n) => `%${n}`,
  plusDe: (pourcent) => `${pourcent} üzerinde`,
  moinsDe: (pourcent) => `${pourcent} altında`,
  minutes: (_, n) => `${n} dakika`,
  heures: (heures, reste) => `${heures} saat${reste === 0 ? '' : ` ${reste} dakika`}`,
})

export const dateLongue = dates.longue

export const JOURS = [
  'Pazartesi',
  'Salı',
  'Çarşamba',
  'Perşembe',
  'Cuma',
  'Cumartesi',
  'Pazar',
] satisfies Traduction<typeof fr.JOURS>
export const MOIS = [
  'Ocak',
  'Şubat',
  'Mart',
  'Nisan',
  'Mayıs',
  'Haziran',
  'Temmuz',
  'Ağustos',
  'Eylül',
  'Ekim',
  'Kasım',
  'Aralık',
] satisfies Traduction<typeof fr.MOIS>
