import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countFiltres,
  FAMILLES,
  FILTRES_VIDES,
  type Filtres,
  toggleOption,
} from '../../../src/domain/places/filters/filtres.ts'
import { OPTIONS } from '../../../src/domain/places/filters/options.ts'
import { formatFiltres, parseFiltres } from '../../../src/state/url/link-filters.ts'
import { DEFAULT_STATE } from '../../../src/state/url/share-state.ts'
import { formatLink, parseLink } from '../../../src/state/url/url-codec.ts'

const filtres: fc.Arbitrary<Filtres> = fc.record({
  choix: fc
    .subarray([...OPTIONS], { maxLength: 12 })
    .map(
      (options) =>
        options.reduce((all, { famille, id }) => toggleOption(all, famille, id), FILTRES_VIDES).choix,
    ),
  ouvert: fc.oneof(
    fc.constant(null),
    fc.constant({ type: 'maintenant' } as const),
    fc.record({
      type: fc.constant('creneau' as const),
      jour: fc.integer({ min: 0, max: 6 }),
      minute: fc.option(fc.integer({ min: 0, max: 1439 })),
    }),
  ),
  limite: fc.oneof(
    fc.constant(null),
    fc.record({ type: fc.constant('minutes' as const), minutes: fc.integer({ min: 1, max: 600 }) }),
    fc.record({ type: fc.constant('distance' as const), distanceM: fc.integer({ min: 1, max: 200_000 }) }),
  ),
})

describe('filters in a link', () => {
  it('come back as they were, alone and within the whole link', () => {
    fc.assert(
      fc.property(filtres, (value) => {
        expect(parseFiltres(formatFiltres(value)) ?? FILTRES_VIDES).toEqual(value)
        const state = { ...DEFAULT_STATE, filtres: value, depart: '87085' }
        expect(parseLink(formatLink(state))).toEqual({ state, damaged: [] })
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  it('never throw on any text, and drop only what they cannot read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(() => parseFiltres(text)).not.toThrow()
        expect(
          parseFiltres(`frais:gratuit~${text.replaceAll('~', '')}`)?.choix.frais ?? ['gratuit'],
        ).toContain('gratuit')
      }),
      { numRuns: 500, seed: 4 },
    )
    expect(parseFiltres('services:outils~ouvert:jeudi~trajet:loin~__proto__:x')).toEqual({
      ...FILTRES_VIDES,
      choix: { services: ['outils'] },
    })
    expect(parseFiltres('rien')).toBeNull()
  })

  it('keep the form of the first links', () => {
    expect(parseFiltres('services:demarches,outils~ouvert:je-14h30~trajet:20min')).toEqual({
      choix: { services: ['demarches', 'outils'] },
      ouvert: { type: 'creneau', jour: 3, minute: 870 },
      limite: { type: 'minutes', minutes: 20 },
    })
    expect(OPTIONS.every(({ id }) => /^[a-z0-9-]{1,40}$/.test(id))).toBe(true)
    expect(new Set(OPTIONS.map(({ famille, id }) => `${famille}:${id}`)).size).toBe(OPTIONS.length)
    expect(FAMILLES.length).toBeLessThanOrEqual(16)
  })

  it('count what is asked', () => {
    expect(countFiltres(FILTRES_VIDES)).toBe(0)
    const two = toggleOption(toggleOption(FILTRES_VIDES, 'frais', 'gratuit'), 'wifi', 'oui')
    expect(countFiltres({ ...two, ouvert: { type: 'maintenant' } })).toBe(3)
    expect(countFiltres(toggleOption(two, 'wifi', 'oui'))).toBe(1)
  })
})
