import { faireToutFormat } from '../../langue/entier/format.ts'
import { dates } from '../dates.ts'
import catalogue from './format.json' with { type: 'json' }

export { telephoneHref, telephoneLisible } from '../../fr/format.ts'

const dits = faireToutFormat(
  catalogue,
  'pt-PT',
  (heures, reste) => `${heures} h${reste === 0 ? '' : ` ${String(reste).padStart(2, '0')} min`}`,
)
export const { nombre, unChiffre, pluriel, pourcent, deuxPoints, pointVirgule, dire } = dits
export const { distance, minutes, duree, dateCourte, JOURS, MOIS } = dits

export const dateLongue = dates.longue
