import { describe, expect, it } from 'vitest'
import { placeKeyOf } from '../../../geo/publish/sorties/groupes.ts'
import { sitesOfFenetre } from '../../../src/domain/coverage/sites-fenetre.ts'
import type { Scope } from '../../../src/domain/coverage/zonage.ts'
import { groupAffiche } from '../../../src/domain/orientation/affiche.ts'
import { rankPropositions } from '../../../src/domain/orientation/classer.ts'
import { groupByLieu } from '../../../src/domain/orientation/dates.ts'
import { FILTRES_SEANCES_VIDES } from '../../../src/domain/orientation/filtres-seances.ts'
import { placeSeances } from '../../../src/domain/orientation/seance-situee.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../../src/domain/sessions/expand-ateliers.ts'
import { atelierExemple, localTime } from '../../support/examples/atelier-exemple.ts'
import { EMPTY_LINE } from '../../support/examples/expand.ts'
import { calendarOf, readIcs } from '../../support/examples/ics.ts'

const commune = { commune: 'Terjat', codeInsee: '03280' }
const MAIRIE = {
  ...{ ...LIEU_VIDE, ...commune, id: 'm', nom: 'Mairie' },
  ...{ adresse: '1 place de l’Église', complementAdresse: 'Salle 2', longitude: 2.7, latitude: 46.2 },
}
const BIBLIOTHEQUE = {
  ...{ ...LIEU_VIDE, ...commune, id: 'b', nom: 'Bibliothèque' },
  ...{ adresse: '8 rue des Écoles', longitude: 2.71, latitude: 46.21 },
}
const LIEUX = new Map([MAIRIE, BIBLIOTHEQUE].map((lieu) => [lieu.id, lieu]))
const COMMUNES = new Map([
  ['03280', { nom: 'Terjat', lon: 2.69, lat: 46.19 }],
  ['03216', { nom: 'Ronnet', lon: 2.65, lat: 46.15 }],
])
const DAYS = { du: localTime('2026-12-07').date, au: localTime('2026-12-14').date }
const CONTEXT = { lieuOf: (id: string) => LIEUX.get(id) ?? null }

/** The sessions of 7 and 14 December 2026; the second one is corrected. */
function seancesOf(ateliers: readonly Atelier[]) {
  return placeSeances(expandAll(ateliers, DAYS, CONTEXT).seances, ateliers, LIEUX, COMMUNES)
}
const lines = (serie: Partial<Atelier>, correction: Partial<Atelier>): Atelier[] => [
  atelierExemple({ commune: '', codeInsee: '', debut: localTime('2026-12-07T14:00'), lieuId: 'm', ...serie }),
  atelierExemple({ ...EMPTY_LINE, rdate: [localTime('2026-12-14T14:00')], lieuId: '', ...correction }),
]
const HALL = { adresse: 'Salle des fêtes, 3 rue du Lac' }
const POINT = { longitude: 2.5, latitude: 46.5 }
const ofSecond = (serie: Partial<Atelier>, correction: Partial<Atelier>) =>
  seancesOf(lines(serie, correction))[1]?.ou

