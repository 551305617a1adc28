import { describe, expect, it } from 'vitest'
import { typeLieu } from '../../../../src/domain/places/lieu.ts'
import { readFrenchSchedule } from '../../../../src/domain/sessions/words/read-french-schedule.ts'

describe('words of others that every object of the language has', () => {
  it.each([
    'mot mardi de 14h à 16h',
    'mot mardis par mois, 14h-16h à la mairie',
    'mot fois par mois le lundi',
  ])('are read as any other word in « %s »', (sentence) => {
    const read = (word: string) => readFrenchSchedule(sentence.replace('mot', word)).series
    expect(read('constructor')).toEqual(read('batisseur'))
  })

  it('are no kind of place', () => {
    for (const typologie of ['constructor', 'toString', '__proto__'])
      expect(typeLieu({ typologies: [typologie], dispositifs: [] })).toBe('autre')
  })
})
