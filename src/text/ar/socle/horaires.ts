import { remplir } from '../../langue/faire/remplir.ts'
import { faireJour } from '../../langue/faire-dates.ts'
import { faireHoraires } from '../../langue/faire-horaires.ts'
import { heure } from '../dates/heure.ts'
import { JOURS, MOIS } from './format.ts'
import catalogue from './horaires.json' with { type: 'json' }

export { heure }

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireHoraires>[0]>(catalogue.phrases),
  heure,
  jour: faireJour(JOURS, MOIS),
})
