import { ATTEINTE, INCONNUE } from '../coverage/tally.ts'

/** States of a cell in the picture of a difference, in the numbers the painter knows. */
export const PERDU = 0
export const GAGNE = 1
/** The answer is unknown before or after, and nobody is known to win or lose: neither of the two below. */
export const SANS_REPONSE = 2
/** Within reach before and after. */
export const DEJA_ATTEINT = 3
/** Known to be out of reach before and after: who remains without. */
export const RESTE_HORS = 4

/**
 * What a scenario changes for each cell: `PERDU`, `GAGNE`, `SANS_REPONSE`, `DEJA_ATTEINT` or `RESTE_HORS`.
 * `avant` and `apres` hold the states of `cellStates`, one per cell. From unknown to reached is won, from reached
 * to unknown is lost: a figure counts only those who are known to be within reach.
 */
export function differenceStates(avant: Uint8Array, apres: Uint8Array): Uint8Array {
  const states = new Uint8Array(apres.length)
  for (let i = 0; i < states.length; i++) {
    const was = avant[i]!
    const is = apres[i]!
    if (is === ATTEINTE) states[i] = was === ATTEINTE ? DEJA_ATTEINT : GAGNE
    else if (was === ATTEINTE) states[i] = PERDU
    else states[i] = was === INCONNUE || is === INCONNUE ? SANS_REPONSE : RESTE_HORS
  }
  return states
}

/** Residents newly within reach, and no longer, by group of cells. */
export interface GainsPertes {
  readonly gagnes: Float64Array
  readonly perdus: Float64Array
}

/** Sums residents by group: `group[i]` is the group of cell i, 0 to `groups` − 1. */
export function sumGainsPertes(
  states: Uint8Array,
  population: ArrayLike<number>,
  group: ArrayLike<number>,
  groups: number,
): GainsPertes {
  const gagnes = new Float64Array(groups)
  const perdus = new Float64Array(groups)
  for (let i = 0; i < states.length; i++) {
    if (states[i] === GAGNE) gagnes[group[i]!]! += population[i]!
    else if (states[i] === PERDU) perdus[group[i]!]! += population[i]!
  }
  return { gagnes, perdus }
}
