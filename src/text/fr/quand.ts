import { faireQuand } from '../langue/faire-quand.ts'
import { MOTS_DE_QUAND } from './dates/mots-de-quand.ts'

// When a session is, and the next one on the card of a place; the other words of a session: seance.ts.

const dit = faireQuand(MOTS_DE_QUAND)
export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage } = dit
export const { quand, quandComplet, confianceCourte, prochainDe } = dit
