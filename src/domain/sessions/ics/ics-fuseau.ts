import type { AnomalieAtelier } from '../table/table-cells.ts'
import type { EventText } from './ics-split.ts'
import { zoneOfTzid } from './ics-zones.ts'

export interface FuseauxOptions {
  /** Clock of the place: of floating times, and of single events in UTC, where the file names none. */
  readonly fuseau: string
  /** Clock asked for by the person: before that of the file. */
  readonly fuseauDemande?: string
}

/** Clock of floating times: the one asked for, that of the file (X-WR-TIMEZONE), that of the place. */
export function fuseauReader({ fuseau, fuseauDemande }: FuseauxOptions): (text: EventText) => string {
  const known = new Map<string, string>()
  return ({ calendar }) => {
    if (fuseauDemande !== undefined) return fuseauDemande
    const name = calendar.fuseau
    const zone = known.get(name) ?? (name === '' ? undefined : zoneOfTzid(name)) ?? fuseau
    known.set(name, zone)
    return zone
  }
}

/** X-WR-TIMEZONE that nobody knows, with the line of a first event. */
export function fuseauxInconnus(texts: readonly EventText[]): Record<string, number> {
  const names = texts.map(({ calendar, line }) => [calendar.fuseau, line] as const)
  return Object.fromEntries(names.filter(([name]) => name !== '' && zoneOfTzid(name) === undefined).reverse())
}

/** What is said of one. */
export const unknownFileZone = (value: string, line: number): AnomalieAtelier => ({
  line,
  field: 'X-WR-TIMEZONE',
  value,
  reason: 'fuseau inconnu, laissé de côté',
})
