import type { Instance } from '../../../src/domain/plan/instance.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { randomInt, seededRandom } from './random.ts'

/** A made-up département: cells and rooms in a square of 60 km, advisers of several bases with days off of their own. */
export function drawBigPlan(
  seed: number,
  cells: number,
  rooms: number,
  advisers: number,
  reachKm = 12,
): Instance {
  const random = seededRandom(seed)
  const at = () => [random() * 60, random() * 60] as const
  const towns = Array.from({ length: 8 }, at)
  const nearTown = () => {
    const [x, y] = towns[randomInt(random, towns.length)] ?? [30, 30]
    return random() < 0.5 ? ([x + random() * 8 - 4, y + random() * 8 - 4] as const) : at()
  }
  const salles = Array.from({ length: rooms }, (_, i) => ({ id: `s${i}`, at: nearTown() }))
  const km = (a: readonly [number, number], b: readonly [number, number]) =>
    Math.hypot(a[0] - b[0], a[1] - b[1])
  const types = ['a', 'b', 'c', 'd']
  return readInstance({
    objectif: 'A',
    W: 12,
    C: 4,
    G: 6,
    q: 1,
    m: 2,
    L: 210,
    D: 90,
    S: 2,
    salles: salles.map(({ id }) => ({ id })),
    conseillers: Array.from({ length: advisers }, (_, a) => {
      const base = nearTown()
      return {
        id: `c${a}`,
        h: 3 + (a % 3),
        tau: Object.fromEntries(salles.map((room) => [room.id, Math.ceil(3 + km(base, room.at) * 1.3)])),
        creneaux: types.filter((_, t) => t !== a % 5),
      }
    }),
    creneaux: types.map((type, t) => ({ type, w: 2 + (t % 2) })),
    classes: Array.from({ length: cells }, (_, k) => {
      const home = nearTown()
      return {
        besoin: Math.round(random() ** 3 * 2000) / 100,
        commune: `z${k % 50}`,
        salles: salles.filter((room) => km(home, room.at) <= reachKm).map(({ id }) => id),
      }
    }),
    existants: [],
  })
}
