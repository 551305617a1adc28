import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** The arguments of each call of a name, its own parentheses closed. */
function callsOf(text: string, name: string): string[] {
  return text
    .split(name)
    .slice(1)
    .map((rest) => {
      let depth = 0
      const end = [...rest].findIndex((sign) => {
        if (sign === '(') depth++
        if (sign === ')') depth--
        return depth === 0
      })
      return rest.slice(0, end)
    })
}

it('every drawn property is given its seed: a failure comes again', () => {
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!graines)\.test\.tsx?$|verifier\.ts$/.test(name),
  )
  const calls = files.flatMap((file) => {
    const text = readFileSync(`${HERE}${file}`, 'utf8')
    return callsOf(text, 'fc.assert').map((call) => ({ file, isSeeded: /\bseed\b/.test(call) }))
  })
  expect(calls.length).toBeGreaterThan(20)
  expect(calls.flatMap(({ file, isSeeded }) => (isSeeded ? [] : [file]))).toEqual([])
})
