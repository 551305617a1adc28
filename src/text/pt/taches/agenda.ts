import type * as fr from '../../fr/agenda.ts'
import { faireJour, faireLignes, type MotsDuJour } from '../../langue/faire/agenda.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { dire } from '../socle/format.ts'
import { confianceCourte, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

const jour = dire<typeof catalogue.jour, MotsDuJour>(catalogue.jour)

export const agenda = {
  ...dire<typeof catalogue.agenda, typeof fr.agenda>(catalogue.agenda),
  jourCompte: faireJour(jour),
} satisfies Traduction<typeof fr.agenda>

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: dates.liste,
  plage,
  statut: statutDe,
  confiance: confianceCourte,
  prevu: 'prevista',
  titreVide: seance.titreVide,
})
