import { join } from 'node:path'
import loadHighs from 'highs'
import { expect } from 'vitest'
import { firstPlan } from '../../../src/domain/plan/first-plan.ts'
import { prepareProblem } from '../../../src/domain/plan/problem.ts'
import { provePlan } from '../../../src/domain/plan/prove.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { OPEN_DATA_DIR } from '../files/data-dirs.ts'

/** Published instances of facility location. */
export const CASES = join(OPEN_DATA_DIR, '../cases/siting')
const highs = await loadHighs()

/** Proven values of a bare plan, stage by stage. */
export function solvePlanFile(file: unknown): readonly number[] {
  const probleme = prepareProblem(readInstance(file))
  const { etapes } = provePlan(highs, probleme, firstPlan(probleme), { limiteS: 600, now: () => 0 })
  expect(etapes.every(({ prouve }) => prouve)).toBe(true)
  return etapes.map(({ valeur }) => valeur)
}

/** Means without limit but the number of rooms: what is left is covering. */
export function covering(
  objectif: 'A' | 'B',
  p: number,
  rooms: readonly string[],
  classes: readonly { readonly besoin: number; readonly salles: readonly string[] }[],
) {
  return {
    ...{ objectif, W: 1, C: 1, G: 1e6, q: 1, m: 1, p, L: 210, D: 90, S: 1, existants: [] },
    salles: rooms.map((id) => ({ id })),
    conseillers: [{ id: 'un', h: p, tau: Object.fromEntries(rooms.map((id) => [id, 0])) }],
    creneaux: [{ type: 'tous', w: p }],
    classes: classes.map((one) => ({ ...one, commune: '' })),
  }
}
