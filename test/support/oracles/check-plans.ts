import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { answerPlan, type ReponsePlan } from '../../../src/domain/plan/answer.ts'
import { firstPlan } from '../../../src/domain/plan/first-plan.ts'
import { PlancherImpossible } from '../../../src/domain/plan/impossible.ts'
import { prepareProblem } from '../../../src/domain/plan/problem.ts'
import { provePlan } from '../../../src/domain/plan/prove.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { drawPlan, hasDaysOff, type PlanFile } from '../draw/draw-plan.ts'
import { bestPlan } from './plan.ts'
import { unfairWithFloors } from './plan-fair.ts'
import { rulesBroken, unfairClasses } from './plan-rules.ts'

const highs = await loadHighs()
function solve(file: PlanFile): ReponsePlan | null {
  const probleme = prepareProblem(readInstance(file))
  try {
    return answerPlan(
      probleme,
      provePlan(highs, probleme, firstPlan(probleme), { limiteS: 600, now: () => 0 }),
    )
  } catch (error) {
    if (error instanceof PlancherImpossible) return null
    throw error
  }
}

/** The checks of drawn plans, by their seeds: a third in `npm test`, the others in the heavy suite. */
export function checkPlans(seeds: readonly number[]): void {
  const cases = seeds.map((seed) => {
    const file = drawPlan(seed)
    return { seed, file, reponse: solve(file) }
  })
  const solved = cases.flatMap(({ seed, file, reponse }) =>
    reponse === null ? [] : [{ seed, file, reponse }],
  )

  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))

  describe('plans', () => {
    it('are as good at every stage as the best of all plans, or refused where there is none', () => {
      const wrong = cases.filter(({ file, reponse }) => {
        const { valeurs } = bestPlan(file)
        const found = reponse?.etapes.map(({ valeur }) => valeur) ?? null
        if (valeurs === null || found === null) return valeurs !== found
        return valeurs.some((value, stage) => !near(found[stage] ?? Number.NaN, value))
      })
      expect(wrong.map(({ seed }) => seed)).toEqual([])
    })

    it('are proven, with the bound that the value has', () => {
      for (const { reponse } of solved)
        for (const { prouve, valeur, borne } of reponse.etapes) {
          expect(prouve).toBe(true)
          expect(borne).toBe(valeur)
        }
    })

    it('have a calendar that keeps to days, rooms and weeks', () => {
      expect(
        solved.flatMap(({ seed, file, reponse }) =>
          rulesBroken(file, reponse).map((rule) => `${seed}: ${rule}`),
        ),
      ).toEqual([])
    })

    it('seat people as fairly as the seats allow', () => {
      expect(
        solved.flatMap(({ seed, file, reponse }) =>
          (file.plancherPlaces === undefined
            ? unfairClasses(file, reponse)
            : unfairWithFloors(highs, file, reponse)
          ).map((k) => `${seed}: class ${k}`),
        ),
      ).toEqual([])
    })

    it('say by commune who is seated, who is out for want of seats and who is too far', () => {
      for (const { file, reponse } of solved) {
        const sum = (pick: (one: ReponsePlan['communes'][number]) => number) =>
          reponse.communes.reduce((total, one) => total + pick(one), 0)
        const of = (nom: string) => reponse.etapes.find((etape) => etape.nom === nom)?.valeur
        const seated = reponse.assis.reduce((a, b) => a + b, 0)
        expect(near(seated, of('places') ?? seated)).toBe(true)
        // Each total is the stage rounded, halves up: the page, the table and the communes say the same people.
        const whole = (value: number) => Math.floor(value + 0.5 + 1e-6)
        expect(sum((one) => one.assis)).toBe(whole(seated))
        expect(sum((one) => one.assis + one.fautePlace)).toBe(whole(of('portee') ?? Number.NaN))
        const need = file.classes.reduce((total, { besoin }) => total + besoin, 0)
        expect(sum((one) => one.tropLoin + one.fautePlace + one.assis)).toBe(sum((one) => one.besoin))
        expect(sum((one) => one.besoin)).toBe(whole(need))
        expect(reponse.communes.every(({ aucuneSalle, tropLoin }) => aucuneSalle <= tropLoin)).toBe(true)
      }
    })

    it('have days off that bind: without them the best plan is another', () => {
      const off = cases.filter(({ seed }) => hasDaysOff(seed))
      expect(off.length).toBeGreaterThan(20)
      const idle = off.filter(({ file, reponse }) => {
        const conseillers = file.conseillers.map(({ id, h, tau }) => ({ id, h, tau }))
        const free = solve({ ...file, conseillers })
        return free?.etapes.every(({ valeur }, i) => near(valeur, reponse?.etapes[i]?.valeur ?? Number.NaN))
      })
      expect(idle.map(({ seed }) => seed)).toEqual([])
    })

    it('have seats and distance that bind both, in half of the draws at least', () => {
      const both = solved.filter(({ reponse: { communes } }) => {
        const has = (pick: 'fautePlace' | 'tropLoin') => communes.some((commune) => commune[pick] > 0)
        return has('fautePlace') && has('tropLoin')
      })
      expect(both.length).toBeGreaterThanOrEqual(solved.length / 2)
    })
  })
}
