import type { SourceInfo } from '../../../src/dataset/manifest.ts'
import { parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { FUSEAU_METROPOLE, instantToLocal } from '../../../src/domain/calendar/fuseau.ts'

/** How old the newest record of a source may be, in days, before somebody must look; a source not named here has no age. */
const LIMITES_JOURS: Readonly<Partial<Record<string, number>>> = { lieux: 45, ateliers: 45 }

/** One source as a monitor reads it. */
export interface SanteSource {
  readonly id: string
  readonly titre: string
  readonly millesime: string
  /** Day of the newest record, or null: the source does not say. */
  readonly date: string | null
  /** Days from it to the build; null with it. */
  readonly ageJours: number | null
  /** More days than that are too many; null: a source that is published once for years. */
  readonly limiteJours: number | null
  readonly etat: 'a-jour' | 'ancienne' | 'sans-date'
}

/** What a monitor asks for: published as `sante.json` (geo/FORMAT.md). */
export interface Sante {
  readonly version: string
  /** When the data were built, with its offset: a night without a build leaves it where it was. */
  readonly construitLe: string
  readonly jeu: string
  readonly etat: 'bon' | 'a-verifier'
  readonly sources: readonly SanteSource[]
}

/** How each source is on the day of the build. `dates`: newest record of those that date theirs, `YYYY-MM-DD`. */
export function santeOf(
  { version, construitLe, jeu }: Pick<Sante, 'version' | 'construitLe' | 'jeu'>,
  sources: readonly SourceInfo[],
  dates: ReadonlyMap<string, string | null>,
): Sante {
  const today = instantToLocal(Date.parse(construitLe), FUSEAU_METROPOLE).date
  const all = sources.map(({ id, titre, millesime }): SanteSource => {
    const date = dates.get(id) ?? null
    const day = date === null ? null : parseIsoDate(date)
    const ageJours = day === null ? null : today - day
    const limiteJours = LIMITES_JOURS[id] ?? null
    const etat =
      limiteJours === null || ageJours === null ? 'sans-date' : ageJours > limiteJours ? 'ancienne' : 'a-jour'
    return { ...{ id, titre, millesime }, date: day === null ? null : date, ageJours, limiteJours, etat }
  })
  const isOld = all.some(({ etat }) => etat === 'ancienne')
  return { version, construitLe, jeu, etat: isOld ? 'a-verifier' : 'bon', sources: all }
}
