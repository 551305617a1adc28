import { afterEach, describe, expect, it, vi } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import type { Workbench } from '../../../src/domain/kernel/compare.ts'
import type { SiteStack } from '../../../src/domain/kernel/prune.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { bruteNearest } from '../../support/oracles/distances.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** The kernel as it is where WebAssembly runs, or where it is missing, forbidden or too old for vectors. */
async function loadKernel(kind: 'wasm' | 'missing' | 'refused') {
  vi.resetModules()
  if (kind === 'missing') vi.stubGlobal('WebAssembly', undefined)
  if (kind === 'refused') {
    const refuse = () => {
      throw new Error('CompileError')
    }
    vi.stubGlobal('WebAssembly', { ...WebAssembly, Module: refuse })
  }
  return {
    ...(await import('../../../src/domain/kernel/compare.ts')),
    ...(await import('../../../src/domain/kernel/full-pass.ts')),
    ...(await import('../../../src/domain/kernel/cells.ts')),
  }
}
const KINDS = ['wasm', 'missing', 'refused'] as const

function scatter(random: () => number, count: number, box: readonly [number, number, number, number]) {
  const [lon, lat, halfLon, halfLat] = box
  return {
    lonDeg: Float64Array.from({ length: count }, () => lon + halfLon * (2 * random() - 1)),
    latDeg: Float64Array.from({ length: count }, () => lat + halfLat * (2 * random() - 1)),
  }
}

/** Boxes that lie in one row of the metric (one in 1/4 degree of latitude sums), in two, in many; both hemispheres. */
const BOXES: readonly (readonly [string, readonly [number, number, number, number]])[] = [
  ['inside a row', [2.3, 46.55, 0.01, 0.01]],
  ['on the edge of a row', [2.3, 46.5, 0.02, 0.02]],
  ['over many rows', [2.3, 46.5, 2, 2]],
  ['south of the equator', [55.5, -21.125, 0.05, 0.05]],
  ['on the equator', [-52, 0, 0.05, 0.05]],
]

async function prepareBench(kind: (typeof KINDS)[number]) {
  const { createPlainWorkbench, createVectorWorkbench } = await loadKernel(kind)
  return createVectorWorkbench() ?? createPlainWorkbench()
}

/** Treats the cells `start…end` of the workbench as a leaf. */
function compareLeaf(bench: Workbench, box: readonly number[], sites: SiteStack, start: number, end: number) {
  bench.box.set(box)
  bench.take(sites, sites.id.length)
  expect(bench.visit(0, sites.id.length, 1, start, end)).toBe(0)
}

