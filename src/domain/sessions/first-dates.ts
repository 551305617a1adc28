import type { CivilDate } from '../calendar/civil-date.ts'
import type { Catchment } from '../kernel/capacity.ts'
import type { SitePoints } from '../kernel/prune.ts'
import { createFound } from '../kernel/within.ts'

/** Later than any day: no session within reach. */
export const JAMAIS = 2 ** 31 - 1

/** Per cell, the earliest day among the sites within its limit, inclusive; JAMAIS without any. O(pairs). */
export function firstDates(catchment: Catchment, sites: SitePoints, days: ArrayLike<number>): Int32Array {
  const { cellClass, reach } = catchment
  const first = new Int32Array(cellClass.length).fill(JAMAIS)
  const found = createFound()
  for (let site = 0; site < sites.lonDeg.length; site++) {
    reach(sites.lonDeg[site]!, sites.latDeg[site]!, found)
    const day = days[site]!
    for (let i = 0; i < found.count; i++) {
      const cell = found.cell[i]!
      if (day < first[cell]!) first[cell] = day
    }
  }
  return first
}

/** Days of a zone: when its first resident, and when half of its residents, have had a session within reach. */
export interface DatesDeZone {
  readonly premiere: CivilDate | null
  readonly moitie: CivilDate | null
}

/** Sums up cells by group (`group[i]` is the group of cell i). O(cells + days log days) per group. */
export function zoneDates(
  first: Int32Array,
  population: ArrayLike<number>,
  group: ArrayLike<number>,
  groups: number,
): DatesDeZone[] {
  const totals = new Float64Array(groups)
  const byDay = Array.from({ length: groups }, () => new Map<number, number>())
  for (let cell = 0; cell < first.length; cell++) {
    const g = group[cell]!
    totals[g]! += population[cell]!
    const day = first[cell]!
    const days = byDay[g]
    if (day !== JAMAIS && days !== undefined) days.set(day, (days.get(day) ?? 0) + population[cell]!)
  }
  return byDay.map((days, g) => {
    const inOrder = [...days].sort(([a], [b]) => a - b)
    let reached = 0
    const half = inOrder.find(([, residents]) => {
      reached += residents
      return reached * 2 >= totals[g]!
    })
    return { premiere: inOrder[0]?.[0] ?? null, moitie: half?.[0] ?? null }
  })
}
