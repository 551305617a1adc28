import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../src/text/langue/entier/catalogue.ts'
import { faireRemplir, type LangueComptee, remplir } from '../../../src/text/langue/faire/remplir.ts'
import { plurielArabe } from '../../../src/text/langue/pluriel.ts'

const nombre = (n: number): string => new Intl.NumberFormat('pl').format(n)
/** A language of more forms than those of the page, which take theirs from CLDR too. */
const dire = faireRemplir('pl' as LangueComptee, nombre)

describe('a catalogue', () => {
  it('says a sentence with what fills its holes, and leaves out what leads to nothing', () => {
    interface French {
      readonly plusProche: (titre: string, ou: string, trajet: string) => string
      readonly deux: (nom: string) => readonly string[]
    }
    const { plusProche, deux } = remplir<{ plusProche: string; deux: string[] }, French>({
      plusProche: 'The nearest: {0:titre}{, 1:ou}.{ Way: 2:trajet.}',
      deux: ['Another place can answer.', 'It is {0:nom}.'],
    })
    expect(plusProche('Mail', 'Ahun', '2 km')).toBe('The nearest: Mail, Ahun. Way: 2 km.')
    expect(plusProche('Mail', '', '')).toBe('The nearest: Mail.')
    expect(deux('Mairie')).toEqual(['Another place can answer.', 'It is Mairie.'])
  })

  it('counts in the plural categories of its language, writes numbers as it does and knows a form for none', () => {
    const { lieux } = dire<
      { lieux: Record<'0' | 'one' | 'few' | 'other', string> },
      { lieux: (n: number) => string }
    >({
      lieux: { '0': 'brak', one: '{0:n} miejsce', few: '{0:n} miejsca', other: '{0:n} miejsc' },
    })
    expect([0, 1, 2, 5, 22, 12_345].map((n) => lieux(n))).toEqual([
      'brak',
      '1 miejsce',
      '2 miejsca',
      '5 miejsc',
      '22 miejsca',
      `${nombre(12_345)} miejsc`,
    ])
  })

  it('chooses by a value, then by a number within it; a name is never taken for a category', () => {
    const choix = {
      true: { one: '{0:n} near {1:ou}', other: '{0:n} all near {1:ou}' },
      other: '{0:n} {1:ou}',
    }
    const { dates } = dire<
      { dates: typeof choix },
      { dates: (n: number, ou: string, voisins: boolean) => string }
    >({
      dates: choix,
    })
    expect(dates(1, 'Ahun', true)).toBe('1 near Ahun')
    expect(dates(5, 'one', true)).toBe('5 all near one')
    expect(dates(5, 'true love', false)).toBe('5 true love')
    const mairie = { '': 'town hall', other: 'town hall of {0:commune}' }
    const dit = dire<{ mairie: typeof mairie }, { mairie: (commune: string) => string }>({ mairie })
    expect([dit.mairie(''), dit.mairie('Ahun')]).toEqual(['town hall', 'town hall of Ahun'])
  })

  it('has in each language a form for one and for others; a third is of whole millions only', () => {
    const langues = ['fr-FR', 'en-GB', 'tr-TR', 'pt-PT'] as const satisfies readonly LangueComptee[]
    for (const langue of langues) {
      const rules = new Intl.PluralRules(langue)
      const rare = rules.resolvedOptions().pluralCategories.filter((one) => one !== 'one' && one !== 'other')
      expect(rare, langue).toEqual(/^(?:fr|pt)/.test(langue) ? ['many'] : [])
      const below = Array.from({ length: 99_999 }, (_, n) => rules.select(n))
      expect(new Set(below), langue).toEqual(new Set(['one', 'other']))
      expect(rules.select(1), langue).toBe('one')
    }
  })

  it('does not compile without the form for one, counted alone, with a number’s own or composed', () => {
    interface Lieux {
      readonly lieux: (n: number) => string
    }
    const seul = { lieux: { other: '{0:n} places' } }
    const aucun = { lieux: { '0': 'none', other: '{0:n} places' } }
    const complet = { lieux: { '0': 'none', one: '{0:n} place', other: '{0:n} places' } }
    // @ts-expect-error `one` is missing
    const { lieux } = dire<typeof seul, Lieux>(seul)
    // @ts-expect-error `one` is missing
    const sans = dire<typeof aucun, Lieux>(aucun)
    // @ts-expect-error `one` is missing
    const compose: Catalogue<Lieux> = aucun
    const tous: Catalogue<Lieux> = complet
    // What is missing is said by the form for others.
    expect([lieux(1), sans.lieux(1), dire<typeof complet, Lieux>(complet).lieux(1)]).toEqual([
      '1 places',
      '1 places',
      '1 place',
    ])
    expect(Object.keys(tous.lieux)).toEqual(['0', 'one', 'other'])
    expect(compose).toBe(aucun)
    const deux = { two: 'مكانان', few: 'أماكن', many: 'مكانًا', other: 'مكان' }
    // @ts-expect-error `one` is missing
    expect(plurielArabe()(2, deux)).toBe('مكانان')
  })
})
