import {
  type HighsAnswer,
  modelFewestPlaces,
  modelLeastMean,
  modelMostReached,
  type ProvenChoice,
  readAnswer,
} from '../../domain/kernel/siting-model.ts'
import type { Probleme } from '../../domain/scenario/siting.ts'
import { solveWorst } from './optimum-pire.ts'

interface Options {
  readonly time_limit: number
  readonly mip_rel_gap?: number
}
export type Solve = (model: string, options: Options) => HighsAnswer

/** HiGHS calls optimal what is within 0.01 % of its bound unless told: of 800,000 residents, 80. */
const EXACT = { mip_rel_gap: 0 } as const

/** The exact optimum of a siting problem, or the best found in `limiteS` seconds with what bounds it. */
export function solveOptimum(
  solve: Solve,
  probleme: Probleme,
  limiteS: number,
  now: () => number = Date.now,
): ProvenChoice {
  if (probleme.type === 'pire')
    return solveWorst(solve, probleme.table, probleme.depart, probleme.nombre, limiteS, now)
  const { model, relaxed, count } = modelsOf(probleme)
  const start = now()
  const relaxation = solve(relaxed, { time_limit: limiteS })
  const bound = relaxation.Status === 'Optimal' ? relaxation.ObjectiveValue : Number.NaN
  // The page gives up on a worker that takes much longer than the limit: both searches share it.
  const leftS = Math.max(0, limiteS - (now() - start) / 1000)
  return readAnswer(solve(model, { ...EXACT, time_limit: leftS }), count, bound)
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
