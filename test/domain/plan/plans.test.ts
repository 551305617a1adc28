import { describe, expect, it } from 'vitest'
import { drawPlan, hasBudget, hasBus, hasDaysOff, hasFloor } from '../../support/draw/draw-plan.ts'
import { checkPlans } from '../../support/oracles/check-plans.ts'

const all = Array.from({ length: 300 }, (_, seed) => seed)
// 0, 7, 14…: every kind of draw has its share. The others are in plans.lourd.test.ts.
checkPlans(all.filter((seed) => seed % 7 < 2))

describe('the draws of plans', () => {
  it('are drawn with the shares that were asked for', () => {
    const all = Array.from({ length: 300 }, (_, seed) => seed)
    const files = all.map(drawPlan)
    expect(all.filter(hasFloor).length).toBe(100)
    expect([hasDaysOff, hasBus, hasBudget].map((has) => all.filter(has).length)).toEqual([75, 75, 75])
    expect(files.every(({ salles, classes }) => salles.length <= 8 && classes.length <= 40)).toBe(true)
    expect(
      files.every(
        ({ conseillers, C }) => conseillers.length <= 2 && conseillers.every(({ h }) => h * C <= 3),
      ),
    ).toBe(true)
    expect(new Set(files.map(({ C, m }) => `${C} ${m}`)).size).toBe(6)
    expect(files.filter(({ bus }) => bus !== undefined).every(({ bus }) => bus?.arrets.length === 4)).toBe(
      true,
    )
  })
})
