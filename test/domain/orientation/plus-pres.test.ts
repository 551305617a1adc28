import { describe, expect, it } from 'vitest'
import { type Demande, rankPropositions } from '../../../src/domain/orientation/classer.ts'
import { FILTRES_SEANCES_VIDES } from '../../../src/domain/orientation/filtres-seances.ts'
import { nearerThanFirst } from '../../../src/domain/orientation/plus-pres.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { orienter, titreProposition } from '../../../src/text/orienter.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const TODAY = 20_779
const DEPART = {
  lon: 1.2941,
  lat: 45.8798,
  classe: 1,
  commune: '87085',
  isOwnCommune: true,
  mode: 'marche',
} as const
const demande: Demande = {
  filtres: FILTRES_SEANCES_VIDES,
  depart: DEPART,
  minutesMax: 60,
  seule: true,
  tri: 'proche',
  nowMs: TODAY * 86_400_000,
  aujourdhui: TODAY,
}
const lieu = (metres: number, horaires = 'Mo-Fr 09:00-17:00'): Lieu => ({
  ...LIEU_VIDE,
  id: `l${metres}`,
  nom: `Lieu ${metres}`,
  codeInsee: '87085',
  latitude: DEPART.lat + metres / 111_150,
  longitude: DEPART.lon,
  modalitesAccompagnement: ['Accompagnement individuel'],
  horaires,
})
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
        seance: { date: TODAY + 1, confiance: 'deduit', titre: 'Internet' },
        ou: {
          lon: metres === null ? null : DEPART.lon,
          lat: metres === null ? null : DEPART.lat + metres / 111_150,
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
