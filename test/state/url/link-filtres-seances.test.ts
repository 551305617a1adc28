import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHOIX, type FiltresSeances } from '../../../src/domain/orientation/filtres-seances.ts'
import { formatFiltresSeances, parseFiltresSeances } from '../../../src/state/url/link-filters.ts'

const some = <T>(values: readonly T[]) => fc.subarray([...values])
const filtres: fc.Arbitrary<FiltresSeances> = fc.record({
  besoins: some(CHOIX.besoins),
  niveaux: some(CHOIX.niveaux),
  publics: some(CHOIX.publics),
  jours: some(CHOIX.jours),
  moments: some(CHOIX.moments),
  couts: some(CHOIX.couts),
  langues: some(CHOIX.langues),
  acces: some(CHOIX.acces),
  places: fc.boolean(),
})

describe('session filters in a link', () => {
  it('come back as they were, whatever is chosen', () => {
    fc.assert(
      fc.property(filtres, (chosen) => {
        const text = formatFiltresSeances(chosen)
        if (text === '') expect(parseFiltresSeances(text)).toBeNull()
        else expect(parseFiltresSeances(text)).toEqual(chosen)
      }),
      { seed: 7, numRuns: 1000 },
    )
  })

  it('are never an error: unknown words are dropped one by one', () => {
    expect(parseFiltresSeances('theme:demarches,vol~jour:zz~places:peut-etre')?.besoins).toEqual([
      'demarches',
    ])
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        parseFiltresSeances(text)
      }),
      { seed: 8, numRuns: 1000 },
    )
  })
})
