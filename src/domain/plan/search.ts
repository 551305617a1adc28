import type { Highs, Model } from 'highs'
import type { Programme } from './model/model.ts'

/** One search for the largest value of a goal. */
export interface Recherche {
  readonly but: Float64Array
  /** Columns of a known plan, where the search starts; null without one. */
  readonly depart: Float64Array | null
  readonly limiteS: number
  /** Whole numbers left out: bounds what any plan can reach. */
  readonly relache?: boolean
  /** A better plan was found. */
  readonly onTrouve?: (colonnes: Float64Array) => void
  /** What no plan can go beyond, as it falls. */
  readonly onBorne?: (borne: number) => void
}

export interface Trouve {
  /** `interrompu`: time is out, with or without a plan. */
  readonly etat: 'optimal' | 'interrompu' | 'impossible'
  readonly colonnes: Float64Array | null
  /** Nothing can be above; Infinity if unknown. */
  readonly borne: number
}

/** A programme held by the solver: rows may be added, goals changed. `close` frees its memory. */
export interface Chercheur {
  readonly maximise: (recherche: Recherche) => Trouve
  /** From now on, a goal is worth at least so much. */
  readonly keep: (but: Float64Array, atLeast: number) => void
  readonly close: () => void
}

/** Opens HiGHS on a programme by its array interface: columns and rows are numbers, never names. */
export function openSearch(highs: Highs, programme: Programme): Chercheur {
  const { rows, colonnes } = programme
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ indices }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + indices.length
  })
  const model = highs.createModel({
    numCols: colonnes,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(colonnes),
    colLower: Float64Array.from(programme.lower),
    colUpper: Float64Array.from(programme.upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: colonnes,
      starts,
      indices: Int32Array.from(rows.flatMap(({ indices }) => indices)),
      values: Float64Array.from(rows.flatMap(({ values }) => values)),
    },
    integrality: programme.whole,
  })
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_feasibility_tolerance: 1e-7 })
  const all = Int32Array.from({ length: colonnes }, (_, c) => c)
  return {
    maximise: (recherche) => maximise(highs, model, recherche),
    keep: (but, atLeast) => {
      const indices = all.filter((c) => but[c] !== 0)
      if (indices.length === 0) return
      model.addRow(atLeast, highs.infinity, {
        indices,
        values: Float64Array.from(indices, (c) => but[c] ?? 0),
      })
    },
    close: () => model.dispose(),
  }
}

function maximise(
  highs: Highs,
  model: Model,
  { but, depart, limiteS, relache = false, onTrouve, onBorne }: Recherche,
): Trouve {
  const { modelStatus, callbackType } = highs.constants
  model.clearSolver()
  model.zeroAllClocks()
  model.options.set({ time_limit: Math.max(0, limiteS), solve_relaxation: relache })
  model.changeColsCost({ kind: 'range', from: 0, to: but.length - 1 }, but)
  if (depart !== null && !relache) model.setSolution({ colValue: depart })
  let bound = Number.POSITIVE_INFINITY
  let last: Float64Array | null = null
  model.run({
    [callbackType.mipImprovingSolution]({ data }) {
      if (data.mip_solution === undefined) return
      last = data.mip_solution
      onTrouve?.(data.mip_solution)
    },
    [callbackType.mipLogging]({ data }) {
      const { mip_dual_bound: dual = Number.POSITIVE_INFINITY } = data
      if (!Number.isFinite(dual) || dual >= bound) return
      bound = dual
      onBorne?.(dual)
    },
  })
  const status = model.getModelStatus()
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
    return { etat: 'impossible', colonnes: null, borne: bound }
  if (status === modelStatus.optimal) {
    const { colValue } = model.getSolution()
    const value = colValue.reduce((sum, x, c) => sum + x * (but[c] ?? 0), 0)
    return { etat: 'optimal', colonnes: relache ? null : colValue, borne: value }
  }
  // The log speaks now and then; the solver knows its last bound.
  const known = Number(model.info.get('mip_dual_bound'))
  const borne = Number.isFinite(known) && !relache ? Math.min(bound, known) : bound
  return { etat: 'interrompu', colonnes: last, borne }
}
