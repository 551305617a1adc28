import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { CALCULS } from '../../../src/domain/coverage/calcul.ts'
import { MODES } from '../../../src/domain/coverage/modes.ts'
import { PAR } from '../../../src/domain/coverage/question.ts'
import { GROUPES } from '../../../src/domain/geo/groupe.ts'
import { PERIODES } from '../../../src/domain/orientation/filtres-seances.ts'
import { OFFRES } from '../../../src/domain/places/offre.ts'
import { NIVEAUX, PUBLICS, THEMATIQUES } from '../../../src/domain/sessions/table/table-values.ts'
import { type FenetreAteliers, TYPES_COMPTES } from '../../../src/domain/sessions/window.ts'
import { DEFAULT_STATE, FORMER_STATE, type ShareState, VALEURS } from '../../../src/state/url/share-state.ts'
import { formatLink, parseLink } from '../../../src/state/url/url-codec.ts'

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const commune = fc.constantFrom('87085', '2A004', '97411', '01001', '03185')
const fenetres: fc.Arbitrary<FenetreAteliers> = fc
  .record({
    du: fc.integer({ min: civilDate(2000, 1, 1), max: civilDate(2099, 12, 31) }),
    jours: fc.integer({ min: 0, max: 3660 }),
    theme: nullable(fc.constantFrom(...THEMATIQUES)),
    niveau: nullable(fc.constantFrom(...NIVEAUX)),
    public: nullable(fc.constantFrom(...PUBLICS)),
    gratuit: fc.boolean(),
  })
  .map(({ jours, ...rest }) => ({ ...rest, au: rest.du + jours }))
const states: fc.Arbitrary<ShareState> = fc.record({
  onglet: fc.constantFrom(...VALEURS.onglet),
  territoire: nullable(
    fc.constantFrom(
      { type: 'france' } as const,
      { type: 'departement', code: '2A' } as const,
      { type: 'epci', code: '200071082' } as const,
      { type: 'qpv', code: 'QN08701M' } as const,
      { type: 'region', code: '75' } as const,
    ),
  ),
  offre: fc.constantFrom(...OFFRES),
  mode: fc.constantFrom(...MODES),
  minutes: fc.integer({ min: 1, max: 60 }),
  distanceM: nullable(fc.integer({ min: 100, max: 200_000 })),
  par: nullable(fc.constantFrom(...PAR)),
  couches: fc.subarray([...VALEURS.couches]),
  lieu: nullable(
    fc.constantFrom('pilote-saint-victor', 'a__b', 'conseiller-numerique_63|x', 'é&=?#%+', 'mairie de Né 2'),
  ),
  commune: nullable(commune),
  depart: nullable(fc.oneof(commune, fc.constant('QN08701M'))),
  periode: fc.constantFrom(...PERIODES),
  ordre: nullable(fc.constantFrom(...VALEURS.ordre)),
  filtres: fc.constant(DEFAULT_STATE.filtres),
  volet: fc.constantFrom(...VALEURS.volet),
  page: nullable(fc.constantFrom(...VALEURS.page)),
  filtresSeances: fc.constant(DEFAULT_STATE.filtresSeances),
  lieux: fc.uniqueArray(
    fc.constantFrom('pilote-saint-victor', 'a__b', 'x,y|z', 'é&=?#%+', '~:', 'mairie de Né 2'),
    {
      maxLength: 5,
    },
  ),
  seances: fc.uniqueArray(fc.stringMatching(/^[0-9a-z]{7}$/), { maxLength: 5 }),
  fenetre: nullable(fenetres),
  types: fc.constantFrom(...TYPES_COMPTES),
  age: nullable(fc.integer({ min: 1, max: 50 })),
  groupe: fc.constantFrom(...GROUPES),
  avec: fc.subarray([
    { type: 'france' } as const,
    { type: 'region', code: '94' } as const,
    { type: 'epci', code: '200071082' } as const,
  ]),
  calcul: nullable(fc.constantFrom(...CALCULS)),
})

