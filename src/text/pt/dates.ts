import { faireDates } from '../langue/faire-dates.ts'

export const dates = faireDates('pt-PT', {
  heure: (heures, minutes) => (minutes === '00' ? `${heures}h` : `${heures}h${minutes}`),
  rang: (premier, dernier) => `de ${premier} a ${dernier}`,
  et: 'e',
})
