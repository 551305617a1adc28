import { describe, expect, it } from 'vitest'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { civilDate, formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { reachM } from '../../src/domain/coverage/modes.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { type Ajout, applyCommande, type Modification, RYTHMES } from '../../src/domain/scenario/scenario.ts'
import { uneSeance } from '../../src/domain/scenario/serie-ajoutee.ts'
import { randomInt, seededRandom } from '../support/draw/random.ts'
import { at, ateliers } from '../support/files/pilote-files.ts'
import { openPiloteWorker } from '../support/files/pilote-worker.ts'

const MONDAY = civilDate(2026, 11, 30)
const WEEK: Question = {
  territoire: { type: 'epci', code: '200071082' },
  offre: 'ateliers',
  portee: { type: 'mode', mode: 'voiture', minutes: 12 },
  fenetre: { du: MONDAY, au: MONDAY + 6 },
}
const TEILLET: Ajout = {
  type: 'ajout',
  id: 'n1',
  nom: 'Atelier',
  lon: 2.507,
  lat: 46.25,
  commune: '03279',
  nature: 'atelier',
  places: 10,
  dates: { debut: formatIsoDate(MONDAY + 1), heure: '14:30', rythme: 'semaine' },
}

const { data, handlers } = await openPiloteWorker()

const placeOf = (atelier: string) => at(ateliers.find((line) => at(line, 'id') === atelier) ?? {}, 'lieu_id')
const ask = (modifications: readonly Modification[], question = WEEK) =>
  handlers.scenario({ question, par: 'commune', modifications })

describe('a scenario in a window of dates', () => {
  it('counts the sessions read by hand, and those of the days of a closure fall away', async () => {
    const lieu = placeOf('pilote-atelier-saint-victor-lundi')
    const none = await ask([])
    expect(none.apres.fenetre).toEqual(none.avant.fenetre)
    const before = none.avant.fenetre?.seances ?? 0
    const monday = formatIsoDate(MONDAY)
    const tuesday = formatIsoDate(MONDAY + 1)
    const closedMonday = await ask([{ type: 'fermeture', lieu, du: monday, au: monday }])
    const closedAfter = await ask([{ type: 'fermeture', lieu, du: tuesday, au: null }])
    const closedForGood = await ask([{ type: 'fermeture', lieu, du: null, au: null }])
    const own = ateliers.filter((line) => at(line, 'lieu_id') === lieu)
    expect(own.length).toBeGreaterThan(0)
    expect(closedMonday.apres.fenetre?.seances).toBe(before - 1)
    const held = before - (closedForGood.apres.fenetre?.seances ?? 0)
    expect(closedAfter.apres.fenetre?.seances).toBe(before - held + 1)
    expect(closedForGood.perdus).toBeGreaterThanOrEqual(closedMonday.perdus)
  })

  it('holds an added workshop on its dates, and knows nothing of one without dates', async () => {
    const held = await ask([TEILLET])
    expect(held.apres.fenetre?.seances).toBe((held.avant.fenetre?.seances ?? 0) + 1)
    expect(held.gagnes).toBeGreaterThan(0)
    const twice = await ask([TEILLET], { ...WEEK, fenetre: { du: MONDAY, au: MONDAY + 13 } })
    expect((twice.apres.fenetre?.seances ?? 0) - (twice.avant.fenetre?.seances ?? 0)).toBe(2)
    const later = await ask([
      { ...TEILLET, dates: { debut: formatIsoDate(MONDAY + 30), heure: null, rythme: 'mois' } },
    ])
    expect([later.gagnes, later.apres.fenetre?.seances]).toEqual([0, later.avant.fenetre?.seances])
    const promised = async (ajout: Ajout) =>
      handlers.gain({ question: WEEK, modifications: [], ...ajout, ajout })
    expect(await promised(TEILLET)).toBe(held.gagnes)
    expect(await promised({ ...TEILLET, dates: null })).toBe(0)
    expect(await promised({ ...TEILLET, places: 0 })).toBe(0)
    const undated = await ask([{ ...TEILLET, dates: null }])
    expect(undated.gagnes).toBe(0)
    expect(undated.apres.population?.inconnue).toBeGreaterThan(undated.avant.population?.inconnue ?? 0)
  })

  it('holds the first day on a public holiday too, so that what was weighed is what is added', async () => {
    const christmas = civilDate(2026, 12, 25)
    const question: Question = { ...WEEK, fenetre: { du: christmas, au: christmas + 6 } }
    const { choix } = await handlers.peser({
      question,
      modifications: [],
      candidats: [{ nom: '', lon: TEILLET.lon, lat: TEILLET.lat, commune: '03279', source: 'points' }],
    })
    const gain = choix[0]?.gain ?? 0
    expect(gain).toBeGreaterThan(0)
    for (const rythme of RYTHMES) {
      const dates = { debut: formatIsoDate(christmas), heure: null, rythme }
      const held = await ask([{ ...TEILLET, dates }], question)
      expect(held.gagnes).toBe(gain)
      expect((held.apres.fenetre?.seances ?? 0) - (held.avant.fenetre?.seances ?? 0)).toBe(1)
      // The week after, on New Year's Day, it is closed as published series are.
      const next = await ask([{ ...TEILLET, dates }], {
        ...WEEK,
        fenetre: { du: christmas + 7, au: christmas + 7 },
      })
      expect(next.gagnes).toBe(0)
    }
  })

  it('weighs a proposal with the one session it is added with, on a working day', async () => {
    const sunday = civilDate(2026, 11, 22)
    const question: Question = { ...WEEK, fenetre: { du: sunday, au: sunday + 20 } }
    const candidat = {
      nom: '',
      lon: TEILLET.lon,
      lat: TEILLET.lat,
      commune: '03279',
      source: 'points',
    } as const
    const weighed = await handlers.peser({ question, modifications: [], candidats: [candidat] })
    const dates = uneSeance(sunday, sunday + 20, candidat.commune)
    expect(dates).toEqual({ debut: '2026-11-23', heure: null, rythme: 'unique' })
    const added = await ask([{ ...TEILLET, places: null, dates }], question)
    expect(added.gagnes).toBe(weighed.choix[0]?.gain)
    expect(added.apres.population).toEqual(weighed.population)
    expect((added.apres.fenetre?.seances ?? 0) - (added.avant.fenetre?.seances ?? 0)).toBe(1)
  })

  it('counts sessions in the territory by where they are held after a move', async () => {
    const seances = async (list: readonly Modification[]) => (await ask(list)).apres.fenetre?.seances ?? 0
    const before = await seances([])
    const away = { lon: TEILLET.lon, lat: 45.9 }
    // A point chosen on the map, or proposed, has no commune.
    expect(await seances([{ ...TEILLET, commune: '' }])).toBe(before + 1)
    expect(await seances(applyCommande([TEILLET], { type: 'deplacement', lieu: 'n1', ...away }))).toBe(before)
    const back = { lon: TEILLET.lon + 0.01, lat: TEILLET.lat }
    const elsewhere = applyCommande([{ ...TEILLET, ...away, commune: '23001' }], {
      type: 'deplacement',
      lieu: 'n1',
      ...back,
    })
    expect(await seances(elsewhere)).toBe(before + 1)
    const lieu = placeOf('pilote-atelier-saint-victor-lundi')
    const closed = await seances([{ type: 'fermeture', lieu, du: null, au: null }])
    expect(closed).toBeLessThan(before)
    expect(await seances([{ type: 'deplacement', lieu, ...away }])).toBe(closed)
    expect(await seances([{ type: 'deplacement', lieu, ...back }])).toBe(before)
  })

  it('knows the seats of a planned workshop that says them, and only then', async () => {
    const said = await ask([TEILLET])
    expect(said.gagnes).toBeGreaterThan(0)
    expect(said.apres.fenetre?.placesInconnues).toBeLessThanOrEqual(said.avant.fenetre?.placesInconnues ?? 0)
    const unsaid = await ask([{ ...TEILLET, places: null }])
    expect(unsaid.apres.fenetre?.placesInconnues).toBeGreaterThan(said.apres.fenetre?.placesInconnues ?? 0)
    expect(unsaid.gagnes).toBe(said.gagnes)
  })

  it('reaches nobody with a workshop without any seat', async () => {
    const none = await ask([{ ...TEILLET, places: 0 }])
    expect([none.gagnes, none.apres.fenetre?.seances]).toEqual([0, none.avant.fenetre?.seances])
    const lieu = placeOf('pilote-atelier-saint-victor-lundi')
    const closed = await ask([{ type: 'fermeture', lieu, du: null, au: null }])
    const empty = await ask([{ type: 'capacite', lieu, places: 0 }])
    expect(empty.apres.fenetre?.seances).toBe(closed.apres.fenetre?.seances)
    expect(empty.perdus).toBe(closed.perdus)
  })

  it('shares the seats again when a capacity changes, those taken staying taken', async () => {
    const lieu = placeOf('pilote-atelier-saint-victor-lundi')
    const more = await ask([{ type: 'capacite', lieu, places: 30 }])
    const less = await ask([{ type: 'capacite', lieu, places: 0 }])
    const [before, after, none] = [more.avant, more.apres, less.apres].map(
      (rapport) => rapport.fenetre?.placesPour1000 ?? 0,
    )
    expect(after).toBeGreaterThan(before ?? 0)
    expect(none).toBeLessThan(before ?? 0)
    expect([more.gagnes, more.perdus]).toEqual([0, 0])
    const changed = more.zones.filter((zone) => zone.placesAvant !== zone.placesApres)
    expect(changed.length).toBeGreaterThan(0)
    expect(more.zones.map((zone) => zone.placesApres)).toEqual(
      more.apres.premieresDates?.map((zone) => zone.placesPour1000),
    )
  })

  it('reaches whom brute force reaches, after random edits of places and sessions', async () => {
    const random = seededRandom(611)
    const base = await prepareScope(data, WEEK)
    const { grid } = base.scope
    const limits = reachM(WEEK.portee, 'centre')
    const sites = base.sites
    if (sites === null) throw new Error('no window')
    const ids = [...new Set(sites.tenues.map((t) => sites.lieux[t.site]?.id ?? ''))]
    let list: readonly Modification[] = []
    let differing = 0
    for (let step = 0; step < 120; step++) {
      list = applyCommande(list, randomStep(random, ids, step))
      if (step % 4 !== 0) continue
      const live = await ask(list)
      const open = bruteForce(list)
      let reached = 0
      for (let i = 0; i < grid.zone.length; i++) {
        const limit = limits[grid.classe[i] ?? 0] ?? 0
        if (open.some((p) => distanceM(p.lon, p.lat, grid.lonDeg[i] ?? 0, grid.latDeg[i] ?? 0) <= limit))
          reached += grid.population[i] ?? 0
      }
      expect(live.apres.population?.atteinte).toBe(reached)
      if (reached !== live.avant.population?.atteinte) differing++
      expect((live.avant.population?.atteinte ?? 0) + live.gagnes - live.perdus).toBe(reached)
    }
    expect(differing).toBeGreaterThan(10)

    /** Places with a session left, by days counted one by one. */
    function bruteForce(modifications: readonly Modification[]): { lon: number; lat: number }[] {
      const places = (sites?.lieux ?? []).map((lieu, site) => {
        const own = modifications.filter((m) => m.type !== 'ajout' && m.lieu === lieu.id)
        const moved = own.find((m) => m.type === 'deplacement')
        const closed = own.find((m) => m.type === 'fermeture')
        const seats = own.find((m) => m.type === 'capacite')?.places
        const days = (sites?.tenues ?? []).filter((t) => {
          if (t.site !== site || t.seance.statut === 'annulee' || t.serie.type !== 'atelier') return false
          const capacity = seats ?? t.seance.places
          const taken =
            t.seance.placesPrises ??
            (t.seance.statut === 'complete' ? t.seance.places : seats === 0 ? 0 : null)
          const isFull = taken === null ? t.seance.statut === 'complete' : taken >= (capacity ?? Infinity)
          if (isFull || (seats === undefined && t.seance.statut === 'complete')) return false
          const day = formatIsoDate(t.seance.date)
          return closed === undefined || day < (closed.du ?? '0') || day > (closed.au ?? '9')
        })
        return { lon: moved?.lon ?? lieu.longitude, lat: moved?.lat ?? lieu.latitude, days: days.length }
      })
      const added = modifications.flatMap((m) => {
        if (m.type !== 'ajout' || m.dates === null) return []
        const first = Date.parse(m.dates.debut) / 864e5
        const every = { unique: 1e6, semaine: 7, quinzaine: 14, mois: 0 }[m.dates.rythme]
        const held = Array.from({ length: 7 }, (_, i) => MONDAY + i).filter((day) =>
          every === 0 ? isMonthly(first, day) : day >= first && (day - first) % every === 0,
        )
        return [{ lon: m.lon, lat: m.lat, days: held.length }]
      })
      return [...places, ...added].filter((p) => p.days > 0)
    }
  })
})

/** Same weekday and same rank in the month; the first days drawn below are never a fifth one. */
function isMonthly(first: number, day: number): boolean {
  const rank = (d: number) => Math.ceil(new Date(d * 864e5).getUTCDate() / 7)
  return day >= first && (day - first) % 7 === 0 && rank(day) === rank(first)
}

function randomStep(random: () => number, ids: readonly string[], step: number): Modification {
  const lon = 2.35 + 0.5 * random()
  const lat = 46.1 + 0.4 * random()
  const lieu = ids[randomInt(random, ids.length)] ?? ''
  const kind = randomInt(random, 5)
  const day = formatIsoDate(MONDAY + randomInt(random, 9) - 1)
  if (kind === 0) return { type: 'deplacement', lieu, lon, lat }
  if (kind === 1)
    return { type: 'fermeture', lieu, du: random() < 0.3 ? null : day, au: random() < 0.5 ? null : day }
  if (kind === 2) return { type: 'capacite', lieu, places: randomInt(random, 12) }
  const rythme = RYTHMES[randomInt(random, 4)] ?? 'unique'
  // Not on a public holiday, nor on the 29th to 31st.
  const debut = formatIsoDate(MONDAY - 14 + randomInt(random, 12))
  const dates = random() < 0.2 ? null : ({ debut, heure: null, rythme } as const)
  return { ...TEILLET, id: `n${step}`, lon, lat, dates }
}
