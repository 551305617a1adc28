import { ROAD_CLASSES, type RoadClass } from './road-class.ts'

interface StreetRank {
  readonly rang: string
  /** Zoom from which each class is drawn. */
  readonly drawnFrom: Readonly<Partial<Record<RoadClass, number>>>
  /** Zoom from which its names are in the tiles. */
  readonly namedFrom: number
}

/**
 * What a map tells apart among the classes of roads, from the widest down. Small ones wait until one can see them: the
 * map stays calm and the tiles small. Every class is in one rank, and all are drawn at MAX_STREET_ZOOM.
 */
export const STREET_RANKS = [
  {
    rang: 'autoroute',
    drawnFrom: { motorway: 8, trunk: 8, motorway_link: 11, trunk_link: 11 },
    namedFrom: 8,
  },
  { rang: 'principale', drawnFrom: { primary: 8, primary_link: 12 }, namedFrom: 9 },
  {
    rang: 'secondaire',
    drawnFrom: { secondary: 8, tertiary: 10, secondary_link: 12, tertiary_link: 12 },
    namedFrom: 11,
  },
  {
    rang: 'rue',
    drawnFrom: { unclassified: 11, residential: 12, living_street: 12, road: 12 },
    namedFrom: 13,
  },
  { rang: 'desserte', drawnFrom: { service: 13, other: 13 }, namedFrom: 14 },
  { rang: 'pietonne', drawnFrom: { pedestrian: 13 }, namedFrom: 14 },
  {
    rang: 'chemin',
    drawnFrom: { track: 13, path: 13, cycleway: 13, bridleway: 13, footway: 14 },
    namedFrom: 14,
  },
  { rang: 'marches', drawnFrom: { steps: 14 }, namedFrom: 14 },
  { rang: 'bac', drawnFrom: { ferry: 8 }, namedFrom: 10 },
] as const satisfies readonly StreetRank[]
export type RangRue = (typeof STREET_RANKS)[number]['rang']

/** Zooms of the tiles of streets: below the first a map draws none, above the last it enlarges the last. */
export const MIN_STREET_ZOOM = 8
export const MAX_STREET_ZOOM = 14

/** For each class code, its position in STREET_RANKS. */
export const RANK_OF_CLASS: readonly number[] = ROAD_CLASSES.map((name) =>
  STREET_RANKS.findIndex(({ drawnFrom }) => name in drawnFrom),
)

/** For each class code, the zoom from which it is drawn. */
export const DRAWN_FROM: readonly number[] = ROAD_CLASSES.map((name, code) => {
  const { drawnFrom }: StreetRank = STREET_RANKS[RANK_OF_CLASS[code]!]!
  return drawnFrom[name] ?? MAX_STREET_ZOOM
})

/** Streets drawn and named alike, to be printed: lines in degrees, lon, lat, lon, lat… */
export interface StreetDrawing {
  readonly rang: RangRue
  readonly nom: string
  readonly tunnel: boolean
  readonly lignes: readonly (readonly number[])[]
}
