import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bytesOf, filesToKeep } from '../../../src/dataset/garde/files-to-keep.ts'
import { dropDepartement, keepDepartement } from '../../../src/dataset/garde/keep-departement.ts'
import { findKept, keptManifests, listKept } from '../../../src/dataset/garde/kept.ts'
import { readKeptToo } from '../../../src/dataset/garde/read-kept-too.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { DataError, type ReadBytes } from '../../../src/dataset/read-file.ts'
import { FILTRES_VIDES } from '../../../src/domain/places/filters/filtres.ts'
import { createHandlers } from '../../../src/worker/answers/handlers.ts'
import { FakeCaches } from '../../support/fake-caches.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readManifest } from '../../support/files/publication.ts'
import { readFolder } from '../../support/files/read-folder.ts'

const BASE = 'http://donnees.test/data/'
const NOM = 'Haute-Vienne'
const pilote = readManifest(PILOTE_DIR)
/** The data of the night after: the same files, of another version. */
const demain: Manifest = { ...pilote, version: 'demain', construitLe: '2099-01-01T05:00:00Z' }
const offline: ReadBytes = (chemin) => Promise.reject(new DataError('reseau', chemin, 'pas de réseau'))
const bytesOfManifest = (manifest: Manifest) => new TextEncoder().encode(JSON.stringify(manifest))

let store: FakeCaches
beforeEach(() => {
  store = new FakeCaches()
  vi.stubGlobal('caches', store)
})
afterEach(() => vi.unstubAllGlobals())

type Keep = Partial<Parameters<typeof keepDepartement>[0]>

const filesOf = (manifest: Manifest) => filesToKeep(manifest, '87', readFolder(PILOTE_DIR))

async function keep({ manifest = pilote, ...rest }: Keep = {}) {
  return keepDepartement({
    ...{ manifest, code: '87', nom: NOM, files: await filesOf(manifest), base: BASE },
    ...{ read: readFolder(PILOTE_DIR), onFile: () => undefined, signal: new AbortController().signal },
    ...rest,
  })
}
const versions = async () => (await listKept(BASE)).map(({ version }) => version)

describe('a département kept on the device', () => {
  it('is there whole, with its date and its size, and says how far it is', async () => {
    const done: number[] = []
    const garde = await keep({ onFile: (n) => done.push(n) })
    const files = await filesOf(pilote)
    expect(done).toEqual(files.map((_, i) => i + 1))
    expect(garde).toEqual({
      ...{ code: '87', nom: NOM, version: pilote.version, construitLe: pilote.construitLe },
      octets: bytesOf(files),
    })
    expect(await listKept(BASE)).toEqual([garde])
    const listes = pilote.departements.find(({ code }) => code === '87')?.listes
    for (const { chemin, octets } of files)
      if (chemin !== listes?.chemin) expect((await findKept(BASE + chemin))?.length, chemin).toBe(octets)
  })

  it('holds its pages without script, each at its address, under a policy of their own, newer than those visited', async () => {
    const visited = await store.open('listes')
    const [own, other] = [`${BASE}liste/87085.html`, `${BASE}liste/03185.html`]
    for (const page of [own, other]) await visited.put(page, new Response('an older one'))
    const puts = vi.spyOn(Response.prototype, 'arrayBuffer')
    await keep()
    const said = new TextDecoder().decode((await findKept(own)) ?? undefined)
    expect(said).toContain('<h1>Aide numérique à Limoges</h1>')
    expect(said).not.toContain('<script')
    for (const name of ['index.html', 'departement-87.html', 'liste.css'])
      expect((await findKept(`${BASE}liste/${name}`))?.length, name).toBeGreaterThan(500)
    const sent = puts.mock.contexts.map((response) => (response as Response).headers)
    const policies = sent.filter((headers) => /^text\/(?:html|css)/.test(headers.get('Content-Type') ?? ''))
    expect(policies.length).toBeGreaterThan(3)
    for (const headers of policies)
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/)
    expect(await visited.keys()).toEqual([{ url: other }])
    await dropDepartement('87', BASE)
    expect(await findKept(own)).toBeNull()
  })

  it('goes when the person says so, and nothing else does', async () => {
    await keep()
    await (await store.open('fichiers')).put(`${BASE}autre`, new Response('x'))
    await dropDepartement('87', BASE)
    expect(await listKept(BASE)).toEqual([])
    expect(await store.keys()).toEqual(['fichiers'])
  })

  it('stays as it was where the next generation does not come, is stopped or has no room', async () => {
    await keep()
    // The last is damaged on the way: refused, as everywhere.
    const faults: Keep[] = [
      { read: offline },
      { signal: AbortSignal.abort() },
      { read: async () => new Uint8Array(4) },
    ]
    for (const fault of faults) {
      await expect(keep({ manifest: demain, ...fault })).rejects.toThrow()
      expect(await versions()).toEqual([pilote.version])
      expect(store.all.size).toBe(1)
    }
    store.room = 1000
    await expect(keep({ manifest: demain })).rejects.toThrow('full')
    expect(await versions()).toEqual([pilote.version])
  })

  it('is replaced at once when all of the next generation is there', async () => {
    await keep()
    const seen: Promise<string[]>[] = []
    await keep({ manifest: demain, onFile: () => seen.push(versions()) })
    expect(new Set((await Promise.all(seen)).flat())).toContain(pilote.version)
    expect(await versions()).toEqual(['demain'])
    expect(store.all.size).toBe(1)
  })
})

