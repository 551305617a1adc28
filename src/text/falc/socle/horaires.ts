import { chiffreDuJour } from '../../fr/dates/chiffre-du-jour.ts'
import { heure } from '../../fr/horaires.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { faireJour } from '../../langue/faire-dates.ts'
import { faireHoraires } from '../../langue/faire-horaires.ts'
import { JOURS, MOIS } from './format.ts'
import catalogue from './horaires.json' with { type: 'json' }

export { heure } from '../../fr/horaires.ts'

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireHoraires>[0]>(catalogue.phrases),
  heure,
  jour: faireJour(JOURS, MOIS, { chiffre: chiffreDuJour }),
})
