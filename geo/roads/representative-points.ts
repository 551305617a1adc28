import { distanceM } from '../../src/domain/geo/geodesy.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { RoadWays } from '../../src/domain/roads/ways.ts'
import { toLaea } from '../transforms/projection.ts'

/** Where people live along a street; other roads count only in a cell without any of these (decisions.md 40). */
const STREETS: ReadonlySet<string> = new Set(['residential', 'living_street', 'unclassified', 'tertiary'])

interface Sum {
  weight: number
  lon: number
  lat: number
}
const emptySum = (): Sum => ({ weight: 0, lon: 0, lat: 0 })

/**
 * One point a cell, where its residents stand, whatever the mode: the mean of the midpoints of the segments open to
 * walking or driving whose midpoint lies in the cell's square of EPSG:3035, weighted by their length; the cell's centre
 * where there is no segment. Cells of less than 1 km stand at their centre (decisions.md 40).
 */
export function representativePoints(
  cells: readonly CellRow[],
  ways: RoadWays,
  tailleM: number,
): readonly (readonly [lon: number, lat: number])[] {
  const centres = cells.map(({ lon, lat }) => [lon, lat] as const)
  if (tailleM < 1000) return centres
  const squareOf = (lon: number, lat: number) => {
    const [e, n] = toLaea([lon, lat])
    return `${Math.floor(e / tailleM)},${Math.floor(n / tailleM)}`
  }
  const cellAt = new Map(cells.map(({ lon, lat }, i) => [squareOf(lon, lat), i]))
  const streets = cells.map(emptySum)
  const roads = cells.map(emptySum)
  eachSegment(ways, ({ isStreet, lon, lat, lengthM }) => {
    const cell = cellAt.get(squareOf(lon, lat))
    if (cell === undefined) return
    for (const sum of isStreet ? [streets[cell]!, roads[cell]!] : [roads[cell]!]) {
      sum.weight += lengthM
      sum.lon += lengthM * lon
      sum.lat += lengthM * lat
    }
  })
  return centres.map((centre, i) => {
    const sum = streets[i]!.weight > 0 ? streets[i]! : roads[i]!
    return sum.weight > 0 ? [sum.lon / sum.weight, sum.lat / sum.weight] : centre
  })
}

interface Segment {
  readonly isStreet: boolean
  readonly lon: number
  readonly lat: number
  readonly lengthM: number
}

/** A row of a table, or two nodes that follow one another in a way, open to walking or driving. */
function eachSegment(ways: RoadWays, look: (segment: Segment) => void): void {
  const { start, refs, nodeLon, nodeLat, lengthM } = ways
  for (let way = 0; way + 1 < start.length; way++) {
    const { roadClass, marche, voiture } = ways.profiles[ways.profile[way]!]!
    if (roadClass === 'ferry' || ![...marche, ...voiture].some((kmh) => kmh > 0)) continue
    const isStreet = STREETS.has(roadClass)
    for (let at = start[way]! + 1; at < start[way + 1]!; at++) {
      const [a, b] = [refs[at - 1]!, refs[at]!]
      const [lonA, latA, lonB, latB] = [nodeLon[a]!, nodeLat[a]!, nodeLon[b]!, nodeLat[b]!]
      look({
        isStreet,
        lon: (lonA + lonB) / 2,
        lat: (latA + latB) / 2,
        lengthM: lengthM === null ? distanceM(lonA, latA, lonB, latB) : lengthM[way]!,
      })
    }
  }
}
