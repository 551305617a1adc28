import { remplir } from '../langue/faire/remplir.ts'
import { faireDates } from '../langue/faire-dates.ts'
import catalogue from './dates.json' with { type: 'json' }

export const dates = faireDates('tr-TR', {
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireDates>[1]>(catalogue.phrases),
  et: 've',
  majusculeDe: (lettre) => (lettre === 'i' ? 'İ' : lettre.toUpperCase()),
})
