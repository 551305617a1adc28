import { faireDates } from '../langue/faire-dates.ts'

export const dates = faireDates('tr-TR', {
  heure: (heures, minutes) => `${heures}.${minutes}`,
  rang: (premier, dernier) => `${premier} - ${dernier}`,
  et: 've',
  majusculeDe: (lettre) => (lettre === 'i' ? 'İ' : lettre.toUpperCase()),
})
