import { describe, expect, it } from 'vitest'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { localToInstant } from '../../src/domain/calendar/instants.ts'
import { MODES, travelMinutes } from '../../src/domain/coverage/modes.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { LIEU_VIDE } from '../../src/domain/places/colonnes.ts'
import { FILTRES_VIDES, type Filtres } from '../../src/domain/places/filters/filtres.ts'
import { OPTIONS } from '../../src/domain/places/filters/options.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { exportLieux, listLieux } from '../../src/worker/answers/find-lieux.ts'
import { seededRandom } from '../support/draw/random.ts'
import { demandeLieux } from '../support/examples/demande-lieux.ts'
import { commune, lieuxDefauts, petitJeu } from '../support/examples/petit-jeu.ts'

const at = (year: number, month: number, day: number, hour: number, zone = 'Europe/Paris') =>
  localToInstant(civilDate(year, month, day), hour * 60, zone)
/** A Tuesday out of school holidays, 10 h. */
const MARDI_10H = at(2026, 11, 24, 10)

const idsOf = (liste: { lignes: readonly { lieu: Lieu }[] }) => liste.lignes.map((ligne) => ligne.lieu.id)
const choix = (choice: Filtres['choix']): Filtres => ({ ...FILTRES_VIDES, choix: choice })
const defauts = petitJeu(lieuxDefauts())

describe('what the national map gets wrong', () => {
  it('sorts by distance, not by the alphabet (fact 4)', async () => {
    const liste = await listLieux(defauts, demandeLieux())
    expect(idsOf(liste)[0]).toBe('pres')
    expect(idsOf(liste).at(-1)).toBe('loin')
    expect(liste.depuis).toMatchObject({ nature: 'commune', commune: 'Limoges', hors: false })
  })

  it('finds FRR by the label, by its former name and by the commune (fact 5)', async () => {
    const liste = await listLieux(defauts, demandeLieux({ filtres: choix({ zones: ['frr'] }) }))
    expect(idsOf(liste).sort()).toEqual(['loin', 'pres'])
  })

  it('finds both foreign-language values, written with `;` (fact 6)', async () => {
    for (const id of ['anglais', 'autres-langues']) {
      expect(idsOf(await listLieux(defauts, demandeLieux({ filtres: choix({ prises: [id] }) })))).toEqual([
        'langues',
      ])
    }
    expect(
      idsOf(await listLieux(defauts, demandeLieux({ filtres: choix({ publics: ['femmes'] }) }))),
    ).toEqual(['langues'])
  })

  it('takes "Se présenter" for what it says, not for an appointment (fact 7)', async () => {
    expect(idsOf(await listLieux(defauts, demandeLieux({ filtres: choix({ acces: ['rdv'] }) })))).toEqual([])
    expect(idsOf(await listLieux(defauts, demandeLieux({ filtres: choix({ acces: ['venir'] }) })))).toEqual([
      'loin',
    ])
  })

  it('knows the state of hours with PH and SH (fact 8)', async () => {
    const state = async (instantMs: number) =>
      (await listLieux(defauts, demandeLieux({ instantMs }))).lignes.find((l) => l.lieu.id === 'pres')?.etat
    expect(await state(MARDI_10H)).toMatchObject({ state: 'ouvert', until: { minute: 750 } })
    expect(await state(at(2026, 7, 14, 10))).toMatchObject({ state: 'ferme' })
    expect(await state(at(2026, 12, 24, 10))).toMatchObject({ state: 'ferme', nextOpening: { minute: 540 } })
    const open = await listLieux(
      defauts,
      demandeLieux({ filtres: { ...FILTRES_VIDES, ouvert: { type: 'maintenant' } } }),
    )
    expect(idsOf(open)).toContain('pres')
  })

  it('reads the hours of Réunion on its own clock (§1.4)', async () => {
    const reunion = petitJeu(lieuxDefauts())
    const territoire = { type: 'departement', code: '974' } as const
    const ask = async (instantMs: number) =>
      (await listLieux(reunion, demandeLieux({ territoire, depart: null, instantMs }))).lignes[0]?.etat
    expect(await ask(at(2026, 11, 24, 9, 'Indian/Reunion'))).toMatchObject({ state: 'ouvert' })
    expect(await ask(at(2026, 11, 24, 5, 'Europe/Paris'))).toMatchObject({ state: 'ouvert' })
    expect(await ask(at(2026, 11, 24, 15, 'Europe/Paris'))).toMatchObject({ state: 'ferme' })
  })

  it('gives the date of the next opening, three weeks ahead if need be (§1.4)', async () => {
    const bus = (await listLieux(defauts, demandeLieux())).lignes.find((l) =>
      l.lieu.id.startsWith('charente_'),
    )
    // 2026-W48 is even: the bus of odd weeks comes on the Monday after.
    expect(bus?.etat).toMatchObject({
      state: 'ferme',
      nextOpening: { date: civilDate(2026, 11, 30), minute: 570 },
    })
  })

  it('never takes unknown hours for open, and counts them apart', async () => {
    const filtres: Filtres = { ...FILTRES_VIDES, ouvert: { type: 'maintenant' } }
    const liste = await listLieux(defauts, demandeLieux({ filtres }))
    expect(idsOf(liste)).not.toContain('illisible')
    expect(idsOf(liste)).not.toContain('langues')
    expect(liste.inconnus.ouvert).toBe(2)
  })

  it('keeps a place that is open on odd weeks when a usual Monday is asked for, and says so', async () => {
    const ouvert = { type: 'creneau', jour: 0, minute: 600 } as const
    const liste = await listLieux(defauts, demandeLieux({ filtres: { ...FILTRES_VIDES, ouvert } }))
    expect(idsOf(liste)).toContain('charente_a__bus-b')
    expect(liste.parfois).toBeGreaterThanOrEqual(1)
    const evening = { type: 'creneau', jour: 1, minute: 21 * 60 } as const
    const late = await listLieux(defauts, demandeLieux({ filtres: { ...FILTRES_VIDES, ouvert: evening } }))
    expect(idsOf(late)).toEqual(['trois'])
    const anyTime = { type: 'creneau', jour: 1, minute: null } as const
    const tuesday = await listLieux(defauts, demandeLieux({ filtres: { ...FILTRES_VIDES, ouvert: anyTime } }))
    expect(idsOf(tuesday).sort()).toEqual(['loin', 'pres', 'trois'])
  })

  it('shows an option without a match at zero', async () => {
    const { comptes } = await listLieux(defauts, demandeLieux({ filtres: choix({ frais: ['payant'] }) }))
    expect(comptes['dispositifs:croix-rouge']).toBe(0)
    expect(comptes['frais:sous-condition']).toBe(1)
    expect(Object.keys(comptes).length).toBeGreaterThan(120)
  })
})

