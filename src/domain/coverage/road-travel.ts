import type { Mode } from '../common/mode.ts'
import type { Grid } from '../geo/grid.ts'
import { NO_WAY } from '../kernel/roads/graph.ts'
import { growFound } from '../kernel/within.ts'
import type { Etat } from '../places/offre.ts'
import type { RoadPlaces } from '../roads/road-field.ts'
import { followPlaces, timesAround } from '../roads/road-field.ts'
import { ACCESS_DS, roadLimits } from './road-limits.ts'
import type { RoadPart } from './road-parts.ts'
import type { EditableField, Field, Fields, Place, Travel } from './travel.ts'

/** Values by road, in ds, the car's three minutes left out; Infinity where there is no way. `partsOn`: road-parts.ts. */
export function roadTravel(mode: Mode, partsOn: (grid: Grid) => readonly RoadPart[]): Travel {
  const sitesOf = (part: RoadPart, lonDeg: ArrayLike<number>, latDeg: ArrayLike<number>): RoadPlaces =>
    Array.from(lonDeg, (lon, i) => (Number.isNaN(lon) ? null : part.siteAt(lon, latDeg[i]!)))

  const travel: Travel = {
    calcul: 'routes',
    limits: (portee, bande) => roadLimits(portee, bande),
    cost: (_portee, _classe, ds) => (ds + (mode === 'voiture' ? ACCESS_DS : 0)) / 600,
    fields: (grid, places, etats) => fieldsOf(grid, places, etats),
    edit: (grid, sites, _field) => follow(grid, sites.lonDeg, sites.latDeg),
    around: (grid, cells) => {
      const parts = partsOn(grid)
      const rank = cells === undefined ? null : new Map(Array.from(cells, (cell, i) => [cell, i]))
      return (lon, lat, limit, found) => {
        found.count = 0
        if (Number.isNaN(lon)) return
        for (const { roads, cellOf, siteAt } of parts) {
          const site = siteAt(lon, lat)
          if (site === null) continue
          const timeDs = timesAround(roads, site)
          for (let row = 0; row < timeDs.length; row++) {
            const at = rank === null ? cellOf[row]! : (rank.get(cellOf[row]!) ?? -1)
            if (at < 0 || timeDs[row]! >= NO_WAY || !(timeDs[row]! <= limit)) continue
            if (found.count === found.cell.length) growFound(found)
            found.cell[found.count] = at
            found.value[found.count++] = timeDs[row]!
          }
        }
      }
    },
  }

  function fieldsOf(grid: Grid, places: readonly Place[], etats: readonly Etat[]): Fields {
    const pass = (wanted: Etat): Field => {
      const here = (value: (place: Place) => number) =>
        Float64Array.from(places, (place, i) => (etats[i] === wanted ? value(place) : Number.NaN))
      const { value, site } = follow(
        grid,
        here((place) => place.longitude),
        here((place) => place.latitude),
      )
      return { value, site }
    }
    return { oui: pass('oui'), inconnu: pass('inconnu'), travel }
  }

  function follow(grid: Grid, lonDeg: Float64Array, latDeg: Float64Array): EditableField {
    const value = new Float64Array(grid.zone.length).fill(Infinity)
    const site = new Int32Array(grid.zone.length).fill(-1)
    const followed = partsOn(grid).map((part) => ({
      part,
      ...followPlaces(part.roads, sitesOf(part, lonDeg, latDeg)),
    }))
    const read = () => {
      for (const { part, times } of followed) {
        for (let row = 0; row < part.cellOf.length; row++) {
          const cell = part.cellOf[row]!
          value[cell] = times.timeDs[row]! >= NO_WAY ? Infinity : times.timeDs[row]!
          site[cell] = times.site[row]!
        }
      }
    }
    read()
    return {
      value,
      site,
      move: (number, lon, lat) => {
        for (const { part, move } of followed) move(number, Number.isNaN(lon) ? null : part.siteAt(lon, lat))
        read()
      },
    }
  }

  return travel
}

/** Times that were read from the published file: figures at any minutes, nothing that moves a place. */
export function readTimes(mode: Mode, oui: Float64Array, inconnu: Float64Array): Fields {
  const none = () => {
    throw new Error('roads: times were read, the network is not loaded')
  }
  const { limits, cost, calcul } = roadTravel(mode, () => [])
  const site = new Int32Array(oui.length).fill(-1)
  const travel: Travel = { calcul, limits, cost, fields: emptyOnly(none), edit: none, around: none }
  return { oui: { value: oui, site }, inconnu: { value: inconnu, site }, travel }

  function emptyOnly(fail: () => never): Travel['fields'] {
    return (grid) => {
      if (grid.zone.length > 0) return fail()
      const empty = { value: new Float64Array(0), site: new Int32Array(0) }
      return { oui: empty, inconnu: empty, travel }
    }
  }
}
