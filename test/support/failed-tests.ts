/** A test that failed, by its file and whole title, and the beginning of what it said. */
export interface FailedTest {
  readonly name: string
  readonly said: string
}

/** What is kept of a message: a page's whole text may stand in it. */
const LINES = 25
const WIDTH = 400

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal are control characters.
const COLOURS = /\u001b\[[0-9;]*m/g

const beginningOf = (message: string): string =>
  message
    .replace(COLOURS, '')
    .split('\n')
    .slice(0, LINES)
    .map((line) => line.slice(0, WIDTH))
    .join('\n')

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
      readonly duration?: number
    }[]
  }[]
}

/** A test that outlives its limit leaves only the place where it began (vitest 4.1.12). */
const saidOf = (message: string, duration = 0): string =>
  message.startsWith('Error: STACK_TRACE_ERROR')
    ? `plus long que sa limite : ${Math.round(duration / 1000)} s`
    : message

/** The failed tests of vitest's JSON report; a file that could not be read at all counts as one. */
export const failedInVitest = (report: unknown): FailedTest[] =>
  (report as VitestReport).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({
        name: `${name} › ${test.fullName}`,
        said: beginningOf(test.failureMessages.map((message) => saidOf(message, test.duration)).join('\n')),
      }))
    return failed.length === 0 && status === 'failed' ? [{ name, said: beginningOf(message) }] : failed
  })

interface PlaywrightSuite {
  readonly title: string
  readonly file: string
  readonly specs: readonly {
    readonly title: string
    readonly line: number
    readonly ok: boolean
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[]
    }[]
  }[]
  readonly suites?: readonly PlaywrightSuite[]
}

const failedInSuite = ({ file, specs, suites = [] }: PlaywrightSuite): FailedTest[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, line, tests }) => ({
      name: `${file}:${line} › ${title}`,
      said: beginningOf(
        tests
          .flatMap(({ results }) => results.flatMap(({ errors }) => errors.map((one) => one.message ?? '')))
          .join('\n'),
      ),
    })),
  ...suites.flatMap(failedInSuite),
]

/** The failed tests of Playwright's JSON report, and what failed outside of any test (a server that did not start). */
export function failedInPlaywright(report: unknown): FailedTest[] {
  const { suites, errors = [] } = report as {
    suites: readonly PlaywrightSuite[]
    errors?: readonly { message?: string }[]
  }
  return [
    ...suites.flatMap(failedInSuite),
    ...errors.map(({ message = '' }) => ({ name: 'hors de tout test', said: beginningOf(message) })),
  ]
}
