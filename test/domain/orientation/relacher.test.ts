import { describe, expect, it } from 'vitest'
import { type Demande, rankPropositions } from '../../../src/domain/orientation/classer.ts'
import { ageDesChoix } from '../../../src/domain/orientation/dates-maj.ts'
import {
  FILTRES_SEANCES_VIDES,
  type FiltresSeances,
} from '../../../src/domain/orientation/filtres-seances.ts'
import { listRelachements } from '../../../src/domain/orientation/relacher.ts'
import { relacher, sayRelachement } from '../../../src/text/orientation/relacher.ts'
import { BEAUBREUIL, DEMANDE, DIMANCHE, lieuNord } from '../../support/examples/beaubreuil.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const demande = (parts: Partial<Demande> = {}, filtres: Partial<FiltresSeances> = {}): Demande => ({
  ...DEMANDE,
  filtres: { ...FILTRES_SEANCES_VIDES, ...filtres },
  ...parts,
})
const spaces = (text: string) => text.replaceAll('\u00a0', ' ')

describe('what to give up when nothing corresponds', () => {
  it('is the way first, when the nearest is a little too far: by how much, and to what limit', () => {
    const asked = demande()
    // 1,650 m are 34.65 minutes: 4 km/h with a detour of 1.4.
    expect(rankPropositions([], [lieuNord(1650)], asked)).toEqual([])
    const [first, ...others] = listRelachements([], [lieuNord(1650), lieuNord(2400)], asked)
    expect(others).toEqual([])
    expect(first).toMatchObject({ quoi: 'trajet', depassement: 5, nombre: 1, demande: { minutesMax: 35 } })
    expect(first && spaces(sayRelachement(first, 30))).toBe(
      'Le plus proche : Lieu 1650, environ 35 min à pied, estimation à vol d’oiseau. C’est 5 min de plus que la limite.',
    )
    expect(first && relacher.bouton(first, 'marche')).toBe('Aller jusqu’à 35 min à pied')
    expect(first && rankPropositions([], [lieuNord(1650)], { ...asked, ...first.demande })).toHaveLength(1)
  })

  it('has no limit beyond the end of the slider', () => {
    const [first] = listRelachements([], [lieuNord(4000)], demande())
    expect(first).toMatchObject({ quoi: 'trajet', depassement: 54 })
    expect(first && relacher.bouton(first, 'marche')).toBe('Chercher sans limite de trajet')
    expect(first && rankPropositions([], [lieuNord(4000)], { ...demande(), ...first.demande })).toHaveLength(
      1,
    )
  })

  it('is the one criterion that leaves most that is sure, and gives it in one tap', () => {
    const asked = demande({}, { couts: ['gratuit'], publics: ['Femmes'] })
    const places = [lieuNord(500, { frais: ['Payant'] }), lieuNord(700, { frais: ['Payant'] })]
    const [first, ...others] = listRelachements([], places, asked)
    expect(first).toMatchObject({ quoi: 'couts', nombre: 2, depassement: 0 })
    expect(first?.plusProche.cle).toBe('l500')
    expect(others).toEqual([])
    expect(first && spaces(sayRelachement(first, 30))).toMatch(
      /^Sans le critère « coût » : 2 propositions. La plus proche : Lieu 500, environ 10 min à pied/,
    )
    expect(first && rankPropositions([], places, { ...asked, ...first.demande })).toHaveLength(2)
  })

  it('is everything when no criterion is enough alone, and nothing when nothing would help', () => {
    const asked = demande({}, { couts: ['gratuit'], publics: ['Femmes'] })
    const place = lieuNord(500, { frais: ['Payant'], publics: ['Jeunes'] })
    expect(listRelachements([], [place], asked)).toMatchObject([{ quoi: 'tout', nombre: 1 }])
    const far = { ...place, latitude: BEAUBREUIL.lat + 0.05 }
    const [both] = listRelachements([], [far], asked)
    expect(both?.quoi).toBe('tout')
    expect(both && rankPropositions([], [far], { ...asked, ...both.demande })).toHaveLength(1)
    expect(listRelachements([], [], asked)).toEqual([])
  })

  it('is faster means too, when the nearest is much too far: Cromac on foot', () => {
    const asked = demande()
    const [longer, ...faster] = listRelachements([], [lieuNord(4000)], asked)
    expect(longer && spaces(sayRelachement(longer, 30))).toContain('C’est 54 min de plus que la limite.')
    expect(faster.map(({ quoi, demande: { mode }, nombre }) => [quoi, mode, nombre])).toEqual([
      ['mode', 'velo', 1],
      ['mode', 'voiture', 1],
    ])
    const [byBike, byCar] = faster
    expect(byBike && spaces(sayRelachement(byBike, 30))).toBe(
      'À vélo : 1 proposition. La plus proche : Lieu 4000, environ 28 min à vélo, estimation à vol d’oiseau.',
    )
    expect(byCar && relacher.bouton(byCar, 'marche')).toBe('Chercher en voiture')
    // By car it is 30 km away, and by no other means.
    const far = listRelachements([], [lieuNord(18_000)], asked)
    expect(far.map(({ quoi, demande: { mode } }) => [quoi, mode])).toEqual([
      ['trajet', undefined],
      ['mode', 'voiture'],
    ])
    expect(
      listRelachements([], [lieuNord(90_000)], demande({ depart: { ...BEAUBREUIL, mode: 'voiture' } })),
    ).toHaveLength(1)
  })

  it('says so when the nearest is only deduced', () => {
    const deduced = situee({
      seance: { date: DIMANCHE + 2, confiance: 'deduit', titre: 'Internet' },
      ou: { lon: BEAUBREUIL.lon, lat: BEAUBREUIL.lat + 0.0147, codeInsee: '87085' },
    })
    const [first] = listRelachements([deduced], [lieuNord(1650)], demande())
    expect(first && spaces(sayRelachement(first, 30))).toContain(
      'Le plus proche : Internet (à vérifier), environ 34 min',
    )
    expect(first?.nombre).toBe(2)
  })
})

