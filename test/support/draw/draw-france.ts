import proj4 from 'proj4'
import { randomNormal, seededRandom } from './random.ts'

/**
 * A made-up France for the bench: 34,900 commune centres, residents on the real 200 m grid of EPSG:3035, and
 * sites drawn in proportion to population^0.75. Towns are clustered as real ones are: a dense core, thinning
 * outwards, and hamlets all over the commune. No real figure is in it.
 */

export interface SyntheticFrance {
  readonly cells: { lonDeg: Float64Array; latDeg: Float64Array }
  readonly weight: Float32Array
  readonly zone: Uint16Array
  readonly communes: { lonDeg: Float64Array; latDeg: Float64Array; weight: Float64Array }
  readonly zoneCount: number
}

const LAEA =
  '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs'
/** Corners of a hexagon over metropolitan France, EPSG:3035 metres. */
const OUTLINE = [
  [3780000, 3130000],
  [4190000, 2880000],
  [4120000, 2310000],
  [3750000, 2150000],
  [3360000, 2290000],
  [3220000, 2890000],
] as const
const CELL_M = 200
const WEST = 3100000
const SOUTH = 2050000
const COLUMNS = 6000
const ROWS = 6000
const COMMUNES = 34900

function isInside(x: number, y: number): boolean {
  return OUTLINE.every(([ax, ay], i) => {
    const [bx, by] = OUTLINE[(i + 1) % OUTLINE.length]!
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) <= 0
  })
}

/** `cellCount` inhabited cells, in row order of the grid (north to south, west to east), as sources give them. */
export function drawFrance(cellCount: number, seed: number): SyntheticFrance {
  const random = seededRandom(seed)
  const centreX = new Float64Array(COMMUNES)
  const centreY = new Float64Array(COMMUNES)
  const size = new Float64Array(COMMUNES)
  for (let c = 0; c < COMMUNES; c++) {
    let x = 0
    let y = 0
    do {
      x = WEST + random() * COLUMNS * CELL_M
      y = SOUTH + random() * ROWS * CELL_M
    } while (!isInside(x, y))
    centreX[c] = x
    centreY[c] = y
    size[c] = Math.min(900000, 450 * Math.exp(1.25 * randomNormal(random)))
  }
  const order = Array.from(size.keys()).sort((a, b) => size[b]! - size[a]!)
  const total = size.reduce((sum, value) => sum + value ** 0.6, 0)
  const people = new Float32Array(COLUMNS * ROWS)
  const owner = new Uint16Array(COLUMNS * ROWS)
  let filled = 0
  for (let turn = 0; filled < cellCount; turn++) {
    const c = order[turn % COMMUNES]!
    const wanted = Math.max(1, Math.round((cellCount * size[c]! ** 0.6) / total / 4))
    const spreadM = 250 + 60 * Math.sqrt(wanted * 4)
    for (let k = 0; k < wanted && filled < cellCount; k++) {
      const reach = random() < 0.6 ? spreadM : 2200
      const column = Math.floor((centreX[c]! + reach * randomNormal(random) - WEST) / CELL_M)
      const row = Math.floor((centreY[c]! + reach * randomNormal(random) - SOUTH) / CELL_M)
      if (column < 0 || row < 0 || column >= COLUMNS || row >= ROWS) continue
      const at = row * COLUMNS + column
      if (people[at] === 0) {
        filled++
        owner[at] = c
      }
      people[at]! += 1 + Math.floor((reach === spreadM ? 30 : 5) * -Math.log(1 - random()))
    }
  }
  return collect(cellCount, people, owner, centreX, centreY)
}

function collect(
  cellCount: number,
  people: Float32Array,
  owner: Uint16Array,
  centreX: Float64Array,
  centreY: Float64Array,
): SyntheticFrance {
  const toDegrees = proj4(LAEA, '+proj=longlat +ellps=GRS80 +towgs84=0,0,0 +no_defs')
  const cells = { lonDeg: new Float64Array(cellCount), latDeg: new Float64Array(cellCount) }
  const weight = new Float32Array(cellCount)
  const zone = new Uint16Array(cellCount)
  const communeWeight = new Float64Array(COMMUNES)
  let cell = 0
  for (let row = ROWS - 1; row >= 0; row--) {
    for (let column = 0; column < COLUMNS; column++) {
      const at = row * COLUMNS + column
      if (people[at] === 0) continue
      const [lon, lat] = toDegrees.forward([WEST + (column + 0.5) * CELL_M, SOUTH + (row + 0.5) * CELL_M])
      cells.lonDeg[cell] = lon
      cells.latDeg[cell] = lat
      weight[cell] = people[at]!
      zone[cell] = owner[at]!
      communeWeight[owner[at]!]! += people[at]!
      cell++
    }
  }
  const communes = {
    lonDeg: new Float64Array(COMMUNES),
    latDeg: new Float64Array(COMMUNES),
    weight: communeWeight,
  }
  for (let c = 0; c < COMMUNES; c++) {
    const [lon, lat] = toDegrees.forward([centreX[c]!, centreY[c]!])
    communes.lonDeg[c] = lon
    communes.latDeg[c] = lat
  }
  return { cells, weight, zone, communes, zoneCount: COMMUNES }
}

/** Sites near commune centres drawn ∝ population^0.75, some hundred metres off as addresses are. */
export function drawSites(
  france: SyntheticFrance,
  count: number,
  seed: number,
): { lonDeg: Float64Array; latDeg: Float64Array } {
  const random = seededRandom(seed)
  const cumulated = new Float64Array(france.zoneCount)
  let sum = 0
  for (let c = 0; c < france.zoneCount; c++) {
    sum += france.communes.weight[c]! ** 0.75
    cumulated[c] = sum
  }
  const sites = { lonDeg: new Float64Array(count), latDeg: new Float64Array(count) }
  for (let i = 0; i < count; i++) {
    const draw = random() * sum
    let low = 0
    let high = france.zoneCount - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulated[middle]! < draw) low = middle + 1
      else high = middle
    }
    sites.lonDeg[i] = france.communes.lonDeg[low]! + 0.006 * randomNormal(random)
    sites.latDeg[i] = france.communes.latDeg[low]! + 0.004 * randomNormal(random)
  }
  return sites
}

/** The cells in another order: what publishing them in the order of the kernel's tree would give. */
export function reorderCells(france: SyntheticFrance, order: Int32Array | null): SyntheticFrance {
  if (order === null) return france
  const count = order.length
  const cells = { lonDeg: new Float64Array(count), latDeg: new Float64Array(count) }
  const weight = new Float32Array(count)
  const zone = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    const from = order[i]!
    cells.lonDeg[i] = france.cells.lonDeg[from]!
    cells.latDeg[i] = france.cells.latDeg[from]!
    weight[i] = france.weight[from]!
    zone[i] = france.zone[from]!
  }
  return { ...france, cells, weight, zone }
}
