import { describe, expect, it } from 'vitest'
import {
  FILTRES_SEANCES_VIDES,
  type FiltresSeances,
} from '../../../src/domain/orientation/filtres-seances.ts'
import { cleSeance } from '../../../src/domain/orientation/seance-situee.ts'
import { groupTournees } from '../../../src/domain/orientation/tournees.ts'
import { filterSeances, verdictsOf } from '../../../src/domain/orientation/verdicts.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const ask = (parts: Partial<FiltresSeances>): FiltresSeances => ({ ...FILTRES_SEANCES_VIDES, ...parts })
const answer = (filtres: FiltresSeances, s: ReturnType<typeof situee>) =>
  verdictsOf(filtres, s).map((v) => v.reponse)

describe('what a session answers', () => {
  it('is unknown when it does not say, and never a yes', () => {
    const silent = situee({})
    expect(answer(ask({ besoins: ['demarches'] }), silent)).toEqual(['inconnu'])
    expect(answer(ask({ couts: ['gratuit'] }), silent)).toEqual(['inconnu'])
    expect(answer(ask({ langues: ['ar'] }), silent)).toEqual(['inconnu'])
    expect(answer(ask({ acces: ['handicaps-moteurs'] }), silent)).toEqual(['inconnu'])
    expect(answer(ask({ moments: ['matin'] }), silent)).toEqual(['inconnu'])
    expect(answer(ask({ places: true }), silent)).toEqual(['inconnu'])
    expect(filterSeances([silent], ask({ couts: ['gratuit'] }))).toEqual({ kept: [], inconnues: 1 })
  })

  it('takes an empty audience for everyone, and a reserved one for the others only', () => {
    expect(answer(ask({ publics: ['Seniors'] }), situee({}))).toEqual(['oui'])
    expect(answer(ask({ publics: ['Seniors'] }), situee({ serie: { publics: ['Jeunes'] } }))).toEqual(['non'])
  })

  it('reads the half-day on the clock of the place, not on that of the reader', () => {
    const at = (zone: string) => situee({ seance: { debut: Date.UTC(2026, 11, 1, 9), zone } })
    expect(answer(ask({ moments: ['matin'] }), at('Europe/Paris'))).toEqual(['oui'])
    expect(answer(ask({ moments: ['matin'] }), at('Indian/Reunion'))).toEqual(['non'])
    expect(answer(ask({ moments: ['soir'] }), at('Pacific/Wallis'))).toEqual(['oui'])
  })

  it('asks every special need to be met, and one option of the other families', () => {
    const place = situee({ ou: { prisesEnCharge: ['Surdité'] } })
    expect(answer(ask({ acces: ['surdite'] }), place)).toEqual(['oui'])
    expect(answer(ask({ acces: ['surdite', 'illettrisme'] }), place)).toEqual(['inconnu'])
    expect(answer(ask({ jours: [0, 1, 2, 3, 4, 5, 6] }), place)).toEqual(['oui'])
  })

  it('counts a full session as having no seat', () => {
    const full = situee({ seance: { statut: 'complete', placesRestantes: 0 } })
    expect(answer(ask({ places: true }), full)).toEqual(['non'])
  })
})

describe('cleSeance', () => {
  it('has seven characters and tells 20,000 sessions apart', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) =>
      cleSeance(`atelier-${i % 97}-202612${i}T1400@a-portee`),
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.every((key) => /^[0-9a-z]{7}$/.test(key))).toBe(true)
  })
})

describe('groupTournees', () => {
  it('gives the stops in their order, each with its next passage, and the very next one', () => {
    const stop = (ordre: number, date: number, statut: 'prevue' | 'annulee' = 'prevue') =>
      situee({
        serie: { id: `arret-${ordre}`, tourneeId: 'bus', ordre },
        seance: { date, statut, uid: `${ordre}-${date}` },
        ou: { nom: '', codeInsee: `0300${ordre}` },
      })
    const seances = [stop(2, 10, 'annulee'), stop(3, 11), stop(1, 12), stop(2, 13), stop(1, 20), situee({})]
    const [tour, ...others] = groupTournees(seances)
    expect(others).toEqual([])
    expect(tour?.arrets.map((a) => [a.rang, a.prochaine?.seance.date])).toEqual([
      [1, 12],
      [2, 13],
      [3, 11],
    ])
    expect(tour?.prochaine?.seance.date).toBe(11)
  })
})
