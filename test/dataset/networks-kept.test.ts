import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import type { DepartementRef } from '../../src/dataset/manifest.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { loadRoadTravel } from '../../src/dataset/road-scope.ts'
import { loadNetwork, routesOf } from '../../src/dataset/roads.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { reachPoint } from '../../src/worker/answers/point-par-route.ts'
import { openRoads } from '../../src/worker/answers/road-start.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const CODES = ['2A', 'c1', 'c2', 'c3'] as const
const question: Question = {
  territoire: { type: 'commune', code: '2A004' },
  offre: 'lieux',
  portee: { type: 'mode', mode: 'voiture', minutes: 20 },
}

/** Corsica, and its south three times more, each copy with files of its own name. */
async function openCopies(read: string[]): Promise<Dataset> {
  const folder = readFolder(FRANCE_DIR)
  const renamed = (ref: DepartementRef, code: string): unknown =>
    JSON.parse(JSON.stringify(ref), (key, value) => (key === 'chemin' ? `${code}:${value}` : value))
  return openDataset(async (path) => {
    read.push(path)
    if (path !== 'manifest.json') return folder(path.replace(/^c\d:/, ''))
    const manifest = JSON.parse(new TextDecoder().decode(await folder(path)))
    const south = manifest.departements.find(({ code }: DepartementRef) => code === '2A')
    const copies = CODES.slice(1).map((code) => ({ ...(renamed(south, code) as DepartementRef), code }))
    return new TextEncoder().encode(
      JSON.stringify({ ...manifest, departements: [...manifest.departements, ...copies] }),
    )
  })
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}

/** All that the page's worker makes of a network: a scenario, times from a start, a way, a clicked point. */
async function visit(data: Dataset, code: (typeof CODES)[number]): Promise<WeakRef<object>> {
  const routes = routesOf(data, code)!
  const { scope } = await prepareScope(data, question)
  await loadRoadTravel(data, { ...scope, departements: [code] }, 'voiture')
  for (const mode of ['marche', 'voiture'] as const) (await openRoads(data, code, routes, mode)).adjacency()
  return new WeakRef(await loadNetwork(data, routes, false))
}

describe.runIf(existsSync(join(FRANCE_DIR, 'manifest.json')))('networks in memory', () => {
  const read: string[] = []
  const networksRead = () => read.filter((path) => path.includes('reseau-troncons')).length
  let data: Dataset
  beforeAll(async () => {
    data = await openCopies(read)
  })

  it('are those of the last four départements: a fifth frees the first, and figures stay equal', async () => {
    const ajaccio = { question, commune: '2A004', lon: 8.7386, lat: 41.9267 }
    const before = await reachPoint(data, ajaccio)
    const first = await visit(data, '2A')
    for (const code of CODES.slice(1)) await visit(data, code)
    for (const code of CODES) await loadNetwork(data, routesOf(data, code)!, false)
    expect(networksRead()).toBe(4)
    await reachPoint(data, { question, commune: '2B033', lon: 9.4497, lat: 42.6973 })
    expect(networksRead()).toBe(5)
    await new Promise((done) => setImmediate(done))
    collectGarbage()
    expect(first.deref()).toBeUndefined()
    expect(await reachPoint(data, ajaccio)).toEqual(before)
    expect(networksRead()).toBe(6)
  })
})
