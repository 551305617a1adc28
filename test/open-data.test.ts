import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './support/files/data-dirs.ts'

const TESTS = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:test\.tsx?|spec\.ts)$/.test(path) && path !== 'open-data.test.ts',
)
/** Names of all France, of the open data it is built from, and of its roads. */
const NEEDS = /\b(?:FRANCE_DIR|FRANCE_URL|OPEN_DATA_DIR)\b/
/** What leaves a test out where they are not. */
const LEAVES_OUT =
  /\b(?:runIf|skipIf)\(|test\.skip\(|existsSync\((?:OPEN_DATA|FRANCE)_DIR\)|existsSync\(join\(FRANCE_DIR/

it('each test on all France is left out where ../shared/open-data is not', () => {
  const needing = TESTS.filter((path) => NEEDS.test(readFileSync(join(ROOT, 'test', path), 'utf8')))
  expect(needing.length).toBeGreaterThan(20)
  const unguarded = needing.filter((path) => !LEAVES_OUT.test(readFileSync(join(ROOT, 'test', path), 'utf8')))
  expect(unguarded).toEqual([])
  // The body of a suite that is left out runs all the same: what it opens there is opened.
  const opening = TESTS.filter((path) =>
    /describe\.(?:skipIf|runIf)\(.*async \(\) =>/.test(readFileSync(join(ROOT, 'test', path), 'utf8')),
  )
  expect(opening).toEqual([])
})
