import { MOTS_DE_QUAND } from '../../fr/dates/mots-de-quand.ts'
import { faireQuand } from '../../langue/faire-quand.ts'

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
} = faireQuand({
  ...MOTS_DE_QUAND,
  heureInconnue: 'demandez l’heure',
  aVerifier: 'cette date n’est pas sûre',
  exemple: 'ce n’est pas une vraie date',
  prochain: {
    atelier: 'Le prochain atelier',
    permanence: 'Le prochain jour pour être aidé',
    individuel: 'Le prochain rendez-vous',
  },
})
