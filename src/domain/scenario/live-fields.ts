import type { Fields } from '../coverage/fields.ts'
import type { CellIndex } from '../kernel/cells.ts'
import { addSite, type EditState, moveSite, startEdits } from '../kernel/edit.ts'
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
  index: CellIndex,
  lieux: readonly Lieu[],
  etats: readonly Etat[],
  fields: Fields,
): LiveFields {
  const follow = (wanted: Etat, field: Fields['oui']) => {
    const here = (rank: number) => etats[rank] === wanted
    const sites = {
      lonDeg: Float64Array.from(lieux, (lieu, rank) => (here(rank) ? lieu.longitude : Number.NaN)),
      latDeg: Float64Array.from(lieux, (lieu, rank) => (here(rank) ? lieu.latitude : Number.NaN)),
    }
    const nearest = { distanceM: field.distanceM.slice(), siteIndex: field.site.slice() }
    return { wanted, state: startEdits(index, sites, nearest), added: new Map<string, number>() }
  }
  const followed = [follow('oui', fields.oui), follow('inconnu', fields.inconnu)] as const
  let before: readonly Key[] = []

  const positionOf = (key: Key, wanted: Etat, touched: SiteTouche | undefined): [number, number] => {
    if (touched !== undefined) return touched.etat === wanted ? [touched.lon, touched.lat] : NOWHERE
    const lieu = typeof key === 'number' ? lieux[key] : undefined
    const open = typeof key === 'number' && etats[key] === wanted
    return lieu !== undefined && open ? [lieu.longitude, lieu.latitude] : NOWHERE
  }

  return {
    fields: {
      oui: { distanceM: followed[0].state.nearest.distanceM, site: followed[0].state.nearest.siteIndex },
      inconnu: { distanceM: followed[1].state.nearest.distanceM, site: followed[1].state.nearest.siteIndex },
    },
    update: (touches) => {
      const keys = new Set<Key>([...before, ...touches.keys()])
      for (const { wanted, state, added } of followed) {
        for (const key of keys) place(state, added, key, positionOf(key, wanted, touches.get(key)))
      }
      before = [...touches.keys()]
    },
  }
}

const NOWHERE: [number, number] = [Number.NaN, Number.NaN]

function place(state: EditState, added: Map<string, number>, key: Key, [lon, lat]: [number, number]): void {
  const site = typeof key === 'number' ? key : added.get(key)
  if (site === undefined) {
    if (!Number.isNaN(lon)) added.set(String(key), addSite(state, lon, lat).site)
    return
  }
  const [oldLon, oldLat] = [state.sites.lonDeg[site]!, state.sites.latDeg[site]!]
  const same = Number.isNaN(lon) ? Number.isNaN(oldLon) : lon === oldLon && lat === oldLat
  if (!same) moveSite(state, site, lon, lat)
}
