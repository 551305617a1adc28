import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { drawCurve, type PointCourbe } from '../../../src/domain/plan/courbe/curve.ts'
import { kinkOf } from '../../../src/domain/plan/courbe/kink.ts'
import { valueOfOneMore } from '../../../src/domain/plan/courbe/one-more.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { solvePlan } from '../../../src/domain/plan/solve-plan.ts'
import { drawPlan, type PlanFile } from '../../support/draw/draw-plan.ts'
import { bestPlan } from '../../support/oracles/plan.ts'

const highs = await loadHighs()
const conditions = { limiteS: 600, now: () => 0 }

const today = ({ conseillers }: PlanFile) => conseillers.reduce((sum, { h }) => sum + h, 0)

/** Few enough half-days and rooms for every plan to be tried at every point, with twice what they have today. */
const SMALL = Array.from({ length: 120 }, (_, seed) => drawPlan(seed))
  .filter((file) => file.salles.length <= 6 && file.C * (2 * today(file) + 1) <= 7)
  .slice(0, 24)

/** Seated and in reach with so many half-days in all, by trying every plan; null where none meets the floors. */
function best(file: PlanFile, enTout: number): readonly [places: number, portee: number] | null {
  const slots = file.creneaux.reduce((sum, { w }) => sum + w, 0)
  const conseillers = file.conseillers.map((one) => ({ ...one, h: slots }))
  return seatsAndReach(bestPlan({ ...file, conseillers, enTout }).valeurs, file)
}

function seatsAndReach(
  valeurs: readonly number[] | null,
  { objectif }: PlanFile,
): readonly [places: number, portee: number] | null {
  if (valeurs === null) return null
  const [a = 0, b = 0, c = 0] = valeurs
  return objectif === 'A' ? [a, b] : [c, a]
}

describe('the curve of half-days', () => {
  it('is the best of all plans at each number of half-days, or the best so far, and never falls', () => {
    expect(SMALL).toHaveLength(24)
    for (const file of SMALL) {
      const { points, aujourdhui } = drawCurve(highs, readInstance(file), conditions)
      expect(aujourdhui).toBeCloseTo(today(file), 9)
      expect(points).toHaveLength(Math.ceil(2 * today(file)))
      let highest = [0, 0]
      points.forEach(({ places, portee, demiJournees }, i) => {
        expect(demiJournees).toBe(i + 1)
        const wanted = best(file, i + 1)
        expect(places === null).toBe(wanted === null)
        if (wanted === null || places === null || portee === null) return
        highest = highest.map((value, n) => Math.max(value, wanted[n] ?? 0))
        expect(places.valeur).toBeCloseTo(highest[0] ?? 0, 5)
        expect(portee.valeur).toBeCloseTo(highest[1] ?? 0, 5)
        expect([places.prouve, portee.prouve]).toEqual([true, true])
      })
      expect(falls(points)).toEqual([])
    }
  })

  function falls(points: readonly PointCourbe[]): number[] {
    return points.flatMap(({ places, portee }, i) => {
      const before = points[i - 1]
      const isLower =
        (places?.valeur ?? 0) < (before?.places?.valeur ?? 0) ||
        (portee?.valeur ?? 0) < (before?.portee?.valeur ?? 0)
      return isLower ? [i] : []
    })
  }

  it('keeps true bands where time is out at once', () => {
    for (const file of SMALL.slice(0, 8)) {
      const { points } = drawCurve(highs, readInstance(file), { limiteS: 0, now: () => 0 })
      expect(falls(points)).toEqual([])
      points.forEach(({ places }, i) => {
        const wanted = best(file, i + 1)
        if (places === null || wanted === null) return
        expect(places.valeur).toBeLessThanOrEqual(wanted[0] + 1e-6)
        if (file.objectif === 'A') expect(places.borne).toBeGreaterThanOrEqual(wanted[0] - 1e-6)
      })
    }
  })

  it('has its kink where the next half-day first brings less than half of what the first brought', () => {
    expect(kinkOf([0, 10, 20, 26, 30, 34])).toBe(3)
    expect(kinkOf([5, 15, 20, 24.9, 40])).toBe(2)
    // Exactly half is not less.
    expect(kinkOf([0, 10, 15, 20, 25])).toBeNull()
    expect(kinkOf([0, 10, 14])).toBe(1)
    expect(kinkOf([0, 0, 10, 20])).toBeNull()
    expect(kinkOf([0, null, 10, 20])).toBeNull()
  })
})

describe('the value of one more half-day, room, seat', () => {
  it('is what the means solved again with it bring more', () => {
    let rooms = 0
    for (const file of SMALL) {
      const instance = readInstance(file)
      const now = seatsAndReach(bestPlan(file).valeurs, file)
      if (now === null) continue
      const { etapes } = solvePlan(highs, instance, conditions)
      const said = new Map(
        valueOfOneMore(highs, instance, etapes, conditions).map((one) => [one.quoi, one] as const),
      )
      const again = {
        demiJournee: [best(file, today(file)), best(file, today(file) + 1)],
        place: [now, seatsAndReach(bestPlan({ ...file, G: file.G + 1 }).valeurs, file)],
        salle:
          file.p === undefined
            ? null
            : [now, seatsAndReach(bestPlan({ ...file, p: file.p + 1 }).valeurs, file)],
      } as const
      for (const quoi of ['demiJournee', 'place', 'salle'] as const) {
        const one = said.get(quoi)
        const [before = null, after = null] = again[quoi] ?? []
        expect(one === undefined).toBe(before === null || after === null)
        if (one === undefined || before === null || after === null) continue
        if (quoi === 'salle') rooms++
        expect(one.places.valeur).toBeCloseTo(after[0] - before[0], 5)
        expect(one.portee.valeur).toBeCloseTo(after[1] - before[1], 5)
        expect([one.places.prouve, one.portee.prouve]).toEqual([true, true])
      }
    }
    expect(rooms).toBeGreaterThan(2)
  })
})
