import { describe, expect, it } from 'vitest'
import { latinDigits, readNombre, readPourcent } from '../../../src/domain/common/chiffres.ts'
import { fold } from '../../../src/domain/geo/fold.ts'
import { adresseToSend } from '../../../src/domain/imports/adresses.ts'
import { writeWeek } from '../../../src/domain/imports/edits/week-form.ts'
import { readDates } from '../../../src/domain/imports/lists/read-dates.ts'
import { readHeures } from '../../../src/domain/imports/lists/read-heures.ts'
import { digitsOfAge, readAge } from '../../../src/domain/orientation/publics.ts'
import { cleanText, plainText } from '../../../src/domain/places/read/fix-text.ts'
import { readPlaceTyped } from '../../../src/domain/search/read-place.ts'
import { parseCoordonnees } from '../../../src/features/simuler/use-ajouter.ts'

const ARABIC = '٠١٢٣٤٥٦٧٨٩'
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹'

/** The same text as other keyboards write it. */
const onKeyboard = (digits: string, text: string) => text.replace(/\d/g, (d) => digits[Number(d)] ?? '')
const both = (text: string) => [onKeyboard(ARABIC, text), onKeyboard(PERSIAN, text)]

describe('digits of other keyboards', () => {
  it('become 0 to 9, the words beside them stay', () => {
    expect(latinDigits(ARABIC)).toBe('0123456789')
    expect(latinDigits(PERSIAN)).toBe('0123456789')
    expect(latinDigits('０１２３４５６７８９')).toBe('0123456789')
    expect(latinDigits('١٢ rue Haute، ليموج')).toBe('12 rue Haute، ليموج')
    expect(latinDigits('Limoges 87')).toBe('Limoges 87')
  })

  it('are read with the Arabic signs of decimals and thousands', () => {
    expect(readNombre('١٬٢٣٤٫٥')).toBe(1234.5)
    expect(readNombre('1 234,5')).toBe(1234.5)
    expect(readNombre(' ')).toBeNull()
    expect(readNombre('douze')).toBeNaN()
    expect(readNombre('1,2,3')).toBeNaN()
    expect(readNombre('1e3')).toBeNaN()
  })

  it.each(both('87000'))('are a postcode in the search: %s', (typed) => {
    expect(readPlaceTyped(fold(typed))).toEqual({ nom: '', code: '87000' })
    expect(readPlaceTyped(fold(`${typed} Limoges`))).toEqual({ nom: 'limoges', code: '87000' })
  })

  it.each(both('67'))('are an age: %s', (typed) => {
    expect(digitsOfAge(`${typed} ans`)).toBe('67')
    expect(readAge(typed)).toBe(67)
    expect(readAge(`${typed}0`)).toBeNull()
  })

  it.each(both('9h30-12h, 14:00-17:30'))('are opening hours: %s', (typed) => {
    expect(readHeures(typed).creneaux).toEqual([
      { debut: 570, fin: 720 },
      { debut: 840, fin: 1050 },
    ])
    expect(writeWeek({ jours: [typed, '', '', '', '', '', ''], suite: '' })).toEqual({
      horaires: 'Mo 09:30-12:00,14:00-17:30',
    })
  })

  it.each(both('8/12/2026'))('are a date: %s', (typed) => {
    const today = readDates('2026-11-29', 0)?.dates[0] ?? 0
    expect(readDates(typed, today)?.dates).toEqual(readDates('8/12/2026', today)?.dates)
    expect(readDates(typed, today)?.dates).toHaveLength(1)
  })

  it.each(both('12,5'))('are a share, seats, a distance or a means of the plan: %s', (typed) => {
    expect(readNombre(typed)).toBe(12.5)
    expect(readPourcent(typed)).toBe(0.125)
    expect(readPourcent(`${typed}x`)).toBeUndefined()
    expect(readPourcent('')).toBeNull()
  })

  it('are a position', () => {
    const point = { type: 'point', lon: 2.6, lat: 46.34 }
    for (const [i, lon] of both('2,60').entries())
      expect(parseCoordonnees(lon, both('46.34')[i] ?? '')).toEqual(point)
    expect(parseCoordonnees('٢٫٦٠', '٤٦٫٣٤')).toEqual(point)
  })

  it.each(both('05 55 12 34 56'))(
    'are a number in the cell of a file or a form, and it is said: %s',
    (typed) => {
      expect(cleanText(typed)).toEqual({ valeur: '05 55 12 34 56', corrections: ['chiffres-latins'] })
      expect(plainText(typed)).toEqual({ valeur: typed, corrections: [] })
    },
  )

  it('do not hide a telephone number from what keeps it at home', () => {
    for (const numero of both('05 55 12 34 56')) expect(adresseToSend(numero, '87000', 'Limoges')).toBeNull()
    expect(adresseToSend('١٢ rue Haute', '٨٧٠٠٠', 'Limoges')).toMatchObject({
      adresse: '12 rue Haute',
      codePostal: '87000',
    })
  })
})
