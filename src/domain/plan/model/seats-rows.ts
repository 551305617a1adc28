import type { Probleme } from '../problem.ts'
import { type AddRow, FREE, type Pair } from './rows.ts'

/** Who is seated where: (7). */
export function seatsRows(
  { instance, unites, tournees, classes, existants, parSeance, parArret }: Probleme,
  at: { readonly atTour: number; readonly atSeated: number },
  pairs: readonly Pair[],
  row: AddRow,
): void {
  const byClass = classes.map((): [number, number][] => [])
  const rooms = instance.salles.length
  const bySeat = Array.from({ length: rooms + existants.length }, (): [number, number][] => [])
  pairs.forEach(({ k, j }, i) => {
    byClass[k]?.push([at.atSeated + i, 1])
    bySeat[j]?.push([at.atSeated + i, 1])
  })
  byClass.forEach((terms, k) => {
    row(terms, -FREE, classes[k]?.besoin ?? 0)
  })
  // Nobody sits twice: one half-day seats no more than the need around its room. Seats without limit then weigh no more.
  const around = new Float64Array(rooms)
  for (const { vers, besoin } of classes) for (const j of vers) if (j < rooms) around[j]! += besoin
  unites.forEach(({ salle, s }, i) => {
    const seated = Math.min(s * parSeance, around[salle] ?? 0)
    if ((bySeat[salle]?.length ?? 0) > 0) bySeat[salle]?.push([i, -seated])
  })
  tournees.forEach(({ arrets }, r) => {
    for (const stop of arrets)
      if ((bySeat[stop]?.length ?? 0) > 0)
        bySeat[stop]?.push([at.atTour + r, -Math.min(parArret, around[stop] ?? 0)])
  })
  bySeat.forEach((terms, j) => {
    row(terms, -FREE, j < rooms ? 0 : (existants[j - rooms] ?? 0))
  })
}
