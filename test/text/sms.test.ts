import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseSms, gsm7Length, SMS_LONG, toGsm7 } from '../../src/text/sms.ts'

describe('the text of an SMS', () => {
  it('writes every French letter in the GSM alphabet, without losing a word', () => {
    expect(toGsm7('À côté, l’été : Noël, çà et là, 12 €, « cœur »')).toBe(
      'A coté, l\'été : Noel, cà et là, 12 €, " coeur "',
    )
    expect(gsm7Length(toGsm7('déjà reçu'))).toBe(9)
  })

  it('counts two septets for the letters of the extension, and refuses what is outside', () => {
    expect(gsm7Length('{}€')).toBe(6)
    expect(gsm7Length('ê')).toBeNull()
  })

  it('is always within the GSM alphabet and 320 characters, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 700 }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          const length = gsm7Length(chooseSms(texts))
          expect(length).not.toBeNull()
          expect(length ?? 0).toBeLessThanOrEqual(SMS_LONG)
        },
      ),
      { seed: 4, numRuns: 500 },
    )
  })

  it('takes the fullest wording that fits one message, before a fuller one that needs two', () => {
    const [long, short] = ['a'.repeat(200), 'b'.repeat(160)]
    expect(chooseSms([long, short, 'c'])).toBe(short)
    expect(chooseSms([long, 'd'.repeat(161)])).toBe(long)
    expect(chooseSms(['mot '.repeat(200)])).toMatch(/^mot .*\.\.\.$/)
  })
})
