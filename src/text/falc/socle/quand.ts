import { MOTS_DE_QUAND } from '../../fr/dates/mots-de-quand.ts'
import { faireQuand } from '../../langue/faire-quand.ts'
import catalogue from './quand.json' with { type: 'json' }

export const {
  jourLong,
  jourLongAvecAnnee,
  moisDe,
  heureDebut,
  plage,
  quand,
  quandComplet,
  confianceCourte,
  prochainDe,
} = faireQuand({ ...MOTS_DE_QUAND, ...catalogue.phrases })