describe('two publications on one server', () => {
  const AUTRE = 'http://donnees.test/essai/data/'
  const keptAt = async (base: string) => (await listKept(base)).map(({ version }) => version)

  it.each([
    ['of one version', pilote],
    ['of another', demain],
  ])('each keep and drop their own, %s', async (_, manifest) => {
    await keep()
    await keep({ base: AUTRE, manifest })
    expect(await keptAt(BASE)).toEqual([pilote.version])
    expect(await keptAt(AUTRE)).toEqual([manifest.version])
    await dropDepartement('87', AUTRE)
    expect(await keptAt(AUTRE)).toEqual([])
    expect(await keptAt(BASE)).toEqual([pilote.version])
    const { chemin } = pilote.departements.find((d) => d.code === '87')!.lieux
    expect(await findKept(AUTRE + chemin)).toBeNull()
    expect(await findKept(BASE + chemin)).not.toBeNull()
  })

  it('keeps what was kept under a name without a folder until its own takes its place', async () => {
    // As it was laid before: one cache for both where they are of one version.
    const old = await store.open(`garde-87-${pilote.version}`)
    const note = { code: '87', nom: NOM, version: pilote.version, construitLe: pilote.construitLe, octets: 1 }
    for (const base of [BASE, AUTRE]) {
      await old.put(`${base}manifest.json`, Response.json(pilote))
      await old.put(`${base}garde.json`, Response.json(note))
    }
    expect(await listKept(BASE)).toEqual([note])
    expect((await keptManifests(BASE)).length).toBe(1)
    await keep({ manifest: demain })
    expect(await keptAt(BASE)).toEqual(['demain'])
    expect(await keptAt(AUTRE)).toEqual([pilote.version])
    await dropDepartement('87', AUTRE)
    expect(await keptAt(AUTRE)).toEqual([])
    expect(await store.keys()).toEqual([`garde ${BASE} 87-demain`])
  })
})

describe('reading what is kept too', () => {
  it('serves a kept file where the network does not, and says what is missing of others', async () => {
    await keep()
    const read = readKeptToo(BASE, offline)
    const { chemin, octets } = pilote.departements.find((d) => d.code === '87')!.lieux
    expect((await read(chemin)).length).toBe(octets)
    await expect(read('23/lieux.00000000.json')).rejects.toThrow('pas de réseau')
  })

  it('gives the manifest of the last whole generation without a network, the new one with it', async () => {
    const versionRead = async (read: ReadBytes) =>
      JSON.parse(new TextDecoder().decode(await readKeptToo(BASE, read)('manifest.json'))).version
    await keep()
    // Nothing at all answers; then only what the service worker kept of the newer manifest.
    expect(await versionRead(offline)).toBe(pilote.version)
    const onlyKept: ReadBytes = async (chemin, options) =>
      options?.sansCache === true ? offline(chemin) : bytesOfManifest(demain)
    expect(await versionRead(onlyKept)).toBe(pilote.version)
    expect(await versionRead(async () => bytesOfManifest(demain))).toBe('demain')
    await dropDepartement('87', BASE)
    expect(await versionRead(onlyKept)).toBe('demain')
    // Where nothing was ever read there is nothing to serve.
    store.all.clear()
    await expect(versionRead(offline)).rejects.toThrow('pas de réseau')
  })
})

const SETS = [
  {
    nom: 'the pilot set',
    dir: PILOTE_DIR,
    code: '87',
    territoire: { type: 'commune', code: '87085' } as const,
  },
  ...(existsSync(join(FRANCE_DIR, 'manifest.json'))
    ? [
        {
          nom: 'all France',
          dir: FRANCE_DIR,
          code: '23',
          territoire: { type: 'departement', code: '23' } as const,
        },
      ]
    : []),
]
it.each(SETS)('the files to keep of $nom are all that its views read', async ({ dir, code, territoire }) => {
  const read = readFolder(dir)
  const files = await filesToKeep(readManifest(dir), code, read)
  const kept = new Set(['manifest.json', ...files.map(({ chemin }) => chemin)])
  const missing = new Set<string>()
  const ask = createHandlers(() => (chemin, options) => {
    if (!kept.has(chemin)) missing.add(chemin)
    return read(chemin, options)
  })
  await ask.ouvrir({ base: BASE })
  const question = {
    ...{ territoire, offre: 'ateliers' as const },
    portee: { type: 'mode', mode: 'voiture', minutes: 15 } as const,
  }
  const list = {
    ...{ territoire, filtres: FILTRES_VIDES, depart: null, emprise: null, mode: 'voiture' as const },
    ...{ sansVoisins: false, instantMs: Date.UTC(2026, 10, 25, 9), limite: 20 },
  }
  const [first] = (await ask.trouver(list)).lignes
  const { id = '', codeInsee = '' } = first?.lieu ?? {}
  await ask.fiche({ ...list, id, semaine: 0 })
  const depart = { type: 'commune', code: codeInsee } as const
  await ask.trouver({ ...list, depart, calcul: 'routes' })
  await ask.situerDepart({ depart })
  await ask.chercher({ texte: 'guéret', limite: 8 })
  await ask.chercherTerritoires({ texte: 'limoges', limite: 8 })
  await ask.seances({ territoire, du: 20_780, au: 20_840 })
  await ask.territoire({ territoire })
  await ask.lieux({ territoire })
  await ask.couverture({ question, par: 'commune' })
  await ask.couverture({ question: { ...question, fenetre: { du: 20_780, au: 20_840 } }, par: 'epci' })
  await ask.scenario({ question, par: 'commune', modifications: [] })
  await ask.historique({ territoire })
  expect([...missing]).toEqual([])
})
