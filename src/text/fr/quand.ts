import { faireQuand } from '../langue/faire-quand.ts'
import { MOTS_DE_QUAND } from './dates/mots-de-quand.ts'

// When a session is, and the next one on the card of a place; the other words of a session: seance.ts.

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
} = faireQuand(MOTS_DE_QUAND)
