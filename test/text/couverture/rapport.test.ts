import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  Avertissement,
  Population,
  Rapport,
  RapportFenetre,
} from '../../../src/domain/coverage/report.ts'
import { sayAvertissement } from '../../../src/text/couverture/avertissements.ts'
import { sayFenetre } from '../../../src/text/couverture/fenetre.ts'
import { partDe } from '../../../src/text/couverture/parts.ts'
import {
  fourchetteCourte,
  partEnMots,
  phraseFigure,
  phrasesDetail,
  sayRapport,
} from '../../../src/text/couverture/rapport.ts'
import { rapportExemple } from '../../support/examples/couverture-exemple.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

function population(atteinte: number, totale: number, over: Partial<Population> = {}): Population {
  return {
    totale,
    atteinte,
    inconnue: 0,
    nonAtteinte: totale - atteinte,
    basse: atteinte,
    haute: atteinte,
    ...over,
  }
}

const rapport = (over: Partial<Rapport> = {}): Rapport =>
  rapportExemple({
    population: population(900, 1000, { basse: 860, haute: 930 }),
    communes: { total: 10, sansAcces: 2, incertaines: 0 },
    ...over,
  })

describe('the figure as one sentence', () => {
  const say = (over: Partial<Rapport>) => plain(phraseFigure(rapport(over)))

  it('names the share, the time, the mode, the offer and the band', () => {
    expect(say({})).toBe(
      '9 habitants sur 10 sont à 20 minutes ou moins en voiture d’une aide humaine, estimation à vol d’oiseau (entre 86 % et 93 % selon la route et la vitesse).',
    )
  })

  it('says by which calculation, and where the roads come from', () => {
    const routes = { source: 'OSM', millesime: '2026', mention: '© OpenStreetMap' }
    expect(say({ calcul: 'routes', routes })).toContain('en voiture d’une aide humaine, par la route (entre')
    expect(plain(sayRapport(rapport({ calcul: 'routes', routes }), 'Corse'))).toContain(
      'Routes : © OpenStreetMap. Date : 2026.',
    )
    expect(sayRapport(rapport(), 'Corse')).not.toContain('Routes :')
  })

  it('says one minute in the singular', () => {
    expect(say({ minutes: 1, mode: 'marche', offre: 'ateliers' })).toContain(
      'à 1 minute ou moins à pied d’un atelier collectif',
    )
  })

  it('says the unknown when it is large, and does not let the band cover it', () => {
    const many = population(10, 1000, { basse: 6, haute: 14, inconnue: 820, nonAtteinte: 170 })
    expect(say({ population: many })).toBe(
      '1 % des habitants sont à 20 minutes ou moins en voiture d’une aide humaine, estimation à vol d’oiseau (1 % aux deux bouts de la fourchette), et pour 82 % on ne sait pas.',
    )
    const none = population(0, 1000, { haute: 30, inconnue: 820, nonAtteinte: 180 })
    expect(say({ population: none })).toMatch(
      /^Aucun habitant n’est à coup sûr à 20 .* \(entre 0 % et 3 % selon/,
    )
    const all = population(0, 1000, { inconnue: 1000, nonAtteinte: 0 })
    expect(say({ population: all })).toMatch(
      /^Aucun habitant n’est à coup sûr .*à vol d’oiseau, et pour tous on ne sait pas\.$/,
    )
    const few = population(900, 1000, { inconnue: 50, nonAtteinte: 50 })
    expect(say({ population: few })).not.toContain('on ne sait pas')
  })

  it('gives no band for a plain distance', () => {
    const { mode: _, minutes: __, ...rest } = rapport()
    expect(plain(phraseFigure({ ...rest, distanceM: 5000, offre: 'lieux' }))).toBe(
      '9 habitants sur 10 sont à 5 km ou moins d’un lieu ouvert au public, à vol d’oiseau.',
    )
  })

  it('negates none, and keeps the band', () => {
    expect(say({ population: population(0, 1000, { haute: 30 }) })).toBe(
      'Aucun habitant n’est à 20 minutes ou moins en voiture d’une aide humaine, estimation à vol d’oiseau (entre 0 % et 3 % selon la route et la vitesse).',
    )
  })

  it('says all only when the whole band is all', () => {
    expect(say({ population: population(1000, 1000) })).toBe(
      'Tous les habitants sont à 20 minutes ou moins en voiture d’une aide humaine, estimation à vol d’oiseau (100 % aux deux bouts de la fourchette).',
    )
    expect(say({ population: population(59142, 59142, { basse: 59136 }) })).toBe(
      'Tous les habitants, ou presque, sont à 20 minutes ou moins en voiture d’une aide humaine, estimation à vol d’oiseau (entre plus de 99 % et 100 % selon la route et la vitesse).',
    )
    expect(say({ population: population(1000, 1000, { basse: 800 }) })).toMatch(/^100 % des habitants sont/)
  })

  it('never lets one forgotten resident round to all, nor one lucky resident to none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70_000_000 }), (totale) => {
        expect(partEnMots(population(totale - 1, totale))).not.toMatch(/^Tous|100/)
        expect(partEnMots(population(1, totale))).not.toMatch(/^Aucun|^0/)
      }),
      { seed: 1129 },
    )
    expect(partEnMots(population(999_999, 1_000_000))).toBe('Presque tous les habitants sont')
    expect(partEnMots(population(1, 1_000_000))).toBe('Presque aucun habitant n’est')
  })

  it('speaks in tenths where the percent is that very number, in halves at a half, else in percent', () => {
    const at = (percent: number) => plain(partEnMots(population(percent, 100)))
    expect(at(10)).toBe('1 habitant sur 10 est')
    expect(at(50)).toBe('1 habitant sur 2 est')
    expect(at(84)).toBe('84 % des habitants sont')
    expect(at(29)).toBe('29 % des habitants sont')
    expect(at(89)).toBe('89 % des habitants sont')
    expect(plain(partEnMots(population(896, 1000)))).toBe('9 habitants sur 10 sont')
    expect(at(1)).toBe('1 % des habitants sont')
    expect(at(99)).toBe('99 % des habitants sont')
  })

  it('agrees verb and subject for every share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (atteinte) => {
        const said = partEnMots(population(atteinte, 1000))
        const singular = /^(?:1 habitant |Aucun|Presque aucun)/.test(said)
        expect(said.endsWith(singular ? 'est' : 'sont')).toBe(true)
      }),
      { seed: 1129 },
    )
  })

  it('says so when residents are not known, or none lives there', () => {
    expect(say({ population: null })).toBe(
      'Le nombre d’habitants à portée n’est pas connu pour ce territoire.',
    )
    expect(say({ population: population(0, 0) })).toBe('Aucun habitant n’est recensé dans ce territoire.')
  })
})

