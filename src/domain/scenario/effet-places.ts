import type { Seance } from '../sessions/atelier.ts'
import { resizeSeance } from './edit-tenues.ts'

/** Sessions that become full, and full ones that open again, when their place gets other seats. */
export interface EffetPlaces {
  readonly pleines: number
  readonly rouvertes: number
}

/** What a scenario that gives `places` seats does to these sessions: those taken stay taken. */
export function effetPlaces(seances: readonly Seance[], places: number): EffetPlaces {
  let pleines = 0
  let rouvertes = 0
  for (const seance of seances) {
    const before = seance.statut === 'complete'
    const after = resizeSeance(seance, places).statut === 'complete'
    if (after && !before) pleines += 1
    if (before && !after) rouvertes += 1
  }
  return { pleines, rouvertes }
}