describe('the list', () => {
  it('is in the order of brute force for every mode, over 2,000 random places and 20 start points', async () => {
    const random = seededRandom(12)
    const lieux = Array.from(
      { length: 2000 },
      (_, i): Lieu => ({
        ...LIEU_VIDE,
        id: `l${i}`,
        nom: `Lieu ${Math.floor(random() * 500)}`,
        codeInsee: random() < 0.5 ? '87085' : '87011',
        longitude: 0.6 + random(),
        latitude: 45.5 + random(),
      }),
    )
    const jeu = petitJeu(lieux)
    for (let k = 0; k < 20; k++) {
      const mode = MODES[k % 3]!
      const depart = { type: 'point', lon: 0.6 + random(), lat: 45.5 + random() } as const
      const { lignes } = await listLieux(jeu, demandeLieux({ depart, mode, filtres: FILTRES_VIDES }))
      const expected = lieux
        .map((l) => travelMinutes(mode, 1, distanceM(depart.lon, depart.lat, l.longitude, l.latitude)))
        .sort((a, b) => a - b)
      expect(lignes.map((l) => l.trajet?.minutes)).toEqual(expected.slice(0, 1000))
    }
  })

  it('keeps what lies within the minutes or the metres asked, and nothing else', async () => {
    const lieux = lieuxDefauts()
    for (const limite of [
      { type: 'minutes', minutes: 10 },
      { type: 'distance', distanceM: 1500 },
    ] as const) {
      const liste = await listLieux(defauts, demandeLieux({ filtres: { ...FILTRES_VIDES, limite } }))
      const inside = lieux.filter((l) => {
        const m = distanceM(1.26, 45.833, l.longitude, l.latitude)
        return limite.type === 'distance' ? m <= 1500 : travelMinutes('voiture', 1, m) <= 10
      })
      expect(idsOf(liste).sort()).toEqual(
        inside
          .filter((l) => l.codeInsee.startsWith('87'))
          .map((l) => l.id)
          .sort(),
      )
      expect(inside.length).toBeLessThan(lieux.length)
    }
  })

  it('goes by name without a start point, and says so', async () => {
    const liste = await listLieux(defauts, demandeLieux({ depart: null }))
    expect(liste.depuis).toBeNull()
    expect(liste.lignes.every((l) => l.trajet === null)).toBe(true)
    expect(idsOf(liste)).toEqual(['illisible', 'loin', 'charente_a__bus-b', 'langues', 'trois', 'pres'])
    const one = await listLieux(
      defauts,
      demandeLieux({ depart: null, territoire: { type: 'commune', code: '87085' } }),
    )
    expect(one.depuis).toMatchObject({ nature: 'centre', commune: 'Limoges' })
  })

  it('says of a place that it is in the commune a person gave, never in one that is only near', async () => {
    const own = (liste: { lignes: readonly { lieu: Lieu; trajet: { inOwnCommune: boolean } | null }[] }) =>
      liste.lignes.filter((l) => l.trajet?.inOwnCommune).map((l) => l.lieu.codeInsee)
    const given = own(await listLieux(defauts, demandeLieux()))
    expect(given.length).toBeGreaterThan(0)
    expect(new Set(given)).toEqual(new Set(['87085']))
    const depart = { type: 'point', lon: 1.26, lat: 45.833 } as const
    expect(own(await listLieux(defauts, demandeLieux({ depart })))).toEqual([])
  })

  it('counts the neighbours apart, keeps to the box of the map, and lets the map keep its places', async () => {
    const territoire = { type: 'commune', code: '87085' } as const
    const liste = await listLieux(defauts, demandeLieux({ territoire }))
    expect(liste.total).toEqual({ propres: 5, voisins: 1 })
    expect(liste.lignes.filter((l) => l.voisin).map((l) => l.lieu.id)).toEqual(['loin'])
    const boxed = await listLieux(
      defauts,
      demandeLieux({
        territoire,
        emprise: [1.25, 45.832, 1.265, 45.86],
        filtres: choix({ itinerance: ['itinerant'] }),
      }),
    )
    expect(boxed.affiches).toEqual({ propres: 2, voisins: 0 })
    const tight = await listLieux(
      defauts,
      demandeLieux({ territoire, emprise: [0, 0, 1, 1], filtres: choix({ itinerance: ['itinerant'] }) }),
    )
    expect(tight.affiches).toEqual({ propres: 0, voisins: 0 })
    expect([...(tight.ids ?? [])].sort()).toEqual(['charente_a__bus-b', 'pres'])
  })

  it('says when the start point lies outside the territory, and what to show instead', async () => {
    const jeu = petitJeu(lieuxDefauts(), [
      commune('87085', 'Limoges', 1.26, 45.833),
      commune('23096', 'Guéret', 1.87, 46.17),
    ])
    const { depuis } = await listLieux(jeu, demandeLieux({ depart: { type: 'point', lon: 1.8, lat: 46.1 } }))
    expect(depuis).toEqual({
      nature: 'point',
      commune: 'Guéret',
      departement: '23',
      hors: true,
      autour: { type: 'departement', code: '23' },
    })
  })
})

