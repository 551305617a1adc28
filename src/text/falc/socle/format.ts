import { faireFormat } from '../../langue/faire/format.ts'
import { faireRemplir, remplir } from '../../langue/faire/remplir.ts'
import catalogue from './format.json' with { type: 'json' }

export { dateCourte, dateLongue, JOURS, MOIS, telephoneHref, telephoneLisible } from '../../fr/format.ts'

/** Units in full: "min" and "km" are abbreviations. */
const enMots = (n: number, un: string, plusieurs: string): string => `${n} ${n < 2 ? un : plusieurs}`

export const { nombre, unChiffre, pluriel, deuxPoints, pointVirgule, pourcent, distance, minutes, duree } =
  faireFormat('fr-FR', {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireFormat>[1]>(catalogue.phrases),
    pointVirgule: ' ; ',
    unites: ['mètres', 'kilomètres'],
    minutes: (n) => enMots(n, 'minute', 'minutes'),
    heures: (heures, reste) =>
      [enMots(heures, 'heure', 'heures'), ...(reste === 0 ? [] : [enMots(reste, 'minute', 'minutes')])].join(
        ' et ',
      ),
  })

export const dire = faireRemplir('fr-FR', nombre)
