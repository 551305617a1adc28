import type { CivilDate } from '../../calendar/civil-date.ts'
import type { PreparedScope } from '../../coverage/answer.ts'
import type { Portee } from '../../coverage/modes.ts'
import { findReached, type Travel } from '../../coverage/travel.ts'
import { createFound } from '../../kernel/within.ts'
import { type Classe, cyclesOf, type Instance } from '../instance.ts'
import { MoyensIllisibles } from '../read-fields.ts'
import { busOf, listStops } from './bus-of.ts'
import { listExisting } from './existants.ts'
import { CRENEAUX, type Moyens } from './moyens.ts'
import { type Quartier, qpvFloors } from './qpv-of.ts'
import type { SallePossible } from './rooms.ts'
import type { Semaines } from './semaines.ts'
import { driveTo, kmTo, locate } from './trajets.ts'

/** A territory's plan as numbers, with what they stand for. */
export interface PlanDuTerritoire {
  readonly instance: Instance
  readonly salles: readonly SallePossible[]
  /** Names of the slots of each type, in the order in which a calendar takes them. */
  readonly moments: readonly (readonly string[])[]
  /** Class of each cell; -1 for cells without need. */
  readonly classeDe: Int32Array
  /** Existing places, and those of them whose seats left are not known: they count for none. */
  readonly existants: { readonly lieux: number; readonly sansPlaces: number }
  readonly semaines: Pick<Semaines, 'du' | 'au' | 'fermees' | 'inconnues'> & {
    /** First days of the weeks planned: those that count, cut down to whole cycles. */
    readonly comptees: readonly CivilDate[]
  }
}

interface Entree {
  readonly prepared: PreparedScope
  readonly salles: readonly SallePossible[]
  readonly moyens: Moyens
  readonly taux: number
  /** How far rooms are by car: by road where the question is. */
  readonly voiture: Travel
  readonly semaines: Semaines
  /** Neighbourhoods whose floor is asked for. */
  readonly quartiers: readonly Quartier[]
}

/** Builds the model of a territory. Throws MoyensIllisibles for a base that is nowhere. */
export function instanceOf(entree: Entree): PlanDuTerritoire {
  const { prepared, moyens, taux, voiture, semaines, quartiers } = entree
  const { grid } = prepared.scope
  const portee = { type: 'mode', mode: moyens.mode, minutes: moyens.minutes } as const
  const stops = moyens.bus === null ? [] : listStops(prepared, moyens.bus)
  const salles = [...entree.salles, ...stops]
  const steady = moyens.objectif === 'B' ? { stretch: moyens.C, semaines: semaines.comptees } : null
  const existing = moyens.existants ? listExisting(prepared, steady) : []
  const points = [...salles, ...existing]
  const { classes, classeDe, near } = classesOf(prepared, points, portee, taux, salles.length)
  const { types, moments } = slotTypes(moyens)
  const W = semaines.comptees.length
  if (W < moyens.C) throw new MoyensIllisibles('W', { sorte: 'cycle' }, W)
  const bus = moyens.bus && busOf(prepared, moyens.bus, stops, { first: entree.salles.length, voiture })
  const instance: Instance = {
    ...pickNumbers(moyens),
    W,
    salles: salles.map(({ id, cout }) => ({ id, cout, kappa: moyens.kappa, creneaux: null })),
    conseillers: moyens.conseillers.map(({ id, h, base, creneaux }, at) => {
      const from = locate(prepared, base, `conseillers[${at}].base`)
      return {
        id,
        h,
        tau: driveTo(grid, voiture, from, salles),
        km: salles.map((room) => 2 * kmTo(from, room)),
        creneaux: types.flatMap((slots, type) => (creneaux.includes(slots[0] ?? -1) ? [type] : [])),
      }
    }),
    creneaux: types.map((slots, type) => ({ type: moments[type]?.join(', ') ?? '', w: slots.length })),
    classes,
    existants: existing.map(({ id, places }) => ({ id, places })),
    qpv: qpvFloors(prepared, quartiers, points, { near, portee, rooms: salles.length }),
    enTout: null,
    // One bus goes out once in a slot.
    bus: bus && { ...bus, h: Math.min(bus.h, types.flat().length) },
  }
  return {
    instance,
    salles,
    moments,
    classeDe,
    existants: {
      lieux: existing.length,
      sansPlaces: existing.filter(({ places }) => places === 0).length,
    },
    semaines: { ...semaines, comptees: semaines.comptees.slice(0, cyclesOf(instance) * instance.C) },
  }
}

function pickNumbers(moyens: Moyens) {
  const { objectif, C, G, q, m, p, L, D, S } = moyens
  const { budget, coutDemiJournee, coutKm, plancherPlaces, plancherPortee } = moyens
  return {
    objectif,
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

/** Cells in need that reach the same points, `rooms` of them rooms and the others existing places, commune by commune. */
export function classesOf(
  { scope: { grid }, fields: { travel } }: PreparedScope,
  points: readonly { readonly lon: number; readonly lat: number }[],
  portee: Portee,
  taux: number,
  rooms: number,
): { classes: Classe[]; classeDe: Int32Array; near: readonly (readonly number[])[] } {
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
  return { classes, classeDe, near }
}
