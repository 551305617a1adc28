import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { foldDates, groupByLieu, sortByReach, sortDates } from '../../../src/domain/orientation/dates.ts'
import { joursOf } from '../../../src/domain/orientation/periodes.ts'
import type { SeanceSituee } from '../../../src/domain/orientation/seance-situee.ts'
import type { Connu, Trajet } from '../../../src/domain/orientation/trajet.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const SAMEDI = civilDate(2026, 11, 28)
const DAY_MS = 86_400_000
const NOW = SAMEDI * DAY_MS + 10 * 3_600_000
const at = (date: number, hour: number | null, statut: 'prevue' | 'annulee' = 'prevue', hours = 2) =>
  situee({
    seance: {
      date,
      debut: hour === null ? null : date * DAY_MS + hour * 3_600_000,
      fin: hour === null || hours === 0 ? null : date * DAY_MS + (hour + hours) * 3_600_000,
      statut,
      uid: `${date} ${hour} ${statut}`,
    },
  })
const trajet = (minutes: number, connu: Connu = 'routes', distanceM = minutes * 500): Trajet => ({
  distanceM,
  mode: 'voiture',
  connu,
  minutes,
  minutesMin: minutes,
  minutesMax: minutes,
  inOwnCommune: false,
})

describe('the days of a period', () => {
  it('begin today and end on Sunday, on the next one, with the month', () => {
    expect(joursOf('semaine', SAMEDI)).toEqual({ du: SAMEDI, au: SAMEDI + 1 })
    expect(joursOf('semaine', SAMEDI + 1)).toEqual({ du: SAMEDI + 1, au: SAMEDI + 1 })
    expect(joursOf('prochaine', SAMEDI)).toEqual({ du: SAMEDI + 2, au: SAMEDI + 8 })
    expect(joursOf('prochaine', SAMEDI + 2)).toEqual({ du: SAMEDI + 9, au: SAMEDI + 15 })
    expect(joursOf('mois', SAMEDI)).toEqual({ du: SAMEDI, au: civilDate(2026, 11, 30) })
    expect(joursOf('mois', civilDate(2026, 12, 31)).au).toBe(civilDate(2026, 12, 31))
    expect(joursOf('semaines', SAMEDI, 56)).toEqual({ du: SAMEDI, au: SAMEDI + 55 })
  })
})

describe('dates to come', () => {
  it('are told from past and cancelled ones by their end, else their start, else their day', () => {
    const goingOn = at(SAMEDI, 9)
    const over = at(SAMEDI, 7)
    const begun = at(SAMEDI, 9, 'prevue', 0)
    const someTime = at(SAMEDI, null)
    const yesterday = at(SAMEDI - 1, null)
    const cancelled = at(SAMEDI + 1, 9, 'annulee')
    const cancelledOver = at(SAMEDI, 7, 'annulee')
    const sorted = sortDates(
      [goingOn, over, begun, someTime, yesterday, cancelled, cancelledOver],
      NOW,
      () => SAMEDI,
    )
    expect(sorted).toEqual({
      venir: [goingOn, someTime],
      annulees: [cancelled],
      passees: [over, begun, yesterday],
    })
  })

  it('within a limit are a yes only where the way is known', () => {
    const all = [0, 1, 2, 3, 4].map((i) => at(SAMEDI + i, 9))
    const ways = [trajet(20), trajet(20.01), trajet(5, 'inconnu'), trajet(5, 'aucune'), null]
    const trajetOf = (s: SeanceSituee) => ways[all.indexOf(s)] ?? null
    expect(sortByReach(all, trajetOf, { type: 'minutes', minutes: 20 })).toEqual({
      dedans: [all[0]],
      tropLoin: [all[1]],
      inconnues: [all[2], all[3], all[4]],
    })
    expect(sortByReach(all, trajetOf, { type: 'distance', distanceM: 10_000 })).toEqual({
      dedans: [all[0], all[2], all[3]],
      tropLoin: [all[1]],
      inconnues: [all[4]],
    })
    expect(sortByReach(all, trajetOf, null).dedans).toBe(all)
  })
})

describe('dates by place', () => {
  const of = (lieuId: string | null, date: number, adresse = 'rue A', lon: number | null = 2) =>
    situee({ seance: { date, uid: `${lieuId} ${adresse} ${date}` }, ou: { lieuId, adresse, lon } })
  const all = [
    of('loin', SAMEDI),
    of('pres', SAMEDI + 1),
    of(null, SAMEDI + 1),
    of('loin', SAMEDI + 2),
    of(null, SAMEDI + 3),
    of(null, SAMEDI + 3, 'rue B'),
    of('pres', SAMEDI + 4, 'rue A', 3),
  ]
  const minutes: Readonly<Record<string, number>> = { loin: 40, pres: 10 }
  const trajetOf = ({ ou }: SeanceSituee) => (ou.lieuId === null ? null : trajet(minutes[ou.lieuId] ?? 0))

  it('holds every date once, the nearest place first, those without a known way last', () => {
    const groups = groupByLieu(all, trajetOf)
    expect(groups.flatMap((g) => g.dates)).toHaveLength(all.length)
    expect(groups.map((g) => [g.ou.lieuId, g.dates.map((s) => s.seance.date - SAMEDI)])).toEqual([
      ['pres', [1]],
      // The same place at another point is elsewhere.
      ['pres', [4]],
      ['loin', [0, 2]],
      [null, [1, 3]],
      [null, [3]],
    ])
  })

  it('folds what differs by its day only, its days in order, each once', () => {
    const [a, b] = [of('l', SAMEDI + 7), of('l', SAMEDI)]
    const c = situee({ seance: { date: SAMEDI, titre: 'Autre', uid: 'c' } })
    const folded = foldDates([a, b, c, b], ({ seance }) => seance.titre)
    expect(folded).toEqual([
      { exemple: a, jours: [SAMEDI, SAMEDI + 7] },
      { exemple: c, jours: [SAMEDI] },
    ])
  })
})
