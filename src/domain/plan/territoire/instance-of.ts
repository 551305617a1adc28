import type { PreparedScope } from '../../coverage/answer.ts'
import { type Portee, travelMinutes } from '../../coverage/modes.ts'
import { findReached, type Travel } from '../../coverage/travel.ts'
import { distanceM } from '../../geo/geodesy.ts'
import type { Grid } from '../../geo/grid.ts'
import { createFound } from '../../kernel/within.ts'
import type { Classe, Instance } from '../instance.ts'
import { MoyensIllisibles } from '../read-fields.ts'
import { type Base, CRENEAUX, type Moyens } from './moyens.ts'
import type { SallePossible } from './rooms.ts'

/** A territory's plan as numbers, with what they stand for. */
export interface PlanDuTerritoire {
  readonly instance: Instance
  readonly salles: readonly SallePossible[]
  /** Names of the slots of each type, in the order in which a calendar takes them. */
  readonly moments: readonly (readonly string[])[]
  /** Class of each cell; -1 for cells without need. */
  readonly classeDe: Int32Array
}

interface Entree {
  readonly prepared: PreparedScope
  readonly salles: readonly SallePossible[]
  readonly moyens: Moyens
  readonly taux: number
  /** How far rooms are by car: by road where the question is. */
  readonly voiture: Travel
}

/** Builds the model of a territory. Throws MoyensIllisibles for a base that is nowhere. */
export function instanceOf({ prepared, salles, moyens, taux, voiture }: Entree): PlanDuTerritoire {
  const { grid } = prepared.scope
  const portee: Portee = { type: 'mode', mode: moyens.mode, minutes: moyens.minutes }
  const existing = moyens.existants ? listExisting(prepared) : []
  const { classes, classeDe } = classesOf(prepared, [...salles, ...existing], portee, taux, salles.length)
  const { types, moments } = slotTypes(moyens)
  const instance: Instance = {
    ...pickNumbers(moyens),
    salles: salles.map(({ id, cout }) => ({ id, cout, kappa: moyens.kappa, creneaux: null })),
    conseillers: moyens.conseillers.map(({ id, h, base, creneaux }, at) => {
      const from = locate(prepared, base, `conseillers[${at}].base`)
      return {
        id,
        h,
        tau: driveTo(grid, voiture, from, salles),
        km: salles.map((room) => (2 * distanceM(from.lon, from.lat, room.lon, room.lat)) / 1000),
        creneaux: types.flatMap((slots, type) => (creneaux.includes(slots[0] ?? -1) ? [type] : [])),
      }
    }),
    creneaux: types.map((slots, type) => ({ type: moments[type]?.join(', ') ?? '', w: slots.length })),
    classes,
    existants: existing.map(({ id, places }) => ({ id, places })),
    qpv: [],
    enTout: null,
    bus: null,
  }
  return { instance, salles, moments, classeDe }
}

function pickNumbers(moyens: Moyens) {
  const { objectif, W, C, G, q, m, p, L, D, S } = moyens
  const { budget, coutDemiJournee, coutKm, plancherPlaces, plancherPortee } = moyens
  return {
    objectif,
    W,
    C,
    G,
    q,
    m,
    p,
    L,
    D,
    S,
    budget,
    coutDemiJournee,
    coutKm,
    plancherPlaces,
    plancherPortee,
  }
}

/** Slots with the same advisers free, together. */
function slotTypes({ conseillers }: Moyens): { types: number[][]; moments: string[][] } {
  const byWho = new Map<string, number[]>()
  CRENEAUX.forEach((_, slot) => {
    const who = conseillers.map(({ creneaux }) => (creneaux.includes(slot) ? 1 : 0)).join('')
    if (!who.includes('1')) return
    byWho.set(who, [...(byWho.get(who) ?? []), slot])
  })
  const types = [...byWho.values()]
  return { types, moments: types.map((slots) => slots.map((slot) => CRENEAUX[slot] ?? '')) }
}

/** Places with a counted session in the period; seats that are not known are none. */
export function listExisting({ sites, lieux, etats }: PreparedScope) {
  return lieux.flatMap((lieu, at) =>
    sites !== null && etats[at] === 'oui'
      ? [
          {
            id: `existant ${lieu.id}`,
            lon: lieu.longitude,
            lat: lieu.latitude,
            places: sites.bilans[at]?.places ?? 0,
          },
        ]
      : [],
  )
}