describe('the list of Eymoutiers', () => {
  it('has the nearest first, and what a sentence of 2023 lets one deduce after', () => {
    const villedieu = situee({
      seance: { date: DIMANCHE + 1, confiance: 'deduit' },
      ou: { lon: BEAUBREUIL.lon, lat: BEAUBREUIL.lat + 0.001, codeInsee: '87085' },
    })
    const places = [lieuNord(900), lieuNord(300, { horaires: '' }), lieuNord(600)]
    const ranked = rankPropositions([villedieu], places, demande())
    expect(ranked.map((p) => [p.cle, p.surete])).toEqual([
      ['l600', 'sur'],
      ['l900', 'sur'],
      ['l300', 'a-verifier'],
      [villedieu.cle, 'deduit'],
    ])
  })

  it('changes with what is asked: a closed Tuesday is out, an unknown one is to be checked', () => {
    const places = [
      lieuNord(300, { horaires: 'We 14:00-17:00' }),
      lieuNord(600),
      lieuNord(900, { horaires: '' }),
    ]
    const ranked = rankPropositions([], places, demande({}, { jours: [1] }))
    expect(ranked.map((p) => [p.cle, p.surete])).toEqual([
      ['l600', 'sur'],
      ['l900', 'a-verifier'],
    ])
  })
})

describe('ageDesChoix', () => {
  it('gives the dates of the records that were chosen, and whether one has none', () => {
    const of = (...dates: string[]) =>
      ageDesChoix(
        rankPropositions(
          [],
          dates.map((dateMaj, i) => lieuNord(100 + i, { dateMaj })),
          demande(),
        ),
      )
    expect(of('2023-04-24', '2024-08-01')).toEqual({ du: '2023-04-24', au: '2024-08-01', sansDate: false })
    expect(of('', '2023-04-24')).toEqual({ du: '2023-04-24', au: '2023-04-24', sansDate: true })
    expect(of('')).toEqual({ du: null, au: null, sansDate: true })
  })
})
