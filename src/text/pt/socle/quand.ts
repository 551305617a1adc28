import { faireQuand } from '../../langue/faire-quand.ts'
import { comArtigo, dates } from '../dates.ts'
import catalogue from './quand.json' with { type: 'json' }

const dits = faireQuand({
  ...catalogue.phrases,
  jour: dates.jour,
  mois: dates.mois,
  heure: dates.heure,
  debut: (heure) => comArtigo('à', heure),
  plage: (debut, fin, jour) =>
    `${comArtigo('da', debut)} ${jour === null ? '' : `até ${jour}, `}${comArtigo('à', fin)}`,
})
export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage } = dits
export const { quand, quandComplet, confianceCourte, prochainDe } = dits
