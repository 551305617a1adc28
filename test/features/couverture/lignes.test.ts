import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COLONNES,
  carreauxAutres,
  type Ligne,
  lignesOf,
  nextTri,
  populationOf,
  sortLignes,
  TRI_INITIAL,
} from '../../../src/features/couverture/table/lignes.ts'
import { couvertureExemple, zone } from '../../support/examples/couverture-exemple.ts'

const codes = (lignes: readonly Ligne[]) => lignes.map((l) => l.code)

describe('rows of the table', () => {
  it('hold every zone, then those without a figure, never as zero', () => {
    const couverture = couvertureExemple({
      zones: [zone('87001', 'A', 10, 4), zone('87002', 'B', 20, 20)],
      sansChiffre: [{ code: '87003', nom: 'C' }],
      municipales: new Map([
        ['87001', 12],
        ['87003', 5],
      ]),
    })
    const lignes = lignesOf(couverture)
    expect(codes(lignes)).toEqual(['87001', '87002', '87003'])
    expect(lignes[2]?.chiffres).toBeNull()
    expect(lignes.map(populationOf)).toEqual([12, null, 5])
  })

  it('show the residents of the cells for zones other than communes', () => {
    const lignes = lignesOf(couvertureExemple({ par: 'epci', zones: [zone('200071082', 'E', 10, 4)] }))
    expect(lignes.map(populationOf)).toEqual([10])
  })
})

describe('residents of the cells beside the municipal ones', () => {
  const autres = (population: number, municipale: number | null, atteinte = 0) =>
    lignesOf(
      couvertureExemple({
        zones: [zone('87105', 'Neuvic-Entier', population, atteinte)],
        municipales: new Map([['87105', municipale]]),
      }),
    ).map(carreauxAutres)

  it('are said when they differ by more than a tenth, or when there is nothing else to say', () => {
    expect(autres(1160, 865)).toEqual([1160])
    expect(autres(500, 865)).toEqual([500])
    expect(autres(900, 865, 450)).toEqual([null])
    // La Courtine: 707 residents, and 757 out of reach in the next column.
    expect(autres(757, 707)).toEqual([757])
    expect(autres(1160, null)).toEqual([1160])
    const epci = couvertureExemple({ par: 'epci', zones: [zone('200071082', 'E', 10, 4)] })
    expect(lignesOf(epci).map(carreauxAutres)).toEqual([null])
  })
})

describe('sorting', () => {
  const lignes = lignesOf(
    couvertureExemple({
      par: 'epci',
      zones: [zone('1', 'Évaux', 100, 100), zone('2', 'Eymoutiers', 1000, 200), zone('3', 'Aixe', 50, 0)],
      sansChiffre: [{ code: '4', nom: 'Bujaleuf' }],
    }),
  )

  it('puts where most residents are out of reach first', () => {
    expect(codes(sortLignes(lignes, TRI_INITIAL))).toEqual(['2', '3', '1', '4'])
  })

  it('sorts those within reach by share, not by number', () => {
    expect(codes(sortLignes(lignes, { colonne: 'atteinte', sens: 'ascending' }))).toEqual([
      '3',
      '2',
      '1',
      '4',
    ])
  })

  it('sorts names as the French do', () => {
    expect(codes(sortLignes(lignes, { colonne: 'nom', sens: 'ascending' }))).toEqual(['3', '4', '1', '2'])
  })

  it('keeps every row, in order, and those without a figure last, whatever the column and the way', () => {
    const row = fc.record({
      people: fc.integer({ min: 1, max: 500 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      day: fc.integer({ min: 10, max: 28 }),
      seats: fc.double({ min: 0, max: 50, noNaN: true }),
    })
    const tri = fc.record({
      colonne: fc.constantFrom(...COLONNES),
      sens: fc.constantFrom('ascending' as const, 'descending' as const),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), tri, (rows, order) => {
        const zones = rows.map((r, i) => zone(`z${i}`, `N${i % 7}`, r.people, Math.floor(r.people * r.part)))
        const premieresDates = rows.map(({ day, seats }, i) => ({
          code: `z${i}`,
          nom: '',
          premiereDate: `2026-11-${day}`,
          dateMoitie: null,
          placesPour1000: seats,
        }))
        const sansChiffre = [{ code: 'x', nom: 'M' }]
        const all = lignesOf(couvertureExemple({ par: 'epci', zones, premieresDates, sansChiffre }))
        const sorted = sortLignes(all, order)
        expect(codes(sorted).sort()).toEqual(codes(all).sort())
        if (order.colonne === 'nom') return
        expect(sorted.at(-1)?.code).toBe('x')
        const values = sorted.slice(0, -1).map(({ chiffres, premiereDate, placesPour1000 }) => {
          if (chiffres === null) throw new Error('a row with a figure has lost it')
          if (order.colonne === 'premiereDate') return Number(premiereDate?.slice(-2))
          if (order.colonne === 'placesPour1000') return placesPour1000
          if (order.colonne === 'atteinte') return chiffres.atteinte / chiffres.population
          return order.colonne === 'population' ? chiffres.population : chiffres[order.colonne as 'inconnue']
        })
        const sign = order.sens === 'ascending' ? 1 : -1
        for (let i = 1; i < values.length; i++)
          expect(sign * ((values[i] ?? 0) - (values[i - 1] ?? 0))).toBeGreaterThanOrEqual(0)
      }),
      { seed: 1129 },
    )
  })

  it('turns round on a second click, and starts figures from the largest', () => {
    expect(nextTri(TRI_INITIAL, 'nonAtteinte').sens).toBe('ascending')
    expect(nextTri(TRI_INITIAL, 'nom')).toEqual({ colonne: 'nom', sens: 'ascending' })
    expect(nextTri(TRI_INITIAL, 'premiereDate').sens).toBe('ascending')
    expect(nextTri(TRI_INITIAL, 'population')).toEqual({ colonne: 'population', sens: 'descending' })
  })
})
