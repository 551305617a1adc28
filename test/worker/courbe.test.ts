import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { drawCurve } from '../../src/domain/plan/courbe/curve.ts'
import { valueOfOneMore } from '../../src/domain/plan/courbe/one-more.ts'
import { firstPlan } from '../../src/domain/plan/first-plan.ts'
import { prepareProblem } from '../../src/domain/plan/problem.ts'
import { provePlan } from '../../src/domain/plan/prove.ts'
import { readInstance } from '../../src/domain/plan/read-instance.ts'
import { solvePlan } from '../../src/domain/plan/solve-plan.ts'
import { RELACHE, sayPlan } from '../../src/text/plan/plan.ts'
import { sayVerdict } from '../../src/text/plan/reponse.ts'
import { drawCourbe } from '../../src/worker/answers/plan/draw-courbe.ts'
import type { CourbeMessage } from '../../src/worker/protocol/plan.ts'
import { drawBigPlan } from '../support/draw/draw-big-plan.ts'
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

describe('a plan too large for a search', () => {
  it('is bounded by the relaxation, and says so', async () => {
    const probleme = prepareProblem(drawBigPlan(5, 300, 20, 4))
    const asked = { ...conditions, relache: true }
    const highs = await loadHighs()
    const proof = provePlan(highs, probleme, firstPlan(probleme, 100_000), asked)
    const exact = provePlan(highs, probleme, firstPlan(probleme), conditions)
    const open = proof.etapes.filter(({ prouve }) => !prouve)
    expect(open.length).toBeGreaterThan(0)
    expect(open.every(({ relache }) => relache)).toBe(true)
    expect(proof.etapes[0]?.borne).toBeGreaterThanOrEqual((exact.etapes[0]?.valeur ?? 0) - 1e-6)
    expect(exact.etapes.some(({ relache }) => relache)).toBe(false)
    expect(sayVerdict(proof.etapes)).toContain(RELACHE)
    expect(sayVerdict(exact.etapes)).not.toContain(RELACHE)
    const noms = { salle: (id: string) => id, commune: (code: string) => code }
    const nothing = { salles: [], demiJournees: [], tournees: [], communes: [], calendrier: [], assis: [] }
    expect(sayPlan({ etapes: proof.etapes, ...nothing }, noms)).toContain(RELACHE)
  })
})
