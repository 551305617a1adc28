import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { civilDate, formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { jourFerie } from '../../src/domain/calendar/jours-feries.ts'
import { answerCells } from '../../src/domain/coverage/answer.ts'
import { reachM } from '../../src/domain/coverage/modes.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import type { Modification } from '../../src/domain/scenario/scenario.ts'
import { type SeancesPrevues, serieDePrevues } from '../../src/domain/scenario/seances/prevues.ts'
import { drawPrevues, prevuesExemple } from '../support/draw/draw-prevues.ts'
import { randomInt, seededRandom } from '../support/draw/random.ts'
import { openPiloteWorker } from '../support/files/pilote-worker.ts'

const MONDAY = civilDate(2026, 11, 30)
const question = (du: number, au: number, over: Partial<Question> = {}): Question => ({
  territoire: { type: 'epci', code: '200071082' },
  offre: 'ateliers',
  portee: { type: 'mode', mode: 'voiture', minutes: 12 },
  fenetre: { du, au },
  ...over,
})

const { data, handlers } = await openPiloteWorker()
const { lieux } = await data.lieux('03')
const ids = lieux.map(({ id }) => id)

/** The data set that a build with these series added would have published. */
const published = (list: readonly SeancesPrevues[]): Dataset => ({
  ...data,
  ateliers: async (code) => {
    const own = await data.ateliers(code)
    return code === '03' ? [...own, ...list.map((m) => serieDePrevues(m))] : own
  },
})
const ask = (modifications: readonly Modification[], asked: Question) =>
  handlers.scenario({ question: asked, par: 'commune', modifications })
async function built(list: readonly SeancesPrevues[], asked: Question) {
  const source = published(list)
  const prepared = await prepareScope(source, asked, 'edits')
  const { offre, portee } = asked
  return (await answerCells({ data: source, prepared, offre, portee, par: 'commune' })).rapport
}

describe('sessions of a plan in a scenario', () => {
  it('count as the same series published, figure by figure, whatever is asked of them', async () => {
    const random = seededRandom(1515)
    let won = 0
    for (let i = 0; i < 40; i++) {
      const list = Array.from({ length: 2 + randomInt(random, 8) }, (_, k) => {
        const m = drawPrevues(random, `p${i}-${k}`, ids)
        // Where the commune is not known, a published series has none either, and belongs to no territory.
        return m.at !== null && m.commune === '' ? { ...m, commune: '03279' } : m
      })
      const du = civilDate(2026, 11, 2) + randomInt(random, 200)
      const filters = [
        {},
        { niveau: 'Debutant' },
        { theme: 'Email' },
        { types: 'tout' },
        { gratuit: true },
      ] as const
      const fenetre = { du, au: du + randomInt(random, 60), ...filters[i % filters.length] }
      const asked = question(du, fenetre.au, { fenetre })
      const { avant, apres } = await ask(list, asked)
      expect(apres).toEqual(await built(list, asked))
      if ((apres.population?.atteinte ?? 0) > (avant.population?.atteinte ?? 0)) won++
    }
    expect(won).toBeGreaterThan(5)
  })

  it('count for nothing without dates, as published ones', async () => {
    const { fenetre: _, ...undated } = question(0, 0)
    const list = [prevuesExemple(), prevuesExemple({ id: 'p2', lieu: ids[0] ?? '', at: null, commune: '' })]
    const { avant, apres } = await ask(list, undated)
    expect(apres).toEqual(avant)
    expect(apres).toEqual(await built(list, undated))
  })

  it('reach those that counting days and measuring distances reaches, holidays left out', async () => {
    const random = seededRandom(1516)
    // A week with Christmas, and one without.
    let differing = 0
    for (let i = 0; i < 30; i++) {
      const du = MONDAY + 7 * randomInt(random, 5)
      const asked = question(du, du + 6)
      const list = Array.from({ length: 3 }, (_, k) => ({
        ...drawPrevues(random, `p${k}`, []),
        debut: formatIsoDate(MONDAY - 7 + randomInt(random, 30)),
        fin: '2027-01-31',
        ...{ places: 5, commune: '03279', fermeVacances: false },
      }))
      const { avant, apres } = await ask(list, asked)
      const base = await prepareScope(data, asked)
      const { grid } = base.scope
      const limits = reachM(asked.portee, 'centre')
      const open = list.filter(({ debut, semaines, fin }) => {
        const first = Date.parse(debut) / 864e5
        return Array.from({ length: 7 }, (_, d) => du + d).some(
          (day) =>
            day >= first &&
            day <= Date.parse(fin) / 864e5 &&
            (day - first) % (7 * semaines) === 0 &&
            jourFerie(day, '03279') === null,
        )
      })
      const oui = base.lieux
        .filter((_, at) => base.etats[at] === 'oui')
        .map((l) => ({ lon: l.longitude, lat: l.latitude }))
      const points = [...oui, ...open.flatMap(({ at }) => (at === null ? [] : [at]))]
      let reached = 0
      for (let c = 0; c < grid.zone.length; c++) {
        const limit = limits[grid.classe[c] ?? 0] ?? 0
        const [x = 0, y = 0] = [grid.lonDeg[c], grid.latDeg[c]]
        if (points.some(({ lon, lat }) => distanceM(lon, lat, x, y) <= limit))
          reached += grid.population[c] ?? 0
      }
      expect(apres.population?.atteinte).toBe(reached)
      if (reached !== avant.population?.atteinte) differing++
    }
    expect(differing).toBeGreaterThan(5)
  })

  it('go with their place: closed, moved or given other seats, in whatever order it was said', async () => {
    const lieu = ids[0] ?? ''
    const asked = question(MONDAY, MONDAY + 6)
    const held = prevuesExemple({ lieu, at: null, commune: '' })
    const seances = async (list: readonly Modification[]) =>
      (await ask(list, asked)).apres.fenetre?.seances ?? 0
    const none = await seances([])
    expect(await seances([held])).toBe(none + 1)
    const closed = { type: 'fermeture', lieu, du: '2026-12-01', au: '2026-12-01' } as const
    expect(await seances([held, closed])).toBe(await seances([closed]))
    expect(await seances([closed, held])).toBe(await seances([closed]))
    const empty = { type: 'capacite', lieu, places: 0 } as const
    expect(await seances([empty, held])).toBe(await seances([empty]))
    const unknown = await ask([prevuesExemple({ lieu: 'nulle-part', at: null, commune: '' })], asked)
    expect(unknown.sansEffet).toEqual(['seances:p1'])
    expect(unknown.apres).toEqual(unknown.avant)
  })
})
