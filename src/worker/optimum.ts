import {
  type HighsAnswer,
  modelFewestPlaces,
  modelLeastMean,
  modelMostReached,
  type ProvenChoice,
  readAnswer,
} from '../domain/kernel/siting-model.ts'
import type { Probleme } from '../domain/scenario/proposer.ts'
import { solveWorst } from './optimum-pire.ts'

export type Solve = (model: string, options: { readonly time_limit: number }) => HighsAnswer

/** The exact optimum of a siting problem, or the best found in `limiteS` seconds with what bounds it. */
export function solveOptimum(solve: Solve, probleme: Probleme, limiteS: number): ProvenChoice {
  if (probleme.type === 'pire')
    return solveWorst(solve, probleme.table, probleme.depart, probleme.nombre, limiteS)
  const { model, relaxed, count } = modelsOf(probleme)
  const options = { time_limit: limiteS }
  const relaxation = solve(relaxed, options)
  const bound = relaxation.Status === 'Optimal' ? relaxation.ObjectiveValue : Number.NaN
  return readAnswer(solve(model, options), count, bound)
}

type Programme = Exclude<Probleme, { readonly type: 'pire' }>

function modelsOf(probleme: Programme): { model: string; relaxed: string; count: number } {
  if (probleme.type === 'couvrir' || probleme.type === 'tous') {
    const { cover } = probleme
    const write = (relaxed: boolean) =>
      probleme.type === 'couvrir'
        ? modelMostReached(cover, probleme.nombre, relaxed)
        : modelFewestPlaces(cover, relaxed)
    return { model: write(false), relaxed: write(true), count: cover.candidateCount }
  }
  const { table, nombre } = probleme
  return {
    model: modelLeastMean(table, nombre),
    relaxed: modelLeastMean(table, nombre, true),
    count: table.candidateCount,
  }
}