describe('a shared link', () => {
  it('comes back as the state it was made from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseLink(formatLink(state))).toEqual({ state, damaged: [] })
      }),
      { numRuns: 2_000, seed: 7 },
    )
  })

  it('is canonical: reading and writing again changes nothing', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = formatLink(state)
        expect(formatLink(parseLink(link).state)).toBe(link)
      }),
      { numRuns: 500, seed: 8 },
    )
  })

  it('never throws, whatever is pasted, and always gives a whole state', () => {
    const keys = fc.constantFrom(
      'onglet',
      'territoire',
      'minutes',
      'seuil_m',
      'couches',
      'lieu',
      'filtres',
      'agenda',
      'fenetre',
      'types',
      'age',
      'calcul',
      'v',
      'zz',
    )
    const links = fc
      .array(fc.tuple(keys, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 8 })
      .map((pairs) => `?${pairs.map(([k, v]) => `${k}=${v}`).join('&')}`)
    fc.assert(
      fc.property(links, (link) => {
        const { state } = parseLink(link)
        expect(Object.keys(state).sort()).toEqual(Object.keys(DEFAULT_STATE).sort())
      }),
      { numRuns: 3_000, seed: 9 },
    )
  })

  it('leaves the defaults out', () => {
    expect(formatLink(DEFAULT_STATE)).toBe('')
    expect(parseLink('')).toEqual({ state: DEFAULT_STATE, damaged: [] })
  })

  it('names what it could not read and keeps the rest', () => {
    const { state, damaged } = parseLink('?minutes=1000&offre=lieux&territoire=mars:1&mode=avion')
    expect(damaged).toEqual(['territoire', 'mode', 'minutes'])
    expect(state).toEqual({ ...FORMER_STATE, offre: 'lieux' })
    expect(parseLink('?v=3&minutes=20')).toEqual({ state: { ...DEFAULT_STATE, minutes: 20 }, damaged: ['v'] })
  })

  it.each([
    '2026-11-23',
    '2026-12-06..2026-11-23',
    '2026-02-29..2026-03-06',
    '2026-11-23..2036-12-23',
    '2026-11-23..2026-12-06..2026-12-07',
    '2026-11-23..2026-12-06~theme:Jardin',
    '2026-11-23..2026-12-06~gratuit:non',
    '2026-11-23..2026-12-06~gratuit:oui~gratuit:oui',
    '2026-11-23..2026-12-06~zz:1',
  ])('names the window %s, of which not all can be read, and counts without dates', (text) => {
    expect(parseLink(`?offre=ateliers&fenetre=${text}`)).toEqual({
      state: { ...DEFAULT_STATE, offre: 'ateliers' },
      damaged: ['fenetre'],
    })
  })

  it('says which sessions count wherever it says dates, and opens on workshops when it does not', () => {
    const dated = parseLink('?v=2&onglet=couverture&fenetre=2026-12-01..2026-12-31').state
    expect(dated.types).toBe('ateliers')
    expect(formatLink(dated)).toContain('&types=ateliers')
    expect(formatLink({ ...dated, types: 'tout' })).toContain('&types=tout')
    expect(formatLink({ ...dated, fenetre: null })).not.toContain('types')
    expect(parseLink('?v=2&types=bus')).toEqual({ state: DEFAULT_STATE, damaged: ['types'] })
  })

  it('drops unknown items of a list one by one, and says so', () => {
    expect(parseLink('?couches=lieux,volcans,qpv').state.couches).toEqual(['lieux', 'qpv'])
    expect(parseLink('?couches=lieux,volcans,qpv').damaged).toEqual(['couches'])
    expect(parseLink('?couches=qpv,lieux').damaged).toEqual([])
    const { state, damaged } = parseLink('?v=2&seances=abcdefg,b.')
    expect([state.seances, damaged]).toEqual([['abcdefg'], ['seances']])
    expect(parseLink('?v=2&filtres=frais:gratuit~ouvert:jeudi').damaged).toEqual(['filtres'])
    expect(parseLink('?v=2&agenda=jour:lu,xx').damaged).toEqual(['agenda'])
  })

  it.each(['&amp;', '&amp;amp;', '&#38;', '&AMP;'])('reads %s as &, as pages and mails write it', (sign) => {
    const link = `?v=2${sign}onglet=couverture${sign}territoire=commune:87085`
    expect(parseLink(link)).toEqual(parseLink(link.replaceAll(sign, '&')))
    expect(parseLink(link).state.territoire).toEqual({ type: 'commune', code: '87085' })
    expect(parseLink(link).damaged).toEqual([])
  })

  it('names the keys it does not know and what is said twice, not what mail programs add', () => {
    expect(parseLink('?v=2&teritoire=commune:87085&utm_source=lettre&fbclid=x&=').damaged).toEqual([
      'teritoire',
    ])
    expect(parseLink('?v=2&mode=velo&mode=marche').damaged).toEqual(['mode'])
    expect(parseLink(`?${'z'.repeat(500)}=1`).damaged).toEqual(['z'.repeat(40)])
  })

  // Links of the first version: they are printed on paper, so they must open for years.
  it.each([
    [
      '?onglet=couverture&territoire=epci:200071082',
      { onglet: 'couverture', territoire: { type: 'epci', code: '200071082' } },
    ],
    [
      '?territoire=commune:87085&seuil_m=5000&offre=ateliers',
      { territoire: { type: 'commune', code: '87085' }, distanceM: 5000, offre: 'ateliers' },
    ],
    [
      '?mode=marche&minutes=15&par=qpv&couches=aucune',
      { mode: 'marche', minutes: 15, par: 'qpv', couches: [] },
    ],
    [
      '?onglet=couverture&couches=lieux,communes,frr,rural,qpv,population',
      { onglet: 'couverture', couches: ['lieux', 'communes', 'frr', 'rural', 'qpv', 'population'] },
    ],
    [
      '?lieu=pilote-saint-victor&commune=03262&depart=03185',
      { lieu: 'pilote-saint-victor', commune: '03262', depart: '03185' },
    ],
    [
      '?offre=ateliers&fenetre=2026-11-23..2026-12-06~theme:Email~niveau:debutant~public:etudiants~gratuit:oui',
      {
        offre: 'ateliers',
        fenetre: {
          du: civilDate(2026, 11, 23),
          au: civilDate(2026, 12, 6),
          theme: 'Email',
          niveau: 'Debutant',
          public: 'Étudiants',
          gratuit: true,
        },
      },
    ],
    ['?onglet=couverture&volet=rapport', { onglet: 'couverture', volet: 'rapport' }],
  ] as const)('still opens %s, and asks what was asked then', (link, expected) => {
    const asksNothing = ['?onglet=couverture&couches', '?lieu=', '?offre=ateliers&fenetre'].some((start) =>
      link.startsWith(start),
    )
    const then = { offre: 'accompagnement', mode: 'voiture', minutes: 20 } as const
    const defaults = asksNothing ? DEFAULT_STATE : { ...DEFAULT_STATE, ...then }
    expect(parseLink(link)).toEqual({ state: { ...defaults, ...expected }, damaged: [] })
  })

  it('asks for workshops in 15 minutes by car, and writes the whole question in Couverture', () => {
    const couverture = { ...DEFAULT_STATE, onglet: 'couverture' } as const
    const accueil = { type: 'epci', code: '200071082' } as const
    expect(formatLink(couverture, { accueil })).toBe(
      '?v=2&onglet=couverture&territoire=epci:200071082&offre=ateliers&mode=voiture&minutes=15',
    )
    expect(formatLink({ ...couverture, volet: 'simuler', distanceM: 5000 })).toBe(
      '?v=2&onglet=couverture&offre=ateliers&seuil_m=5000&volet=simuler',
    )
    expect(formatLink({ ...couverture, calcul: 'direct' })).toMatch(/&minutes=15.*&calcul=direct$/)
    const asked = { ...DEFAULT_STATE, territoire: accueil, minutes: 20 }
    expect(formatLink(asked)).toBe('?v=2&territoire=epci:200071082&minutes=20')
    expect(formatLink(asked, { whole: true })).toBe(
      '?v=2&territoire=epci:200071082&offre=ateliers&mode=voiture&minutes=20',
    )
  })
})
