import type * as fr from '../../fr/format.ts'
import { faireFormat } from '../../langue/faire/format.ts'
import { faireRemplir, remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import catalogue from './format.json' with { type: 'json' }

export { telephoneHref, telephoneLisible } from '../../fr/format.ts'

const dits = faireFormat('pt-PT', {
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireFormat>[1]>(catalogue.phrases),
  pointVirgule: '; ',
  heures: (heures, reste) => `${heures} h${reste === 0 ? '' : ` ${String(reste).padStart(2, '0')} min`}`,
})
export const { nombre, unChiffre, pluriel, pourcent, deuxPoints, pointVirgule } = dits
export const { distance, minutes, duree, dateCourte } = dits

export const dire = faireRemplir('pt-PT', nombre)

export const dateLongue = dates.longue

export const JOURS = catalogue.JOURS satisfies Traduction<typeof fr.JOURS>
export const MOIS = catalogue.MOIS satisfies Traduction<typeof fr.MOIS>
