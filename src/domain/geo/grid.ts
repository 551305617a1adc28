import type { GroupeAge } from './groupe.ts'

/** Speed class of a cell: the INSEE density class of its commune, reduced to what changes car speed. */
export type ClasseVitesse = 0 | 1 | 2

/**
 * Inhabited cells as a struct of arrays: one entry per cell, all arrays of the same length.
 * `zone` is an index into `zones` (communes, or priority neighbourhoods for the QPV grid).
 */
export interface Grid {
  readonly lonDeg: Float64Array
  readonly latDeg: Float64Array
  /** Whole residents. */
  readonly population: Int32Array
  readonly zone: Uint32Array
  /** Speed class of the cell's commune: see modes.ts. */
  readonly classe: Uint8Array
  readonly zones: readonly string[]
  /** Where `population` counts a group of ages (ages/count-groupe.ts); absent: everybody. */
  readonly ages?: AgesComptes
}

/** A group of ages, what it leaves out, and the same cells with everybody. */
export interface AgesComptes {
  readonly groupe: GroupeAge
  readonly everyone: Grid
  /** Residents of each cell whose age nobody knows: they are no members, and nobody says that they are not. */
  readonly sansAge: Int32Array
}

/** Cells of the priority neighbourhoods: residents of the part of each cell inside the perimeter. */
export interface QpvGrid {
  readonly grid: Grid
  /** Index into `codes`, one per cell. */
  readonly qpv: Uint32Array
  readonly codes: readonly string[]
}

export const EMPTY_GRID: Grid = {
  lonDeg: new Float64Array(0),
  latDeg: new Float64Array(0),
  population: new Int32Array(0),
  zone: new Uint32Array(0),
  classe: new Uint8Array(0),
  zones: [],
}

export interface CellRow {
  readonly lon: number
  readonly lat: number
  readonly population: number
  readonly zone: string
  /** Members of each group of ages; null where unknown. Absent: the source has no such column. */
  readonly ages?: Readonly<Partial<Record<GroupeAge, number | null>>>
}

/** Cells as read from a file, one entry per cell in each list; `zone` holds codes. */
export interface CellColumns {
  readonly lonDeg: Float64Array
  readonly latDeg: Float64Array
  readonly population: Int32Array
  readonly zone: ArrayLike<unknown>
}

/**
 * Builds a grid from columns, which it keeps. `classeOf` gives the speed class of a zone code and is asked
 * once per run of cells with the same code: a file lists its cells commune by commune.
 */
export function gridFromColumns(columns: CellColumns, classeOf: (zone: string) => ClasseVitesse): Grid {
  const { lonDeg, latDeg, population } = columns
  const zones: string[] = []
  const classes: ClasseVitesse[] = []
  const indexOf = new Map<unknown, number>()
  const zone = new Uint32Array(population.length)
  const classe = new Uint8Array(population.length)
  let last: unknown
  let index = -1
  for (let i = 0; i < zone.length; i++) {
    const code = columns.zone[i]
    if (index === -1 || code !== last) {
      last = code
      index = indexOf.get(code) ?? -1
      if (index === -1) {
        index = zones.push(String(code)) - 1
        indexOf.set(code, index)
        classes.push(classeOf(String(code)))
      }
    }
    zone[i] = index
    classe[i] = classes[index] ?? 1
  }
  return { lonDeg, latDeg, population, zone, classe, zones }
}

/** The cells that pass, as a new grid; zones that lose all their cells are left out. */
export function filterCells(grid: Grid, keep: (cell: number) => boolean): Grid {
  const picked: number[] = []
  for (let i = 0; i < grid.zone.length; i++) if (keep(i)) picked.push(i)
  return pickCells(grid, picked)
}

/** One grid out of several, cell order kept. */
export function concatGrids(grids: readonly Grid[]): Grid {
  if (grids.length === 1 && grids[0] !== undefined) return grids[0]
  const total = grids.reduce((n, g) => n + g.zone.length, 0)
  const out = {
    lonDeg: new Float64Array(total),
    latDeg: new Float64Array(total),
    population: new Int32Array(total),
    zone: new Uint32Array(total),
    classe: new Uint8Array(total),
    zones: [] as string[],
  }
  const indexOf = new Map<string, number>()
  let at = 0
  for (const grid of grids) {
    const local = grid.zones.map((zone) => {
      const known = indexOf.get(zone)
      if (known !== undefined) return known
      const index = out.zones.push(zone) - 1
      indexOf.set(zone, index)
      return index
    })
    out.lonDeg.set(grid.lonDeg, at)
    out.latDeg.set(grid.latDeg, at)
    out.population.set(grid.population, at)
    out.classe.set(grid.classe, at)
    for (let i = 0; i < grid.zone.length; i++) out.zone[at + i] = local[grid.zone[i] ?? 0] ?? 0
    at += grid.zone.length
  }
  return out
}

function pickCells(grid: Grid, picked: readonly number[]): Grid {
  const used = new Map<number, number>()
  const zones: string[] = []
  const zone = Uint32Array.from(picked, (i) => {
    const old = grid.zone[i] ?? 0
    let index = used.get(old)
    if (index === undefined) {
      index = zones.push(grid.zones[old] ?? '') - 1
      used.set(old, index)
    }
    return index
  })
  return {
    lonDeg: Float64Array.from(picked, (i) => grid.lonDeg[i] ?? 0),
    latDeg: Float64Array.from(picked, (i) => grid.latDeg[i] ?? 0),
    population: Int32Array.from(picked, (i) => grid.population[i] ?? 0),
    classe: Uint8Array.from(picked, (i) => grid.classe[i] ?? 0),
    zone,
    zones,
  }
}
