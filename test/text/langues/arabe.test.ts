import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../../src/domain/places/vocabulaire.ts'
import { LIEUX } from '../../../src/text/ar/comptes/mots.ts'
import { FAMILLES_FILTRES } from '../../../src/text/ar/socle/filtres.ts'
import { compter, dateLongue, distance, duree, telephoneLisible } from '../../../src/text/ar/socle/format.ts'
import { composeCourriel } from '../../../src/text/ar/taches/orienter.ts'
import { isoler } from '../../../src/text/langue/isoler.ts'
import { livresDe } from '../../../src/text/langue/livraison.ts'
import { chooseSmsUcs2, partiesDe, UCS2 } from '../../../src/text/langue/parties-sms.ts'
import '../../../src/text/ar/langue-ar-socle.ts'
import '../../../src/text/ar/langue-ar-taches.ts'
import '../../../src/text/ar/langue-ar-pages.ts'
import '../../../src/text/ar/langue-ar-insere.ts'

/** Texts for French places and town halls, addresses, keys of the program. */
const FRENCH =
  /^(?:orienter|lieu|pages\/contact|accessibilite\/declaration)\.\S*(?:signalement|sujet|Href|numero)$|\.(?:QUOI|QUAND)\.\d$/
const LATIN = /\p{Script=Latin}/u
const withoutIsolates = (text: string) => text.replace(/\u2066[^\u2069]*\u2069/g, '')

/** Each value in words, by its path. */
function valuesOf(path: string, value: unknown): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) => valuesOf(`${path}.${key}`, one))
}
const VALUES = Object.entries(livresDe('ar')).flatMap(([nom, module]) => valuesOf(nom, module))

describe('Arabic', () => {
  it('says every value in Arabic letters; Latin ones stand in their own direction', () => {
    expect(VALUES.length).toBeGreaterThan(700)
    const bare = VALUES.filter(([path, text]) => !FRENCH.test(path) && LATIN.test(withoutIsolates(text)))
    // The wording of the national schema beside ours, ids, the names of a format and of the page.
    expect(bare.filter(([path]) => !/\.(?:precision|id|famille|rss|marque)$/.test(path))).toEqual([])
    const silent = VALUES.filter(
      ([path, text]) =>
        text !== '' && !FRENCH.test(path) && !/[\p{Script=Arabic}\p{Script=Latin}]/u.test(text),
    )
    expect(silent).toEqual([])
    expect(FAMILLES_FILTRES.find(({ famille }) => famille === 'services')?.options).toHaveLength(
      SERVICES.length,
    )
  })

  it('opens each isolate once, and closes it', () => {
    for (const [path, text] of VALUES) {
      const signs = [...text].filter((c) => c === '\u2066' || c === '\u2069').join('')
      expect(signs, path).toMatch(/^(?:\u2066\u2069)*$/)
    }
    expect(isoler('')).toBe('')
  })

  it('counts in the six forms of its grammar, with the digits of France', () => {
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 103, 1234].map((n) => compter(n, LIEUX))
    expect(said.slice(0, 3)).toEqual(['لا مكان', 'مكان واحد', 'مكانان'])
    expect(said.slice(3)).toEqual([
      '3 أماكن',
      '10 أماكن',
      '11 مكانًا',
      '99 مكانًا',
      '100 مكان',
      '103 أماكن',
      '1,234 مكانًا',
    ])
  })

  it('dates by the Gregorian calendar, and says lengths and times', () => {
    expect(dateLongue('2026-12-01')).toBe('1 ديسمبر 2026')
    expect(distance(1234)).toBe('1.2 كم')
    expect(duree(65)).toBe('ساعة و5 دقائق')
    expect(duree(120)).toBe('ساعتين')
    expect(telephoneLisible('+33555123456')).toBe('\u206605 55 12 34 56\u2069')
  })

  it('counts a message in UCS-2 parts, three at most', () => {
    expect([70, 71, 134, 135, 201, 202].map((n) => partiesDe(n, UCS2))).toEqual([1, 2, 2, 3, 3, 4])
    const long = `اتصلوا ${isoler('Médiathèque '.repeat(30))}`
    expect(chooseSmsUcs2([long, 'قصير'])).toBe('قصير')
    const cut = chooseSmsUcs2([long])
    expect(partiesDe(cut.length, UCS2)).toBe(3)
    expect(cut.endsWith('\u2069…')).toBe(true)
    expect(chooseSmsUcs2(['م'.repeat(190), 'م'.repeat(60)])).toHaveLength(60)
    expect(composeCourriel([], 'https://exemple.test/', null)).toContain('مواعيد')
  })
})
