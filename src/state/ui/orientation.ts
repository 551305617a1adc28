import type { Mode } from '../../domain/common/mode.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { FiltresSeances } from '../../domain/orientation/filtres-seances.ts'

/** What is asked for a person. In memory only, but for the moment a change of language takes: never in a link or a request. */
export interface Criteres {
  readonly mode: Mode
  readonly minutesMax: number
  readonly filtres: FiltresSeances
  readonly seule: boolean
  readonly tri: 'proche' | 'tot'
  /** As it is typed; empty: not said. What counts of it is the audience it ticks. */
  readonly age: string
}

/** Kept while one looks at a place's sheet or another view, until another person is begun or the page closes. */
export interface Orientation {
  readonly criteres: Criteres
  /** For the sheet, in the order they were chosen. */
  readonly choisies: readonly Proposition[]
  /** How many of the list are shown. */
  readonly montrees: number
}
