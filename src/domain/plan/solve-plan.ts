import type { Highs } from 'highs'
import { answerPlan, type ReponsePlan } from './answer.ts'
import { valuesOf } from './evaluate.ts'
import { firstPlan } from './first-plan.ts'
import type { Instance } from './instance.ts'
import { ETAPES } from './model/model.ts'
import { type Plan, type Probleme, prepareProblem } from './problem.ts'
import { type Conditions, type EtapeDite, provePlan } from './prove.ts'

/** A plan that was found at once, before any proof: nothing bounds it yet. */
export interface Depart {
  readonly probleme: Probleme
  readonly plan: Plan
  readonly reponse: ReponsePlan
  /** People that it lacks to meet the floors; 0 where they are met. */
  readonly manque: number
}

/** What a search tells as it goes: its stages, and the whole answer where the plan is another. */
export interface Avance {
  readonly etapes: readonly EtapeDite[]
  readonly reponse: ReponsePlan | null
}

/** The first plan of an instance, by greed and exchanges alone. */
export function startPlan(instance: Instance): Depart {
  const probleme = prepareProblem(instance)
  const plan = firstPlan(probleme)
  const valeurs = valuesOf(probleme, plan)
  const etapes = ETAPES[instance.objectif].map((nom) => {
    const borne = nom === 'places' || nom === 'portee' ? Number.POSITIVE_INFINITY : 0
    return { nom, valeur: valeurs[nom], borne, prouve: false }
  })
  return { probleme, plan, reponse: answerPlan(probleme, { plan, etapes }), manque: valeurs.manque }
}

/** The best plan from a first one on, proven or bounded. Throws PlancherImpossible. */
export function finishPlan(
  highs: Highs,
  { probleme, plan }: Depart,
  {
    onAvance,
    ...conditions
  }: Omit<Conditions, 'onAvance'> & { readonly onAvance?: (avance: Avance) => void },
): ReponsePlan {
  let told = plan
  const tell = onAvance && {
    onAvance: (preuve: Parameters<NonNullable<Conditions['onAvance']>>[0]) => {
      const isOther = preuve.plan !== told
      told = preuve.plan
      onAvance({ etapes: preuve.etapes, reponse: isOther ? answerPlan(probleme, preuve) : null })
    },
  }
  return answerPlan(probleme, provePlan(highs, probleme, plan, { ...conditions, ...tell }))
}

/** The best plan of an instance, proven or bounded. Throws PlancherImpossible. */
export const solvePlan = (
  highs: Highs,
  instance: Instance,
  conditions: Omit<Conditions, 'onAvance'>,
): ReponsePlan => finishPlan(highs, startPlan(instance), conditions)
