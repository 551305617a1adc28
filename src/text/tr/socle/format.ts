import type * as fr from '../../fr/format.ts'
import { faireFormat } from '../../langue/faire/format.ts'
import { faireRemplir, remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import catalogue from './format.json' with { type: 'json' }

export { telephoneHref, telephoneLisible } from '../../fr/format.ts'

/** A noun after a number stays in the singular: what is counted needs no second form. */
const dits = faireFormat('tr-TR', {
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireFormat>[1]>(catalogue.phrases),
  pointVirgule: '; ',
  heures: (heures, reste) => `${heures} saat${reste === 0 ? '' : ` ${reste} dakika`}`,
})
export const { nombre, unChiffre, pluriel, pourcent, deuxPoints, pointVirgule } = dits
export const { distance, minutes, duree, dateCourte } = dits

export const dire = faireRemplir('tr-TR', nombre)

export const dateLongue = dates.longue

export const JOURS = catalogue.JOURS satisfies Traduction<typeof fr.JOURS>
export const MOIS = catalogue.MOIS satisfies Traduction<typeof fr.MOIS>