describe('a session that its correction holds elsewhere', () => {
  it('has the address and the point of its new place, not those of the series', () => {
    const [kept, moved] = seancesOf(lines({ ...HALL, ...POINT }, { lieuId: 'b' }))
    expect(kept?.ou).toMatchObject({ nom: 'Mairie', ...HALL, lon: 2.5, lat: 46.5, position: 'exacte' })
    expect(moved?.ou).toMatchObject({
      ...{ nom: 'Bibliothèque', adresse: '8 rue des Écoles' },
      ...{ lon: 2.71, lat: 46.21, position: 'exacte' },
    })
  })

  it('has the address and the point that the correction gives', () => {
    const given = { adresse: 'Gymnase', longitude: 2.6, latitude: 46.6 }
    for (const place of [{}, { lieuId: 'b' }])
      expect(ofSecond({ ...HALL, ...POINT }, { ...given, ...place })).toMatchObject({
        ...{ adresse: 'Gymnase', lon: 2.6, lat: 46.6, position: 'exacte' },
      })
  })

  it('is only near the known point under another address', () => {
    expect(ofSecond(POINT, HALL)).toMatchObject({ ...HALL, lon: 2.5, lat: 46.5, position: 'approximative' })
    expect(ofSecond({}, HALL)).toMatchObject({ ...HALL, lon: 2.7, lat: 46.2, position: 'approximative' })
    expect(ofSecond({ ...HALL, ...POINT }, HALL)).toMatchObject({ ...HALL, position: 'exacte' })
  })

  it('is not at the place of the series in another commune', () => {
    const ronnet = { commune: 'Ronnet', codeInsee: '03216' }
    expect(ofSecond({ ...HALL, ...POINT }, ronnet)).toMatchObject({
      ...{ adresse: '', commune: 'Ronnet', lon: 2.65, lat: 46.15, position: 'commune' },
    })
  })

  it('is one block of a poster per address, and a place of its own for machines', () => {
    const seances = seancesOf(lines({}, { ...HALL }))
    expect(groupAffiche(seances, DAYS, () => true)).toHaveLength(2)
    const keys = seances.map((modele) =>
      placeKeyOf({ cle: 'x', modele, seances: [modele], isCorrected: true }, new Set(['m', 'b'])),
    )
    expect(keys.map(({ lieuId }) => lieuId)).toEqual(['m', null])
  })

  it('counts in a figure where the page shows it', () => {
    const scope = { lieux: [MAIRIE, BIBLIOTHEQUE], voisins: [], communes: [] } as unknown as Scope
    const cases: [Partial<Atelier>, Partial<Atelier>][] = [
      [{}, HALL],
      [POINT, HALL],
      [{ ...HALL, ...POINT }, { lieuId: 'b' }],
      [POINT, { longitude: 2.6, latitude: 46.6 }],
      [{}, { lieuId: 'b', longitude: 2.6, latitude: 46.6 }],
    ]
    for (const [serie, correction] of cases) {
      const ateliers = lines(serie, correction)
      const shown = seancesOf(ateliers).map(({ ou: { lon, lat } }) => [lon, lat])
      const { tenues, lieux } = sitesOfFenetre(scope, { ...DAYS, types: 'ateliers' }, [], ateliers, CONTEXT)
      const counted = tenues.map(({ site }) => [lieux[site]?.longitude, lieux[site]?.latitude])
      expect(counted).toEqual(shown)
    }
    const ronnet = lines({}, { commune: 'Ronnet', codeInsee: '03216' })
    expect(sitesOfFenetre(scope, { ...DAYS, types: 'ateliers' }, [], ronnet, CONTEXT).tenues).toHaveLength(1)
  })

  it('is proposed apart from the others of its series', () => {
    const choix = rankPropositions(seancesOf(lines({}, HALL)), [], {
      ...{ filtres: FILTRES_SEANCES_VIDES, depart: null, minutesMax: 30, seule: true, tri: 'proche' },
      ...{ nowMs: 0, aujourdhui: DAYS.du },
    })
    const places = choix.map((p) => (p.type === 'seance' ? [p.situee.ou.adresse, p.suivantes.length] : []))
    expect(places).toEqual([
      ['1 place de l’Église, Salle 2', 0],
      [HALL.adresse, 0],
    ])
    const lieux = groupByLieu(seancesOf(lines({}, HALL)), () => null)
    expect(lieux.map(({ ou }) => ou.adresse)).toEqual(places.map(([adresse]) => adresse))
  })

  it('of a calendar file has the LOCATION of its RECURRENCE-ID', () => {
    const event = (...more: string[]) => ['UID:s', 'DTSTART;TZID=Europe/Paris:20261207T140000', ...more]
    const { ateliers } = readIcs(
      calendarOf(
        [],
        event('SUMMARY:Lundi', 'RRULE:FREQ=WEEKLY;COUNT=2', 'LOCATION:Médiathèque', 'GEO:46.5;2.5'),
        [
          ...['UID:s', 'RECURRENCE-ID;TZID=Europe/Paris:20261214T140000'],
          ...['DTSTART;TZID=Europe/Paris:20261214T140000', 'LOCATION:Gymnase'],
        ],
      ),
    )
    const said = seancesOf(ateliers).map(({ ou }) => [ou.adresse, ou.position])
    expect(said).toEqual([
      ['Médiathèque', 'exacte'],
      ['Gymnase', 'approximative'],
    ])
  })
})

describe('a series with an address beside its place', () => {
  const positionOf = (adresse: string) => seancesOf(lines({ adresse }, {}))[0]?.ou.position

  it('is at the point of the place under its own address or name only', () => {
    for (const own of ['', 'Mairie', '1, place de l’église, 03420 Terjat', 'Mairie, Salle 2', 'Salle 2'])
      expect([own, positionOf(own)]).toEqual([own, 'exacte'])
    for (const other of ['Salle des fêtes, 3 rue du Lac', '11 place de l’Église', 'Annexe de la mairie'])
      expect([other, positionOf(other)]).toEqual([other, 'approximative'])
  })
})
