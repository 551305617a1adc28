import { defineConfig } from '@playwright/test'
import e2e from '../../e2e/playwright.config.ts'

/** Times in the built page, one after another, printed as rows: `npm run -s bench:page -- [slider|drag|france…]`. */
export default defineConfig(e2e, {
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../.output/bench',
  fullyParallel: false,
  workers: 1,
  timeout: 600_000,
  reporter: 'dot',
})
