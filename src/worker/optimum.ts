import {
  type HighsAnswer,
  modelFewestPlaces,
  modelLeastMean,
  modelLeastWorst,
  modelMostReached,
  type ProvenChoice,
  readAnswer,
} from '../domain/kernel/siting-model.ts'
import type { Probleme } from '../domain/scenario/proposer.ts'

type Solve = (model: string, options: { readonly time_limit: number }) => HighsAnswer

/** The exact optimum of a siting problem, or the best found in `limiteS` seconds with what bounds it. */
export function solveOptimum(solve: Solve, probleme: Probleme, limiteS: number): ProvenChoice {
  const { model, relaxed, count } = modelsOf(probleme)
  const options = { time_limit: limiteS }
  const relaxation = solve(relaxed, options)
  const bound = relaxation.Status === 'Optimal' ? relaxation.ObjectiveValue : Number.NaN
  return readAnswer(solve(model, options), count, bound)
}

function modelsOf(probleme: Probleme): { model: string; relaxed: string; count: number } {
  if (probleme.type === 'couvrir' || probleme.type === 'tous') {
    const { cover } = probleme
    const write = (relaxed: boolean) =>
      probleme.type === 'couvrir'
        ? modelMostReached(cover, probleme.nombre, relaxed)
        : modelFewestPlaces(cover, relaxed)
    return { model: write(false), relaxed: write(true), count: cover.candidateCount }
  }
  const { table, nombre } = probleme
  const write = probleme.type === 'moyen' ? modelLeastMean : modelLeastWorst
  return {
    model: write(table, nombre),
    relaxed: write(table, nombre, true),
    count: table.candidateCount,
  }
}
