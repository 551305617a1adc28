import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, plainText } from '../../../src/domain/places/read/fix-text.ts'
import { dirtyTexts } from '../../support/draw/dirty-text.ts'

const PIECES = [
  '&',
  'amp;',
  '&lt;',
  '&gt;',
  '<',
  '>',
  '/',
  'b',
  'br',
  'script',
  '&#60;',
  '&#x202E;',
  '&#0;',
  '\u202e',
  '\u0085',
  '\u200d',
  '\u0002',
  '\r',
  '\n',
  ' ',
  '\ud83d',
  '\udc69',
  'é',
  'e\u0301',
  '!--',
  '--',
  '&nbsp;',
  '&shy;',
  'é',
]
const text = fc.oneof(...dirtyTexts(PIECES, 12, 40))

describe.each([
  ['cleanText', cleanText],
  ['plainText', plainText],
])('%s', (_name, clean) => {
  it('leaves nothing hidden, and nothing to clean a second time', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { valeur, corrections } = clean(value)
        expect(valeur).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
        expect(valeur).toBe(valeur.trim().normalize('NFC'))
        expect(clean(valeur).valeur).toBe(valeur)
        if (corrections.length === 0) {
          expect(valeur).toBe(
            value
              .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
              .normalize('NFC')
              .trim(),
          )
        }
      }),
      { numRuns: 2000, seed: 20_261_122 },
    )
  })

  it('keeps plain French as it is', () => {
    const french =
      'Atelier « Été 2024 » à l’œuvre : 5 € – gratuit (moins de 25 ans) ; 10 % d’élèves…\nPuis rien.'
    expect(clean(french)).toEqual({ valeur: french, corrections: [] })
  })

  it('ends on a text wrapped in more layers than anyone writes', () => {
    const { valeur } = clean(`&${'amp;'.repeat(2000)}lt;b&gt;`)
    expect(valeur).not.toContain('<b>')
    expect(valeur.length).toBeLessThan(8100)
  })
})

describe('mixed alphabets', () => {
  it.each([
    ['Mаirie de Limoges', 'Mаirie'],
    ['Ροint Numérique', 'Ροint'],
    ['Café Москва', null],
    ['Angle de 30 µm, π et Ω', null],
    ['Médiathèque', null],
  ])('%s: %s', (value, word) => {
    const { avertissement } = cleanText(value)
    expect(avertissement).toBe(
      word === null ? undefined : `mot mêlant plusieurs alphabets, à vérifier : « ${word} »`,
    )
  })
})
