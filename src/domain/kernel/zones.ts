/**
 * Figures per zone from one distance per cell. Weights (residents) are summed in float64: exact for whole
 * residents, whatever the order. Limits are inclusive and are given per class of cell (speed by density class).
 */

/** Columns of equal length, one entry per cell, in the caller's order. */
export interface ReachColumns {
  /** Metres to the nearest site; Infinity without any. */
  readonly distanceM: Float64Array
  /** Residents, ≥ 0. */
  readonly weight: ArrayLike<number>
  /** Zone of the cell, 0 to zoneCount − 1; any other number: in no zone. */
  readonly zone: ArrayLike<number>
  /** Class of the cell: the limit to use. */
  readonly cellClass: Uint8Array
}

/** Residents per zone with `distanceM <= limitM[class]`. O(cells), brute force on purpose: the exact recount. */
export function sumReached(columns: ReachColumns, limitM: Float64Array, zoneCount: number): Float64Array {
  const { distanceM, weight, zone, cellClass } = columns
  const sums = new Float64Array(zoneCount)
  for (let cell = 0; cell < distanceM.length; cell++) {
    const z = zone[cell]!
    if (z < zoneCount && distanceM[cell]! <= limitM[cellClass[cell]!]!) sums[z]! += weight[cell]!
  }
  return sums
}

/** Residents per zone. */
export function sumByZone(
  weight: ArrayLike<number>,
  zone: ArrayLike<number>,
  zoneCount: number,
): Float64Array {
  const sums = new Float64Array(zoneCount)
  for (let cell = 0; cell < weight.length; cell++) {
    const z = zone[cell]!
    if (z < zoneCount) sums[z]! += weight[cell]!
  }
  return sums
}

/** Residents reached per zone at each stop of a slider. */
export interface ReachCurve {
  readonly zoneCount: number
  readonly stopCount: number
  /** `reached[stop * zoneCount + zone]`: a stop is one run of memory. */
  readonly reached: Float64Array
}

/**
 * Counts once, so that a slider only reads. `limitsM[stop * classCount + class]` rises with the stop. A stop's
 * figures are those of `sumReached` at the same limits. O(cells · log stops); 8 bytes per zone and stop.
 */
export function buildReachCurve(
  columns: ReachColumns,
  limitsM: Float64Array,
  classCount: number,
  zoneCount: number,
): ReachCurve {
  const { distanceM, weight, zone, cellClass } = columns
  const stopCount = limitsM.length / classCount
  const reached = new Float64Array(stopCount * zoneCount)
  for (let cell = 0; cell < distanceM.length; cell++) {
    const z = zone[cell]!
    if (z >= zoneCount) continue
    const d = distanceM[cell]!
    let low = 0
    let high = stopCount
    while (low < high) {
      const stop = (low + high) >> 1
      if (d <= limitsM[stop * classCount + cellClass[cell]!]!) high = stop
      else low = stop + 1
    }
    if (low < stopCount) reached[low * zoneCount + z]! += weight[cell]!
  }
  for (let at = zoneCount; at < reached.length; at++) reached[at]! += reached[at - zoneCount]!
  return { zoneCount, stopCount, reached }
}

/** Residents reached per zone at a stop: a view, not a copy. */
export function readStop(curve: ReachCurve, stop: number): Float64Array {
  return curve.reached.subarray(stop * curve.zoneCount, (stop + 1) * curve.zoneCount)
}

/**
 * Smallest value v such that the cells with value ≤ v hold at least the share q of the weight, for each q of
 * `shares` (0 to 1). NaN when there is no weight. Infinite values sort last. O(n log n).
 */
export function weightedQuantiles(
  values: ArrayLike<number>,
  weight: ArrayLike<number>,
  shares: readonly number[],
): number[] {
  const order = Int32Array.from({ length: values.length }, (_, i) => i).filter((i) => weight[i]! > 0)
  order.sort((a, b) => values[a]! - values[b]! || a - b)
  const running = new Float64Array(order.length)
  let total = 0
  for (let i = 0; i < order.length; i++) {
    total += weight[order[i]!]!
    running[i] = total
  }
  return shares.map((share) => {
    const at = running.findIndex((sum) => sum >= share * total)
    return at < 0 ? NaN : values[order[at]!]!
  })
}
