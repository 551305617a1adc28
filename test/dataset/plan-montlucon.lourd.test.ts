import { existsSync } from 'node:fs'
import { join } from 'node:path'
import loadHighs from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { preparePlan } from '../../src/dataset/plan/plan-scope.ts'
import { valuesOf } from '../../src/domain/plan/evaluate.ts'
import { compareOrders, firstPlan, orderOf } from '../../src/domain/plan/first-plan.ts'
import { PlancherImpossible } from '../../src/domain/plan/impossible.ts'
import { type Plan, type Probleme, prepareProblem } from '../../src/domain/plan/problem.ts'
import { provePlan } from '../../src/domain/plan/prove.ts'
import { openStock } from '../../src/domain/plan/stock.ts'
import { readMoyens } from '../../src/domain/plan/territoire/moyens.ts'
import { randomInt, seededRandom } from '../support/draw/random.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { solveAsText } from '../support/oracles/plan-text.ts'

const TODAY = 20_000
const TROIS = Array.from({ length: 3 }, () => ({ h: 4, base: 'commune:03185' }))
const MOYENS = { G: 6, S: 1, C: 4, m: 2, W: 12, existants: false, conseillers: TROIS }
const CAS = {
  a: { ...MOYENS, minutes: 15 },
  b: { ...MOYENS, minutes: 8, p: 6 },
  c: { ...MOYENS, minutes: 8, p: 6, plancherPlaces: 0.1 },
  // What c asks and six rooms cannot give, given enough rooms.
  'c, any rooms': { ...MOYENS, minutes: 8, plancherPlaces: 0.1 },
  d: { ...MOYENS, mode: 'marche', minutes: 30, S: 2 },
} as const

describe.skipIf(!existsSync(join(FRANCE_DIR, 'manifest.json')))('a term in Montluçon', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>
  let dataset: Dataset
  beforeAll(async () => {
    highs = await loadHighs()
    dataset = await openDatasetDir(FRANCE_DIR)
  })
  const prepare = (moyens: unknown) =>
    preparePlan(dataset, { type: 'epci', code: '200071082' }, readMoyens(moyens), TODAY)
  const prove = (probleme: Probleme, first: Plan) =>
    provePlan(highs, probleme, first, { limiteS: 600, now: () => 0 })

  it('a: car, 15 minutes: every seat is taken and all the need is in reach', async () => {
    const { instance, groupe, taux } = await prepare(CAS.a)
    expect({ groupe, taux }).toEqual({ groupe: '65plus', taux: 0.33 })
    const probleme = prepareProblem(instance)
    const { etapes } = prove(probleme, firstPlan(probleme))
    const need = instance.classes.reduce((sum, { besoin }) => sum + besoin, 0)
    expect(etapes.map(({ prouve }) => prouve)).toEqual([true, true, true])
    expect(etapes[0]?.valeur).toBeCloseTo(864, 6)
    expect(etapes[1]?.valeur).toBeCloseTo(need, 6)
  })

  it.each(['b', 'c', 'c, any rooms', 'd'] as const)(
    '%s: equals another model, stage by stage',
    async (name) => {
      const { instance } = await prepare(CAS[name])
      const other = solveAsText((text) => highs.solve(text, { mip_rel_gap: 0 }), instance)
      const probleme = prepareProblem(instance)
      const first = firstPlan(probleme)
      const values = valuesOf(probleme, first)
      if (other === null) {
        expect(() => prove(probleme, first)).toThrow(PlancherImpossible)
        return
      }
      const { etapes } = prove(probleme, first)
      expect(etapes.every(({ prouve }) => prouve)).toBe(true)
      etapes.forEach(({ valeur }, stage) => {
        expect(Math.abs(valeur - (other[stage] ?? Number.NaN))).toBeLessThanOrEqual(
          1e-6 * Math.max(1, valeur),
        )
      })
      expect(values.manque).toBe(0)
      expect(values.places).toBeGreaterThanOrEqual(0.98 * (etapes[0]?.valeur ?? 0))
      expect(values.portee).toBeGreaterThanOrEqual(0.98 * (etapes[1]?.valeur ?? 0))
    },
  )

  it('scores half-days drawn at random below the first plan', async () => {
    const probleme = prepareProblem((await prepare(CAS.b)).instance)
    const first = orderOf(probleme, valuesOf(probleme, firstPlan(probleme)))
    for (let seed = 0; seed < 20; seed++) {
      const random = seededRandom(seed)
      const stock = openStock(probleme)
      const { salles, m } = probleme.instance
      for (let tries = 0; tries < 500; tries++) {
        const room = randomInt(random, salles.length)
        stock.addTo(room, (stock.halfDays[room] ?? 0) === 0 ? m : 1)
      }
      expect(compareOrders(first, orderOf(probleme, valuesOf(probleme, stock.plan)))).toBeGreaterThan(0)
    }
  })
})
