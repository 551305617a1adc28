import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { findTestBrowser } from '../../support/find-chromium.ts'
import { freePort, isInstalled, type Running } from '../../support/serveurs/run.ts'
import { startNginx, writeHosting } from '../../support/serveurs/servers.ts'
import { LUNDI } from '../keyboard.ts'
import { PRINCIPAUX } from '../principaux.ts'
import { LOURD } from '../support.ts'
import { fixClock } from './fix-clock.ts'
import { NAVIGATEURS } from './navigateurs.ts'

test.describe.configure({ mode: 'default' })
const DIST = join(ROOT, 'test/.output/dist')
const DOSSIER = '/carte/'
const [chromium] = NAVIGATEURS

test.describe('behind nginx, from the shipped files', () => {
  if (!isInstalled('nginx') || chromium === undefined || chromium.chemin === null) {
    test('nginx is not there', LOURD, () => {
      console.log('nginx n’est pas sur cette machine : les douze essais principaux n’y passent pas.')
      test.skip()
    })
    return
  }
  const { chemin, start } = chromium
  let browser: Awaited<ReturnType<typeof start>> | undefined
  let server: Running | undefined
  let base = ''
  test.beforeAll(async () => {
    const folder = join(ROOT, 'test/.output/nginx')
    const site = join(folder, 'site')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const isShipped = (path: string) => !path.endsWith('.map') && path !== join(DIST, 'data')
    cpSync(DIST, site, { recursive: true, filter: isShipped })
    symlinkSync(PILOTE_DIR, join(site, 'data'))
    const port = await freePort()
    const files = hostingFiles({
      ...REGLAGES,
      dossier: DOSSIER,
      racine: site,
      ouvriers: [],
      ecoute: `127.0.0.1:${port}`,
      journal: join(folder, 'acces.log'),
    })
    writeHosting(folder, files)
    server = await startNginx(folder, [join(folder, 'nginx.conf')], port)
    base = `http://127.0.0.1:${port}${DOSSIER}`
    browser = await start(findTestBrowser() ?? chemin)
  })
  test.afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  for (const { titre, essai } of PRINCIPAUX)
    test(`${titre} (nginx)`, LOURD, async () => {
      const pilote = await browser?.openPilote()
      if (pilote === undefined) throw new Error('no browser')
      await pilote.before(fixClock, LUNDI.getTime())
      await essai(pilote, base)
      expect(pilote.faults).toEqual([])
      await pilote.close()
    })
})
