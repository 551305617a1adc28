import type { CivilDate } from '../calendar/civil-date.ts'
import { everyoneOf } from '../geo/count-groupe.ts'
import { createFound } from '../kernel/within.ts'
import { ANS_ANCIEN, ageMaxAt, isTropAncien, jourMaj } from '../places/age.ts'
import type { PreparedScope } from './answer.ts'
import type { Portee } from './modes.ts'
import { findReached } from './travel.ts'

/**
 * What a figure rests on (decisions.md 34): the records of the places that count, which are those in state yes within
 * reach of a resident. Days are `YYYY-MM-DD`.
 */
export interface Repose {
  /** null: no record that counts says its date. */
  readonly plusRecente: string | null
  /** Half of the dated records are of that day or earlier. */
  readonly mediane: string | null
  /** Records without a date; null where no resident is known, so that nobody knows which records count. */
  readonly sansDate: number | null
  /** Residents reached that would not be without the records older than three years or undated; null likewise. */
  readonly perteSansAnciens: number | null
  /** Residents reached only by sessions deduced from a sentence, and only by examples; null likewise, and without dates. */
  readonly surDeduit: number | null
  readonly surExemple: number | null
}

/** Columns of an export, in their order. */
export const REPOSE_COLUMNS = [
  'plusRecente',
  'mediane',
  'sansDate',
  'perteSansAnciens',
  'surDeduit',
  'surExemple',
] as const satisfies readonly (keyof Repose)[]

/**
 * What the figure of a prepared territory rests on, on the day `le`. Apart from the figure, which does not wait for it:
 * up to three full passes more. Of every resident, whatever group the figure counts. It takes the places, and the network by road (`prepareScope`, 'edits').
 */
export function reposeOf(prepared: PreparedScope, portee: Portee, le: CivilDate): Repose {
  const { scope, lieux, etats, fields, sites } = prepared
  const grid = everyoneOf(scope.grid)
  const { travel } = fields
  const limits = travel.limits(portee, 'centre')
  const counted = sitesReached(prepared, portee)
  const isInhabited = grid.population.some((residents) => residents > 0)
  const isOld = (i: number) => isTropAncien(lieux[i]!, ageMaxAt(ANS_ANCIEN, le))
  const dates = counted.flatMap((i) => jourMaj(lieux[i]!) ?? []).sort()

  /** Residents reached that are not when only some of the sites count. */
  const lostWithout = (isLeftOut: (i: number) => boolean): number => {
    if (!counted.some(isLeftOut)) return 0
    const kept = etats.map((etat, i) => (etat === 'oui' && !isLeftOut(i) ? 'oui' : 'non'))
    const left = travel.fields(grid, lieux, kept).oui.value
    let residents = 0
    for (let cell = 0; cell < left.length; cell++) {
      const limit = limits[grid.classe[cell]!]!
      if (fields.oui.value[cell]! <= limit && !(left[cell]! <= limit)) residents += grid.population[cell]!
    }
    return residents
  }
  const onlyBy = (sure: 'deduites' | 'exemples') =>
    sites === null || !isInhabited
      ? null
      : lostWithout((i) => {
          const bilan = sites.bilans[i]
          return bilan !== undefined && bilan.seances > 0 && bilan.seances === bilan[sure]
        })
  return {
    plusRecente: dates.at(-1) ?? null,
    mediane: dates[Math.floor((dates.length - 1) / 2)] ?? null,
    sansDate: isInhabited ? counted.length - dates.length : null,
    perteSansAnciens: isInhabited ? lostWithout(isOld) : null,
    surDeduit: onlyBy('deduites'),
    surExemple: onlyBy('exemples'),
  }
}

/** Ranks of the places in state yes within reach of a resident. */
function sitesReached({ scope, lieux, etats, fields }: PreparedScope, portee: Portee): number[] {
  const grid = everyoneOf(scope.grid)
  const { travel, oui } = fields
  const limits = travel.limits(portee, 'centre')
  // The nearest of a resident needs no search: most places are that of someone.
  const reached = new Set<number>()
  for (let cell = 0; cell < grid.zone.length; cell++)
    if (grid.population[cell]! > 0 && oui.value[cell]! <= limits[grid.classe[cell]!]!)
      reached.add(oui.site[cell]!)
  const found = createFound()
  return lieux.flatMap((lieu, i) => {
    if (etats[i] !== 'oui') return []
    if (reached.has(i)) return [i]
    findReached(travel, grid, portee, lieu, found)
    return found.cell.subarray(0, found.count).some((cell) => grid.population[cell]! > 0) ? [i] : []
  })
}
