/**
 * Straight distances on the WGS84 ellipsoid, by the mid-latitude formula:
 *
 *   d² = (Δlon · kx(φm))² + (Δlat · ky(φm))²      φm = (latA + latB) / 2
 *   kx(φ) = π/180 · a · cos φ / √(1 − e² sin² φ)          metres per degree of longitude
 *   ky(φ) = π/180 · a · (1 − e²) / (1 − e² sin² φ)^1.5    metres per degree of latitude
 *
 * (radii of curvature of the prime vertical and of the meridian, any textbook of geodesy). Against the
 * geodesic: under 0.5 m up to 50 km, 0.02 m up to 20 km, in France, Réunion and Guyane (test).
 *
 * kx² and ky² are read from a table with one row every 1/8 degree of mid-latitude, and are linear in between:
 * 7e-7 relative up to 55° of latitude, 3 cm at 50 km, and no trigonometry per pair. Every distance of the project
 * comes from this one expression, in float64, so that a map, a table, an edit and a full pass agree to the last bit.
 */

const A = 6378137
const F = 1 / 298.257223563
const E2 = F * (2 - F)
const RADIANS = Math.PI / 180

/** Rows of the table per degree of latA + latB, and how many lie before the sum 0°. */
export const ROWS_PER_DEGREE = 4
export const FIRST_ROW = 180 * ROWS_PER_DEGREE

/** Metres per degree of longitude (x) and of latitude (y) at latitude `latDeg` (degrees, −90 to 90). */
export function metersPerDegree(latDeg: number): { x: number; y: number } {
  const sine = Math.sin(latDeg * RADIANS)
  const w2 = 1 / (1 - E2 * sine * sine)
  const radius = RADIANS * A * Math.sqrt(w2)
  return { x: radius * Math.cos(latDeg * RADIANS), y: radius * w2 * (1 - E2) }
}

/**
 * Four numbers per row: kx² = [0] + [1] · (latA + latB), ky² = [2] + [3] · (latA + latB). One row more than
 * needed, for the North Pole.
 */
export const METRIC_ROWS = buildRows()
/** The same for this file: V8 reads a constant that is not exported a tenth faster. */
const ROWS = METRIC_ROWS

function buildRows(): Float64Array {
  const rows = new Float64Array(4 * (2 * FIRST_ROW + 1))
  for (let row = 0; row <= 2 * FIRST_ROW; row++) {
    const sum = (row - FIRST_ROW) / ROWS_PER_DEGREE
    const low = metersPerDegree(sum / 2)
    const high = metersPerDegree((sum + 1 / ROWS_PER_DEGREE) / 2)
    rows[4 * row + 1] = (high.x ** 2 - low.x ** 2) * ROWS_PER_DEGREE
    rows[4 * row] = low.x ** 2 - rows[4 * row + 1]! * sum
    rows[4 * row + 3] = (high.y ** 2 - low.y ** 2) * ROWS_PER_DEGREE
    rows[4 * row + 2] = low.y ** 2 - rows[4 * row + 3]! * sum
  }
  return rows
}

/** Where the row for latA + latB starts in METRIC_ROWS. */
export function metricRow(latSum: number): number {
  return (latSum * ROWS_PER_DEGREE + FIRST_ROW) << 2
}

/** The shared expression, for a row read beforehand. */
export function squaredInRow(
  dx: number,
  dy: number,
  latSum: number,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
): number {
  return dx * dx * (x0 + x1 * latSum) + dy * dy * (y0 + y1 * latSum)
}

/**
 * Squared distance in m² between two points in degrees. Symmetric to the last bit, NaN for NaN. Longitudes are
 * not wrapped at ±180°.
 */
export function squaredDistanceM2(lonA: number, latA: number, lonB: number, latB: number): number {
  const sum = latA + latB
  const row = metricRow(sum)
  return squaredInRow(
    lonA - lonB,
    latA - latB,
    sum,
    ROWS[row]!,
    ROWS[row + 1]!,
    ROWS[row + 2]!,
    ROWS[row + 3]!,
  )
}

/** Distance in metres between two points in degrees; formula and error bound at the head of this file. */
export function distanceM(lonA: number, latA: number, lonB: number, latB: number): number {
  return Math.sqrt(squaredDistanceM2(lonA, latA, lonB, latB))
}
