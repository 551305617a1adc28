import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { verify } from './verifier.ts'

afterEach(() => vi.unstubAllEnvs())

/** What a reader that fails now and then was given, and what is printed of it. */
async function fail(graine?: string) {
  vi.unstubAllEnvs()
  if (graine !== undefined) vi.stubEnv('FUZZ_GRAINE', graine)
  const drawn: number[] = []
  const propriete = fc.asyncProperty(fc.nat(), async (n) => {
    drawn.push(n)
    expect(n % 97).not.toBe(5)
  }) as fc.IRawProperty<unknown>
  const printed = await verify({ nom: 'x', propriete }, 10_000).then(
    () => 'nothing failed',
    (error: Error) => error.message,
  )
  return { drawn, printed }
}

it('a failure prints its seed, its path and the smallest value, and comes again from that seed', async () => {
  const first = await fail('7')
  expect(first.printed).toMatch(/seed: 7, path: "[\d:]+"/)
  expect(first.printed).toMatch(/Counterexample: \[\d+\]/)
  expect(await fail('7')).toEqual(first)
  expect((await fail('8')).drawn).not.toEqual(first.drawn)
  const given = await fail()
  expect(given.printed).toMatch(/seed: 20261129,/)
})

it('draws as many as asked', async () => {
  vi.stubEnv('FUZZ_TOURS', '12')
  let tours = 0
  const propriete = fc.asyncProperty(fc.nat(), async () => {
    tours++
  }) as fc.IRawProperty<unknown>
  await verify({ nom: 'x', propriete }, 3)
  expect(tours).toBe(12)
})
