import { nearestPoint } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { prepareCells } from '../../../src/domain/kernel/cells.ts'
import { addSite, moveSite, removeSite, startEdits } from '../../../src/domain/kernel/edit.ts'
import { allocateNearest, nearestDistances } from '../../../src/domain/kernel/full-pass.ts'
import { randomInt, randomNormal, seededRandom } from '../../support/draw/random.ts'
import { bruteNearest, midLatitudeM, turfPoints } from '../../support/oracles/distances.ts'

/** Clustered points over France, in no order. */
function scatter(count: number, seed: number) {
  const random = seededRandom(seed)
  const lonDeg = new Float64Array(count)
  const latDeg = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const town = seededRandom(randomInt(random, 60))
    lonDeg[i] = -1 + 8 * town() + 0.2 * randomNormal(random)
    latDeg[i] = 43 + 7 * town() + 0.1 * randomNormal(random)
  }
  return { lonDeg, latDeg }
}

function solve(cells: ReturnType<typeof scatter>, sites: ReturnType<typeof scatter>) {
  const out = allocateNearest(cells.lonDeg.length)
  nearestDistances(prepareCells(cells), sites, out)
  return out
}

describe('the full pass', () => {
  it.each([1, 2, 7, 300, 3000])('equals brute force to the last bit with %i sites', (siteCount) => {
    const cells = scatter(3000, 1)
    const sites = scatter(siteCount, 2)
    // Overseas: far enough to be a trap for any plane metric.
    if (siteCount > 5) [sites.lonDeg[3], sites.latDeg[3]] = [55.5, -21.1]
    const out = solve(cells, sites)
    for (let c = 0; c < 3000; c++) {
      const wanted = bruteNearest(cells.lonDeg[c]!, cells.latDeg[c]!, sites, distanceM)
      expect(out.distanceM[c]).toBe(wanted.distance)
      expect(out.siteIndex[c]).toBe(wanted.site)
      const independent = bruteNearest(cells.lonDeg[c]!, cells.latDeg[c]!, sites, midLatitudeM)
      expect(Math.abs(out.distanceM[c]! - independent.distance)).toBeLessThan(
        1e-6 * independent.distance + 1e-6,
      )
    }
  })

  it('agrees with turf.nearestPoint on 300 cells within the difference of sphere and ellipsoid', () => {
    const cells = scatter(20000, 3)
    const sites = scatter(2000, 4)
    const out = solve(cells, sites)
    const points = turfPoints(sites)
    const random = seededRandom(5)
    for (let k = 0; k < 300; k++) {
      const c = randomInt(random, 20000)
      const found = nearestPoint([cells.lonDeg[c]!, cells.latDeg[c]!], points)
      const turfM = found.properties.distanceToPoint * 1000
      expect(Math.abs(turfM - out.distanceM[c]!)).toBeLessThanOrEqual(0.0032 * turfM)
      if (found.properties.featureIndex !== out.siteIndex[c]) {
        const f = found.properties.featureIndex
        const other = distanceM(cells.lonDeg[c]!, cells.latDeg[c]!, sites.lonDeg[f]!, sites.latDeg[f]!)
        expect(other).toBeLessThanOrEqual(out.distanceM[c]! * 1.0064)
      }
    }
  })

  it('gives Infinity and -1 without any open site, and nothing to no cell', () => {
    const out = solve(scatter(10, 6), { lonDeg: Float64Array.of(NaN), latDeg: Float64Array.of(45) })
    expect([...out.distanceM].every((d) => d === Infinity)).toBe(true)
    expect([...out.siteIndex].every((s) => s === -1)).toBe(true)
    expect(solve(scatter(0, 1), scatter(3, 1)).distanceM).toHaveLength(0)
  })

  it('gives equal sites to the lowest number', () => {
    const sites = scatter(40, 7)
    const twice = {
      lonDeg: Float64Array.of(...sites.lonDeg, ...sites.lonDeg),
      latDeg: Float64Array.of(...sites.latDeg, ...sites.latDeg),
    }
    expect(Math.max(...solve(scatter(2000, 8), twice).siteIndex)).toBeLessThan(40)
  })

  it('does not depend on the order of cells or sites', () => {
    const cells = scatter(4000, 9)
    const sites = scatter(200, 10)
    const out = solve(cells, sites)
    const order = prepareCells(cells).order ?? new Int32Array(0)
    expect(order).toHaveLength(4000)
    const turned = (columns: typeof cells, by: Int32Array) => ({
      lonDeg: Float64Array.from(by, (i) => columns.lonDeg[i]!),
      latDeg: Float64Array.from(by, (i) => columns.latDeg[i]!),
    })
    const backwards = Int32Array.from({ length: 200 }, (_, i) => 199 - i)
    const other = solve(turned(cells, order), turned(sites, backwards))
    for (let i = 0; i < 4000; i++) {
      expect(other.distanceM[i]).toBe(out.distanceM[order[i]!])
      expect(199 - other.siteIndex[i]!).toBe(out.siteIndex[order[i]!])
    }
    expect(prepareCells(turned(cells, order)).order).toBeNull()
  })

  it('stands points in one place, on one line and in a single cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })), {
          minLength: 1,
          maxLength: 90,
        }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (cellGrid, siteGrid) => {
          const place = (grid: [number, number][]) => ({
            lonDeg: Float64Array.from(grid, ([x]) => 2 + x / 100),
            latDeg: Float64Array.from(grid, ([, y]) => 46 + y / 100),
          })
          const [cells, sites] = [place(cellGrid), place(siteGrid)]
          const out = solve(cells, sites)
          cellGrid.forEach((_, c) => {
            const wanted = bruteNearest(cells.lonDeg[c]!, cells.latDeg[c]!, sites, distanceM)
            expect([out.distanceM[c], out.siteIndex[c]]).toEqual([wanted.distance, wanted.site])
          })
        },
      ),
      { seed: 13, numRuns: 200 },
    )
  })

  it('refuses columns of unequal length', () => {
    expect(() => prepareCells({ lonDeg: new Float64Array(2), latDeg: new Float64Array(3) })).toThrow(
      /2 longitudes/,
    )
  })
})

