import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { Outline } from '../read/read-sources.ts'
import { openOutlines } from './outline-at.ts'
import { fromLaea } from './projection.ts'

/** A cell as the European grid gives it: its centre in EPSG:3035, metres. */
export interface LaeaCell {
  readonly e: number
  readonly n: number
  readonly population: number
  readonly ages?: NonNullable<CellRow['ages']>
}

export interface CensusCells {
  readonly cells: readonly CellRow[]
  /** Cells whose centre lies in no commune: at sea, or across the border. */
  readonly hors: { readonly carreaux: number; readonly habitants: number }
}

/** Centre of a European grid cell from its id, `CRS3035RES1000mN2689000E4337000` (its south-west corner); or null. */
export function cellCentre(id: string): { readonly e: number; readonly n: number } | null {
  const found = /CRS3035RES(\d+)mN(\d+)E(\d+)/.exec(id)
  if (found === null) return null
  const [sizeM = 0, n = 0, e = 0] = found.slice(1).map(Number)
  return { e: e + sizeM / 2, n: n + sizeM / 2 }
}

/**
 * Gives each cell the commune its centre lies in (decisions.md 5). A cell outside every commune is left out and
 * counted: without the neighbours' outlines, a cell at sea cannot be told from one across the border.
 */
export function attachCommunes(cells: readonly LaeaCell[], outlines: readonly Outline[]): CensusCells {
  const { at } = openOutlines(outlines)
  const kept: CellRow[] = []
  const out: LaeaCell[] = []
  for (const cell of cells) {
    const { e, n, ...rest } = cell
    const [lon, lat] = fromLaea([e, n])
    const found = at(lon, lat)
    if (found === undefined) out.push(cell)
    else kept.push({ lon, lat, zone: found.properties.code, ...rest })
  }
  return { cells: kept, hors: { carreaux: out.length, habitants: sum(out) } }
}

const sum = (cells: readonly LaeaCell[]) => cells.reduce((n, cell) => n + cell.population, 0)
