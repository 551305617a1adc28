import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOsmPbf } from '../../../geo/roads/osm-pbf.ts'
import { readOsmRoads } from '../../../geo/roads/read-osm-roads.ts'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { RemarquesRoutes } from '../../../geo/roads/remarques.ts'
import { DataError } from '../../../src/dataset/read-file.ts'
import { buildNetwork } from '../../../src/domain/roads/build-network.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'
import { road, roadsPresent } from './open-roads.ts'
import { type PbfDraft, writePbf } from './write-pbf.ts'

const { path: inFolder, write } = tempFolder()
const BIG = 12_345_678_901
const town: PbfDraft = {
  nodes: [
    [BIG, 1.26, 45.83],
    [BIG + 1, 1.261, 45.83],
    [7, -1.5, -12.25],
  ],
  ways: [
    { id: 5, refs: [BIG, BIG + 1], tags: { highway: 'residential', name: 'Rue Haute' }, version: 3 },
    { id: 6, refs: [BIG, 7], tags: { building: 'yes' } },
  ],
  relations: 2,
}
const told = (path: string) => {
  try {
    readOsmPbf(path, { wayKeys: ['highway'], node: () => undefined, way: () => undefined })
  } catch (error) {
    if (error instanceof DataError) return error.message
    throw error
  }
  return 'read'
}

describe('the .osm.pbf reader', () => {
  it.each([
    ['zlib, dense', 'zlib', {}],
    ['raw, dense', 'raw', {}],
    ['zlib, plain nodes', 'zlib', { plain: true }],
    ['coarser coordinates, their unit last', 'raw', { granularity: 10_000 }],
  ] as const)('reads %s', (name, form, options) => {
    const path = write(`${name}.osm.pbf`, writePbf([{ ...town, ...options }], form))
    const nodes: number[][] = []
    const ways: unknown[] = []
    const { counts } = readOsmPbf(path, {
      wayKeys: ['highway'],
      node: (...node) => nodes.push(node),
      way: ({ tags, ...way }) => ways.push({ ...way, tags: Object.fromEntries(tags) }),
    })
    expect(counts).toEqual({ nodes: 3, ways: 2, relations: 2 })
    expect(nodes).toEqual([
      [BIG, 12_600_000, 458_300_000],
      [BIG + 1, 12_610_000, 458_300_000],
      [7, -15_000_000, -122_500_000],
    ])
    expect(ways).toEqual([
      { id: 5, version: 3, refs: [BIG, BIG + 1], tags: { highway: 'residential', name: 'Rue Haute' } },
    ])
  })

  it.each([
    [
      'a compression it does not read',
      writePbf([town], 'lzma'),
      /bloc 2 \(octet \d+\) : compression lzma non lue/,
    ],
    ['another one', writePbf([town], 'zstd'), /compression zstd non lue/],
    [
      'a feature it does not know',
      writePbf([town], 'zlib', ['HistoricalInformation']),
      /bloc 1 .*« HistoricalInformation »/,
    ],
    [
      'a file cut in a block',
      writePbf([town]).subarray(0, -20),
      /bloc 2 .*fichier coupé, \d+ octets attendus, \d+ trouvés/,
    ],
    [
      'a file cut in a length',
      Buffer.concat([writePbf([town]), Buffer.from([0, 0])]),
      /bloc 3 .*fichier coupé/,
    ],
    ['an empty file', Buffer.alloc(0), /fichier vide/],
    ['XML', Buffer.from('<?xml version="1.0"?><osm></osm>'), /ce n’est pas un fichier .osm.pbf/],
    ['a page', Buffer.from('\0\0\0\x06<html>'), /bloc 1 .*(illisible|ce n’est pas)/],
  ])('tells %s with file and block', (name, bytes, expected) => {
    const path = write('bad.osm.pbf', bytes)
    expect(told(path), name).toMatch(expected)
    expect(told(path)).toContain(path)
  })

  it('tells a file that is not there', () => {
    expect(told(inFolder('absent.osm.pbf'))).toMatch(/absent\.osm\.pbf : illisible/)
  })

  it.runIf(roadsPresent)('tells, and never trips over, a real file cut or spoilt anywhere', () => {
    const whole = readFileSync(road('saint_jean.osm.pbf'))
    const random = seededRandom(5)
    for (let trial = 0; trial < 30; trial++) {
      const bytes = Uint8Array.from(whole)
      for (let k = 0; k < 3; k++) bytes[randomInt(random, bytes.length)] = randomInt(random, 256)
      told(
        write('spoilt.osm.pbf', trial % 2 === 0 ? bytes : whole.subarray(0, randomInt(random, whole.length))),
      )
    }
    // The same inside blocks, where compression does not protect.
    const raw = writePbf([town, town], 'raw')
    for (let trial = 0; trial < 500; trial++) {
      const bytes = Uint8Array.from(raw)
      bytes[randomInt(random, bytes.length)] = randomInt(random, 256)
      told(write('spoilt.osm.pbf', bytes))
    }
  })
})

