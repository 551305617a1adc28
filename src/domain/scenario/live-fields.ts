import type { EditableField, Field, Fields } from '../coverage/travel.ts'
import type { Grid } from '../geo/grid.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Etat } from '../places/offre.ts'
import type { SiteTouche } from './edit-sites.ts'

/**
 * Distance fields that follow a scenario: only the sites that differ from the state before are moved, so a drag
 * costs what the kernel's edits cost. Distances are those of a fresh full pass to the last bit (kernel/edit.ts).
 */
export interface LiveFields {
  /** Mends the fields for these touched places; all others are as they are in the data. */
  readonly update: (touches: ReadonlyMap<number | string, SiteTouche>) => void
  /** The arrays are changed in place by `update`: read them before the next one. */
  readonly fields: Fields
}

type Key = number | string

/** Starts from the fields of the places as they are; `fields` is copied. */
export function startLiveFields(
  grid: Grid,
  lieux: readonly Lieu[],
  etats: readonly Etat[],
  fields: Fields,
): LiveFields {
  const { travel } = fields
  const follow = (wanted: Etat, field: Field) => {
    const here = (rank: number) => etats[rank] === wanted
    const sites = {
      lonDeg: Float64Array.from(lieux, (lieu, rank) => (here(rank) ? lieu.longitude : Number.NaN)),
      latDeg: Float64Array.from(lieux, (lieu, rank) => (here(rank) ? lieu.latitude : Number.NaN)),
    }
    const at = Array.from(sites.lonDeg, (lon, rank): Position => [lon, sites.latDeg[rank]!])
    return { wanted, field: travel.edit(grid, sites, field), at, added: new Map<string, number>() }
  }
  const followed = [follow('oui', fields.oui), follow('inconnu', fields.inconnu)] as const
  let before: readonly Key[] = []

  const positionOf = (key: Key, wanted: Etat, touched: SiteTouche | undefined): Position => {
    if (touched !== undefined) return touched.etat === wanted ? [touched.lon, touched.lat] : NOWHERE
    const lieu = typeof key === 'number' ? lieux[key] : undefined
    const open = typeof key === 'number' && etats[key] === wanted
    return lieu !== undefined && open ? [lieu.longitude, lieu.latitude] : NOWHERE
  }

  return {
    fields: { oui: followed[0].field, inconnu: followed[1].field, travel },
    update: (touches) => {
      const keys = new Set<Key>([...before, ...touches.keys()])
      for (const { wanted, ...live } of followed) {
        for (const key of keys) place(live, key, positionOf(key, wanted, touches.get(key)))
      }
      before = [...touches.keys()]
    },
  }
}

type Position = readonly [lon: number, lat: number]
const NOWHERE: Position = [Number.NaN, Number.NaN]

/** A field with where its sites are now, and the numbers of those that a scenario added. */
interface Followed {
  readonly field: EditableField
  readonly at: Position[]
  readonly added: Map<string, number>
}

function place({ field, at, added }: Followed, key: Key, to: Position): void {
  const known = typeof key === 'number' ? key : added.get(key)
  const [lon, lat] = to
  if (known === undefined && Number.isNaN(lon)) return
  const site = known ?? at.length
  if (known === undefined) added.set(String(key), site)
  const [oldLon, oldLat] = at[site] ?? NOWHERE
  const same = Number.isNaN(lon) ? Number.isNaN(oldLon) : lon === oldLon && lat === oldLat
  if (same) return
  at[site] = to
  field.move(site, lon, lat)
}
