import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { networkFiles } from '../../../geo/publish/write-network.ts'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { decodeNetwork, likelyDm } from '../../../src/dataset/network-file.ts'
import { MODES } from '../../../src/domain/common/mode.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import type { RoadNetwork } from '../../../src/domain/roads/network.ts'
import { STEP_DEG, sortNetwork } from '../../../src/domain/roads/sort-network.ts'
import { OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'

const ROADS = join(OPEN_DATA_DIR, 'roads')
const steps = (degrees: Float64Array) => Array.from(degrees, (value) => Math.round(value / STEP_DEG))
type Bytes = Uint8Array<ArrayBuffer>

async function publishAndRead(network: RoadNetwork) {
  const { troncons, noeuds, dessins, formes, noms } = networkFiles(network)
  return decodeNetwork('essai', {
    troncons: troncons as Bytes,
    noeuds: noeuds as Bytes,
    dessins: dessins as Bytes,
    formes: formes as Bytes,
    noms,
  })
}

function expectSame(got: RoadNetwork, wanted: RoadNetwork): void {
  for (const key of [
    'edgeFrom',
    'edgeTo',
    'edgeDm',
    'edgeClass',
    'edgeFlags',
    'edgeName',
    'shapeStart',
  ] as const) {
    expect(Array.from(got[key]), key).toEqual(Array.from(wanted[key]))
  }
  for (const key of ['nodeLon', 'nodeLat', 'shapeLon', 'shapeLat'] as const) {
    expect(steps(got[key]), key).toEqual(steps(wanted[key]))
  }
  expect(got.shapeM).toEqual(wanted.shapeM)
  expect(got.names).toEqual(wanted.names)
  for (const mode of MODES) {
    expect(got.cost[mode], mode).toEqual(wanted.cost[mode])
    expect(got.main[mode], mode).toEqual(wanted.main[mode])
  }
}

describe.runIf(existsSync(ROADS))('a published network', () => {
  it.each(['pont_de_veyle.osm.pbf', 'saint_jean.osm.pbf', 'liechtenstein.osm.pbf', 'corse_troncons.csv.gz'])(
    'of %s is read back whole: lengths, costs, names, drawings',
    async (file) => {
      const { network } = await readReseau([join(ROADS, file)])
      const sorted = sortNetwork(network)
      expectSame(await publishAndRead(sorted), sorted)
      // Nothing is lost in sorting: the same edges, with the same lengths and costs.
      const bag = (n: RoadNetwork) =>
        Array.from(n.edgeDm, (dm, e) => {
          const costs = MODES.flatMap((mode) => [n.cost[mode].forward[e], n.cost[mode].backward[e]])
          return `${dm} ${n.names[n.edgeName[e]!]} ${costs.join(' ')}`
        }).sort()
      expect(bag(sorted)).toEqual(bag(network))
    },
  )

  it('of Porto takes at most 5.8 bytes an edge gz without drawings, 12 with them and the names', async () => {
    const { network } = await readReseau([join(ROADS, 'porto.osm.pbf')])
    const files = networkFiles(sortNetwork(network))
    const gz = (content: Uint8Array | string) => gzipSync(content).length / network.edgeFrom.length
    const bare = gz(files.troncons) + gz(files.noeuds)
    const whole = bare + gz(files.dessins) + gz(files.formes) + gz(JSON.stringify(files.noms))
    expect(bare).toBeLessThanOrEqual(5.8)
    expect(whole).toBeLessThanOrEqual(12)
  })
})

describe('the likely length of an edge', () => {
  it('is within a hundredth of the straight distance in France', () => {
    for (const lat of [41.4, 46.5, 51]) {
      for (const [dx, dy] of [
        [100, 0],
        [0, 100],
        [300, -200],
      ] as const) {
        const at = Math.round(lat / STEP_DEG)
        const likely = likelyDm(1000, at, 1000 + dx, at + dy) / 10
        const straight = distanceM(0.01, lat, 0.01 + dx * STEP_DEG, lat + dy * STEP_DEG)
        expect(Math.abs(likely - straight) / straight).toBeLessThan(0.01)
      }
    }
  })
})
