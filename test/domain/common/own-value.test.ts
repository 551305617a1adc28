import { describe, expect, it } from 'vitest'
import { readMoment } from '../../../src/domain/calendar/read-moment.ts'
import { ownValue } from '../../../src/domain/common/own-value.ts'
import { foldAdresse } from '../../../src/domain/orientation/contact/fold-adresse.ts'
import { bookingOf } from '../../../src/domain/orientation/heritage.ts'
import { readPlaceTyped } from '../../../src/domain/search/read-place.ts'
import { donnees } from '../../../src/text/mine/donnees.ts'
import { modifier } from '../../../src/text/mine/modifier.ts'
import { lieuNomme } from '../../support/examples/lieu-nomme.ts'

const WORDS = Object.getOwnPropertyNames(Object.prototype)

describe.each(WORDS)('the word « %s » of others', (word) => {
  it('is found only where a record holds it itself', () => {
    expect(ownValue({ a: 1 }, word)).toBeUndefined()
    expect(ownValue(Object.fromEntries([[word, 1]]), word)).toBe(1)
  })

  it('is no month, no city, no way to register, and stays in a street and in a sentence', () => {
    expect(readMoment(`3 ${word} 2026`)).toBeNull()
    expect(readMoment(`3 ${word.toLowerCase()} 2026`)).toBeNull()
    expect(readPlaceTyped(`${word} 3e`).code).not.toContain('undefined')
    expect(bookingOf(lieuNomme({ modalitesAcces: [word] }))).toEqual([])
    expect(foldAdresse(`3 rue ${word}`)).not.toContain('native')
    expect(modifier.champ(word)).toBe(word)
    expect(donnees.feuilles.cible(word)).toBe(word)
  })
})
