import { describe, expect, it } from 'vitest'
import { rankPropositions } from '../../../src/domain/orientation/classer.ts'
import { nearerThanFirst } from '../../../src/domain/orientation/plus-pres.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { orienter, titreProposition } from '../../../src/text/orienter.ts'
import { BEAUBREUIL, DEMANDE, DIMANCHE, latNord, lieuNord } from '../../support/examples/beaubreuil.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const demande = { ...DEMANDE, minutesMax: 60 }
const lieu = (metres: number, horaires = 'Mo-Fr 09:00-17:00') => lieuNord(metres, { horaires })
const nearer = (...lieux: readonly Lieu[]) => nearerThanFirst(rankPropositions([], lieux, demande))?.cle

describe('the nearest that stands after others', () => {
  it('is told when it is nearer than the first, to the minute', () => {
    expect(nearer(lieu(950), lieu(200, ''), lieu(400, ''))).toBe('l200')
    expect(nearer(lieu(200), lieu(950, ''))).toBeUndefined()
    // 30 m are half a minute.
    expect(nearer(lieu(950), lieu(940, ''))).toBeUndefined()
    expect(nearer()).toBeUndefined()
  })

  it('may be a date that a sentence lets one deduce, never a way that is not known', () => {
    const at = (metres: number | null) =>
      situee({
        seance: { date: DIMANCHE + 1, confiance: 'deduit', titre: 'Internet' },
        ou: {
          lon: metres === null ? null : BEAUBREUIL.lon,
          lat: metres === null ? null : latNord(metres),
          codeInsee: '87085',
        },
      })
    const of = (metres: number | null) =>
      nearerThanFirst(rankPropositions([at(metres)], [lieu(950)], demande))
    expect(of(190)?.type).toBe('seance')
    expect(of(null)).toBeNull()
    const near = of(190)
    expect(near && orienter.plusPres(near, titreProposition(near)).replaceAll('\u00a0', ' ')).toBe(
      'Plus près, à vérifier : Internet, environ 4 min à pied, estimation à vol d’oiseau',
    )
  })
})
