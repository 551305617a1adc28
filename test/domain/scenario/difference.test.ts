import { describe, expect, it } from 'vitest'
import { type Portee, reachM } from '../../../src/domain/coverage/modes.ts'
import { STRAIGHT } from '../../../src/domain/coverage/straight.ts'
import { cellStates } from '../../../src/domain/coverage/tally.ts'
import type { Fields } from '../../../src/domain/coverage/travel.ts'
import type { Grid } from '../../../src/domain/geo/grid.ts'
import { differenceStates, sumGainsPertes } from '../../../src/domain/scenario/difference.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

const PORTEE: Portee = { type: 'mode', mode: 'voiture', minutes: 10 }
const CELLS = 4000
const GROUPS = 7

/** Cells with two places drawn before and two after: a known one and one that does not say. */
function draw(seed: number) {
  const random = seededRandom(seed)
  const column = (one: () => number) => Float64Array.from({ length: CELLS }, one)
  const classe = Uint8Array.from({ length: CELLS }, () => randomInt(random, 7))
  const distances = (): Fields => {
    const field = () => ({ value: column(() => 20_000 * random() ** 2), site: new Int32Array(CELLS) })
    return { oui: field(), inconnu: field(), travel: STRAIGHT }
  }
  return {
    grid: { classe, zone: new Uint32Array(CELLS) } as unknown as Grid,
    avant: distances(),
    apres: distances(),
    population: column(() => randomInt(random, 500)),
    group: Uint16Array.from({ length: CELLS }, () => randomInt(random, GROUPS)),
  }
}

type Reponse = 'oui' | 'non' | 'inconnu'
/** What each pair of answers is called, written out one by one. */
const NAMES: Readonly<Record<`${Reponse} ${Reponse}`, number>> = {
  'oui oui': 3,
  'oui non': 0,
  'oui inconnu': 0,
  'non oui': 1,
  'inconnu oui': 1,
  'non non': 4,
  'non inconnu': 2,
  'inconnu non': 2,
  'inconnu inconnu': 2,
}

describe('the states of a difference', () => {
  it.each([1, 2, 3])('are those a cell-by-cell reading of both fields gives (seed %i)', (seed) => {
    const { grid, avant, apres, population, group } = draw(seed)
    const states = differenceStates(cellStates(grid, avant, PORTEE), cellStates(grid, apres, PORTEE))
    const limits = reachM(PORTEE, 'centre')
    const read = (fields: Fields, cell: number): Reponse => {
      const limit = limits[grid.classe[cell]!]!
      if (fields.oui.value[cell]! <= limit) return 'oui'
      return fields.inconnu.value[cell]! <= limit ? 'inconnu' : 'non'
    }
    const seen = new Set<string>()
    const gagnes = new Array<number>(GROUPS).fill(0)
    const perdus = new Array<number>(GROUPS).fill(0)
    for (let cell = 0; cell < CELLS; cell++) {
      const pair = `${read(avant, cell)} ${read(apres, cell)}` as const
      seen.add(pair)
      expect(states[cell]).toBe(NAMES[pair])
      // As the figure counts: from not known within reach to known, and back.
      const [was, is] = [pair.startsWith('oui'), pair.endsWith('oui')]
      if (is && !was) gagnes[group[cell]!]! += population[cell]!
      if (was && !is) perdus[group[cell]!]! += population[cell]!
    }
    expect(seen.size).toBe(9)
    const sums = sumGainsPertes(states, population, group, GROUPS)
    expect([...sums.gagnes]).toEqual(gagnes)
    expect([...sums.perdus]).toEqual(perdus)
  })

  it('change nothing where nothing changes: no gain, no loss', () => {
    const { grid, avant, population, group } = draw(9)
    const states = cellStates(grid, avant, PORTEE)
    const same = differenceStates(states, states)
    expect(new Set(same)).toEqual(new Set([2, 3, 4]))
    const { gagnes, perdus } = sumGainsPertes(same, population, group, GROUPS)
    expect([...gagnes, ...perdus].every((n) => n === 0)).toBe(true)
  })
})
