import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from '../../../geo/roads/pausing.ts'
import { readOsmRoads, tileOsmRoads } from '../../../geo/roads/read-osm-roads.ts'
import { readTroncons, tileTroncons } from '../../../geo/roads/read-troncons.ts'
import { RemarquesRoutes } from '../../../geo/roads/remarques.ts'
import { BytePiles } from '../../../geo/roads/tiles/byte-piles.ts'
import { openWorkspace, type Workspace } from '../../../geo/roads/tiles/workspace.ts'
import type { RoadWays } from '../../../src/domain/roads/ways.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { road, roadsPresent } from './open-roads.ts'
import { type PbfDraft, writePbf } from './write-pbf.ts'

const dir = tempDir('tuiles-')
let workspace: Workspace
beforeAll(() => {
  workspace = openWorkspace(dir)
})
afterAll(() => {
  workspace.close()
})
const BLOCK = 64 * 1024
const leftovers = () => readdirSync(dir).filter((name) => name.startsWith('.routes-'))

describe('piles', () => {
  it.each([0, 1000, 100_000, undefined])(
    'give back what they were given, holding at most %s bytes',
    (max) => {
      const random = seededRandom(3)
      const piles = new BytePiles(workspace, `essai ${max}`, max)
      const given = new Map<number, number[]>()
      for (let k = 0; k < 3000; k++) {
        const pile = randomInt(random, 40)
        const bytes = Array.from({ length: randomInt(random, 400) }, () => randomInt(random, 256))
        piles.append(pile, Uint8Array.from(bytes))
        given.set(pile, [...(given.get(pile) ?? []), ...bytes])
      }
      expect(piles.piles().sort()).toEqual([...given.keys()].sort())
      for (const [pile, bytes] of given) {
        expect([...piles.read(pile)]).toEqual(bytes)
        expect([...piles.take(pile)]).toEqual(bytes)
      }
      expect(piles.piles()).toEqual([])
      expect(piles.read(7)).toHaveLength(0)
      const { held } = workspace.usage.get(`essai ${max}`)!
      expect(held).toBeLessThanOrEqual((max ?? Infinity) + BLOCK)
    },
  )

  it('take a record larger than a block', () => {
    const piles = new BytePiles(workspace, 'grand', 0)
    const large = new Uint8Array(3 * BLOCK).fill(7)
    piles.append(1, Uint8Array.of(1))
    piles.append(1, large)
    piles.append(1, Uint8Array.of(2))
    const whole = Buffer.concat([Uint8Array.of(1), large, Uint8Array.of(2)])
    expect(piles.take(1).equals(whole)).toBe(true)
  })
})

const square = (first: number, lon: number, lat: number) =>
  [0, 1, 2].map((k) => [first + k, lon + k / 1000, lat] as const)
const street = (id: number, refs: readonly number[], name: string) => ({
  id,
  refs,
  tags: { highway: 'residential', name },
})
/** A street near Limoges, one near Ajaccio, and a road from tile to tile between tiles of the first. */
const france: PbfDraft = {
  nodes: [...square(1, 1.26, 45.83), ...square(11, 8.73, 41.92), [21, 1.8, 45.83]],
  ways: [street(1, [1, 2, 3], 'Rue Haute'), street(2, [11, 12, 13], 'Cours'), street(3, [3, 21], 'Route')],
}

describe('roads in tiles', () => {
  const around = (lon: number, lat: number) => [lon - 0.1, lat - 0.1, lon + 0.1, lat + 0.1] as const
  const write = (name: string, draft: PbfDraft) => {
    writeFileSync(join(dir, name), writePbf([draft]))
    return join(dir, name)
  }

  it('gives a place the ways near it, each once, with their own nodes and names', () => {
    const { tiles } = atOnce(tileOsmRoads([write('a.osm.pbf', france)], workspace, new RemarquesRoutes()))
    const limoges = tiles.read([1, 45, 2, 46])
    expect(limoges.names).toEqual(['', 'Rue Haute', 'Route'])
    expect([...limoges.refs]).toEqual([0, 1, 2, 2, 3])
    expect([...limoges.nodeLon]).toEqual([1.26, 1.261, 1.262, 1.8])
    expect(tiles.read(around(8.73, 41.92)).names).toEqual(['', 'Cours'])
    expect(tiles.read(around(5, 45)).profile).toHaveLength(0)
    expect(tiles.read(null, (lon) => lon > 1.7 && lon < 2).names).toEqual(['', 'Route'])
  })

  it('reads no tile but those around the place: the others may be gone', () => {
    const options = { maxBytes: 0 }
    const path = write('b.osm.pbf', france)
    const { tiles } = atOnce(tileOsmRoads([path], workspace, new RemarquesRoutes(), options))
    const folder = leftovers().flatMap((own) =>
      readdirSync(join(dir, own)).map((name) => join(dir, own, name)),
    )
    const piles = folder
      .filter((name) => name.endsWith('-tuiles'))
      .flatMap((name) => readdirSync(name).map((pile) => join(name, pile)))
    // With nothing held in memory, all tiles but the one written last are on the disk.
    expect(piles.length).toBeGreaterThan(0)
    for (const pile of piles) if (statSync(pile).size > 0) rmSync(pile)
    expect(() => tiles.read()).toThrow(/ENOENT/)
    expect(tiles.read(around(3, 43)).profile).toHaveLength(0)
  })

  it('keeps nothing of what no département wants', () => {
    const boxes = [around(1.26, 45.83)]
    const path = write('c.osm.pbf', france)
    const { tiles } = atOnce(tileOsmRoads([path], workspace, new RemarquesRoutes(), { boxes }))
    expect(tiles.read().names).toEqual(['', 'Rue Haute', 'Route'])
  })
})

