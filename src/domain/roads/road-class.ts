/**
 * Classes of roads (decisions.md 39): OSM's `highway` values, one class for ferries and one for every other value.
 * The position in the list is the code kept in a network (0 to 255): add at the end only.
 */
export const ROAD_CLASSES = [
  'motorway',
  'motorway_link',
  'trunk',
  'trunk_link',
  'primary',
  'primary_link',
  'secondary',
  'secondary_link',
  'tertiary',
  'tertiary_link',
  'unclassified',
  'residential',
  'living_street',
  'service',
  'road',
  'pedestrian',
  'footway',
  'cycleway',
  'bridleway',
  'path',
  'track',
  'steps',
  'ferry',
  'other',
] as const
export type RoadClass = (typeof ROAD_CLASSES)[number]

/** Car speeds in km/h; a class that is not here is closed to cars. */
export const CAR_KMH: Readonly<Partial<Record<RoadClass, number>>> = {
  motorway: 110,
  motorway_link: 60,
  trunk: 85,
  trunk_link: 50,
  primary: 70,
  primary_link: 50,
  secondary: 60,
  secondary_link: 45,
  tertiary: 50,
  tertiary_link: 40,
  unclassified: 40,
  residential: 28,
  living_street: 10,
  service: 15,
  road: 30,
}

/** A segment file may open to cars a class without a speed (a track): it is driven like a service road. */
export const CAR_KMH_OTHER = 15

export const WALK_KMH = 4
export const STEPS_KMH = 2
export const BICYCLE_KMH = 12

/** Where nobody rides or walks, whatever the other tags: not built, or built for something else. */
export const NO_ROAD: ReadonlySet<string> = new Set([
  'construction',
  'proposed',
  'raceway',
  'bus_guideway',
  'no',
])

/** Closed to bicycles unless a sign lets them in. */
export const NO_BICYCLE: ReadonlySet<string> = new Set([
  'motorway',
  'motorway_link',
  'trunk',
  'steps',
  'footway',
  'pedestrian',
  'bridleway',
])

/** The class of a `highway` value. */
export function roadClass(highway: string): RoadClass {
  const found = ROAD_CLASSES.find((name) => name === highway)
  return found === undefined || found === 'ferry' ? 'other' : found
}

/** Code of a class in a network. */
export const classCode = (name: RoadClass): number => ROAD_CLASSES.indexOf(name)

/** A ramp leads to a faster road: nobody lives on it. */
export const isRamp = (name: RoadClass): boolean => name.endsWith('_link')
