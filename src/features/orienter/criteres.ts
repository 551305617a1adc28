import type { Mode } from '../../domain/coverage/modes.ts'
import { FILTRES_SEANCES_VIDES, type FiltresSeances } from '../../domain/orientation/filtres-seances.ts'

/** What is asked for the person. Held by the panel alone: never in the link, the storage or a request. */
export interface Criteres {
  readonly commune: { readonly code: string; readonly nom: string } | null
  readonly mode: Mode
  readonly minutesMax: number
  readonly filtres: FiltresSeances
  readonly seule: boolean
  readonly tri: 'proche' | 'tot'
}

export const CRITERES_DEBUT: Criteres = {
  commune: null,
  mode: 'voiture',
  minutesMax: 30,
  filtres: FILTRES_SEANCES_VIDES,
  seule: true,
  tri: 'proche',
}
