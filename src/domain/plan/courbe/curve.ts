import type { Highs } from 'highs'
import { valuesOf } from '../evaluate.ts'
import { compareOrders, firstPlan, orderOf } from '../first-plan.ts'
import { PlancherImpossible } from '../impossible.ts'
import type { Instance } from '../instance.ts'
import { emptyPlan, type Plan, type Probleme, prepareProblem } from '../problem.ts'
import { type Conditions, provePlan } from '../prove.ts'
import { type Bande, bandsOf, type Deux, neverDecreasing } from './bande.ts'
import { kinkOf } from './kink.ts'

/** What so many half-days a week bring, whoever has them; null where no plan meets the floors, or none was found. */
export interface PointCourbe {
  readonly demiJournees: number
  readonly places: Bande | null
  readonly portee: Bande | null
}

/** People seated and in reach for each number of half-days a week, from 1 to twice today's. */
export interface Courbe {
  /** Half-days a week of all advisers today. */
  readonly aujourdhui: number
  readonly points: readonly PointCourbe[]
  /** The first number whose next half-day brings less than half of what the first brought; null: none. */
  readonly coude: Readonly<Record<'places' | 'portee', number | null>>
}

/** Work of the first plan of a point: it starts from the last point's. */
const WORK = 1_500_000

/** The same means with so many half-days a week in all, in place of what each adviser has; his free slots stay his. */
export function withHalfDays(instance: Instance, enTout: number): Instance {
  const slots = instance.creneaux.reduce((sum, { w }) => sum + w, 0)
  return {
    ...instance,
    enTout,
    conseillers: instance.conseillers.map((one) => ({ ...one, h: slots })),
  }
}

/** Half-days a week that advisers have today, all together. */
export const halfDaysToday = ({ enTout, conseillers }: Instance): number =>
  enTout ?? conseillers.reduce((sum, { h }) => sum + h, 0)

/** Solves the means again for 1 to twice today's half-days a week; `limiteS` is for all of them together. */
export function drawCurve(
  highs: Highs,
  instance: Instance,
  { limiteS, now, ...conditions }: Omit<Conditions, 'onAvance' | 'etapes'>,
  onPoint?: (point: PointCourbe) => void,
): Courbe {
  const start = now()
  const aujourdhui = halfDaysToday(instance)
  const last = Math.max(1, Math.ceil(2 * aujourdhui - 1e-9))
  const solve = openPoints(highs, instance)
  const found: (Deux | null)[] = []
  for (let h = 1; h <= last; h++) {
    const left = limiteS - (now() - start) / 1000
    const deux = solve(h, { ...conditions, now, limiteS: left / (last - h + 1) })
    found.push(deux)
    onPoint?.({ demiJournees: h, places: deux?.places ?? null, portee: deux?.portee ?? null })
  }
  const isFirst = (nom: 'places' | 'portee') => (nom === 'places') === (instance.objectif === 'A')
  const line = (nom: 'places' | 'portee') =>
    neverDecreasing(
      found.map((deux) => deux?.[nom] ?? null),
      isFirst(nom),
    )
  const [places, portee] = [line('places'), line('portee')]
  const none = valuesOf(prepareProblem(instance), emptyPlan(prepareProblem(instance)))
  const coude = (nom: 'places' | 'portee', bands: readonly (Bande | null)[]) =>
    kinkOf([none[nom], ...bands.map((band) => band?.valeur ?? null)])
  return {
    aujourdhui,
    points: found.map((_, i) => ({
      demiJournees: i + 1,
      places: places[i] ?? null,
      portee: portee[i] ?? null,
    })),
    coude: { places: coude('places', places), portee: coude('portee', portee) },
  }
}

/** Solves one number of half-days after the other: the plan of one is a start for the next, which has as many columns. */
export function openPoints(
  highs: Highs,
  instance: Instance,
): (enTout: number, conditions: Conditions) => Deux | null {
  let before: Plan | null = null
  return (enTout, conditions) => {
    const probleme = prepareProblem(withHalfDays(instance, enTout))
    const first = betterOf(probleme, firstPlan(probleme, WORK), before)
    try {
      const { plan, etapes } = provePlan(highs, probleme, first, {
        ...conditions,
        // Goal B counts seats last; goal A needs no travel here.
        ...(instance.objectif === 'A' ? { etapes: 2 } : {}),
      })
      before = plan
      return bandsOf(etapes)
    } catch (error) {
      if (error instanceof PlancherImpossible) return null
      throw error
    }
  }
}

function betterOf(probleme: Probleme, one: Plan, other: Plan | null): Plan {
  if (other === null) return one
  const order = (plan: Plan) => orderOf(probleme, valuesOf(probleme, plan))
  return compareOrders(order(other), order(one)) > 0 ? other : one
}
