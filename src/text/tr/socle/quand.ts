import { faireQuand } from '../../langue/faire-quand.ts'
import { dates } from '../dates.ts'
import catalogue from './quand.json' with { type: 'json' }

const dits = faireQuand({
  ...catalogue.phrases,
  jour: dates.jour,
  mois: dates.mois,
  heure: dates.heure,
  debut: (heure) => `saat ${heure}`,
  plage: (debut, fin, jour) =>
    jour === null ? `saat ${debut} ile ${fin} arası` : `başlangıç saat ${debut}, bitiş ${jour}, saat ${fin}`,
})
export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage } = dits
export const { quand, quandComplet, confianceCourte, prochainDe } = dits
