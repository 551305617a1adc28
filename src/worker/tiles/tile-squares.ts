import { blockRun, KEY_LEVEL, latOfMercatorY, type TileIndex } from './tile-index.ts'

const EARTH_M = 2 * Math.PI * 6378137
const WORLD = 2 ** 32

/** Cells narrower than this on screen are put together in blocks of BLOCK_PX. */
const SMALLEST_CELL_PX = 6
const BLOCKS_PER_SIDE_LOG2 = 6
/** A full square leaves a hair of ground around it, so that cells can be told apart. */
const FULL_PART = 0.94
/** Nobody vanishes: the smallest square still shows. */
const SMALLEST_SQUARE_PX = 1.8
/** CSS pixels of a tile. */
const TILE_PX = 512

export interface TileRequest {
  readonly z: number
  readonly x: number
  readonly y: number
  /** Side of the image in device pixels: 512, or 1024 for sharp squares on dense screens. */
  readonly sizePx: number
  /** Side of a cell in metres. */
  readonly tailleM: number
}

/** States a cell may have: three of a figure, five of a difference. */
export const STATE_COUNT = 5

/**
 * Squares to draw in a tile, as columns of numbers: centre and side in device pixels, then for each state, from
 * 0 to `STATE_COUNT` − 1, the share of its residents in it (0 to 1; they add up to 1 but for rounding).
 */
export interface Squares {
  readonly count: number
  readonly values: Float32Array
}
export const SQUARE_STRIDE = 3 + STATE_COUNT

/**
 * Squares in proportion to people: area = residents, the same scale for every cell, capped to the cell.
 * Zoomed out, cells are added up by blocks of 8 CSS pixels drawn with the same people per area.
 * At most about 8,000 squares, however many cells there are.
 *
 * @param etat state of each cell, below `STATE_COUNT`, caller's numbering; null = all in state 0
 */
export function squaresOfTile(index: TileIndex, etat: Uint8Array | null, request: TileRequest): Squares {
  const { z, y, sizePx, tailleM } = request
  const latDeg = latOfMercatorY((y + 0.5) / 2 ** z)
  const pxPerM = (sizePx * 2 ** z) / (EARTH_M * Math.cos((latDeg * Math.PI) / 180))
  const cellPx = tailleM * pxPerM
  const smallestPx = (SMALLEST_CELL_PX * sizePx) / TILE_PX
  const canBlock = z + BLOCKS_PER_SIDE_LOG2 <= KEY_LEVEL
  const fullPerPx2 = fullPopulation(tailleM, 0) / cellPx ** 2
  return cellPx < smallestPx && canBlock
    ? blockSquares(index, etat, request, fullPerPx2)
    : cellSquares(index, etat, request, cellPx)
}

/**
 * Residents of a cell whose square is full. Seen from afar a village must show; from near, the parts of a town
 * must differ: so the scale follows the zoom, the same for every cell of a zoom. `cellPx` in CSS pixels.
 */
function fullPopulation(tailleM: number, cellPx: number): number {
  const closeness = Math.min(Math.max(cellPx / 10, 1), 4)
  return (tailleM >= 1000 ? 600 : 120) * closeness
}

function cellSquares(
  index: TileIndex,
  etat: Uint8Array | null,
  { z, x, y, sizePx, tailleM }: TileRequest,
  cellPx: number,
): Squares {
  const runs = [blockRun(index, z, x, y), ...borderRuns(index, z, x, y, cellPx / 2 / sizePx)]
  const values = new Float32Array(SQUARE_STRIDE * runs.reduce((n, [start, end]) => n + end - start, 0))
  const pxPerUnit = (sizePx * 2 ** z) / WORLD
  const full = fullPopulation(tailleM, (cellPx * TILE_PX) / sizePx)
  const smallest = (SMALLEST_SQUARE_PX * sizePx) / TILE_PX
  let at = 0
  for (const [start, end] of runs) {
    for (let i = start; i < end; i++) {
      const state = etat === null ? 0 : etat[index.cell[i]!]!
      values[at] = index.x[i]! * pxPerUnit - x * sizePx
      values[at + 1] = index.y[i]! * pxPerUnit - y * sizePx
      values[at + 2] = sideOf(index.population[i]! / full, cellPx, smallest)
      values[at + 3 + state] = 1
      at += SQUARE_STRIDE
    }
  }
  return { count: at / SQUARE_STRIDE, values }
}

/** Runs of the blocks around a tile that hold cells whose square may enter it. `margin` in tile sides. */
function borderRuns(index: TileIndex, z: number, x: number, y: number, margin: number): [number, number][] {
  const deeper = Math.min(KEY_LEVEL - z, Math.max(0, Math.floor(-Math.log2(Math.max(margin, 1e-6)))))
  const side = 2 ** deeper
  const world = 2 ** (z + deeper)
  const [left, top] = [x * side, y * side]
  const runs: [number, number][] = []
  const add = (bx: number, by: number): void => {
    if (bx < 0 || by < 0 || bx >= world || by >= world) return
    const run = blockRun(index, z + deeper, bx, by)
    if (run[0] < run[1]) runs.push(run)
  }
  for (let i = -1; i <= side; i++) {
    add(left + i, top - 1)
    add(left + i, top + side)
  }
  for (let i = 0; i < side; i++) {
    add(left - 1, top + i)
    add(left + side, top + i)
  }
  return runs
}

function blockSquares(
  index: TileIndex,
  etat: Uint8Array | null,
  { z, x, y, sizePx }: TileRequest,
  fullPerPx2: number,
): Squares {
  const perSide = 2 ** BLOCKS_PER_SIDE_LOG2
  const blockPx = sizePx / perSide
  const full = fullPerPx2 * blockPx ** 2
  const smallest = (SMALLEST_SQUARE_PX * sizePx) / TILE_PX
  // The key's bits below a block; cells of one block follow each other in the run.
  const belowBlock = 2 * (KEY_LEVEL - z - BLOCKS_PER_SIDE_LOG2)
  const [start, end] = blockRun(index, z, x, y)
  const values = new Float32Array(SQUARE_STRIDE * Math.min(end - start, perSide * perSide))
  const people = new Float64Array(STATE_COUNT)
  let at = 0
  let i = start
  while (i < end) {
    const block = index.key[i]! >>> belowBlock
    const [bx, by] = [index.x[i]!, index.y[i]!]
    people.fill(0)
    for (; i < end && index.key[i]! >>> belowBlock === block; i++) {
      people[etat === null ? 0 : etat[index.cell[i]!]!]! += index.population[i]!
    }
    let total = 0
    for (let state = 0; state < STATE_COUNT; state++) total += people[state]!
    if (total === 0) continue
    values[at] = (blockOf(bx, z) - x * perSide + 0.5) * blockPx
    values[at + 1] = (blockOf(by, z) - y * perSide + 0.5) * blockPx
    values[at + 2] = sideOf(total / full, blockPx, smallest)
    for (let state = 0; state < STATE_COUNT; state++) values[at + 3 + state] = people[state]! / total
    at += SQUARE_STRIDE
  }
  return { count: at / SQUARE_STRIDE, values }
}

const blockOf = (position: number, z: number): number => position >>> (32 - z - BLOCKS_PER_SIDE_LOG2)

/** Side of a square that fills `part` of its room: area in proportion, capped. */
function sideOf(part: number, roomPx: number, smallestPx: number): number {
  const most = roomPx * FULL_PART
  return Math.min(most, Math.max(smallestPx, most * Math.sqrt(part)))
}
