/** Where a spread begins: a place at the end of its edge, with the time between the two. Grows as needed. */
export interface Seeds {
  count: number
  node: Int32Array
  timeDs: Int32Array
  site: Int32Array
}

export function createSeeds(room = 64): Seeds {
  return { count: 0, node: new Int32Array(room), timeDs: new Int32Array(room), site: new Int32Array(room) }
}

/** Adds a seed; a time below 0 says that this end cannot be used, and adds none. */
export function addSeed(seeds: Seeds, node: number, timeDs: number, site: number): void {
  if (timeDs < 0) return
  const at = seeds.count++
  if (at === seeds.node.length) {
    seeds.node = widen(seeds.node)
    seeds.timeDs = widen(seeds.timeDs)
    seeds.site = widen(seeds.site)
  }
  seeds.node[at] = node
  seeds.timeDs[at] = timeDs
  seeds.site[at] = site
}

/** A longer copy. */
export function widen(values: Int32Array): Int32Array {
  const wider = new Int32Array(2 * values.length)
  wider.set(values)
  return wider
}

/** Numbers of the seeds, earliest first. As keys in float64 (time · 2²¹ + number): sorting needs no comparator. */
export function sortSeeds({ count, timeDs }: Seeds): Float64Array {
  const keys = new Float64Array(count)
  for (let i = 0; i < count; i++) keys[i] = timeDs[i]! * NUMBERS + i
  keys.sort()
  for (let i = 0; i < count; i++) keys[i] = keys[i]! % NUMBERS
  return keys
}
/** More seeds than this would need another key; 2³⁰ · 2²¹ is still exact in float64. */
const NUMBERS = 2 ** 21
