import { describe, expect, it } from 'vitest'
import { isAboutPersons } from '../../../src/domain/imports/persons.ts'
import { COLONNES_LIEUX } from '../../../src/domain/places/colonnes.ts'

describe('columns about persons', () => {
  // Left out by its heading alone, an empty column of devices to lend was lost with those that were filled later.
  it('are none of those of our table of places, filled or not', () => {
    expect(COLONNES_LIEUX.filter((name) => isAboutPersons(name, []))).toEqual([])
  })
  it.each(['Ordinateurs portables', 'PC portables prêtés', 'Équipement mobile'])(
    'are not “%s”',
    (heading) => {
      expect(isAboutPersons(heading, ['3 prêtés', 'oui'])).toBe(false)
    },
  )
  it.each(['Portable', 'Tél. portable', 'Mobile du référent', 'Prénom', 'Ordinateur prêté à (prénom)'])(
    'are “%s”',
    (heading) => {
      expect(isAboutPersons(heading, ['oui'])).toBe(true)
    },
  )
})
