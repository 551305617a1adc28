import { describe, expect, it } from 'vitest'
import { naturesOf, TYPOLOGIES } from '../../../src/domain/places/typologies.ts'
import * as arFiltres from '../../../src/text/ar/socle/filtres.ts'
import * as ar from '../../../src/text/ar/socle/trouver.ts'
import * as enFiltres from '../../../src/text/en/socle/filtres.ts'
import * as en from '../../../src/text/en/socle/trouver.ts'
import * as falc from '../../../src/text/falc/socle/trouver.ts'
import * as fr from '../../../src/text/fr/trouver.ts'
import { decouper } from '../../../src/text/langue/citer.ts'
import * as tr from '../../../src/text/tr/socle/trouver.ts'

const FRENCH = naturesOf({ typologies: TYPOLOGIES.map(({ valeur }) => valeur) })
/** What is left of a sentence without what it marks as French. */
const own = (said: string) =>
  decouper(said)
    .filter((_, i) => i % 2 === 0)
    .join('')

describe('the kinds of a place', () => {
  it.each([
    ['en', en, enFiltres],
    ['ar', ar, arFiltres],
  ] as const)(
    'are said in %s, on a card as in the filters, a proper name marked as French',
    (_, trouver, filtres) => {
      const said = trouver.sayNatures(FRENCH)
      expect(said).toHaveLength(FRENCH.length)
      expect(said.filter((words, i) => words === FRENCH[i] || !/\p{L}{3}/u.test(own(words)))).toEqual([])
      const options = filtres.FAMILLES_FILTRES.find(({ famille }) => famille === 'typologies')?.options ?? []
      expect(options.map(({ libelle }) => libelle).slice(0, said.length)).toEqual(said)
    },
  )

  it('of a vocabulary to come stay as they are written, marked', () => {
    expect(en.sayNatures(['NOUVEAU'])).toEqual(['\u2066NOUVEAU\u2069'])
    expect(falc.sayNatures(['NOUVEAU'])).toEqual(['NOUVEAU'])
  })

  it('are plain in easy French, as they are in French, and marked where a language has none', () => {
    expect(falc.sayNatures(['Espace public numérique', 'Mairie'])).toEqual([
      'Lieu public avec des ordinateurs',
      'Mairie',
    ])
    expect(fr.sayNatures(['Mairie'])).toEqual(['Mairie'])
    expect(tr.sayNatures(['Mairie'])).toEqual(['\u2066Mairie\u2069'])
  })
})