/** Cells in need that reach the same points, `rooms` of them rooms and the others existing places, commune by commune. */
export function classesOf(
  { scope: { grid }, fields: { travel } }: PreparedScope,
  points: readonly { readonly lon: number; readonly lat: number }[],
  portee: Portee,
  taux: number,
  rooms: number,
): { classes: Classe[]; classeDe: Int32Array } {
  const near = Array.from(grid.zone, (): number[] => [])
  const found = createFound()
  points.forEach(({ lon, lat }, at) => {
    findReached(travel, grid, portee, { longitude: lon, latitude: lat }, found)
    for (let i = 0; i < found.count; i++) near[found.cell[i] ?? 0]?.push(at)
  })
  const numbers = new Map<string, number>()
  const classes: { besoin: number; commune: string; salles: number[]; existants: number[] }[] = []
  const classeDe = Int32Array.from(near, (list, cell) => {
    const besoin = taux * (grid.population[cell] ?? 0)
    if (besoin === 0) return -1
    const commune = grid.zones[grid.zone[cell] ?? 0] ?? ''
    const key = `${commune} ${list.join(',')}`
    const known = numbers.get(key)
    const at =
      known ??
      classes.push({
        besoin: 0,
        commune,
        salles: list.filter((j) => j < rooms),
        existants: list.filter((j) => j >= rooms).map((j) => j - rooms),
      }) - 1
    numbers.set(key, at)
    const one = classes[at]
    if (one !== undefined) one.besoin += besoin
    return at
  })
  return { classes, classeDe }
}

interface Lieudit {
  readonly lon: number
  readonly lat: number
}

function locate({ scope, lieux }: PreparedScope, base: Base | null, champ: string): Lieudit {
  if (base?.type === 'point') return base
  if (base?.type === 'lieu') {
    const lieu = lieux.find(({ id, alias }) => id === base.code || alias.includes(base.code))
    if (lieu === undefined) throw new MoyensIllisibles(champ, { sorte: 'connu' }, base.code)
    return { lon: lieu.longitude, lat: lieu.latitude }
  }
  if (base === null) return mostInhabited(scope)
  const commune = scope.communes.find(({ code }) => code === base.code)
  if (commune === undefined) throw new MoyensIllisibles(champ, { sorte: 'connu' }, base.code)
  return commune.depart
}

/** The start point of the commune with the most residents. */
function mostInhabited({ communes }: PreparedScope['scope']): Lieudit {
  const most = communes.reduce<(typeof communes)[number] | null>(
    (best, one) =>
      best === null || (one.populationMunicipale ?? 0) > (best.populationMunicipale ?? 0) ? one : best,
    null,
  )
  return most?.depart ?? { lon: Number.NaN, lat: Number.NaN }
}

/**
 * Whole minutes by car from a base to rooms, rounded up. Straight, from the base itself; by road, from the cell that the
 * base is nearest to: times run from cells.
 */
function driveTo(grid: Grid, voiture: Travel, from: Lieudit, rooms: readonly SallePossible[]): number[] {
  const cell = nearestCell(grid, from)
  const classe = (grid.classe[cell] ?? 1) as 0 | 1 | 2
  const up = (minutes: number) => Math.ceil(minutes - 1e-9)
  if (voiture.calcul === 'direct')
    return rooms.map(({ lon, lat }) =>
      up(travelMinutes('voiture', classe, distanceM(from.lon, from.lat, lon, lat))),
    )
  const portee: Portee = { type: 'mode', mode: 'voiture', minutes: 240 }
  const around = voiture.around(grid, Int32Array.of(cell))
  const found = createFound()
  return rooms.map(({ lon, lat }) => {
    around(lon, lat, Number.MAX_SAFE_INTEGER, found)
    const ds = found.count > 0 ? (found.value[0] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
    return up(voiture.cost(portee, classe, ds))
  })
}

function nearestCell(grid: Grid, { lon, lat }: Lieudit): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const away = distanceM(lon, lat, grid.lonDeg[cell] ?? 0, grid.latDeg[cell] ?? 0)
    if (away >= least) continue
    least = away
    best = cell
  }
  return best
}
