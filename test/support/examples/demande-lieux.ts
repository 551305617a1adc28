import { FILTRES_VIDES } from '../../../src/domain/places/filters/filtres.ts'
import type { LieuxDemande } from '../../../src/worker/protocol/trouver.ts'

/** All the places around Limoges, by car, on a Tuesday out of school holidays at 10 h: what a test changes of it. */
export const demandeLieux = (patch: Partial<LieuxDemande> = {}): LieuxDemande & { limite: number } => ({
  territoire: { type: 'departement', code: '87' },
  filtres: FILTRES_VIDES,
  depart: { type: 'commune', code: '87085' },
  mode: 'voiture',
  emprise: null,
  instantMs: Date.UTC(2026, 10, 24, 9),
  limite: 1000,
  ...patch,
})
