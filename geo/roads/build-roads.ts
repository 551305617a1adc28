import { MODES, type Mode } from '../../src/domain/common/mode.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import { islandOf } from '../../src/domain/geo/islands.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { buildNetwork } from '../../src/domain/roads/build-network.ts'
import { indexJoins, PLACE_MAX_M } from '../../src/domain/roads/join.ts'
import { type JoinColumns, joinColumns } from '../../src/domain/roads/join-columns.ts'
import type { RoadNetwork } from '../../src/domain/roads/network.ts'
import { sortNetwork } from '../../src/domain/roads/sort-network.ts'
import type { Outline } from '../read/read-sources.ts'
import { nearBox, nearOutlines } from './near-outline.ts'
import { representativePoints } from './representative-points.ts'
import { NEAR_M, residentsOutside } from './residents-outside.ts'
import { publishedTimes } from './road-times.ts'
import type { WayTiles } from './tiles/way-tiles.ts'

/** A mode has roads where this share of residents lives this near to its main component (decisions.md 38). */
const SHARE = 0.99

/** Everything a département needs of roads to be published. */
export interface DepartementRoads {
  readonly network: RoadNetwork
  readonly kind: 'osm' | 'troncons'
  /** Files that have a road here, whether or not theirs are taken. */
  readonly files: readonly string[]
  /** Modes by which figures are computed. */
  readonly modes: readonly Mode[]
  readonly points: readonly (readonly [lon: number, lat: number])[]
  readonly cells: Readonly<Partial<Record<Mode, JoinColumns>>>
  /** Places on a road by one of the modes, and where they stand. */
  readonly lieux: readonly Lieu[]
  readonly places: Readonly<Partial<Record<Mode, JoinColumns>>>
  readonly times: ReadonlyMap<string, Int32Array>
  /** By mode: places too far from its roads, and residents of cells beyond NEAR_M. */
  readonly horsRoute: Readonly<
    Partial<Record<Mode, { readonly lieux: readonly string[]; readonly habitants: number }>>
  >
}

export interface RoadInputs {
  readonly outlines: readonly Outline[]
  readonly cells: readonly CellRow[]
  readonly tailleM: number
  /** Own places, then neighbours. */
  readonly lieux: readonly Lieu[]
  readonly isRecent: (lieu: Lieu) => boolean
}

/** The ways of all road files of a kind. */
export interface TiledRoads {
  readonly osm: WayTiles | null
  readonly troncons: WayTiles | null
}

/**
 * The roads of one département: those of the .osm.pbf if all modes have roads there, else those of the segments where
 * there are any, never both. Null where no road is near.
 */
export function buildDepartementRoads(roads: TiledRoads, inputs: RoadInputs): DepartementRoads | null {
  const osm = measure('osm', roads.osm, inputs)
  if (osm !== null && osm.modes.length === MODES.length) return finish(osm, inputs)
  const segments = measure('troncons', roads.troncons, inputs)
  const chosen = segments !== null && segments.modes.length > 0 ? segments : (osm ?? segments)
  return chosen === null ? null : finish(chosen, inputs)
}

type Measured = Pick<DepartementRoads, 'network' | 'kind' | 'files' | 'modes' | 'points' | 'cells'> & {
  readonly beyond: Readonly<Partial<Record<Mode, number>>>
}

function measure(kind: 'osm' | 'troncons', tiles: WayTiles | null, inputs: RoadInputs): Measured | null {
  const box = nearBox(inputs.outlines)
  if (tiles === null || box === null) return null
  const own = tiles.read(box, nearOutlines(inputs.outlines))
  if (own.profile.length === 0) return null
  const network = sortNetwork(buildNetwork(own))
  const points = representativePoints(inputs.cells, own, inputs.tailleM)
  const cells: Partial<Record<Mode, JoinColumns>> = {}
  const beyond: Partial<Record<Mode, number>> = {}
  const residents = inputs.cells.reduce((sum, cell) => sum + cell.population, 0)
  for (const mode of MODES) {
    const index = indexJoins(network, mode)
    // Looking for the nearest road of a cell far from all of them is long, and most départements only touch a file.
    const outside = index === null ? residents : residentsOutside(index, points, inputs.cells)
    if (residents === 0 || outside > (1 - SHARE) * residents) continue
    const joined = joinColumns(network, index, mode, points, 'starts', {
      isIsland: (i) => islandOf(inputs.cells[i]!.zone) > 0,
    })
    const far = inputs.cells.reduce(
      (sum, cell, i) => sum + (joined.straightM[i]! <= NEAR_M ? 0 : cell.population),
      0,
    )
    if (residents - far < SHARE * residents) continue
    cells[mode] = joined
    beyond[mode] = far
  }
  const files = [...new Set(own.file)].map((file) => own.files[file]!)
  return {
    network,
    kind,
    files,
    modes: MODES.filter((mode) => cells[mode] !== undefined),
    points,
    cells,
    beyond,
  }
}

function finish({ beyond, ...measured }: Measured, { lieux, isRecent }: RoadInputs): DepartementRoads {
  const { network, modes, cells } = measured
  const positions = lieux.map(({ longitude, latitude }) => [longitude, latitude] as const)
  const limits = {
    limitM: PLACE_MAX_M,
    isIsland: (i: number) => islandOf(lieux[i]!.codeInsee) > 0,
  }
  const all = modes.map((mode) => {
    const index = indexJoins(network, mode)
    return [mode, joinColumns(network, index, mode, positions, 'places', limits)] as const
  })
  const kept = lieux.flatMap((_, i) => (all.some(([, { edge }]) => edge[i]! >= 0) ? [i] : []))
  const places: Partial<Record<Mode, JoinColumns>> = {}
  const horsRoute: Partial<Record<Mode, { lieux: string[]; habitants: number }>> = {}
  for (const [mode, joined] of all) {
    const pick = (values: Int32Array) => Int32Array.from(kept, (i) => values[i]!)
    places[mode] = { edge: pick(joined.edge), a: pick(joined.a), b: pick(joined.b), leg: pick(joined.leg) }
    horsRoute[mode] = {
      lieux: lieux.flatMap(({ id }, i) => (joined.edge[i]! < 0 ? [id] : [])),
      habitants: beyond[mode] ?? 0,
    }
  }
  const near = kept.map((i) => lieux[i]!)
  return {
    ...measured,
    lieux: near,
    places,
    times: publishedTimes(network, cells, places, near, isRecent),
    horsRoute,
  }
}
