/**
 * `npm test`: lint, dead code, types, unit and integration tests, then the tests in a real browser.
 * `npm run test:lourd`: the heavy suites; `npm test -- tout`: both; `npm run epreuve`: what is longer still, all of it or
 * the parts that are named (`npm run epreuve -- fuzz morts`).
 * Everything runs even when something before it failed, so that one run tells all. Ends with each failed test and
 * the time of each stage, then "N passed, N failed".
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FailedTest, failedInPlaywright, failedInVitest } from './support/failed-tests.ts'
import { findChromium, NO_BROWSER } from './support/find-chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = fileURLToPath(new URL('.output', import.meta.url))

interface Counts {
  readonly passed: number
  readonly failed: number
}
/** What a runner tells in its JSON report. */
interface Report {
  readonly count: (json: unknown) => Counts
  readonly failures: (json: unknown) => readonly FailedTest[]
}
interface Stage {
  readonly title: string
  /** A command of the packages. */
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** How much of it is done; what is set outside wins (`FUZZ_TOURS=3000 npm run epreuve -- fuzz`, a share of it). */
  readonly size?: Readonly<Record<string, string>>
  /** Where the runner counts its own tests; a stage without counts as one test. */
  readonly report?: Report & { readonly file: string }
  readonly needsBrowser?: boolean
}

const VITEST: Report = {
  count(json) {
    const { numPassedTests, numFailedTests } = json as { numPassedTests: number; numFailedTests: number }
    return { passed: numPassedTests, failed: numFailedTests }
  },
  failures: failedInVitest,
}
const PLAYWRIGHT: Report = {
  count(json) {
    const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } }
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
  },
  failures: failedInPlaywright,
}

function unit(
  title: string,
  file: string,
  args: readonly string[],
  { env = {}, size = {} }: Pick<Stage, 'env' | 'size'> = {},
): Stage {
  const json = `--outputFile.json=${join(output, file)}`
  return {
    title,
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', json, ...args],
    env,
    size,
    report: { file, ...VITEST },
  }
}
const browser = (
  title: string,
  file: string,
  env: Readonly<Record<string, string>>,
  specs: readonly string[] = [],
): Stage => ({
  title,
  command: 'playwright',
  args: ['test', '-c', 'test/e2e/playwright.config.ts', ...specs],
  env,
  report: { file, ...PLAYWRIGHT },
  needsBrowser: true,
})

const COURT: readonly Stage[] = [
  { title: 'style', command: 'biome', args: ['check', '.'] },
  { title: 'code mort', command: 'knip', args: [] },
  { title: 'types', command: 'tsc', args: ['--noEmit'] },
  unit('tests unitaires', 'unit.json', ['--project', 'règles', '--project', 'essais*']),
  browser('tests dans le navigateur', 'e2e.json', { E2E_SUITE: 'court' }),
]
const LOURD: readonly Stage[] = [
  unit('tests unitaires lourds', 'unit-lourd.json', ['--project', 'lourds']),
  browser('tests lourds dans le navigateur', 'e2e-lourd.json', { E2E_SUITE: 'lourd' }),
]
/** For tests that read nothing of all France: its data are not built first. */
const PILOTE_SEUL = { DONNEES: 'pilote' }
/** By the name that asks for one alone. */
const EPREUVE: Readonly<Record<string, Stage>> = {
  agendas: unit('5 000 agendas', 'unit-agendas.json', ['test/domain/sessions/ics'], {
    env: { AGENDAS_TOUS: '1' },
  }),
  horaires: unit('tous les horaires', 'unit-horaires.json', ['test/domain/places/hours'], {
    env: { HORAIRES_TOUS: '1' },
  }),
  plans: unit('des plans jusqu’à leur preuve', 'unit-plans.json', ['test/domain/plan'], {
    env: { ...PILOTE_SEUL, PLANS_TOUS: '1' },
  }),
  // 19 readers.
  fuzz: unit('textes tirés pour 19 lecteurs', 'unit-fuzz.json', ['test/hostile/fuzz/fuzz.lourd'], {
    env: PILOTE_SEUL,
    size: { FUZZ_TOURS: '56000' },
  }),
  matrices: unit(
    'toutes les pannes, toutes les charges',
    'unit-matrices.json',
    ['test/app/pannes-1.lourd', 'test/app/pannes-2.lourd', 'test/hostile/entrees.lourd'],
    { env: { CHARGES_TOUTES: '1' } },
  ),
  morts: unit(
    'publications tuées',
    'unit-morts.json',
    ['test/geo/publish/publication-faults.lourd', '-t', 'SIGKILL'],
    { env: PILOTE_SEUL, size: { MORTS: '200' } },
  ),
  france: browser('la France à sa taille', 'e2e.json', { ECHELLE: 'complete' }, ['echelle.spec']),
  navigateur: browser('ce que les suites lourdes prélèvent, en entier', 'e2e.json', { E2E_TOUTES: '1' }, [
    'hostile.spec',
    'villages.spec',
    'rues.spec',
    'pannes-langues.spec',
    'principaux.spec',
    'memoire.spec',
    'carte-couches.spec',
    'echelle.spec',
    'acces/langues.spec',
    'acces/pertes.spec',
    'etats.spec',
    'garde.spec',
    'intranet.spec',
  ]),
  mesures: {
    title: 'mesures',
    command: 'tsx',
    args: ['test/bench/run.ts', '--json', 'test/.output/bench.json'],
  },
  page: {
    title: 'mesures dans la page',
    command: 'playwright',
    args: ['test', '-c', 'test/bench/page/playwright.config.ts'],
    env: { ECHELLE: 'complete' },
    needsBrowser: true,
  },
}
const SUITES: Readonly<Record<string, readonly Stage[]>> = {
  court: COURT,
  lourd: LOURD,
  tout: [...COURT, ...LOURD],
  epreuve: Object.values(EPREUVE),
}

