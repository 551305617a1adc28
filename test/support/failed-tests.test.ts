import { describe, expect, it } from 'vitest'
import { failedInPlaywright, failedInVitest } from './failed-tests.ts'

describe('the failed tests of a report', () => {
  it('are found in what vitest writes, and so is a file that could not be read', () => {
    const report = {
      testResults: [
        {
          name: '/a/passe.test.ts',
          status: 'passed',
          message: '',
          assertionResults: [{ fullName: 'a', status: 'passed', failureMessages: [] }],
        },
        {
          name: '/a/tombe.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            {
              fullName: 'b holds',
              status: 'failed',
              failureMessages: ['\u001b[31mexpected 1\u001b[39m\n  at b'],
            },
            { fullName: 'c holds', status: 'passed', failureMessages: [] },
            {
              fullName: 'd holds',
              status: 'failed',
              failureMessages: ['Error: STACK_TRACE_ERROR\n    at task (x.js:1:1)'],
              duration: 351_059,
            },
          ],
        },
        { name: '/a/illisible.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
      ],
    }
    expect(failedInVitest(report)).toEqual([
      { name: '/a/tombe.test.ts › b holds', said: 'expected 1\n  at b' },
      { name: '/a/tombe.test.ts › d holds', said: 'plus long que sa limite : 351 s' },
      { name: '/a/illisible.test.ts', said: 'SyntaxError' },
    ])
  })

  it('are found in what Playwright writes, in groups too, and so is a server that did not start', () => {
    const spec = (title: string, ok: boolean, message: string) => ({
      title,
      line: 7,
      ok,
      tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
    })
    const report = {
      suites: [
        {
          title: 'x.spec.ts',
          file: 'x.spec.ts',
          specs: [spec('opens', true, '')],
          suites: [
            {
              title: 'on a phone',
              file: 'x.spec.ts',
              specs: [spec('closes', false, `${'long '.repeat(200)}\nend`)],
            },
          ],
        },
      ],
      errors: [{ message: 'the server did not start' }],
    }
    expect(failedInPlaywright(report)).toEqual([
      { name: 'x.spec.ts:7 › closes', said: `${'long '.repeat(80)}\nend` },
      { name: 'hors de tout test', said: 'the server did not start' },
    ])
  })
})
