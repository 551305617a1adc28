import { describe, expect, it } from 'vitest'
import { readDecoupage } from '../../../geo/read/decoupage.ts'
import type { Outline } from '../../../geo/read/read-sources.ts'
import { joinCommunes } from '../../../geo/transforms/join-communes.ts'
import { openOutlines } from '../../../geo/transforms/outline-at.ts'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'

/** A commune drawn as a square of 0.1° around a point. */
const square = (code: string, lon: number, lat: number): Outline => ({
  type: 'Feature',
  properties: { code, nom: code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon - 0.05, lat - 0.05],
        [lon + 0.05, lat - 0.05],
        [lon + 0.05, lat + 0.05],
        [lon - 0.05, lat + 0.05],
        [lon - 0.05, lat - 0.05],
      ],
    ],
  },
})
const outlines = openOutlines([
  square('87085', 1.25, 45.85),
  square('49331', -0.85, 47.7),
  square('2A004', 8.73, 41.93),
  square('2B033', 9.45, 42.7),
  square('75056', 2.35, 48.85),
])
const LIMOGES = { latitude: '45.8336', longitude: '1.2611' }
const ROW = { id: 'a', nom: 'Espace', adresse: '1 rue Test', pivot: '44315772200010', date_maj: '2026-10-01' }

function join(row: Readonly<Record<string, string>>) {
  const lus = readLieux([{ ...ROW, ...row }], [7])
  const { lieux, anomalies } = joinCommunes(lus, readDecoupage(), outlines)
  const said = anomalies.filter((a) => a.champ !== 'code_postal' && !/attendu par le schéma/.test(a.raison))
  return { code: lieux[0]?.codeInsee, said }
}

describe('every place gets a commune of today', () => {
  it.each<[string, Record<string, string>, string, string, RegExp]>([
    ['no column at all', LIMOGES, '87085', 'commune-par-position', /: Limoges \(87085\)$/],
    ['an empty code', { ...LIMOGES, code_insee: '' }, '87085', 'commune-par-position', /./],
    ['a code of no commune', { ...LIMOGES, code_insee: '87999' }, '87085', 'commune-par-position', /./],
    ['a word for a code', { ...LIMOGES, code_insee: 'limoges' }, '87085', 'commune-par-position', /./],
    [
      'a commune déléguée',
      { code_insee: '49319', latitude: '47.72', longitude: '-0.82' },
      '49331',
      'commune-deleguee',
      /Segré-en-Anjou Bleu \(49331\)$/,
    ],
    [
      'a commune associée, wherever it stands',
      { ...LIMOGES, code_insee: '01120' },
      '01262',
      'commune-deleguee',
      /./,
    ],
    ['its former code', { ...LIMOGES, code_insee: '01340' }, '01015', 'commune-deleguee', /Arboys en Bugey/],
    [
      'a postcode for a code',
      { ...LIMOGES, code_insee: '87000', commune: 'Limoges' },
      '87085',
      'commune-par-code-postal',
      /./,
    ],
    [
      'a postcode that is the code of another commune',
      { ...LIMOGES, code_insee: '87100', code_postal: '87100' },
      '87085',
      'commune-par-code-postal',
      /./,
    ],
    [
      'Corsica before 1976',
      { code_insee: '20004', latitude: '41.927', longitude: '8.737' },
      '2A004',
      'commune-ancienne',
      /./,
    ],
    [
      'a number that is an old code and a postcode in Corsica: where the place stands',
      { code_insee: '20200', code_postal: '20200', latitude: '42.7', longitude: '9.45' },
      '2B033',
      'commune-par-code-postal',
      /./,
    ],
    [
      'off every outline, a name and a postcode',
      { latitude: '46.2', longitude: '2.6', commune: 'Montluçon', code_postal: '03100' },
      '03185',
      'commune-par-nom',
      /./,
    ],
    [
      'on the shore of a commune',
      { latitude: '41.93', longitude: '8.79' },
      '2A004',
      'commune-par-position',
      /./,
    ],
  ])('%s', (_, row, code, correction, raison) => {
    const found = join(row)
    expect(found.code).toBe(code)
    const own = found.said.filter((a) => a.champ === 'code_insee')
    expect(own).toEqual([
      expect.objectContaining({ ligne: 7, gravite: 'correction', correction, valeur: row.code_insee ?? '' }),
    ])
    expect(own[0]?.raison).toMatch(raison)
  })

  it.each([
    ['a commune of today', '87085', '87085'],
    ['a commune that keeps its code as a commune déléguée', '01015', '01015'],
  ])('%s is left as it is', (_, written, code) => {
    const found = join({ ...LIMOGES, code_insee: written })
    expect(found.code).toBe(code)
    expect(found.said.filter((a) => a.champ === 'code_insee')).toEqual([])
  })

  it('an arrondissement is its commune, as the reader said already', () => {
    const found = join({ code_insee: '75110', latitude: '48.876', longitude: '2.357' })
    expect(found.code).toBe('75056')
    expect(found.said.map((a) => a.correction)).toEqual(['arrondissement-municipal'])
  })

  it('nothing tells the commune: rejected, never kept for nobody', () => {
    const found = join({ latitude: '46.2', longitude: '2.6' })
    expect(found.code).toBeUndefined()
    expect(found.said).toEqual([
      expect.objectContaining({
        gravite: 'rejet',
        champ: 'code_insee',
        raison: expect.stringMatching(/introuvable/),
      }),
    ])
  })
})

describe('where a place stands is told', () => {
  it('in another commune than its own: both names and how far', () => {
    const { code, said } = join({ code_insee: '2A004', ...LIMOGES })
    expect(code).toBe('2A004')
    expect(said.map((a) => a.raison)).toEqual([
      expect.stringMatching(/dans une autre commune, Limoges \(87085\), à 7\d\d km de Ajaccio \(2A004\)$/),
    ])
  })

  it('in no commune, far from its own', () => {
    const { said } = join({ code_insee: '87085', latitude: '46.2', longitude: '2.6' })
    expect(said.map((a) => a.raison)).toEqual([
      expect.stringMatching(/hors de toute commune, à \d+ km de Limoges/),
    ])
  })

  it('found by its position, where neither its postcode nor its name say', () => {
    const { said } = join({ ...LIMOGES, commune: 'Ajaccio', code_postal: '20000' })
    expect(said.find((a) => a.champ === 'commune')?.raison).toMatch(/^la position est à Limoges \(87085\)/)
  })
})