describe('roads of .osm.pbf files', () => {
  const square = (lat: number) => [1, 2, 3, 4].map((id) => [id, 1.26 + id / 1000, lat] as const)
  const way = (version: number, highway: string) => ({ id: 9, refs: [1, 2, 3], tags: { highway }, version })
  const classes = (paths: readonly string[]) => {
    const { ways } = readOsmRoads(paths, new RemarquesRoutes())
    return [...ways.profile].map((at) => ways.profiles[at]!.roadClass)
  }

  it('keeps the newest version of a way, then that of the first file name', () => {
    const a = write('a.osm.pbf', writePbf([{ nodes: square(45), ways: [way(2, 'service')] }]))
    const b = write('b.osm.pbf', writePbf([{ nodes: square(45), ways: [way(3, 'primary')] }]))
    const c = write('c.osm.pbf', writePbf([{ nodes: square(45), ways: [way(3, 'tertiary')] }]))
    expect(classes([c, a])).toEqual(['tertiary'])
    expect(classes([c, b, a])).toEqual(['primary'])
    const gone = write('d.osm.pbf', writePbf([{ nodes: square(45), ways: [way(4, 'proposed')] }]))
    expect(classes([a, gone])).toEqual([])
    const early = write('0.osm.pbf', writePbf([{ nodes: square(45), ways: [way(4, 'proposed')] }]))
    expect(classes([a, early])).toEqual([])
  })

  it('reads nodes that come after their ways, in any order', () => {
    const path = write(
      'order.osm.pbf',
      writePbf([{ ways: [way(1, 'service')] }, { nodes: square(45).toReversed() }, { nodes: [[0, 1, 1]] }]),
    )
    expect([...buildNetwork(readOsmRoads([path], new RemarquesRoutes()).ways).edgeDm]).toHaveLength(1)
  })

  it('cuts a way where a node is missing, and says which way of which file', async () => {
    const nodes = square(45).filter(([id]) => id !== 3)
    const ways = [
      { id: 31, refs: [1, 2, 3, 4], tags: { highway: 'residential' } },
      { id: 32, refs: [8, 9], tags: { highway: 'residential' } },
    ]
    const path = write('missing.osm.pbf', writePbf([{ nodes, ways }]))
    const { network, remarques } = await readReseau([path])
    expect(network.edgeDm).toHaveLength(1)
    expect(remarques).toEqual([
      'missing.osm.pbf : nœuds absents du fichier, chemin coupé (2 fois : chemin 31, chemin 32)',
    ])
  })

  it('reads ferries, which have no highway: a filter must keep them', () => {
    const ferry = { id: 41, refs: [1, 4], tags: { route: 'ferry', motor_vehicle: 'yes' } }
    const path = write('ferry.osm.pbf', writePbf([{ nodes: square(45), ways: [way(1, 'service'), ferry] }]))
    expect(classes([path])).toEqual(['service', 'ferry'])
    // The command of geo/README.md asks for both.
    expect(readFileSync(join(ROOT, 'geo/README.md'), 'utf8')).toContain('w/highway w/route=ferry')
  })

  it('refuses a file without roads, and files of two kinds', async () => {
    const path = write('empty.osm.pbf', writePbf([{ nodes: square(45) }]))
    await expect(readReseau([path])).rejects.toThrow(/aucune route/)
    await expect(readReseau([path, 'troncons.csv'])).rejects.toThrow(/ne se mélangent pas/)
    await expect(readReseau(['plan.shp'])).rejects.toThrow(/attendu en \.osm\.pbf/)
  })
})