describe('the details', () => {
  const say = (over: Partial<Rapport>) => phrasesDetail(rapport(over)).map(plain)

  it('count residents reached, not reached and unknown, and communes at zero', () => {
    const detail = say({ population: population(900, 1000, { inconnue: 1, nonAtteinte: 99 }) })
    expect(detail).toEqual([
      '900 habitants sont à portée, sur 1 000.',
      '99 habitants ne sont pas à portée.',
      'Pour 1 autre habitant, on ne sait pas : le lieu le plus proche ne dit pas ce qu’il propose.',
      'Dans 2 communes sur 10, aucun habitant n’est à portée.',
    ])
  })

  it('put one in the singular and none in words', () => {
    const detail = say({
      population: population(1, 1),
      communes: { total: 195, sansAcces: 1, incertaines: 0 },
    })
    expect(detail).toEqual([
      '1 habitant est à portée, sur 1.',
      'Aucun habitant n’est trop loin.',
      'Dans 1 commune sur 195, aucun habitant n’est à portée.',
    ])
  })

  it('count apart the communes where somebody is unknown, and never say zero of them', () => {
    const told = (communes: Rapport['communes']) => say({ population: population(1, 1), communes }).slice(2)
    expect(told({ total: 255, sansAcces: 17, incertaines: 4 })).toEqual([
      'Dans 13 communes sur 255, aucun habitant n’est à portée, à coup sûr.',
      'Dans 4 autres, aucun habitant n’est à portée à coup sûr, et pour une partie on ne sait pas.',
    ])
    expect(told({ total: 255, sansAcces: 1, incertaines: 1, nomsSansAcces: ['Sein'] })).toEqual([
      'Dans 1 commune sur 255, aucun habitant n’est à portée à coup sûr, et pour une partie on ne sait pas : Sein.',
    ])
    expect(partDe({ atteinte: 0, inconnue: 95, totale: 113 })).toBe('?')
    expect(partDe({ atteinte: 0, inconnue: 0, totale: 113 })).toMatch(/^0.%$/)
    expect(fourchetteCourte({ atteinte: 0, basse: 0, haute: 0, inconnue: 95, totale: 113 })).toBe('?')
  })

  it('give no band where all is unknown', () => {
    const sein = { ...population(0, 200), inconnue: 200, nonAtteinte: 0 }
    expect(plain(phraseFigure(rapport({ population: sein })))).not.toContain('0 %')
  })

  it('name the communes at zero when the report does', () => {
    const communes = { total: 21, sansAcces: 2, incertaines: 0, nomsSansAcces: ['Mazirat', 'Villebret'] }
    expect(say({ communes }).at(-1)).toBe(
      'Dans 2 communes sur 21, aucun habitant n’est à portée : Mazirat, Villebret.',
    )
  })

  it('say nothing of communes for a single one, and say it plainly for all or none of many', () => {
    expect(say({ communes: { total: 1, sansAcces: 1, incertaines: 0 } })).toHaveLength(2)
    expect(say({ communes: { total: 3, sansAcces: 0, incertaines: 0 } }).at(-1)).toMatch(
      /^Dans chacune des 3 communes/,
    )
    expect(say({ communes: { total: 3, sansAcces: 3, incertaines: 0 } }).at(-1)).toMatch(
      /^Dans aucune des 3 communes/,
    )
  })

  it('are empty without residents', () => {
    expect(say({ population: null })).toEqual([])
    expect(say({ population: population(0, 0) })).toEqual([])
  })
})

