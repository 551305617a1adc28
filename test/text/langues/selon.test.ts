import { describe, expect, it } from 'vitest'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import { FICHIERS_DE_LANGUES } from '../../support/files/langues.ts'

type Say = (...given: unknown[]) => unknown

/** The functions of a module, by their path. */
function* functionsOf(value: unknown, path: string): Generator<readonly [path: string, say: Say]> {
  if (typeof value === 'function') yield [path, value as Say]
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* functionsOf(one, `${path}.${key}`)
}
const call = (say: Say | undefined, given: readonly unknown[]): string | null => {
  try {
    const said = say?.(...given)
    return typeof said === 'string' ? said : null
  } catch {
    // It wants more than words and numbers.
    return null
  }
}
/** Where a word or a number stands, counts aside, what is so or not: those of its places at which the sentence says one or the other. */
const choicesOf = (say: Say): readonly (readonly [at: number, rest: unknown])[] =>
  Array.from({ length: Math.max(say.length, 3) }, (_, at) => at).flatMap((at) =>
    [7, 'X'].filter((rest) => isChosen(say, at, rest)).map((rest) => [at, rest] as const),
  )
function isChosen(say: Say, at: number, rest: unknown): boolean {
  const [yes, no] = [true, false].map((is) =>
    call(
      say,
      [0, 1, 2].map((i) => (i === at ? is : rest)),
    ),
  )
  return yes !== null && no !== null && yes !== no && !/true|false|NaN|undefined|[01]/.test(`${yes} ${no}`)
}

describe.each(LANGUES.filter((langue) => langue !== 'fr'))('the sentences in %s', (langue) => {
  it('say what is so and what is not otherwise, as the French ones do', async () => {
    const alike: string[] = []
    let asked = 0
    for (const { file, module } of FICHIERS_DE_LANGUES.filter((one) => one.langue === langue)) {
      const theirs: object = await import(/* @vite-ignore */ `../../../${file}`)
      const french: object = await import(/* @vite-ignore */ `../../../src/text/fr/${module}.ts`)
      const said = new Map(functionsOf(theirs, ''))
      for (const [path, say] of functionsOf(french, ''))
        for (const [at, rest] of choicesOf(say)) {
          asked++
          const other = said.get(path)
          if (other === undefined || !isChosen(other, at, rest)) alike.push(`${module}${path} ${at} ${rest}`)
        }
    }
    expect(asked).toBeGreaterThan(5)
    expect(alike).toEqual([])
  })
})
