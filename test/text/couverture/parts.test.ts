import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boutsDe, partDe, partsDe } from '../../../src/text/couverture/parts.ts'
import { fourchette, partEnMots } from '../../../src/text/couverture/rapport.ts'
import { pourcent } from '../../../src/text/fr/format.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (atteinte: number, inconnue: number, totale: number) =>
  Object.values(partsDe({ atteinte, inconnue, totale })).map(plain)

describe('the shares of the three states', () => {
  it.each([
    // 93.5, 1.7 and 4.8 alone would read 94, 2 and 5.
    [935, 17, 1000, ['93 %', '2 %', '5 %']],
    [943, 15, 1000, ['94 %', '2 %', '4 %']],
    // 33.3 three times: the first of equals has the rest.
    [1, 1, 3, ['34 %', '33 %', '33 %']],
    [505, 495, 1000, ['51 %', '49 %', '0 %']],
    [0, 0, 0, ['—', '—', '—']],
    [4, 0, 4, ['100 %', '0 %', '0 %']],
    [9999, 1, 10_000, ['plus de 99 %', 'moins de 1 %', '0 %']],
    [503, 3, 1000, ['50 %', 'moins de 1 %', '49 %']],
    [990, 5, 1000, ['98 %', '1 %', '1 %']],
  ])('%i and %i of %i', (atteinte, inconnue, totale, wanted) => {
    expect(said(atteinte, inconnue, totale)).toEqual(wanted)
  })

  const trio = fc
    .tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000))
    .filter((all) => all.some((n) => n > 0))
    .map(([a, b, c]) => ({ atteinte: a, inconnue: b, totale: a + b + c }))

  it('together make 100, never 101', () => {
    fc.assert(
      fc.property(trio, (population) => {
        const shares = Object.values(partsDe(population))
        const numbers = shares.map((share) => Number.parseInt(share, 10))
        const sum = numbers.reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0)
        if (numbers.every((n) => !Number.isNaN(n))) expect(sum).toBe(100)
        // What has no number takes the rest: "moins de 1 %" of one or two parts.
        else if (!shares.some((share) => share.startsWith('plus'))) expect([99, 100]).toContain(sum)
      }),
      { seed: 20261128, numRuns: 2000 },
    )
  })

  it('are each less than one percent from the truth, all and none only where it is so', () => {
    fc.assert(
      fc.property(trio, (population) => {
        const { atteinte, inconnue, totale } = population
        const exact = [atteinte, inconnue, totale - atteinte - inconnue]
        Object.values(partsDe(population)).forEach((share, i) => {
          const percent = (100 * exact[i]!) / totale
          const number = Number.parseInt(share, 10)
          if (!Number.isNaN(number)) expect(Math.abs(number - percent)).toBeLessThanOrEqual(1)
          expect(/^0/.test(share)).toBe(exact[i] === 0)
          expect(/^100/.test(share)).toBe(exact[i] === totale)
        })
      }),
      { seed: 20261128, numRuns: 2000 },
    )
  })

  it('are those of the sentence, of the table and of the middle of the band', () => {
    const population = { atteinte: 935, inconnue: 17, totale: 1000, basse: 935, haute: 935 }
    expect(plain(pourcent(935, 1000))).toBe('94 %')
    expect(plain(partEnMots(population))).toBe('93 % des habitants sont')
    expect(plain(partDe(population))).toBe('93 %')
    // A band that rounds to one side of the share is drawn to it, or the share would stand outside.
    expect(boutsDe(population).map(plain)).toEqual(['93 %', '94 %'])
    expect(plain(fourchette(population, 'direct'))).toContain('entre 93 % et 94 %')
    const raised = { atteinte: 1, inconnue: 1, totale: 3, basse: 1, haute: 1 }
    expect(boutsDe(raised).map(plain)).toEqual(['33 %', '34 %'])
  })
})
