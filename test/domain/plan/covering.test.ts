import loadHighs from 'highs'
import { expect, it } from 'vitest'
import { preparePlan } from '../../../src/dataset/plan/plan-scope.ts'
import type { HighsAnswer } from '../../../src/domain/kernel/siting-model.ts'
import { readMoyens } from '../../../src/domain/plan/territoire/moyens.ts'
import { solveOptimum } from '../../../src/domain/scenario/optimum.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { covering, solvePlanFile } from '../../support/examples/solve-plan-file.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'

const highs = await loadHighs()

interface Besoin {
  readonly besoin: number
  readonly salles: readonly number[]
}

/** The optimum of Simuler: so many places that reach the most, proven. */
function mostReached(classes: readonly Besoin[], rooms: number, nombre: number): number {
  const own = classes.filter(({ salles }) => salles.length > 0)
  const cover = {
    candidateCount: rooms,
    weight: Float64Array.from(own, ({ besoin }) => besoin),
    candidatesOf: own.map(({ salles }) => Int32Array.from(salles)),
    classesOf: Array.from({ length: rooms }, (_, j) =>
      Int32Array.from(own.flatMap(({ salles }, k) => (salles.includes(j) ? [k] : []))),
    ),
    outOfReach: 0,
  }
  const { status, objective } = solveOptimum(
    (model, options) => highs.solve(model, options) as HighsAnswer,
    { type: 'couvrir', cover, nombre },
    600,
  )
  expect(status).toBe('optimal')
  return objective
}

/** Seats and people in reach of a plan whose only limit is the number of rooms. */
function planOf(classes: readonly Besoin[], rooms: number, nombre: number): readonly number[] {
  const names = Array.from({ length: rooms }, (_, j) => `s${j}`)
  const named = classes.map(({ besoin, salles }) => ({ besoin, salles: salles.map((j) => `s${j}`) }))
  return solvePlanFile(covering('A', nombre, names, named))
}

it('seats without limit make a plan the covering optimum of Simuler, on drawn needs', () => {
  for (let seed = 0; seed < 12; seed++) {
    const random = seededRandom(seed * 17 + 3)
    const rooms = 5 + randomInt(random, 20)
    const classes = Array.from({ length: 20 + randomInt(random, 60) }, () => ({
      besoin: Math.round(random() * 4000) / 100,
      salles: Array.from({ length: rooms }, (_, j) => j).filter(() => random() < 0.15),
    }))
    const nombre = 1 + randomInt(random, 4)
    const best = mostReached(classes, rooms, nombre)
    const [seated, reach] = planOf(classes, rooms, nombre)
    expect([seated, reach]).toEqual([expect.closeTo(best, 5), expect.closeTo(best, 5)])
  }
})

it('and in Montluçon, among the rooms of the plan', async () => {
  const { data } = await openPiloteWorker()
  for (const asked of [{ minutes: 5 }, { mode: 'marche', minutes: 20 }]) {
    const moyens = readMoyens({ ...asked, existants: false })
    const { instance } = await preparePlan(data, { type: 'epci', code: '200071082' }, moyens, 20_000)
    const rooms = instance.salles.length
    const best = mostReached(instance.classes, rooms, 4)
    const [seated, reach] = planOf(instance.classes, rooms, 4)
    expect([seated, reach]).toEqual([expect.closeTo(best, 5), expect.closeTo(best, 5)])
  }
}, 120_000)
