import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { describe, expect, it } from 'vitest'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import type { Tuile } from '../../../src/domain/geo/tuile.ts'
import { pointCount, pointLat, pointLon, type RoadNetwork } from '../../../src/domain/roads/network.ts'
import { ROAD_CLASSES } from '../../../src/domain/roads/road-class.ts'
import { indexSegments, nearestOnEdges } from '../../../src/domain/roads/segment-index.ts'
import { MAX_STREET_ZOOM, MIN_STREET_ZOOM, STREET_RANKS } from '../../../src/domain/roads/street-ranks.ts'
import { createStreetTiles } from '../../../src/worker/streets/street-tiles.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { publishStreets } from '../../support/files/street-files.ts'
import { inTile, type Point, ROADS, SIDE, tilesOf, WORLD } from './tile-grid.ts'

/** Segments of a tile by what is drawn and written alike. */
type Drawn = Map<string, readonly (readonly [Point, Point])[]>

describe('what a map tells apart', () => {
  it('has a rank and a zoom for every class of road, all of them at the last zoom', () => {
    const classes = STREET_RANKS.flatMap(({ drawnFrom }) => Object.keys(drawnFrom))
    expect([...classes].sort()).toEqual([...ROAD_CLASSES].sort())
    for (const { drawnFrom, namedFrom } of STREET_RANKS) {
      for (const zoom of [...Object.values(drawnFrom), namedFrom]) {
        expect(zoom).toBeGreaterThanOrEqual(MIN_STREET_ZOOM)
        expect(zoom).toBeLessThanOrEqual(MAX_STREET_ZOOM)
      }
    }
  })
})

describe.runIf(existsSync(ROADS))('the tiles of an extract', () => {
  it.each([
    ['pont_de_veyle.osm.pbf', 8, 14],
    ['saint_jean.osm.pbf', 8, 14],
    ['redon.osm.pbf', 13, 14],
    ['corse_troncons.csv.gz', 11, 12],
  ] as const)('of %s hold every segment of their zoom, and nothing else', async (file, low, high) => {
    const { network } = await readReseau([join(ROADS, file)])
    const { published, files, read } = await publishStreets(network)
    const tiles = createStreetTiles(read, [{ code: '01', bbox: WORLD, files }])
    let checked = 0
    for (let z = low; z <= high; z++) {
      const cover = tilesOf(published, z)
      const random = seededRandom(z)
      const some =
        cover.length <= 20 ? cover : Array.from({ length: 20 }, () => cover[randomInt(random, cover.length)]!)
      for (const tuile of some) {
        const { cut } = await tiles({ tuile, proches: ['01'] })
        checked += compare(published, tuile, decode(cut().octets))
      }
    }
    expect(checked).toBeGreaterThan(1000)
  })

  it('are the same as lines to be printed, in any square', async () => {
    const { network } = await readReseau([join(ROADS, 'pont_de_veyle.osm.pbf')])
    const { published, files, read } = await publishStreets(network)
    const tiles = createStreetTiles(read, [{ code: '01', bbox: WORLD, files }])
    const roads = indexSegments(published, () => true)!
    const [first] = tilesOf(published, 14)
    for (const tuile of [first!, { z: 13.4, x: first!.x / 2 ** 0.6, y: first!.y / 2 ** 0.6 }]) {
      const { rues, codes } = (await tiles({ tuile, proches: [] })).draw()
      expect(codes).toEqual(['01'])
      expect(rues.length).toBeGreaterThan(5)
      for (const { nom, lignes } of rues) {
        if (nom !== '') expect(published.names).toContain(nom)
        for (const line of lignes) {
          for (let i = 0; i < line.length; i += 2) {
            const near = nearestOnEdges(roads, line[i]!, line[i + 1]!)
            // A unit of the square, and what thinning may move.
            expect(distanceM(line[i]!, line[i + 1]!, near.lon, near.lat)).toBeLessThan(1.5)
          }
        }
      }
    }
  })

  it('name the places of the file where they are, once, and no other', async () => {
    const { network } = await readReseau([join(ROADS, 'saint_jean.osm.pbf')])
    const { files, read } = await publishStreets(network)
    const lieuxDits = {
      genre: [4, 5],
      nom: ['Le Bourg Neuf', 'La Lande'],
      lon: [-210_000, -209_000],
      lat: [4_762_000, 4_762_000],
    }
    const content = new TextEncoder().encode(JSON.stringify(lieuxDits))
    const sha256 = createHash('sha256').update(content).digest('hex')
    const named = { ...files, lieuxDits: { chemin: 'lieux-dits', octets: content.length, sha256, lignes: 2 } }
    const tiles = createStreetTiles(
      async (chemin) => (chemin === 'lieux-dits' ? content : read(chemin)),
      ['35', '56'].map((code) => ({ code, bbox: WORLD, files: named })),
    )
    for (const [z, names] of [
      [10, []],
      [12, ['hamlet Le Bourg Neuf']],
      [14, ['hamlet Le Bourg Neuf', 'locality La Lande']],
    ] as const) {
      const found: string[] = []
      const cover = new Map(
        [-2.1, -2.09].map((lon) => [
          inTile(lon, 47.62, { z, x: 0, y: 0 })
            .map((at) => Math.floor(at / SIDE))
            .join('/'),
          lon,
        ]),
      )
      for (const place of cover.keys()) {
        const [x = 0, y = 0] = place.split('/').map(Number)
        const { octets } = (await tiles({ tuile: { z, x, y }, proches: ['35', '56'] })).cut()
        const layer =
          octets === null
            ? undefined
            : new VectorTile(new PbfReader(new Uint8Array(octets))).layers['lieux-dits']
        for (let i = 0; i < (layer?.length ?? 0); i++) {
          const feature = layer!.feature(i)
          found.push(`${feature.properties.genre} ${feature.properties.nom}`)
          const lon = feature.properties.nom === 'La Lande' ? -2.09 : -2.1
          const [wantedX, wantedY] = inTile(lon, 47.62, { z, x, y })
          const at = feature.loadGeometry()[0]![0]!
          expect(Math.hypot(at.x - wantedX, at.y - wantedY)).toBeLessThan(1.5)
        }
      }
      expect(found.sort()).toEqual(names)
    }
  })
})

