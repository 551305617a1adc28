/**
 * `npm test`: lint, dead code, types, unit and integration tests, then the tests in a real browser. Everything
 * runs even when something before it failed, so that one run tells all. Ends with "N passed, N failed".
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, NO_BROWSER } from './support/find-chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = fileURLToPath(new URL('.output', import.meta.url))
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

interface Counts {
  passed: number
  failed: number
}
const total: Counts = { passed: 0, failed: 0 }

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n— ${title}`)
  const started = Date.now()
  const { status } = spawnSync(bin(command), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  console.log(
    `${status === 0 ? 'passé' : 'ÉCHEC'} : ${title} (${Math.round((Date.now() - started) / 1000)} s)`,
  )
  return status === 0
}

/** A step that counts as one test. */
function step(title: string, command: string, args: readonly string[]): void {
  if (run(title, command, args)) total.passed += 1
  else total.failed += 1
}

/** A runner that counts its own tests into a JSON file; a crash without a count is one failure. */
function suite(
  title: string,
  command: string,
  args: readonly string[],
  report: string,
  count: (json: unknown) => Counts,
): void {
  const file = join(output, report)
  rmSync(file, { force: true })
  const ok = run(title, command, args)
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  total.passed += counts.passed
  total.failed += counts.failed
  if (!ok && counts.failed === 0) total.failed += 1
}

const countVitest = (json: unknown): Counts => {
  const { numPassedTests, numFailedTests } = json as { numPassedTests: number; numFailedTests: number }
  return { passed: numPassedTests, failed: numFailedTests }
}

const countPlaywright = (json: unknown): Counts => {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

mkdirSync(output, { recursive: true })
step('style', 'biome', ['check', '.'])
step('code mort', 'knip', [])
step('types', 'tsc', ['--noEmit'])
suite(
  'tests unitaires',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(output, 'unit.json')}`],
  'unit.json',
  countVitest,
)
if (findChromium() === null) {
  console.error(`\n${NO_BROWSER}`)
  total.failed += 1
} else {
  suite(
    'tests dans le navigateur',
    'playwright',
    ['test', '-c', 'test/e2e/playwright.config.ts'],
    'e2e.json',
    countPlaywright,
  )
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
