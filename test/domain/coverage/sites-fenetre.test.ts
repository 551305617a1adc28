import { describe, expect, it } from 'vitest'
import { sitesOfFenetre } from '../../../src/domain/coverage/sites-fenetre.ts'
import type { Scope } from '../../../src/domain/coverage/zonage.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import type { TypesComptes } from '../../../src/domain/sessions/window.ts'
import { atelierExemple, localTime } from '../../support/examples/atelier-exemple.ts'

const MONDAY = localTime('2026-11-23').date

/** The state of one place that says "Dans un atelier collectif" and holds these series, on one Monday. */
function etatOf(series: readonly Partial<Atelier>[], types: TypesComptes) {
  const lieu = {
    ...LIEU_VIDE,
    id: 'a',
    nom: 'A',
    modalitesAccompagnement: ['Dans un atelier collectif'],
  }
  const scope = { lieux: [lieu], voisins: [], communes: [] } as unknown as Scope
  const ateliers = series.map((parts, i) => atelierExemple({ id: `s${i}`, lieuId: 'a', ...parts }))
  return sitesOfFenetre(scope, { du: MONDAY, au: MONDAY, types }, [], ateliers, { lieuOf: () => null })
    .etats[0]
}

describe('a place that says workshops', () => {
  it('stays unknown while its only dated sessions are of another type', () => {
    const dropIns = [{ type: 'permanence' }] as const
    expect(etatOf(dropIns, 'ateliers')).toBe('inconnu')
    expect(etatOf(dropIns, 'permanences')).toBe('oui')
    expect(etatOf([{ type: 'individuel' }], 'permanences')).toBe('inconnu')
    expect(etatOf([{ type: 'individuel' }], 'tout')).toBe('oui')
  })

  it('is no on a day without a session when the dates of its workshops are known', () => {
    const elsewhere = { debut: localTime('2026-11-24T10:00') }
    expect(etatOf([elsewhere], 'ateliers')).toBe('non')
    expect(etatOf([{ type: 'permanence' }, elsewhere], 'ateliers')).toBe('non')
  })
})