describe('one base for every count', () => {
  const territoire = { type: 'commune', code: '87085' } as const
  const emprise = [1.25, 45.832, 1.265, 45.86] as const
  it.each([
    ['with the neighbours', {}],
    ['without them', { sansVoisins: true }],
    ['in what the map shows', { emprise }],
    ['without them, in what the map shows', { emprise, sansVoisins: true }],
  ])('each option counts the places that choosing it lists, %s', async (_, parts) => {
    const base = { ...demandeLieux({ territoire }), ...parts }
    const { comptes, ouverts } = await listLieux(defauts, base)
    let listed = 0
    for (const { famille, id } of OPTIONS) {
      const { affiches, lignes } = await listLieux(defauts, { ...base, filtres: choix({ [famille]: [id] }) })
      expect(`${famille}:${id} ${affiches.propres + affiches.voisins}`).toBe(
        `${famille}:${id} ${comptes[`${famille}:${id}`]}`,
      )
      expect(lignes.some((l) => l.voisin)).toBe(affiches.voisins > 0)
      listed += affiches.propres + affiches.voisins
      if (base.sansVoisins) expect(affiches.voisins).toBe(0)
    }
    expect(listed).toBeGreaterThan(0)
    const open = await listLieux(defauts, {
      ...base,
      filtres: { ...choix({}), ouvert: { type: 'maintenant' } },
    })
    expect(open.affiches.propres + open.affiches.voisins).toBe(ouverts)
  })

  it('without neighbours the map has the own places only, and the file what the list has', async () => {
    const asked = demandeLieux({ territoire, sansVoisins: true })
    const liste = await listLieux(defauts, asked)
    expect(liste.total).toEqual({ propres: 5, voisins: 0 })
    expect(liste.ids).toHaveLength(5)
    const csv = await exportLieux(defauts, { ...asked, format: 'csv' })
    const { rows } = parseTable(new TextEncoder().encode(csv), 'x.csv')
    expect(rows).toHaveLength(5)
  })
})