describe('a window in sentences', () => {
  const FENETRE: RapportFenetre = {
    du: '2026-11-23',
    au: '2026-12-06',
    types: 'ateliers',
    theme: null,
    niveau: null,
    public: null,
    gratuit: false,
    seances: 0,
    deduites: 0,
    anneesDeduites: [],
    exemples: 0,
    lieux: 0,
    arrets: 0,
    seancesVoisines: 0,
    lieuxVoisins: 0,
    placesInconnues: 0,
    placesPour1000: null,
    premiereDate: null,
    dateMoitie: null,
  }
  const say = (over: Partial<RapportFenetre>, inconnue = 0) =>
    sayFenetre({ ...FENETRE, ...over }, { inconnue }).map(plain)

  it('counts the neighbours’ sessions beside the territory’s own, never "0 séance dans 0 lieu"', () => {
    const when = 'Du 23 novembre 2026 au 6 décembre 2026'
    const which = '(ateliers collectifs seulement)'
    expect(say({})[0]).toBe(`${when} : aucune séance dans le territoire ${which}.`)
    expect(say({ seancesVoisines: 4, lieuxVoisins: 1 })[0]).toBe(
      `${when} : aucune séance dans le territoire, et 4 à portée dans 1 lieu des communes voisines ${which}.`,
    )
    expect(
      say({ types: 'tout', seances: 20, lieux: 8, arrets: 3, seancesVoisines: 1, lieuxVoisins: 1 })[0],
    ).toBe(
      `${when} : 20 séances dans 8 lieux du territoire, arrêts de tournée compris, et 1 à portée dans 1 lieu des communes voisines (ateliers collectifs, permanences et rendez-vous individuels).`,
    )
  })

  it('says only what is known of the half of the residents', () => {
    expect(say({}, 302_299)).toContain(
      'Dans ces dates, on connaît une séance à portée pour moins de la moitié des habitants ; pour 302 299 habitants, on ne sait pas.',
    )
    expect(say({ dateMoitie: '2026-12-01' }, 1)).toContain(
      'Au moins la moitié des habitants a une séance à portée au plus tard le 1er décembre 2026 ; pour 1 habitant, on ne sait pas.',
    )
    expect(say({ dateMoitie: '2026-12-01' }).join()).not.toContain('on ne sait pas')
  })
})

it('the whole report lists its zones, its grid and its remarks', () => {
  const zone = { code: '87085', nom: 'Limoges', population: 100, ...population(40, 100) }
  const text = plain(
    sayRapport(
      rapport({ zones: [zone], avertissements: [{ type: 'sansGrille', lieux: 0 }] }),
      'Haute-Vienne',
    ),
  )
  expect(text.split('\n')[0]).toBe('Haute-Vienne')
  expect(text).toContain('  Limoges (87085) : 40 sur 100, soit 40 %')
  expect(text).toContain('Population : carreaux de 1 km.')
  expect(text).toContain('Aucun lieu n’y est recensé.')
})

describe('remarks', () => {
  const say = (a: Avertissement) => plain(sayAvertissement(a))
  const noms = (n: number) => Array.from({ length: n }, (_, i) => `C${i + 1}`)

  it.each<[Avertissement, RegExp]>([
    [{ type: 'sansGrille', lieux: 97 }, /97 lieux y sont recensés\.$/],
    [{ type: 'sansGrille', lieux: 1 }, /1 lieu y est recensé\.$/],
    [{ type: 'communesSansCarreau', noms: noms(1) }, /^1 commune sans population dans la grille : C1\.$/],
    [{ type: 'communesSansCarreau', noms: noms(10) }, /^10 communes .*, C10\.$/],
    [{ type: 'communesSansCarreau', noms: noms(11) }, /C10 et 1 autre\.$/],
    [{ type: 'communesSansCarreau', noms: noms(12) }, /C10 et 2 autres\.$/],
    [{ type: 'porteeCourte', distanceM: 770, tailleM: 1000 }, /^Portée de 770 m sur des carreaux de 1 km/],
    [{ type: 'qpvSansChiffre', sansPerimetre: 2, sansCarreau: 3 }, /2 sans périmètre.*3 sans carreau/],
    [{ type: 'estimationQpv', grille: 'carreaux de 200 m' }, /estimation : carreaux de 200 m\.$/],
    [{ type: 'lieuxAuDela', rayonM: 60_000 }, /à moins de 60 km du département/],
    [{ type: 'sansVoisinage' }, /ni les lieux ni les habitants des communes autour/],
    [{ type: 'placesInconnues', residents: 1 }, /^Pour 1 habitant,/],
  ])('says %j', (remark, wanted) => expect(say(remark)).toMatch(wanted))
})
