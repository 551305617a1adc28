import { expect, it } from 'vitest'
import { adresseLines } from '../../../src/domain/places/adresse-lines.ts'

const adresse = (adresse: string, complementAdresse = '', codePostal = '87000', commune = 'Limoges') =>
  adresseLines({ adresse, complementAdresse, codePostal, commune })

it('an address says its number and street once, its complement, its commune once', () => {
  expect(adresse('12 bis rue Haute', '2e étage')).toEqual(['12 bis rue Haute', '2e étage', '87000 Limoges'])
  expect(adresse('12 bis rue Haute, 87000 Limoges')).toEqual(['12 bis rue Haute', '87000 Limoges'])
  expect(adresse('12 bis rue Haute, Limoges')).toEqual(['12 bis rue Haute', '87000 Limoges'])
  expect(adresse('Bâtiment B, 12 rue Haute', 'bâtiment b')).toEqual([
    'Bâtiment B, 12 rue Haute',
    '87000 Limoges',
  ])
})

it('an address keeps a street that bears the name of the commune', () => {
  expect(adresse('3 avenue de Limoges')).toEqual(['3 avenue de Limoges', '87000 Limoges'])
  expect(adresse('', '', '', '')).toEqual([])
  expect(adresse('', '', '', 'Limoges')).toEqual(['Limoges'])
})
