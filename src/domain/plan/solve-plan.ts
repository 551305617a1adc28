import type { Highs } from 'highs'
import { answerPlan, type ReponsePlan } from './answer.ts'
import { firstPlan } from './first-plan.ts'
import type { Instance } from './instance.ts'
import { type Probleme, prepareProblem } from './problem.ts'
import { type Conditions, type Preuve, provePlan } from './prove.ts'

/** A plan as it stands after each step: the first at once, then better ones, then the proof. */
export interface Avance {
  readonly probleme: Probleme
  readonly preuve: Preuve
}

/** The best plan of an instance, proven or bounded. Throws PlancherImpossible. */
export function solvePlan(highs: Highs, instance: Instance, conditions: Conditions): ReponsePlan {
  const probleme = prepareProblem(instance)
  return answerPlan(probleme, provePlan(highs, probleme, firstPlan(probleme), conditions))
}
