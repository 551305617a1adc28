import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { ROOT } from '../support/files/data-dirs.ts'
import { findTestBrowser, NO_BROWSER } from '../support/find-chromium.ts'
import { PILOTE_URL } from './addresses.ts'

const executablePath = findTestBrowser()
if (executablePath === null) throw new Error(NO_BROWSER)

/** `court`: what `npm test` runs; `lourd`: the heavy ones; without it, all. */
const suite = process.env.E2E_SUITE
const output = suite === 'lourd' ? 'e2e-lourd' : 'e2e'

/** The built application under its strict headers, in a real browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `../.output/${output}`,
  ...(suite === 'lourd' && { grep: /@lourd/ }),
  ...(suite === 'court' && { grepInvert: /@lourd/ }),
  fullyParallel: true,
  // Two cores: a test waits for its server, or for one that is gone, a fifth of its time, and a fourth browser adds nothing.
  workers: Number(process.env.E2E_WORKERS ?? 3),
  // Ten times what a quiet machine takes: a test fails for what it finds, not for what runs beside it.
  timeout: 300_000,
  expect: { timeout: 90_000 },
  retries: 0,
  reporter: [['list'], ['json', { outputFile: join(ROOT, `test/.output/${output}.json`) }]],
  use: {
    baseURL: PILOTE_URL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    // Tests that break the network must not be saved by a cache; offline.spec.ts asks for it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        // No graphics card: the map alone is drawn as one would, the page is not.
        '--enable-unsafe-swiftshader',
        '--disable-gpu-compositing',
        '--disable-quic',
        // Two cores for several browsers, whose pages live for seconds: threads that only collect garbage cost a sixth more
        // processor, half of it the system's; those that compile code for a long life another eighth. The benches have them.
        '--js-flags=--single-threaded-gc --no-maglev --no-turbofan',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --import tsx test/e2e/serve.ts',
    cwd: ROOT,
    url: PILOTE_URL,
    // The made-up France of ECHELLE=complete takes half a minute to publish, and France is built again where the
    // sources are newer: many minutes on a busy machine.
    timeout: 900_000,
    reuseExistingServer: false,
  },
})
