import { expect, it } from 'vitest'
import { floorsThatFit } from '../../../src/domain/plan/floors.ts'
import { type Probleme, prepareProblem } from '../../../src/domain/plan/problem.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { mostSeated, seatsWith } from '../../../src/domain/plan/seats.ts'
import { drawPlan } from '../../support/draw/draw-plan.ts'
import { seededRandom } from '../../support/draw/random.ts'

/** Most people of some communes that could be seated, the others staying at home. */
const mostOf = (probleme: Probleme, seats: Float64Array, inside: (z: number) => boolean) =>
  mostSeated({ ...probleme, classes: probleme.classes.filter(({ commune }) => inside(commune)) }, seats)

it('floors too high for the seats are lowered as little as can be, the same for those that lack them', () => {
  let lowered = 0
  for (let seed = 0; seed < 120; seed++) {
    const random = seededRandom(seed + 5)
    const share = 0.2 + 0.8 * random()
    const probleme = prepareProblem(readInstance({ ...drawPlan(seed, 0), plancherPlaces: share }))
    const { besoinDe } = probleme
    const rooms = Float64Array.from(probleme.instance.salles, () => (random() < 0.5 ? 0 : 30 * random()))
    const seats = seatsWith(probleme, rooms)
    const floors = floorsThatFit(probleme, seats, share)
    const level = (z: number) => floors[z]! / besoinDe[z]!
    const sets = Array.from({ length: 1 << besoinDe.length }, (_, set) => {
      const inside = (z: number) => (set & (1 << z)) !== 0
      const own = [...besoinDe.keys()].filter(inside)
      return { own, most: mostOf(probleme, seats, inside), sum: own.reduce((n, z) => n + floors[z]!, 0) }
    })
    // They fit together, by the theorem of Gale over every set of communes.
    for (const { most, sum } of sets) expect(sum).toBeLessThanOrEqual(most + 1e-6)
    // Who has less than the floor is in a set without a seat left, where nobody has a greater share.
    for (const z of besoinDe.keys()) {
      if (besoinDe[z] === 0 || level(z) >= share - 1e-9) continue
      lowered++
      const held = sets.some(
        ({ own, most, sum }) =>
          own.includes(z) &&
          sum >= most - 1e-6 &&
          own.every((one) => besoinDe[one] === 0 || level(one) <= level(z) + 1e-7),
      )
      expect(held, `seed ${seed}, commune ${z}`).toBe(true)
    }
  }
  expect(lowered).toBeGreaterThan(50)
})
