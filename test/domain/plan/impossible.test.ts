import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { PlancherImpossible } from '../../../src/domain/plan/impossible.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { solvePlan } from '../../../src/domain/plan/solve-plan.ts'
import { drawPlan, hasBus, hasFloor, type PlanFile } from '../../support/draw/draw-plan.ts'
import { bestPlan } from '../../support/oracles/plan.ts'

const highs = await loadHighs()

function refusalOf(file: unknown): PlancherImpossible {
  try {
    solvePlan(highs, readInstance(file), { limiteS: 600, now: () => 0 })
  } catch (error) {
    if (error instanceof PlancherImpossible) return error
    throw error
  }
  throw new Error('a plan was found')
}

describe('floors that no plan meets', () => {
  it.each(['plancherPlaces', 'plancherPortee'] as const)('are told by their communes: %s', (floor) => {
    let some = 0
    let none = 0
    for (let seed = 0; seed < 36; seed++) {
      const { plancherPlaces: _a, plancherPortee: _b, ...drawn } = drawPlan(seed, 0)
      if (hasFloor(seed) || hasBus(seed)) continue
      const file: PlanFile = { ...drawn, [floor]: floor === 'plancherPlaces' ? 0.4 : 0.9 }
      if (bestPlan(file).valeurs !== null) continue
      const { sorte, seuls } = refusalOf(file)
      expect(sorte).toBe(floor === 'plancherPlaces' ? 'places' : 'portee')
      // A commune alone: the others have no need that a floor could count.
      const alone = [...new Set(file.classes.map(({ commune }) => commune))].filter(
        (code) =>
          bestPlan({ ...file, classes: file.classes.filter((k) => k.commune === code) }).valeurs === null,
      )
      expect([...(seuls ?? [])].sort(), `seed ${seed}`).toEqual(alone.sort())
      if (alone.length > 0) some++
      else none++
    }
    expect(Math.min(some, none)).toBeGreaterThan(0)
  })

  it('are told by their neighbourhoods: those without a room, those that alone are too much', () => {
    const file = {
      ...{ objectif: 'A', W: 1, C: 1, G: 6, q: 1, m: 2, p: 1, L: 210, D: 90, S: 1, existants: [] },
      salles: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      conseillers: [{ id: 'x', h: 2, tau: { a: 5, b: 5 } }],
      creneaux: [{ type: 'matin', w: 5 }],
      classes: [{ besoin: 20, commune: '1', salles: ['a'] }],
    }
    const qpv = (code: string, ...salles: string[]) => ({ code, salles })
    const told = (...list: unknown[]) => {
      const { sorte, quartiers, seuls } = refusalOf({ ...file, qpv: list })
      return { sorte, quartiers, seuls }
    }
    expect(told(qpv('loin'), qpv('pris', 'a'))).toEqual({ sorte: 'qpv', quartiers: ['loin'], seuls: [] })
    // Nobody goes to c.
    expect(told(qpv('seul', 'c'))).toEqual({ sorte: 'qpv', quartiers: [], seuls: ['seul'] })
    // One room may open: each has it, not both.
    expect(told(qpv('un', 'a'), qpv('autre', 'b'))).toEqual({ sorte: 'qpv', quartiers: [], seuls: [] })
  })
})
