import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { MANIFESTE, manifesteDe, writeManifeste } from '../../../geo/serve/manifeste.ts'
import { createStaticServer } from '../../../geo/serve/server.ts'
import { CONFIGURATION_VIDE } from '../../../src/dataset/configuration/configuration.ts'
import { ask } from '../../support/serveurs/ask.ts'

/** As `npm run build` writes it: one line. */
const BUILT = `${JSON.stringify({ ...manifesteDe(CONFIGURATION_VIDE), lang: 'fr', start_url: '.', background_color: '#f6f2e9' })}\n`
let dir: string
let server: ReturnType<typeof createStaticServer>
let origin: string
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'manifeste-'))
  server = createStaticServer(dir, join(dir, 'data'), '/carte/')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterAll(() => {
  server.close()
  rmSync(dir, { recursive: true, force: true })
})

const path = () => join(dir, MANIFESTE)
const configure = (said: string) => {
  writeFileSync(join(dir, 'configuration.json'), said)
  writeManifeste(dir)
}
const asked = async () => {
  const { status, headers, body } = await ask(origin, `/carte/${MANIFESTE}`)
  expect([status, headers['content-type']]).toEqual([200, 'application/manifest+json; charset=utf-8'])
  return JSON.parse(String(body)) as Record<string, unknown>
}

it('an installed application bears the configured name and colour, with nothing built anew', async () => {
  writeFileSync(path(), BUILT)
  configure(JSON.stringify({ nom: 'L’aide numérique dans l’Allier', couleurs: { accent: '#7a1f5c' } }))
  expect(await asked()).toEqual({
    ...JSON.parse(BUILT),
    name: 'L’aide numérique dans l’Allier',
    short_name: 'L’aide numérique dans l’Allier',
    description: 'L’aide numérique dans l’Allier : trouver de l’aide numérique près de chez soi',
    theme_color: '#7a1f5c',
  })
  configure(JSON.stringify({ nom: 'Une autre' }))
  expect(await asked()).toMatchObject({ name: 'Une autre', theme_color: '#fffdf8' })
})

it.each(['{"nom":', '{"nom":"À portée"}', '{"nom":7,"couleurs":{"accent":"#ffd400"}}'])(
  'with %s it is what was built, to the byte, and a file that says so is left alone',
  (said) => {
    writeFileSync(path(), BUILT.replaceAll('À portée', 'Une autre'))
    configure(said)
    expect(readFileSync(path(), 'utf8')).toBe(BUILT)
    utimesSync(path(), 1_790_000_000, 1_790_000_000)
    writeManifeste(dir)
    expect(statSync(path()).mtimeMs).toBe(1_790_000_000_000)
  },
)

it('a page without one is left as it is', () => {
  rmSync(path())
  writeManifeste(dir)
  expect(() => statSync(path())).toThrow()
})
