import { faireFormat } from '../../langue/faire/format.ts'

export { dateCourte, dateLongue, JOURS, MOIS, telephoneHref, telephoneLisible } from '../../fr/format.ts'

/** Units in full: "min" and "km" are abbreviations. */
const enMots = (n: number, un: string, plusieurs: string): string => `${n} ${n < 2 ? un : plusieurs}`

export const { nombre, unChiffre, pluriel, deuxPoints, pointVirgule, pourcent, distance, minutes, duree } =
  faireFormat('fr-FR', {
    deuxPoints: (nom, suite) => `${nom} : ${suite}`,
    pointVirgule: ' ; ',
    pourcent: (n) => `${n} sur 100`,
    plusDe: (percent) => `plus de ${percent}`,
    moinsDe: (percent) => `moins de ${percent}`,
    unites: ['mètres', 'kilomètres'],
    minutes: (n) => enMots(n, 'minute', 'minutes'),
    heures: (heures, reste) =>
      [enMots(heures, 'heure', 'heures'), ...(reste === 0 ? [] : [enMots(reste, 'minute', 'minutes')])].join(
        ' et ',
      ),
  })