/** What says how much of a stage is done. */
const sizeOf = ({ size = {} }: Stage) =>
  Object.entries(size).map(([name, usual]) => [name, process.env[name] ?? usual] as const)
const nameOf = (stage: Stage) => [stage.title, ...sizeOf(stage).map((pair) => pair.join('='))].join(', ')

/** Runs a stage, counts its tests and names those that failed; a crash without a count is one failure. */
function run(stage: Stage): Counts & { readonly failures?: readonly FailedTest[] } {
  const { command, args, env, report, needsBrowser } = stage
  console.log(`\n— ${nameOf(stage)}`)
  if (needsBrowser === true && findChromium() === null) {
    console.error(`\n${NO_BROWSER}`)
    return { passed: 0, failed: 1 }
  }
  const file = report === undefined ? null : join(output, report.file)
  if (file !== null) rmSync(file, { force: true })
  const { status } = spawnSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, ...Object.fromEntries(sizeOf(stage)) },
    shell: process.platform === 'win32',
  })
  const ok = status === 0
  if (report === undefined || file === null) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  if (!existsSync(file)) return { passed: 0, failed: ok ? 0 : 1 }
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const counts = report.count(json)
  return { ...counts, failed: Math.max(counts.failed, ok ? 0 : 1), failures: report.failures(json) }
}

function refuse(got: string, wanted: readonly string[], example: string): never {
  console.error(`« ${got} » : attendu ${wanted.join(', ')} (${example})`)
  process.exit(2)
}
/** The named parts of the long suite, in their order. */
function partsOf(names: readonly string[]): readonly Stage[] {
  const wrong = names.find((name) => !Object.hasOwn(EPREUVE, name))
  if (wrong !== undefined) refuse(wrong, Object.keys(EPREUVE), 'npm run epreuve -- fuzz')
  return Object.entries(EPREUVE).flatMap(([name, stage]) => (names.includes(name) ? [stage] : []))
}

const [asked = 'court', ...parts] = process.argv.slice(2)
const suite = SUITES[asked] ?? refuse(asked, Object.keys(SUITES), 'npm test -- tout')
const stages = asked === 'epreuve' && parts.length > 0 ? partsOf(parts) : suite
mkdirSync(output, { recursive: true })
const told: string[] = []
/** Said again at the end: a long run's first lines are out of sight by then, or cut. */
const fell: string[] = []
let total: Counts = { passed: 0, failed: 0 }
for (const stage of stages) {
  const started = Date.now()
  const { passed, failed, failures = [] } = run(stage)
  const seconds = Math.round((Date.now() - started) / 1000)
  const line = `${failed === 0 ? 'passé' : 'ÉCHEC'} : ${nameOf(stage)} (${passed + failed} tests, ${failed} en échec, ${seconds} s)`
  console.log(line)
  told.push(line)
  fell.push(
    ...failures.map(
      ({ name, said }) => `en échec : ${name.replace(root, '')}\n${said.replaceAll(/^/gm, '  ')}\n`,
    ),
  )
  total = { passed: total.passed + passed, failed: total.failed + failed }
}
console.log(`\n${[...fell, ...told].join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
