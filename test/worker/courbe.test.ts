import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { drawCurve } from '../../src/domain/plan/courbe/curve.ts'
import { valueOfOneMore } from '../../src/domain/plan/courbe/one-more.ts'
import { readInstance } from '../../src/domain/plan/read-instance.ts'
import { solvePlan } from '../../src/domain/plan/solve-plan.ts'
import { drawCourbe } from '../../src/worker/answers/plan/draw-courbe.ts'
import type { CourbeMessage } from '../../src/worker/protocol/plan.ts'
import { drawPlan } from '../support/draw/draw-plan.ts'

const conditions = { limiteS: 60, now: () => 0 }

describe('the curve of the page', () => {
  it('is that of the command line, told point by point', async () => {
    const highs = await loadHighs()
    const instance = readInstance(drawPlan(10))
    const { etapes } = solvePlan(highs, instance, conditions)
    const told: CourbeMessage[] = []
    const tell = (message: CourbeMessage) => told.push(message)
    await drawCourbe({ instance, etapes, limiteS: 60 }, { load: async () => highs, now: () => 0, tell })
    const courbe = drawCurve(highs, instance, conditions)
    expect(told.slice(0, -1)).toEqual(
      courbe.points.map((_, i) => ({ type: 'point', fait: i + 1, sur: courbe.points.length })),
    )
    const unDePlus = valueOfOneMore(highs, instance, etapes, conditions)
    expect(told.at(-1)).toEqual({ type: 'courbe', courbe, unDePlus })
  })

  it('says that it failed where the solver does not load', async () => {
    const told: CourbeMessage[] = []
    const load = () => Promise.reject(new Error('no solver'))
    const demande = { instance: readInstance(drawPlan(10)), etapes: [], limiteS: 1 }
    await drawCourbe(demande, { load, now: () => 0, tell: (message) => told.push(message) })
    expect(told).toEqual([{ type: 'echec' }])
  })
})
