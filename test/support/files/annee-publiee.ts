import { expect } from 'vitest'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { instantToLocal } from '../../../src/domain/calendar/fuseau.ts'
import type { Seance } from '../../../src/domain/sessions/atelier.ts'

/** The year from the day a data set was built, in days and in ISO: both changes of clock lie in it. */
export function anneePubliee({ manifest }: Dataset) {
  const built = instantToLocal(Date.parse(manifest.construitLe), 'Europe/Paris').date
  const year = { du: built, au: built + 365 }
  const [du, au] = [formatIsoDate(year.du), formatIsoDate(year.au)]
  return { year, isInYear: ({ date }: { readonly date: string }) => date >= du && date <= au }
}

/** More than a handful of sessions, on both sides of a change of clock: one side proves nothing. */
export function expectWholeYear(seances: readonly { readonly debut: number | null }[]): void {
  expect(seances.length).toBeGreaterThan(100)
  const offsets = seances.flatMap(({ debut }) =>
    debut === null ? [] : [instantToLocal(debut, 'Europe/Paris').offsetMin],
  )
  expect(new Set(offsets)).toEqual(new Set([60, 120]))
}

export const byTimes = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b))

/** Sessions as what others read tells them, in order; `finOf`: the end that their form can say. */
export const seancesDites = (
  seances: readonly Seance[],
  finOf: (seance: Seance) => number | null = ({ fin }) => fin,
) =>
  seances
    .map((seance) => ({
      date: formatIsoDate(seance.date),
      debut: seance.debut,
      fin: finOf(seance),
      annulee: seance.statut === 'annulee',
    }))
    .sort(byTimes)
