import { describe, expect, it } from 'vitest'
import type { Modification } from '../../../src/domain/scenario/scenario.ts'
import { remarques, sayModification } from '../../../src/text/simuler/scenario.ts'

const fermer = (du: string | null, au: string | null): Modification => ({
  type: 'fermeture',
  lieu: 'Saint-Victor',
  du,
  au,
})

/** No-break spaces as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a modification in words', () => {
  it('never says a closure of some days as one for good', () => {
    const say = (m: Modification) => plain(sayModification(m, []))
    expect(say(fermer('2026-12-01', '2026-12-07'))).toBe(
      'Fermer : Saint-Victor du 1er décembre 2026 au 7 décembre 2026',
    )
    expect(say(fermer('2026-12-01', null))).toBe('Fermer : Saint-Victor à partir du 1er décembre 2026')
    expect(say(fermer(null, '2026-12-07'))).toBe('Fermer : Saint-Victor jusqu’au 7 décembre 2026')
    expect(say(fermer(null, null))).toBe('Fermer : Saint-Victor')
  })

  it('keeps the days and the hour of an added workshop', () => {
    const dates = { debut: '2026-12-01', heure: '14:00', rythme: 'quinzaine' } as const
    const ajout = { type: 'ajout', id: 'n1', nom: 'Atelier', lon: 2, lat: 46, commune: '' } as const
    const lines = remarques({ ...ajout, nature: 'atelier', places: 8, dates }, true)
    expect(lines.map(plain)).toEqual([
      'Séances : une semaine sur deux à partir du 1er décembre 2026, à 14 h.',
    ])
  })
})
