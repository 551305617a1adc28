import { describe, expect, it } from 'vitest'
import { buildBigrams, findByBigrams } from '../../../src/domain/search/bigrams.ts'
import { editDistance, misfit, misfitByWords } from '../../../src/domain/search/similarity.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

/** Optimal string alignment by its recursive definition. */
function oracle(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.at(-1), b.at(-1)]
  const swap = a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) && a.length > 1 && b.length > 1
  return Math.min(
    oracle(a.slice(0, -1), b) + 1,
    oracle(a, b.slice(0, -1)) + 1,
    oracle(a.slice(0, -1), b.slice(0, -1)) + (x === y ? 0 : 1),
    swap ? oracle(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  )
}

const word = (random: () => number, max: number) =>
  Array.from({ length: randomInt(random, max + 1) }, () => 'abc'[randomInt(random, 3)]).join('')

describe('how far two texts are apart', () => {
  it('is the recursive definition, up to the limit', () => {
    const random = seededRandom(5)
    for (let i = 0; i < 800; i++) {
      const [a, b, max] = [word(random, 6), word(random, 6), randomInt(random, 5)]
      expect(editDistance(a, b, max), `${a} ${b}`).toBe(Math.min(oracle(a, b), max + 1))
    }
  })

  it('ranks the name itself first, then a beginning, then a slip', () => {
    const order = ['limoges', 'limoges fourches', 'limogse'].map((name) => misfit('limoges', name))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order).size).toBe(3)
    expect(misfit('limoges', 'limoges')).toBe(0)
    expect(misfit('souterraine', 'la souterraine')).toBeLessThan(1)
    expect(misfit('limoges', 'paris')).toBe(Infinity)
    expect(misfit('mont lucon', 'montlucon')).toBe(0)
  })

  it('finds words in any order, and refuses a name that lacks one', () => {
    expect(misfitByWords('limoges mediatheque', 'mediatheque francophone limoges')).toBeLessThan(1)
    expect(misfitByWords('mediateque limoges', 'mediatheque limoges')).toBeLessThan(2)
    expect(misfitByWords('mediatheque gueret', 'mediatheque limoges')).toBe(Infinity)
  })
})

describe('pairs of letters', () => {
  it('give the names that share most of them, as counting by hand does', () => {
    const random = seededRandom(6)
    const names = Array.from({ length: 400 }, () => word(random, 9))
    const index = buildBigrams(names)
    const pairsOf = (name: string) => new Set([...name].map((letter, i) => (name[i - 1] ?? '^') + letter))
    for (let i = 0; i < 50; i++) {
      const typed = word(random, 8)
      const asked = pairsOf(typed)
      const sharedOf = (name: string) => [...pairsOf(name)].filter((pair) => asked.has(pair)).length
      const least = Math.max(1, asked.size / 3)
      const expected = names.map(sharedOf).filter((count) => count >= least)
      const found = findByBigrams(index, typed, 1000).map((at) => sharedOf(names[at]!))
      expect(found).toEqual(expected.sort((a, b) => b - a))
    }
  })

  it('skip what they do not know, and keep to the limit', () => {
    const index = buildBigrams(['limoges', 'limoux', 'l i m o g e s', '中文'])
    expect(findByBigrams(index, 'limoges', 1)).toEqual([0])
    expect(findByBigrams(index, 'li-moges', 5)).toContain(2)
    expect(findByBigrams(index, '', 5)).toEqual([])
  })
})
