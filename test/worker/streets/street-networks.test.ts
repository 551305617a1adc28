import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { describe, expect, it } from 'vitest'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { createStreetTiles } from '../../../src/worker/streets/street-tiles.ts'
import { publishStreets } from '../../support/files/street-files.ts'
import { ROADS, tilesOf, WORLD } from './tile-grid.ts'

describe.runIf(existsSync(ROADS))('the networks of tiles', () => {
  it('are there once where two files overlap, and from afar only for the territory on show', async () => {
    const { network } = await readReseau([join(ROADS, 'pont_de_veyle.osm.pbf')])
    const { published, files, read } = await publishStreets(network)
    const two = ['01', '71'].map((code) => ({ code, bbox: WORLD, files }))
    const both = createStreetTiles(read, two)
    const one = createStreetTiles(read, two.slice(0, 1))
    const [tuile] = tilesOf(published, 14)
    const request = { tuile: tuile!, proches: [] }
    const [twice, once] = [(await both(request)).cut(), (await one(request)).cut()]
    expect(twice.octets!.byteLength).toBe(once.octets!.byteLength)
    expect(once.codes).toEqual(['01'])
    const [afar] = tilesOf(published, 9)
    expect((await both({ tuile: afar!, proches: [] })).cut()).toEqual({
      octets: null,
      codes: [],
      manquants: [],
    })
    expect((await both({ tuile: afar!, proches: ['71'] })).cut().codes).toEqual(['71'])
  })

  it('read each file once, however many networks a far view holds', async () => {
    const { network } = await readReseau([join(ROADS, 'saint_jean.osm.pbf')])
    const { published, files, read } = await publishStreets(network)
    const codes = Array.from({ length: 40 }, (_, i) => String(i + 10))
    const reads = new Map<string, number>()
    const tiles = createStreetTiles(
      (chemin, options) => {
        reads.set(chemin, (reads.get(chemin) ?? 0) + 1)
        return read(chemin.slice(3), options)
      },
      codes.map((code) => {
        const own = Object.entries(files).map(([role, ref]) => [
          role,
          ref && { ...ref, chemin: `${code}/${ref.chemin}` },
        ])
        return { code, bbox: WORLD, files: Object.fromEntries(own) as typeof files }
      }),
    )
    const asked = [8, 9, 10].flatMap((z) => tilesOf(published, z)).map((tuile) => ({ tuile, proches: codes }))
    for (let round = 0; round < 2; round++)
      await Promise.all(asked.map(async (one) => (await tiles(one)).cut()))
    expect(reads.size).toBeGreaterThanOrEqual(5 * codes.length)
    expect(Math.max(...reads.values())).toBe(1)
  })

  it('name the files that could not be read beside those that were, and draw the whole once they can', async () => {
    const { network } = await readReseau([join(ROADS, 'saint_jean.osm.pbf')])
    const { published, files, read } = await publishStreets(network)
    let broken = true
    const lost = { ...files, formes: { ...files.formes, chemin: 'perdu' } }
    const tiles = createStreetTiles(
      (chemin, options) =>
        chemin !== 'perdu'
          ? read(chemin, options)
          : broken
            ? Promise.reject(new Error('coupé'))
            : read(files.formes.chemin, options),
      [
        { code: '35', bbox: WORLD, files },
        { code: '56', bbox: WORLD, files: lost },
      ],
    )
    const [tuile] = tilesOf(published, 14)
    const open = () => tiles({ tuile: tuile!, proches: [] })
    expect((await open()).cut()).toMatchObject({ codes: ['35'], manquants: ['56'] })
    expect((await open()).draw()).toMatchObject({ codes: ['35'], manquants: ['56'] })
    broken = false
    expect((await open()).cut().manquants).toEqual([])
  })

  it('are drawn from the files that can be read; without any, the failure is told, and asked again it is read', async () => {
    const { network } = await readReseau([join(ROADS, 'saint_jean.osm.pbf')])
    const { published, files, read } = await publishStreets(network)
    let broken = true
    const tiles = createStreetTiles(
      (chemin, options) =>
        broken && chemin === 'formes' ? Promise.reject(new Error('coupé')) : read(chemin, options),
      [{ code: '35', bbox: WORLD, files }],
    )
    const [tuile] = tilesOf(published, 14)
    await expect(tiles({ tuile: tuile!, proches: [] })).rejects.toThrow('coupé')
    broken = false
    expect((await tiles({ tuile: tuile!, proches: [] })).cut().octets).not.toBeNull()
  })
  it('mark the numbers of roads, and no other name', async () => {
    const { network } = await readReseau([join(ROADS, 'pont_de_veyle.osm.pbf')])
    const { published, files, read } = await publishStreets(network)
    const tiles = createStreetTiles(read, [{ code: '01', bbox: WORLD, files }])
    const names = new Map<string, boolean>()
    for (const tuile of tilesOf(published, 14)) {
      const { rues } = new VectorTile(
        new PbfReader(new Uint8Array((await tiles({ tuile, proches: [] })).cut().octets!)),
      ).layers
      for (let i = 0; i < rues!.length; i++) {
        const { nom, numero } = rues!.feature(i).properties
        if (typeof nom === 'string') names.set(nom, numero === true)
      }
    }
    const numbers = [...names].filter(([, is]) => is).map(([nom]) => nom)
    expect(numbers.sort()).toEqual(['D 51b', 'D 933'])
  })
})
