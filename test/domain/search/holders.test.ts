import { expect, it } from 'vitest'
import { holders } from '../../../src/domain/search/holders.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

const draw = (random: () => number, most: number) =>
  Array.from({ length: randomInt(random, most) }, () => 'ab \t'[randomInt(random, 4)]).join('')

it('finds in 500 seeded lists what looking through each text finds', () => {
  const random = seededRandom(20_261_130)
  let found = 0
  for (let list = 0; list < 500; list++) {
    const texts = Array.from({ length: randomInt(random, 40) }, () => draw(random, 8))
    const holding = holders(texts)
    for (let part = 0; part < 10; part++) {
      const text = draw(random, 4)
      const wanted = texts.flatMap((one, i) => (one.includes(text) ? [i] : []))
      expect(holding(text), JSON.stringify([texts, text])).toEqual(wanted)
      found += wanted.length
    }
  }
  expect(found).toBeGreaterThan(10_000)
})

it('a part that runs over two texts is in none', () => {
  expect(holders(['a', 'b'])('a\nb')).toEqual([])
})
