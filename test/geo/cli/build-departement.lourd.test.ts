import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildDataset } from '../../../geo/cli/build.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'
import { readManifest } from '../../support/files/publication.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { runCli } from '../../support/run-cli.ts'

const dir = tempDir('departement-')

describe.runIf(existsSync(OPEN_DATA_DIR))('the build of one département from the open data', () => {
  it('publishes the same files for it as the build of all France, and says what is complete', async () => {
    const out = join(dir, '87')
    const france = readManifest(FRANCE_DIR)
    // The lists say the weeks from the day they are built on, and all France may have been built the day before.
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Math.floor(Date.parse(france.construitLe) / 1000)))
    await buildDataset({
      feed: { type: 'dossier', dir: OPEN_DATA_DIR },
      departements: ['87'],
      out,
      log: () => undefined,
    })
    vi.unstubAllEnvs()
    const manifest = readManifest(out)
    const [own, ofFrance] = [manifest, france].map(({ departements }) =>
      departements.find((d) => d.code === '87'),
    )
    expect(manifest.departements).toHaveLength(1)
    expect({ ...own, listes: null }).toEqual({ ...ofFrance, listes: null })
    // Kept with the plain pages of a département are two that name all that is published.
    const pagesOf = (folder: string, chemin = ''): Record<string, string> => {
      const { pages } = JSON.parse(readFileSync(join(folder, chemin), 'utf8')) as {
        pages: Record<string, string>
      }
      const { 'liste/index.html': _, 'liste/reutiliser.html': __, ...its } = pages
      return its
    }
    const its = pagesOf(out, own?.listes?.chemin)
    expect(Object.keys(its).length).toBeGreaterThan(20)
    expect(its).toEqual(pagesOf(FRANCE_DIR, ofFrance?.listes?.chemin))
    const { complets } = manifest
    expect([complets.france, complets.regions, complets.departements]).toEqual([false, [], ['87']])
    expect(complets.epci).toContain('248719312')
    expect(france.complets.epci).toEqual(expect.arrayContaining(complets.epci))
    // An EPCI that goes on in another département is listed, and is not complete here.
    const { epci } = JSON.parse(readFileSync(join(out, manifest.territoires.chemin), 'utf8'))
    const cut = epci.filter((e: { code: string }) => !complets.epci.includes(e.code))
    expect(cut.every((e: { code: string }) => france.complets.epci.includes(e.code))).toBe(true)
    expect(cut.length + complets.epci.length).toBe(epci.length)
    const neighbour = ['--data', out, '--territoire', 'departement:23', '--distance', '5000']
    const { code, out: said, err } = runCli('couverture.ts', neighbour)
    expect([code, said]).toEqual([2, ''])
    expect(err).toMatch(/^données partielles : /)
  })
})
