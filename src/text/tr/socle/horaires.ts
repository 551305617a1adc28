import { remplir } from '../../langue/faire/remplir.ts'
import { faireHoraires } from '../../langue/faire-horaires.ts'
import { dates } from '../dates.ts'
import catalogue from './horaires.json' with { type: 'json' }

export const { heure } = dates

export const { jourDate, jourRelatif, sayEtat } = faireHoraires({
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireHoraires>[0]>(catalogue.phrases),
  heure,
  jour: dates.jour,
})
