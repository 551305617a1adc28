import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { SOURCES, type SourceId } from '../../../geo/sources/sources.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { GOOD, ok, openFakeSources, status } from '../../support/files/fake-sources.ts'
import { censusZip, densiteXlsx, frrCsv, lieux, qpvZip } from '../../support/files/official-files.ts'
import { damagesOf, listFiles } from '../../support/files/publication.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

type Answer = ReturnType<typeof ok>
const HTML = ok('<!DOCTYPE html><html><body>Maintenance</body></html>', 'text/html')
/** What a night may find at each source. Failures that may pass are tried again for minutes: failures.test.ts has them. */
const FAILURES: readonly (readonly [string, SourceId, Answer])[] = [
  ['gone', 'lieux', status(404)],
  ['refused', 'lieux', status(403)],
  ['a page in its place', 'lieux', HTML],
  ['cut', 'lieux', ok(JSON.stringify(lieux(20)).slice(0, 900))],
  ['a fifth gone', 'lieux', ok(JSON.stringify(lieux(16)))],
  ['other columns', 'lieux', ok(JSON.stringify([{ a: 1 }]))],
  ['gone', 'communes', status(410)],
  ['without codes', 'communes', ok('{"type":"FeatureCollection","features":[]}')],
  ['no content', 'departements', (_, response) => response.writeHead(204).end()],
  ['an error in XML', 'qpv', ok('<?xml version="1.0"?><Error/>')],
  ['cut', 'qpv', ok(qpvZip().slice(0, 200))],
  ['another grid', 'population1km', ok(zipSync({ 'a.csv': strToU8('GRD_ID,T\nCRS3035RES1000mN3E5,9\n') }))],
  ['other columns', 'population1km', ok(censusZip('CELLULE,POP'))],
  ['an unknown class', 'frr', ok(frrCsv([2134, 13_313, 11, 8000, 20]))],
  ['other columns', 'densite', ok(densiteXlsx(['CODE', 'NOM', 'NIVEAU']))],
]

const dir = tempDir('nuit-')
const sources = await openFakeSources(dir)

/** The command of the timer: `npm run geo`, by the network. */
const night = (): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const args = ['--import', 'tsx', 'geo/cli/build.ts', '--departement', '23']
    const own = ['--cache', join(dir, 'cache'), '--out', join(dir, 'data')]
    const child = spawn(process.execPath, [...args, ...own], {
      cwd: ROOT,
      env: { ...process.env, GEO_MIROIR: sources.miroir },
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.stdout.resume()
    child.on('close', (code) => resolve({ code, said }))
  })

const contentOf = (folder: string): string[] =>
  listFiles(folder).map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    return `${name} ${hash}`
  })

it('a night whose sources all answer ends with 0 and whole data', async () => {
  const { code, said } = await night()
  expect([code, said]).toEqual([0, ''])
  expect(damagesOf(join(dir, 'data'))).toEqual([])
})

it.each(FAILURES)(
  '%s, %s: the night ends non-zero, names the source, and touches no data',
  async (_, id, answer) => {
    const before = contentOf(join(dir, 'data'))
    expect(before.length).toBeGreaterThan(20)
    Object.assign(sources.answers, GOOD, { [id]: answer })
    const { code, said } = await night()
    expect(code).toBe(1)
    expect(said).toContain('La construction a échoué, les données d’avant restent en place.')
    expect(said).toContain(`source « ${SOURCES[id].titre} »`)
    expect(said).toMatch(/attendu : /)
    expect(contentOf(join(dir, 'data'))).toEqual(before)
  },
)
