import { MOTS_DE_QUAND } from '../../fr/dates/mots-de-quand.ts'
import { faireQuand } from '../../langue/faire-quand.ts'
import catalogue from './quand.json' with { type: 'json' }

const dits = faireQuand({ ...MOTS_DE_QUAND, ...catalogue.phrases })
export const { jourLong, jourLongAvecAnnee, moisDe, heureDebut, plage } = dits
export const { quand, quandComplet, confianceCourte, prochainDe } = dits