describe.each(KINDS)('comparing sites (WebAssembly: %s)', (kind) => {
  it('says whether it was compiled', async () => {
    const { createVectorWorkbench } = await loadKernel(kind)
    expect(createVectorWorkbench() !== null).toBe(kind === 'wasm')
  })

  it.each(BOXES)('equals brute force to the last bit %s', async (_, box) => {
    const bench = await prepareBench(kind)
    const random = seededRandom(7)
    for (const siteCount of [1, 2, 3, 7, 40, 300]) {
      const cells = scatter(random, 61, box)
      const sites = scatter(random, siteCount, [box[0], box[1], 2 * box[2], 2 * box[3]])
      bench.lon.set(cells.lonDeg)
      bench.lat.set(cells.latDeg)
      // In no order of their numbers.
      const id = Int32Array.from({ length: siteCount }, (_, i) => siteCount - 1 - i)
      const lon = Float64Array.from(id, (site) => sites.lonDeg[site]!)
      const lat = Float64Array.from(id, (site) => sites.latDeg[site]!)
      // Three runs of odd lengths, in ascending order.
      for (const [start, end] of [
        [0, 7],
        [7, 30],
        [30, 61],
      ] as const)
        compareLeaf(bench, box, { id, lon, lat }, start, end)
      for (let cell = 0; cell < 61; cell++) {
        const wanted = bruteNearest(cells.lonDeg[cell]!, cells.latDeg[cell]!, sites, distanceM)
        expect([bench.distanceM[cell], bench.siteIndex[cell]]).toEqual([wanted.distance, wanted.site])
      }
    }
  })

  it.each([
    ['inside a row', 46.55],
    ['on both sides of the edge of a row', 46.5],
  ])('gives ties to the lowest number %s', async (_, middle) => {
    const bench = await prepareBench(kind)
    const lonDeg = [2, 2.01, 1.99, 2, 2.01, 1.99]
    const latDeg = [-0.005, -0.0001, 0, 0, 0.0001, 0.005].map((lat) => middle + lat)
    bench.lon.set(lonDeg)
    bench.lat.set(latDeg)
    // Four sites in two places, as far east as west of the first cell; every tie comes with the higher number first.
    const sites = {
      lonDeg: Float64Array.of(1.875, 2.125, 1.875, 2.125),
      latDeg: new Float64Array(4).fill(middle),
    }
    const id = Int32Array.of(3, 2, 1, 0)
    const stack = { id, lon: Float64Array.from(id, (site) => sites.lonDeg[site]!), lat: sites.latDeg }
    compareLeaf(bench, [2, middle, 0.02, 0.006], stack, 0, 6)
    const wanted = lonDeg.map((lon, i) => bruteNearest(lon, latDeg[i]!, sites, distanceM))
    expect([...bench.siteIndex.subarray(0, 6)]).toEqual(wanted.map((answer) => answer.site))
    expect([...bench.distanceM.subarray(0, 6)]).toEqual(wanted.map((answer) => answer.distance))
    expect(wanted.map((answer) => answer.site)).toEqual([0, 1, 0, 0, 1, 0])
  })

  it('spoils no answer when the last run ends at the end of the workbench', async () => {
    const bench = await prepareBench(kind)
    const cells = scatter(seededRandom(9), bench.lon.length, [2.3, 46.55, 0.01, 0.01])
    bench.lon.set(cells.lonDeg)
    bench.lat.set(cells.latDeg)
    const stack = { id: Int32Array.of(5), lon: Float64Array.of(2.3), lat: Float64Array.of(46.6) }
    for (const [start, end] of [
      [0, 1],
      [1, bench.lon.length],
    ] as const)
      compareLeaf(bench, [2.3, 46.55, 0.01, 0.01], stack, start, end)
    expect(bench.siteIndex.every((site) => site === 5)).toBe(true)
    expect(bench.distanceM).toEqual(
      Float64Array.from(cells.lonDeg, (lon, i) => distanceM(lon, cells.latDeg[i]!, 2.3, 46.6)),
    )
    expect(bench.lon).toEqual(cells.lonDeg)
  })

  it.each([
    ['as many as it has room for, so near that none can be dropped', 2048, 1e-9],
    ['more than it has room for', 5000, 3],
  ])('equals brute force in a full pass with sites in one place: %s', async (_, siteCount, half) => {
    const { allocateNearest, nearestDistances, prepareCells } = await loadKernel(kind)
    const random = seededRandom(10)
    const cells = scatter(random, 900, [2, 46, 3, 3])
    const sites = scatter(random, siteCount, [20, 46, half, half])
    const out = allocateNearest(900)
    nearestDistances(prepareCells(cells), sites, out)
    for (let cell = 0; cell < 900; cell += 31) {
      const wanted = bruteNearest(cells.lonDeg[cell]!, cells.latDeg[cell]!, sites, distanceM)
      expect([out.distanceM[cell], out.siteIndex[cell]]).toEqual([wanted.distance, wanted.site])
    }
  })

  it('gives NaN, and ends, for latitudes that do not exist', async () => {
    const { allocateNearest, nearestDistances, prepareCells } = await loadKernel(kind)
    const out = allocateNearest(2)
    const cells = { lonDeg: Float64Array.of(2, 2), latDeg: Float64Array.of(46, 1e9) }
    nearestDistances(prepareCells(cells), { lonDeg: Float64Array.of(2), latDeg: Float64Array.of(47) }, out)
    expect(out.distanceM[0]).toBe(distanceM(2, 46, 2, 47))
  })

  it('equals brute force in a full pass, more cells in one place than a workbench holds', async () => {
    const { allocateNearest, nearestDistances, prepareCells, RUN_CELLS } = await loadKernel(kind)
    const random = seededRandom(8)
    const cells = scatter(random, 3 * RUN_CELLS, [2, 46, 3, 3])
    cells.lonDeg.fill(2.5, 100, 2 * RUN_CELLS)
    cells.latDeg.fill(46.5, 100, 2 * RUN_CELLS)
    const sites = scatter(random, 400, [2, 46, 3, 3])
    const out = allocateNearest(cells.lonDeg.length)
    nearestDistances(prepareCells(cells), sites, out)
    for (let cell = 0; cell < cells.lonDeg.length; cell += 7) {
      const wanted = bruteNearest(cells.lonDeg[cell]!, cells.latDeg[cell]!, sites, distanceM)
      expect([out.distanceM[cell], out.siteIndex[cell]]).toEqual([wanted.distance, wanted.site])
    }
  })
})
