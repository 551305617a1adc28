import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { ageMaxAt, etatCompte, isTropAncien } from '../../../src/domain/places/age.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'

describe('the age of a record on the day of the question', () => {
  it('is at most three years on the very day, and more a day later', () => {
    const isOld = (day: number) => isTropAncien({ dateMaj: '2023-02-06T08:00:00Z' }, ageMaxAt(3, day))
    expect(isOld(civilDate(2026, 2, 6))).toBe(false)
    expect(isOld(civilDate(2026, 2, 7))).toBe(true)
    expect(ageMaxAt(1, civilDate(2028, 2, 29))).toEqual({ ans: 1, depuis: '2027-02-28' })
  })

  it('is too old without a date that exists', () => {
    for (const dateMaj of ['', 'hier', '2026-02-30'])
      expect(isTropAncien({ dateMaj }, ageMaxAt(50, civilDate(2026, 11, 28)))).toBe(true)
  })

  it('leaves out a record that is too old, what it says unknown or not', () => {
    const ageMax = ageMaxAt(3, civilDate(2026, 11, 28))
    const lieu = { ...LIEU_VIDE, id: 'a', nom: 'A', latitude: 46, longitude: 2, dateMaj: '2020-01-01' }
    expect(etatCompte(lieu, 'ateliers', null)).toBe('inconnu')
    expect(etatCompte(lieu, 'ateliers', ageMax)).toBe('non')
    expect(etatCompte({ ...lieu, dateMaj: '2024-08-01' }, 'ateliers', ageMax)).toBe('inconnu')
    expect(etatCompte({ ...lieu, dateMaj: '2024-08-01' }, 'lieux', ageMax)).toBe('oui')
  })
})