describe('edits', () => {
  it.each([0, 3, 150])('equal a fresh full pass after 1,000 random edits of %i sites', (siteCount) => {
    const random = seededRandom(20 + siteCount)
    const cells = scatter(4000, 21)
    const index = prepareCells(cells)
    const sites = scatter(siteCount, 22)
    const nearest = allocateNearest(4000)
    nearestDistances(index, sites, nearest)
    const state = startEdits(index, sites, nearest)
    const fresh = allocateNearest(4000)
    const spots = scatter(1000, 23)
    for (let edit = 0; edit < 1000; edit++) {
      const site = randomInt(random, Math.max(1, state.siteCount))
      const kind = state.siteCount === 0 ? 0 : randomInt(random, 4)
      if (kind === 0 || kind === 3) {
        // Now and then on top of another site, so that ties occur.
        const twin = kind === 3 && !Number.isNaN(state.sites.lonDeg[site]!)
        const from = twin ? state.sites : spots
        const at = twin ? site : edit
        if (edit % 3 === 0 || state.siteCount === 0) addSite(state, from.lonDeg[at]!, from.latDeg[at]!)
        else moveSite(state, site, from.lonDeg[at]!, from.latDeg[at]!)
      } else if (kind === 1) removeSite(state, site)
      else moveSite(state, site, spots.lonDeg[edit]!, spots.latDeg[edit]!)
      if (edit % 50 === 49) {
        nearestDistances(index, state.sites, fresh)
        expect(nearest).toEqual(fresh)
      }
    }
  })

  it('never lengthen a distance by adding, and restore all by removing again', () => {
    const index = prepareCells(scatter(3000, 30))
    const sites = scatter(50, 31)
    const nearest = allocateNearest(3000)
    nearestDistances(index, sites, nearest)
    const before = structuredClone(nearest)
    const state = startEdits(index, sites, nearest)
    const { site, changed } = addSite(state, 4.1, 46.2)
    expect(nearest.distanceM.every((d, i) => d <= before.distanceM[i]!)).toBe(true)
    const differs = before.siteIndex.reduce((n, s, i) => n + Number(s !== nearest.siteIndex[i]), 0)
    expect(changed).toHaveLength(differs)
    expect(differs).toBeGreaterThan(0)
    removeSite(state, site)
    expect(nearest).toEqual(before)
  })

  it('empty the map when the last site goes, and say which site does not exist', () => {
    const index = prepareCells(scatter(100, 32))
    const nearest = allocateNearest(100)
    const sites = scatter(1, 33)
    nearestDistances(index, sites, nearest)
    const state = startEdits(index, sites, nearest)
    removeSite(state, 0)
    expect(nearest.distanceM.every((d) => d === Infinity)).toBe(true)
    expect(nearest.siteIndex.every((s) => s === -1)).toBe(true)
    expect(() => moveSite(state, 5, 2, 46)).toThrow('site 5: wanted 0 to 0')
  })
})