/** The same for the same ways; comparing long columns one by one takes a minute. */
const digest = (ways: RoadWays) =>
  Object.entries(ways).map(([name, value]) => {
    const bytes = ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : JSON.stringify(value)
    return [name, createHash('sha256').update(bytes).digest('hex')]
  })

describe.runIf(roadsPresent)('memory', () => {
  const files = ['porto', 'redon'].map((name) => road(`${name}.osm.pbf`))

  it('holds a few hundred kilobytes of extracts that are put on disk in full, and reads the same roads', () => {
    const own = openWorkspace(dir)
    const maxBytes = 500_000
    const { tiles } = atOnce(tileOsmRoads(files, own, new RemarquesRoutes(), { maxBytes }))
    expect(digest(tiles.read())).toEqual(digest(readOsmRoads(files, new RemarquesRoutes()).ways))
    expect([...own.usage.keys()].sort()).toEqual(
      ['chemins', 'douteux', 'noeuds', 'places', 'references', 'remplaces', 'tuiles', 'versions'].sort(),
    )
    for (const [name, { held }] of own.usage) expect(held, name).toBeLessThanOrEqual(maxBytes + BLOCK)
    // 350,000 nodes of roads: a pile of identifiers is a 256th of them, a chunk has 2^18 references whatever the file.
    for (const name of ['references', 'noeuds', 'versions']) {
      expect(own.usage.get(name)!.pile, name).toBeLessThan((2 / 256) * 24 * 600_000)
    }
    expect(own.usage.get('places')!.pile).toBeLessThan(32 * (2 ** 18 + 2000))
    own.close()
  })

  it('does so for tables of segments', async () => {
    const own = openWorkspace(dir)
    const [maxBytes, paths] = [100_000, [road('corse_troncons.csv.gz')]]
    const tiles = await tileTroncons(paths, own, new RemarquesRoutes(), { maxBytes })
    expect(digest(tiles.read())).toEqual(digest(await readTroncons(paths, new RemarquesRoutes())))
    for (const [name, { held }] of own.usage) expect(held, name).toBeLessThanOrEqual(maxBytes + BLOCK)
    expect(own.usage.get('bouts')!.pile).toBeLessThan((2 / 256) * 60 * 69_000)
    own.close()
  })
})

/** A process that writes to a workspace in `dir` and then ends as `end` says. */
async function work(end: string): Promise<{ signal: string | null; during: string }> {
  const script = `
    import { readdirSync } from 'node:fs'
    import { setImmediate } from 'node:timers/promises'
    import { withWorkspace } from './geo/roads/tiles/workspace.ts'
    await withWorkspace(${JSON.stringify(dir)}, async (workspace) => {
      workspace.folder('essai')
      console.log(readdirSync(${JSON.stringify(dir)}).filter((name) => name.includes('-' + process.pid + '-')).length)
      ${end}
      for (let turn = 0; turn < 1000; turn++) await setImmediate()
    })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let during = ''
  child.stdout.on('data', (chunk) => {
    during += chunk
  })
  return new Promise((resolve) =>
    child.on('close', (_, signal) => resolve({ signal, during: during.trim() })),
  )
}

describe('a workspace', () => {
  it.each([
    ['the work is done', '', null],
    ['it fails', 'throw new Error("faute")', null],
    ['nobody waits for it', 'process.exit(1)', null],
    ['it is asked to stop', 'process.kill(process.pid, "SIGTERM")', 'SIGTERM'],
    ['it is interrupted', 'process.kill(process.pid, "SIGINT")', 'SIGINT'],
  ])('is gone when %s', async (_, end, expected) => {
    const before = leftovers()
    const { signal, during } = await work(end)
    expect({ signal, during }).toEqual({ signal: expected, during: '1' })
    expect(leftovers()).toEqual(before)
  })

  it('that a killed process left goes with the next one; that of a living one stays', async () => {
    const mine = leftovers()
    const { signal } = await work('process.kill(process.pid, "SIGKILL")')
    expect(signal).toBe('SIGKILL')
    expect(leftovers()).toHaveLength(mine.length + 1)
    openWorkspace(dir).close()
    expect(leftovers()).toEqual(mine)
    expect(existsSync(join(dir, mine[0]!))).toBe(true)
  })
})
