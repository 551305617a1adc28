import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import type { Reglages } from '../../../src/domain/imports/model.ts'
import { expandAll } from '../../../src/domain/sessions/expand-ateliers.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'

const ENTETES = 'id;lieu_id;titre;debut;rrule;rdate;statut;adresse'
const SERIE = 's;biblio;Photos;2026-12-07T14:00;FREQ=WEEKLY;;;'
const JOUR = civilDate(2026, 12, 14)

/** What the table says of the session of 14 December, and what it tells. */
function session(lines: readonly string[], reglages: Partial<Reglages> = {}) {
  const lignes = [ENTETES, ...lines].map((line) => line.split(';'))
  const feuille = { nom: 'a', lignes, remarques: [] }
  const [examen] = examineFeuilles(
    [{ feuille, plan: guessPlan(feuille), retouches: {} }],
    { ...REGLAGES, ...reglages },
    CONTEXTE,
  )
  const { seances } = expandAll(examen!.ateliers, { du: JOUR, au: JOUR }, { lieuOf: () => null })
  return {
    statuts: seances.map(({ statut }) => statut),
    told: examen!.remarques.map(({ ligne, recu, gravite }) => `${ligne} ${gravite} ${recu}`),
  }
}

describe('a correction whose place nobody knows', () => {
  it.each([
    ['an address', 's;;;;;2026-12-14T14:00;annulee;Salle B', 'Salle B'],
    [
      'an address and all that a series says',
      's;;Photos;2026-12-14T14:00;;2026-12-14T14:00;annulee;Salle B',
      'Salle B',
    ],
    ['an id', 's;nulle-part;;;;2026-12-14T14:00;annulee;', 'nulle-part'],
  ])('cancels its session all the same, and is told: %s', (_, line, recu) => {
    const { statuts, told } = session([SERIE, line])
    expect(statuts).toEqual(['annulee'])
    expect(told).toContain(`3 verifier ${recu}`)
    expect(told.join()).not.toContain('rejet')
    expect(session([line, SERIE]).statuts).toEqual(['annulee'])
  })

  it('leaves a session that it moves or keeps to be checked', () => {
    expect(session([SERIE, 's;;;2026-12-14T16:00;;2026-12-14T14:00;;Salle B']).statuts).toEqual([
      'a_verifier',
    ])
    expect(session([SERIE, 's;;;;;2026-12-14T14:00;complete;Salle B']).statuts).toEqual(['a_verifier'])
  })

  it('holds as written where its place is known', () => {
    const lines = [SERIE, 's;;;;;2026-12-14T14:00;complete;Salle B']
    expect(session(lines, { commune: '03101' }).statuts).toEqual(['complete'])
  })

  it('goes with its series where that is refused', () => {
    const { statuts } = session([
      's;;Photos;2026-12-07T14:00;FREQ=WEEKLY;;;Salle B',
      's;;;;;2026-12-14T14:00;annulee;Salle B',
    ])
    expect(statuts).toEqual([])
  })
})
