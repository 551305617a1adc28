import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../geo/publish/sorties/jsonld/events.ts'
import { placeSeances } from '../../src/domain/orientation/seance-situee.ts'
import { expandAll } from '../../src/domain/sessions/expand-ateliers.ts'
import { readAteliers } from '../../src/domain/sessions/table/table.ts'
import { confianceDe as enArabe } from '../../src/text/ar/taches/seance.ts'
import { saySeance } from '../../src/text/command-line.ts'
import { confianceDe as enAnglais } from '../../src/text/en/taches/seance.ts'
import { confianceDe as enFalc } from '../../src/text/falc/taches/seance.ts'
import { icsDeSeances } from '../../src/text/fr/ics-seances.ts'
import { confianceCourte, prochainDe } from '../../src/text/fr/quand.ts'
import { confianceDe } from '../../src/text/fr/seance.ts'
import { saySeanceSimple } from '../../src/text/guide.ts'
import { confianceDe as enPortugais } from '../../src/text/pt/taches/seance.ts'
import { confianceDe as enTurc } from '../../src/text/tr/taches/seance.ts'
import { between, NO_PLACE } from '../support/examples/expand.ts'

const ROW = {
  id: 'a',
  type: 'atelier',
  titre: 'Premiers pas',
  debut: '2026-12-07T14:00',
  rrule: 'FREQ=WEEKLY',
}
const { du, au } = between('2026-12-07', '2026-12-14')

/** The sessions of 7 and 14 December 2026 of a line of a table, the second one corrected. */
function seancesOf(cells: Record<string, string>, correction: Record<string, string> = {}) {
  const rows = [
    { ...ROW, ...cells },
    { id: 'a', rdate: '2026-12-14T14:00', places: '6', ...correction },
  ]
  const { ateliers, rejects } = readAteliers(rows)
  expect(rejects).toEqual([])
  return placeSeances(expandAll(ateliers, { du, au }, NO_PLACE).seances, ateliers, new Map(), new Map())
}

describe('a dated series that is to be checked', () => {
  it.each([
    { jours_feries: 'non' },
    { vacances_scolaires: 'ça dépend' },
    { reserves: 'dates_a_verifier' },
    { reserves: 'phase_inconnue' },
  ])('%o says so wherever its dates are told', (cells) => {
    const [situee, corrected] = seancesOf(cells)
    if (situee === undefined || corrected === undefined) throw new Error('no session')
    const { seance } = situee
    const dit = 'Ces dates ne sont pas sûres : à vérifier avant de venir.'
    expect([confianceDe(seance), confianceCourte(seance)]).toEqual([dit, 'à vérifier'])
    expect(prochainDe(situee)).toMatch(/\(à vérifier\)$/)
    expect(saySeance(situee)).toContain(dit)
    expect(saySeanceSimple(situee).join(' ')).toContain('Cette date est à vérifier.')
    const ics = icsDeSeances([situee], 'Essai', 0).replaceAll('\r\n ', '')
    expect(ics).toMatch(/^SUMMARY:À vérifier : Premiers pas\r$/m)
    expect(ics).toMatch(/^STATUS:TENTATIVE\r$/m)
    expect(ics).toContain('à vérifier avant de venir.')
    const groupe = { cle: 'a', modele: situee, seances: [situee], isCorrected: false }
    expect(eventsOf(groupe, 'ici')[0]).not.toHaveProperty('eventStatus')
    for (const say of [enAnglais, enArabe, enFalc, enPortugais, enTurc]) expect(say(seance)).not.toBeNull()
    // The line that names a session says that it is held.
    expect(confianceCourte(corrected.seance)).toBeNull()
  })

  it('is sure of its dates where only another commune is named, and says a deduction once', () => {
    expect(confianceCourte(seancesOf({ reserves: 'autre_commune' })[0]!.seance)).toBeNull()
    const deduit = seancesOf({ reserves: 'dates_a_verifier', confiance: 'deduit', date_maj: '2023-04-01' })
    expect(confianceDe(deduit[0]!.seance)).toBe('Déduit d’une phrase de 2023 : à vérifier.')
  })

  it('is not sure of a session whose own correction is not', () => {
    const [, corrected] = seancesOf({}, { vacances_scolaires: 'ça dépend' })
    expect(confianceCourte(corrected!.seance)).toBe('à vérifier')
  })
})
