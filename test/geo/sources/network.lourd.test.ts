import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import { readDecoupage } from '../../../geo/read/decoupage.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { ok, openFakeSources, status } from '../../support/files/fake-sources.ts'
import { lieux } from '../../support/files/official-files.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { writePbf } from '../roads/write-pbf.ts'

const dir = tempDir('reseau-')
const sources = await openFakeSources(dir)

/** The real command, as a person types it. Not synchronous: the server answers from this process. */
function geo(...more: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const args = ['--departement', '23', '--cache', join(dir, 'cache'), '--out', join(dir, 'data'), ...more]
  const child = spawn(process.execPath, ['--import', 'tsx', 'geo/cli/build.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, GEO_MIROIR: sources.miroir },
  })
  const out = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    out.stdout += text
  })
  child.stderr.on('data', (text) => {
    out.stderr += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...out })))
}

describe('npm run geo, from the network', () => {
  it('follows a redirect, publishes what the sources say and keeps a record of each file', async () => {
    sources.answers.lieux = (_request, response) =>
      response.writeHead(302, { location: '/depot/lieux.json' }).end()
    sources.extra.set('/depot/lieux.json', ok(JSON.stringify(lieux(20)), 'application/json'))
    const { code, stdout } = await geo()
    expect(code).toBe(0)
    expect(stdout).toMatch(/téléchargement : Lieux de médiation numérique…/)
    const dataset = await openDatasetDir(join(dir, 'data'))
    expect([dataset.manifest.jeu, dataset.manifest.titre]).toEqual([
      'reseau',
      'Sources officielles, département 23',
    ])
    // The three communes stand in their class by the count of their number, and by level 4 to 6.
    const facts = await Promise.all(['23096', '23001', '23076'].map((c) => dataset.commune(c)))
    expect(facts.map((c) => [c?.frr, c?.densite])).toEqual([
      ['FRR socle', 'Ceintures urbaines'],
      ['FRR socle', 'Bourgs ruraux'],
      ['FRR socle', 'Rural à habitat dispersé'],
    ])
    const grid = await dataset.grid('23')
    const { communes } = readDecoupage()
    expect(grid?.zones.map((zone, i) => [zone, grid.population[i]])).toEqual(
      ['23096', '23001', '23076'].map((zone) => [zone, communes.get(zone)?.population]),
    )
    const releves = JSON.parse(readFileSync(join(dir, 'cache/telechargements.json'), 'utf8'))
    expect(Object.keys(releves)).toHaveLength(7)
    for (const [fichier, releve] of Object.entries<Record<string, unknown>>(releves)) {
      const bytes = readFileSync(join(dir, 'cache', fichier))
      expect(releve.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(releve.octets).toBe(bytes.length)
      expect(releve.date).toMatch(/^\d{4}-\d\d-\d\dT/)
    }
  })

  it('fetches the extract of its région with --routes, checks it, and publishes its streets', async () => {
    const street = { id: 1, refs: [1, 2, 3], tags: { highway: 'residential', name: 'Rue Haute' } }
    const nodes = [1, 2, 3].map((id) => [id, 2.5 + id / 1000, 46] as const)
    const extract = writePbf([{ nodes }, { ways: [street] }])
    sources.extra.set('/europe/france/limousin-latest.osm.pbf', ok(extract.subarray(0, -7)))
    const cut = await geo('--routes')
    expect(cut.code).toBe(1)
    expect(cut.stderr).toMatch(/Routes et chemins.*limousin-latest\.osm\.pbf.*limousin\.osm\.pbf/s)
    sources.extra.set('/europe/france/limousin-latest.osm.pbf', ok(extract))
    const { code, stdout } = await geo('--routes')
    expect(code).toBe(0)
    expect(stdout).toMatch(/téléchargement : Routes et chemins…\n\S+ s\] {3}1 lignes/)
    expect(sources.requests.filter((url) => url.includes('geofabrik'))).toHaveLength(2)
    const { routes } = (await openDatasetDir(join(dir, 'data'))).departement('23') ?? {}
    expect(routes).toMatchObject({ modes: [], mention: expect.stringContaining('OpenStreetMap') })
    rmSync(join(dir, 'cache/roads'), { recursive: true })
  })

  it('exits with 1 when a source fails, and the data of before still answer', async () => {
    sources.answers.qpv = status(404)
    const { code, stderr } = await geo()
    expect(code).toBe(1)
    expect(stderr).toMatch(/les données d’avant restent en place.*Quartiers prioritaires.*réponse 404/s)
    const dataset = await openDatasetDir(join(dir, 'data'))
    expect((await dataset.lieux('23')).lieux).toHaveLength(20)
  })
})
