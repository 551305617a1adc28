import type { Highs } from 'highs'
import { firstPlan } from '../first-plan.ts'
import { PlancherImpossible } from '../impossible.ts'
import type { Instance } from '../instance.ts'
import { prepareProblem } from '../problem.ts'
import { type Conditions, type EtapeDite, provePlan } from '../prove.ts'
import { type Bande, bandsOf, type Deux } from './bande.ts'
import { halfDaysToday, openPoints } from './curve.ts'

/** What one more brings: the difference of the two values found, and between what the true one lies. */
export interface Gain {
  readonly valeur: number
  readonly auMoins: number
  readonly auPlus: number
  readonly prouve: boolean
}

/** One more half-day a week (whoever has it), room, or seat in each group. */
export interface UnDePlus {
  readonly quoi: 'demiJournee' | 'salle' | 'place'
  readonly places: Gain
  readonly portee: Gain
}

/**
 * What one more half-day, room (where their number is limited) or seat in each group would bring: the means solved again
 * with it, never a price of the relaxation. `etapes`: stages of the plan as it is. `limiteS` is for all of them together.
 */
export function valueOfOneMore(
  highs: Highs,
  instance: Instance,
  etapes: readonly EtapeDite[],
  { limiteS, now, ...conditions }: Omit<Conditions, 'onAvance' | 'etapes'>,
): UnDePlus[] {
  const start = now()
  const left = (parts: number) => ({
    ...conditions,
    now,
    limiteS: (limiteS - (now() - start) / 1000) / parts,
  })
  const { p, G, objectif } = instance
  const said = bandsOf(etapes)
  const solve = (other: Instance, parts: number): Deux | null => {
    const probleme = prepareProblem(other)
    try {
      const asked = { ...left(parts), ...(objectif === 'A' ? { etapes: 2 } : {}) }
      return bandsOf(provePlan(highs, probleme, firstPlan(probleme), asked).etapes)
    } catch (error) {
      if (error instanceof PlancherImpossible) return null
      throw error
    }
  }
  const today = halfDaysToday(instance)
  const points = openPoints(highs, instance)
  const more = [
    ['demiJournee', points(today, left(4)), points(today + 1, left(3))],
    ...(p === null ? [] : [['salle', said, solve({ ...instance, p: p + 1 }, 2)] as const]),
    ['place', said, solve({ ...instance, G: G + 1 }, 1)],
  ] as const
  return more.flatMap(([quoi, avant, apres]) =>
    avant === null || apres === null
      ? []
      : [{ quoi, places: gainOf(avant.places, apres.places), portee: gainOf(avant.portee, apres.portee) }],
  )
}

function gainOf(avant: Bande, apres: Bande): Gain {
  // What differs by less than the values are known to is nothing, and no "minus zero".
  const less = (a: number, b: number) => (Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)) ? 0 : a - b)
  return {
    valeur: less(apres.valeur, avant.valeur),
    auMoins: less(apres.valeur, avant.borne),
    auPlus: less(apres.borne, avant.valeur),
    prouve: avant.prouve && apres.prouve,
  }
}
