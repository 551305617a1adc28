import { describe, expect, it } from 'vitest'
import { type Built, checkBuilt } from '../../../geo/publish/controles/checks.ts'
import { compactLieu, type LieuxFile } from '../../../src/dataset/lieux-file.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { ATELIER_VIDE } from '../../../src/domain/sessions/atelier.ts'

const commune = (code: string, populationMunicipale: number | null) => ({
  code,
  nom: code,
  departement: code.slice(0, 2),
  codesPostaux: [],
  populationMunicipale,
  epci: null,
  frr: '',
  densite: '',
  lon: 1.2,
  lat: 45.8,
  depart: { lon: 1.2, lat: 45.8 },
})
const lieu = (id: string, longitude = 1.2, latitude = 45.8, codeInsee = '87085') => ({
  ...LIEU_VIDE,
  id,
  longitude,
  latitude,
  codeInsee,
})
const file = (departement: string, ...ids: string[]): [string, LieuxFile] => [
  departement,
  { departement, lieux: ids.map((id) => compactLieu(lieu(id))), voisins: [] },
]
const serie = (id: string) => ({ ...ATELIER_VIDE, id })
const cell = (population: number, zone = '87085') => ({ lon: 1.2, lat: 45.8, population, zone })
const qpvCell = (qpv: string, part: number) => ({
  lon: 1,
  lat: 45,
  commune: '87085',
  qpv,
  part,
  population: 3,
})

const GOOD: Built = {
  complete: false,
  jeu: 'dossier',
  grilleId: 'recensement-1km',
  lieux: [lieu('a'), lieu('b')],
  cells: new Map([['87', [cell(600), cell(400)]]]),
  qpvCells: [qpvCell('QN08701M', 1)],
  communes: [commune('87085', 1000), commune('87001', 5000)],
  departements: ['87'],
  lieuxPar: new Map([file('87', 'a', 'b')]),
  ateliers: new Map([['87', [serie('s')]]]),
  series: 1,
}
const total = (population: number) => new Map([['87', [cell(population)]]])
const france = { complete: true, communes: [commune('87085', null)] }

describe('a build is checked before anything is published', () => {
  it('a good one passes nine checks', () => {
    expect(checkBuilt(GOOD)).toHaveLength(9)
  })

  it.each<[string, Partial<Built>, RegExp]>([
    [
      'an id given twice',
      { lieux: [lieu('a'), lieu('a')] },
      /identifiants de lieux uniques : « a » deux fois/,
    ],
    ['a cell with half a resident', { cells: total(999.5) }, /carreaux habités.* 999.5 habitants/],
    [
      'more people of an age than residents',
      { cells: new Map([['87', [{ ...cell(1000), ages: { '65plus': 1001 } }]]]) },
      /âges.*département 87, pop_65p : 1001 personnes, 1000 habitants/,
    ],
    ['an empty cell', { cells: new Map([['87', [cell(1000), cell(0)]]]) }, /carreaux habités.* 0 habitants/],
    ['a cell in no commune', { cells: new Map([['87', [cell(9, '87999')]]]) }, /commune « 87999 »/],
    ['6 % too many residents', { cells: total(1060) }, /5 % près : département 87 : 1060 .* 1000/],
    ['6 % too few residents', { cells: total(940) }, /5 % près : département 87 : 940 .* 1000/],
    ['a malformed neighbourhood', { qpvCells: [qpvCell('8701', 1)] }, /quartiers.*« 8701 », part 1/],
    ['a share over one', { qpvCells: [qpvCell('QN08701M', 1.01)] }, /quartiers.*part 1.01/],
    [
      'a kept place that nobody publishes',
      { lieuxPar: new Map([file('87', 'a')]) },
      /chaque lieu gardé.* « b », commune « 87085 », publié par : personne/,
    ],
    [
      'a kept place published by two',
      { lieuxPar: new Map([file('87', 'a', 'b'), file('23', 'a')]), departements: ['87', '23'] },
      /« a », commune « 87085 », publié par : 87, 23/,
    ],
    [
      'a place without a code, in a build of a part of France',
      { lieux: [lieu('a'), lieu('b'), lieu('c', 1.2, 45.8, '')] },
      /« c », commune «\s+», publié par : personne/,
    ],
    [
      'a place of a code that is no commune',
      { lieux: [lieu('a'), lieu('b', 1.2, 45.8, '87000')] },
      /« b », commune « 87000 »/,
    ],
    [
      'a series of no département',
      { ateliers: new Map([['', [serie('s')]]]) },
      /chaque série.* « s », département «\s+»/,
    ],
    ['a series lost on the way', { series: 2 }, /1 lignes publiées, 2 gardées/],
    [
      'a cell counted by another département than its commune',
      { cells: new Map([['23', [cell(1000)]]]) },
      /somme de ses départements : .*« 87085 » parmi ceux de 23/,
    ],
    [
      'one resident of France missing',
      { ...france, cells: total(65_428_020) },
      /65428020 habitants, 65428021 attendus/,
    ],
    [
      'France from the network 2 % short',
      { ...france, jeu: 'reseau', cells: total(64_000_000) },
      /64000000 habitants, 65428021 attendus/,
    ],
  ])('%s is refused', (_, change, message) => {
    expect(() => checkBuilt({ ...GOOD, ...change })).toThrow(message)
    expect(() => checkBuilt({ ...GOOD, ...change })).toThrow(/rien n’est publié/)
  })

  it.each<[string, Partial<Built>]>([
    ['4 % off, as grids and censuses are (decisions.md 11)', { cells: total(960) }],
    ['France to the last resident', { ...france, cells: total(65_428_021) }],
    [
      'France from the network, cells at sea left out',
      { ...france, jeu: 'reseau', cells: total(65_300_000) },
    ],
    [
      'a place in Réunion, which this build does not publish',
      { lieux: [...GOOD.lieux, lieu('c', 55.45, -20.9, '97411')] },
    ],
  ])('%s passes', (_, change) => {
    expect(checkBuilt({ ...GOOD, ...change })).toHaveLength(9)
  })

  it('says all that is wrong at once', () => {
    const bad = { ...GOOD, lieux: [lieu('a'), lieu('a', 0, 0)], cells: total(2000) }
    expect(() => checkBuilt(bad)).toThrow(/uniques[^§]*5 %/)
  })
})