/** Checks both ways and returns how many points of the network were looked for. */
function compare(network: RoadNetwork, tuile: Tuile, drawn: Drawn): number {
  // Half a pixel is left out where tiles are not enlarged; then come two roundings to whole units.
  const tolerance = tuile.z < MAX_STREET_ZOOM ? 6 : 1.5
  const wanted = new Map<string, (readonly [Point, Point])[]>()
  const missing: string[] = []
  let checked = 0
  for (let edge = 0; edge < network.edgeFrom.length; edge++) {
    const key = keyOf(network, edge, tuile.z)
    if (key === null) continue
    for (let k = 1; k < pointCount(network, edge); k++) {
      const a = inTile(pointLon(network, edge, k - 1), pointLat(network, edge, k - 1), tuile)
      const b = inTile(pointLon(network, edge, k), pointLat(network, edge, k), tuile)
      if (!isNear(a, b)) continue
      const there = wanted.get(key)
      if (there === undefined) wanted.set(key, [[a, b]])
      else there.push([a, b])
      for (const share of [0, 0.5, 1]) {
        const p: Point = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
        if (p[0] < 0 || p[1] < 0 || p[0] > SIDE || p[1] > SIDE) continue
        checked++
        if (!touches(p, drawn.get(key) ?? [], tolerance)) missing.push(`${edge} ${key}`)
      }
    }
  }
  expect(missing, `${tuile.z}/${tuile.x}/${tuile.y}`).toEqual([])
  const invented = [...drawn].flatMap(([key, segments]) =>
    segments.filter(([a]) => !touches(a, wanted.get(key) ?? [], tolerance)).map(([a]) => `${key} ${a}`),
  )
  expect(invented, `${tuile.z}/${tuile.x}/${tuile.y}`).toEqual([])
  return checked
}

/** What an edge is drawn as at a zoom; null when too small for it. */
function keyOf(network: RoadNetwork, edge: number, z: number): string | null {
  const name = ROAD_CLASSES[network.edgeClass[edge]!]!
  const rank = STREET_RANKS.find(({ drawnFrom }) => name in drawnFrom)!
  const from = (rank.drawnFrom as Record<string, number>)[name]!
  if (from > z) return null
  const flags = network.edgeFlags[edge]!
  const nom = z >= rank.namedFrom ? (network.names[network.edgeName[edge]!] ?? '') : ''
  return `${rank.rang} ${(flags & 1) > 0} ${(flags & 4) > 0} ${network.edgeName[edge] === 0 ? '' : nom}`
}

function decode(octets: ArrayBuffer | null): Drawn {
  const drawn = new Map<string, (readonly [Point, Point])[]>()
  if (octets === null) return drawn
  const { rues } = new VectorTile(new PbfReader(new Uint8Array(octets))).layers
  expect([rues!.version, rues!.extent]).toEqual([2, SIDE])
  for (let i = 0; i < rues!.length; i++) {
    const feature = rues!.feature(i)
    const { rang, nom = '', tunnel = false, bretelle = false } = feature.properties
    const key = `${rang} ${tunnel} ${bretelle} ${nom}`
    const segments = drawn.get(key) ?? []
    drawn.set(key, segments)
    for (const line of feature.loadGeometry()) {
      for (let k = 1; k < line.length; k++) {
        const [a, b] = [line[k - 1]!, line[k]!]
        segments.push([
          [a.x, a.y],
          [b.x, b.y],
        ])
      }
    }
  }
  return drawn
}

const isNear = (a: Point, b: Point): boolean =>
  [0, 1].every((axis) => Math.max(a[axis]!, b[axis]!) >= -200 && Math.min(a[axis]!, b[axis]!) <= SIDE + 200)

const touches = (p: Point, segments: readonly (readonly [Point, Point])[], tolerance: number): boolean =>
  segments.some(([a, b]) => distance(p, a, b) <= tolerance)

function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const squared = dx * dx + dy * dy
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / squared))
  return Math.hypot(ax + t * dx - px, ay + t * dy - py)
}
