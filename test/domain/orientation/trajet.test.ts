import { describe, expect, it } from 'vitest'
import { travelMinutes } from '../../../src/domain/coverage/modes.ts'
import { roadLimits, roadMinutes } from '../../../src/domain/coverage/road-limits.ts'
import { coversMinutes, pointKey, type TempsRoute } from '../../../src/domain/orientation/temps-route.ts'
import {
  type Depart,
  isWithin,
  rankTrajet,
  type Trajet,
  trajetTo,
} from '../../../src/domain/orientation/trajet.ts'

const CREDIT = { source: 's', millesime: '2026', mention: 'm' }
const known = { lon: 2.61, lat: 46.34, codeInsee: '03185' }
const beyond = { lon: 2.63, lat: 46.34, codeInsee: '03185' }
const without = { lon: 2.65, lat: 46.34, codeInsee: '03185' }
const notAsked = { lon: 2.67, lat: 46.34, codeInsee: '03185' }
const key = ({ lon, lat }: typeof known) => pointKey(lon, lat)

const temps: TempsRoute = {
  ds: new Map([[key(known), 4200]]),
  auDela: new Set([key(beyond)]),
  jusquaDs: 9000,
  sansRoute: new Set([key(without)]),
  credit: CREDIT,
}
const depart = (parts: Partial<Depart> = {}): Depart => ({
  lon: 2.6,
  lat: 46.34,
  commune: '03185',
  isOwnCommune: true,
  classe: 1,
  mode: 'voiture',
  ...parts,
})

describe('the way to a point', () => {
  it('is straight without roads, and by road where its time is known: the car’s three minutes are put in', () => {
    const straight = trajetTo(depart(), known)!
    expect(straight.connu).toBe('direct')
    expect(straight.minutes).toBe(travelMinutes('voiture', 1, straight.distanceM))
    const road = trajetTo(depart({ temps }), known)!
    expect(road).toMatchObject({ connu: 'routes', minutes: 10, inOwnCommune: true })
    expect(road.distanceM).toBe(straight.distanceM)
    expect(trajetTo(depart({ temps, mode: 'marche' }), known)!.minutes).toBe(7)
  })

  it('says what it does not know: later than the last published time, no road, or not asked for', () => {
    expect(trajetTo(depart({ temps }), beyond)).toMatchObject({ connu: 'plus', minutes: 18 })
    expect(trajetTo(depart({ temps }), without)!.connu).toBe('aucune')
    expect(trajetTo(depart({ temps }), notAsked)!.connu).toBe('inconnu')
  })

  it('crosses water only where a road file has a ferry', () => {
    const groix = { lon: -3.46, lat: 47.64, codeInsee: '56069' }
    expect(trajetTo(depart(), groix)).toBeNull()
    expect(trajetTo(depart({ temps }), groix)).toBeNull()
    const ferry = { ...temps, ds: new Map([[pointKey(groix.lon, groix.lat), 36_000]]) }
    expect(trajetTo(depart({ temps: ferry }), groix)).toMatchObject({ connu: 'routes', minutes: 63 })
  })

  it('has the band of the figure: a time at a limit is at that limit, quick, middle and slow', () => {
    for (const mode of ['marche', 'velo', 'voiture'] as const) {
      for (const bande of ['haute', 'centre', 'basse'] as const) {
        for (const minutes of [10, 20, 45]) {
          const [limit] = roadLimits({ type: 'mode', mode, minutes }, bande)
          expect(roadMinutes(mode, limit, bande)).toBeLessThanOrEqual(minutes)
          expect(roadMinutes(mode, limit + 1, bande)).toBeGreaterThan(minutes)
        }
      }
    }
  })
})

const way = (connu: Trajet['connu'], minutes: number, parts: Partial<Trajet> = {}): Trajet => ({
  connu,
  minutes,
  minutesMin: 0.8 * minutes,
  minutesMax: 1.33 * minutes,
  distanceM: 1000 * minutes,
  mode: 'voiture',
  inOwnCommune: false,
  ...parts,
})

describe('a limit of time', () => {
  it('is inclusive by road and in the straight model', () => {
    for (const connu of ['routes', 'direct'] as const) {
      expect(isWithin(way(connu, 20), 20)).toBe('oui')
      expect(isWithin(way(connu, 20.01), 20)).toBe('non')
    }
  })

  it('never takes an unknown time for a yes, nor for a no unless it is surely too long', () => {
    expect(isWithin(null, 20)).toBe('inconnu')
    for (const connu of ['inconnu', 'aucune'] as const) {
      expect(isWithin(way(connu, 5), 20)).toBe('inconnu')
      expect(isWithin(way(connu, 40), 20)).toBe('non')
    }
    const later = way('plus', 18, { minutesMin: 18, minutesMax: Infinity })
    expect(isWithin(later, 17)).toBe('non')
    expect(isWithin(later, 18)).toBe('inconnu')
  })

  it('needs the network only when the published times do not go that far', () => {
    expect(coversMinutes(temps, 'voiture', null)).toBe(true)
    expect(coversMinutes(temps, 'voiture', 17)).toBe(true)
    expect(coversMinutes(temps, 'voiture', 18)).toBe(false)
    expect(coversMinutes({ jusquaDs: Infinity }, 'voiture', 60)).toBe(true)
  })
})

describe('the order of ways', () => {
  it('puts known times first, then those beyond, then those without a road, then those without any way', () => {
    const ways = [
      null,
      way('aucune', 1),
      way('aucune', 2),
      way('plus', 18, { distanceM: 9000 }),
      way('plus', 18, { distanceM: 8000 }),
      way('routes', 50),
      way('routes', 12),
    ]
    const sorted = [...ways].sort((a, b) => rankTrajet(a) - rankTrajet(b))
    expect(sorted).toEqual([ways[6], ways[5], ways[4], ways[3], ways[1], ways[2], null])
  })

  it('keeps the straight order where there are no roads, and puts a guess where it would be at worst', () => {
    expect(rankTrajet(way('direct', 12))).toBeLessThan(rankTrajet(way('direct', 13)))
    expect(rankTrajet(way('inconnu', 10))).toBeGreaterThan(rankTrajet(way('routes', 13)))
    expect(rankTrajet(way('inconnu', 10))).toBeLessThan(rankTrajet(way('routes', 14)))
  })
})
