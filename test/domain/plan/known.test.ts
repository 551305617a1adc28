import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawPlan, hasFloor } from '../../support/draw/draw-plan.ts'
import { CASES, covering, solvePlanFile as solve } from '../../support/examples/solve-plan-file.ts'

describe.skipIf(!existsSync(CASES))('published instances', () => {
  it('San Francisco: with seats without limit, seats are the covering optimum over all choices of 4 of 16', () => {
    const rows = readFileSync(
      join(CASES, 'SF_network_distance_candidateStore_16_censusTract_205_new.csv'),
      'utf8',
    )
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
    const stores = [...new Set(rows.map(([, store = '']) => store))]
    const tracts = new Map<string, { besoin: number; salles: string[] }>()
    for (const [away, store = '', tract = '', people] of rows) {
      const known = tracts.get(tract) ?? { besoin: Number(people), salles: [] }
      if (Number(away) <= 5000) known.salles.push(store)
      tracts.set(tract, known)
    }
    const classes = [...tracts.values()]
    let best = 0
    for (let pick = 0; pick < 1 << stores.length; pick++) {
      if (pick.toString(2).replaceAll('0', '').length !== 4) continue
      const open = new Set(stores.filter((_, i) => pick & (1 << i)))
      const reached = classes.reduce(
        (sum, { besoin, salles }) => (salles.some((id) => open.has(id)) ? sum + besoin : sum),
        0,
      )
      best = Math.max(best, reached)
    }
    expect(stores).toHaveLength(16)
    const [seated, reach] = solve(covering('A', 4, stores, classes))
    expect(seated).toBeCloseTo(best, 6)
    expect(reach).toBeCloseTo(best, 6)
  })
})

describe('proven values', () => {
  it('never fall when the means grow', () => {
    for (const seed of [1, 2, 4, 5, 7, 8, 10, 11, 13, 14].filter((one) => !hasFloor(one))) {
      const file = drawPlan(seed)
      const before = solve(file)[0] ?? 0
      const more = [
        { ...file, G: file.G + 1 },
        { ...file, p: (file.p ?? 8) + 1 },
        { ...file, conseillers: file.conseillers.map((one) => ({ ...one, h: one.h + 1 })) },
        { ...file, salles: file.salles.map((one) => ({ ...one, kappa: 3 })) },
        { ...file, budget: undefined },
      ]
      for (const one of more) expect((solve(one)[0] ?? 0) - before).toBeGreaterThanOrEqual(-1e-6 * before)
    }
  })
})
