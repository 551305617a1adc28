import { faireToutFormat } from '../../langue/entier/format.ts'
import { dates } from '../dates.ts'
import catalogue from './format.json' with { type: 'json' }

export { telephoneHref, telephoneLisible } from '../../fr/format.ts'

/** A noun after a number stays in the singular: what is counted needs no second form. */
const dits = faireToutFormat(
  catalogue,
  'tr-TR',
  (heures, reste) => `${heures} saat${reste === 0 ? '' : ` ${reste} dakika`}`,
)
export const { nombre, unChiffre, pluriel, pourcent, deuxPoints, pointVirgule, dire } = dits
export const { distance, minutes, duree, dateCourte, JOURS, MOIS } = dits

export const dateLongue = dates.longue
