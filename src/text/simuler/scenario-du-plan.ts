import type { Lieu } from '../../domain/places/lieu.ts'
import { joursFermes } from '../../domain/scenario/seances/jours-fermes.ts'
import type { PlanPose } from '../../domain/scenario/seances/poser-plan.ts'
import { sayEnTrop, sayJourFerme, seancesPlan } from './seances.ts'

/** A plan on the days of its period as a named scenario, and what is to be said of it: closed days, lines too many. */
export function scenarioDuPlan({ seances, plan, enTrop }: PlanPose, lieux: readonly Lieu[]) {
  return {
    nom: seancesPlan.nomDuPlan(plan),
    modifications: seances,
    plan,
    remarques: [
      ...joursFermes(seances, lieux).map(sayJourFerme),
      ...(enTrop === 0 ? [] : [sayEnTrop(enTrop)]),
    ],
  }
}
