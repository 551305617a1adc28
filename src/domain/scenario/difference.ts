import { ATTEINTE } from '../coverage/cell-states.ts'

/** States of a cell in the picture of a difference, in the numbers the painter knows. */
const PERDU = 0
const GAGNE = 1
const INCHANGE = 2

/** Whether each cell is newly within reach, no longer, or as before. States are those of `cellStates`. */
export function differenceStates(avant: Uint8Array, apres: Uint8Array): Uint8Array {
  const states = new Uint8Array(apres.length)
  for (let i = 0; i < states.length; i++) {
    const was = avant[i] === ATTEINTE
    const is = apres[i] === ATTEINTE
    states[i] = was === is ? INCHANGE : is ? GAGNE : PERDU
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
