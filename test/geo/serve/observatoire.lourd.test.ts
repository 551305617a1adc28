import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Hsts, REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { ask } from '../../support/serveurs/ask.ts'
import { scoreOf } from '../../support/serveurs/observatoire.ts'
import { freePort, isInstalled, type Running } from '../../support/serveurs/run.ts'
import { signCertificate, startNginx, writeHosting } from '../../support/serveurs/servers.ts'

const missing = ['nginx', 'openssl'].filter((command) => !isInstalled(command))
if (missing.length > 0)
  console.log(`${missing.join(' et ')} absent de cette machine : ces essais sont passés.`)

const dir = tempDir('observatoire-')
const running: Running[] = []
afterAll(async () => {
  for (const { stop } of running) await stop()
})

/** The page by https, from the files that are shipped. */
async function pageBy(hsts: Hsts) {
  const folder = join(dir, hsts)
  mkdirSync(join(folder, 'site'), { recursive: true })
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html><script src="./a.js"></script>')
  const port = await freePort()
  const files = hostingFiles({
    dossier: '/carte/',
    racine: join(folder, 'site'),
    ...REGLAGES,
    hsts,
    ouvriers: [],
    ecoute: `127.0.0.1:${port}`,
    journal: join(folder, 'acces.log'),
    certificat: signCertificate(folder),
  })
  writeHosting(folder, files)
  running.push(await startNginx(folder, [join(folder, 'nginx.conf')], port))
  return ask(`https://127.0.0.1:${port}`, '/carte/')
}

it.skipIf(missing.length > 0)(
  'by the rules of MDN’s Observatory, over TLS: 120 at least with HSTS',
  async () => {
    const page = await pageBy('hote')
    expect(page.status).toBe(200)
    expect(scoreOf(page)).toBe(130)
    // The choice is theirs to make: without it, the Observatory takes 20 away and adds nothing.
    expect(scoreOf(await pageBy('aucun'))).toBe(80)
  },
)

it('the score falls with each header that goes', async () => {
  const headers = {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  }
  const score = (own: Readonly<Record<string, string>>) =>
    scoreOf({ status: 200, headers: own, etag: '', body: Buffer.from('<p>'), length: 3 })
  expect(score(headers)).toBe(130)
  for (const name of Object.keys(headers)) {
    const { [name as keyof typeof headers]: _, ...others } = headers
    expect(score(others), name).toBeLessThan(130)
  }
  expect(score({ ...headers, 'content-security-policy': "script-src 'unsafe-inline'" })).toBeLessThan(80)
})
