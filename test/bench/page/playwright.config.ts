import { defineConfig } from '@playwright/test'
import e2e from '../../e2e/playwright.config.ts'
import type { Nettete } from '../../e2e/support.ts'
import { findChromium } from '../../support/find-chromium.ts'

/** Times in the built page, one after another, printed as rows: `npm run -s bench:page -- [slider|drag|france…]`. */
export default defineConfig<Nettete>(e2e, {
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../.output/bench',
  fullyParallel: false,
  workers: 1,
  timeout: 600_000,
  reporter: 'dot',
  use: {
    ...e2e.use,
    carteNette: true,
    // The browser that a person has, and a card that is drawn by the processor: figures compare over the years.
    launchOptions: {
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    },
  },
})
