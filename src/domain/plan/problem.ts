import { listTours, type Tournee } from './bus/tours.ts'
import { cyclesOf, type Instance, perCycle, sessionsOf } from './instance.ts'

/** Advisers that nothing tells apart count as one with their half-days together: any plan of it can be shared out. */
export interface Groupe {
  /** Numbers among the advisers. */
  readonly membres: readonly number[]
  /** Most half-days of all of them in a cycle. */
  readonly parCycle: number
}

/** A half-day that can be given: by whom, where, in what kind of slot. One whole number each. */
export interface Unite {
  readonly groupe: number
  readonly salle: number
  readonly type: number
  /** Sessions held in it. */
  readonly s: number
  readonly tau: number
  readonly km: number
  /** Most of them in a cycle. */
  readonly max: number
}

/** Classes that can go to the same rooms and places (in the same commune where a floor is set), as one. */
export interface ClasseUnie {
  readonly besoin: number
  /** Number among the communes; -1 where no floor is set. */
  readonly commune: number
  /** Rooms by number, then existing places after the last room. */
  readonly vers: readonly number[]
  /** Some existing place is within reach. */
  readonly existe: boolean
}

/** What the search for a plan works on. */
export interface Probleme {
  readonly instance: Instance
  /** Cycles in the period. */
  readonly R: number
  readonly groupes: readonly Groupe[]
  readonly unites: readonly Unite[]
  /** Numbers of the units of each room. */
  readonly unitesDe: readonly (readonly number[])[]
  /** Half-days aboard the bus: `salle` is -1. */
  readonly aBord: readonly Unite[]
  readonly tournees: readonly Tournee[]
  readonly classes: readonly ClasseUnie[]
  /** For each class of the instance, that which stands for it. */
  readonly uneDe: Int32Array
  readonly communes: readonly string[]
  /** Need of each commune that its floors are a share of: of those whom some room or place could serve. */
  readonly besoinDe: Float64Array
  /** People seated over the period by one session in each cycle; by one stop of the bus. */
  readonly parSeance: number
  readonly parArret: number
  /** People seated by each existing place. */
  readonly existants: Float64Array
  /** Rooms that are stops of the bus: 1. */
  readonly arret: Uint8Array
}

/** Half-days in a cycle, one number for each unit, half-day aboard and tour. */
export interface Plan {
  readonly n: Int32Array
  readonly aBord: Int32Array
  readonly v: Int32Array
}

export function prepareProblem(instance: Instance): Probleme {
  const { bus, salles, existants, G, q, L, D } = instance
  const R = cyclesOf(instance)
  const arret = new Uint8Array(salles.length)
  for (const stop of bus?.arrets ?? []) arret[stop] = 1
  const groupes = groupAdvisers(instance)
  const unites = listUnits(instance, groupes, arret)
  const unitesDe = salles.map((): number[] => [])
  unites.forEach(({ salle }, at) => {
    unitesDe[salle]?.push(at)
  })
  const { classes, uneDe, communes } = uniteClasses(instance)
  const besoinDe = new Float64Array(communes.length)
  for (const { commune, besoin, vers } of classes)
    if (vers.length > 0 && commune >= 0) besoinDe[commune]! += besoin
  return {
    instance,
    R,
    groupes,
    unites,
    unitesDe,
    aBord: bus?.conseiller ? listAboard(instance, groupes) : [],
    tournees: bus === null ? [] : listTours(bus, L, D),
    classes,
    uneDe,
    communes,
    besoinDe,
    parSeance: (R * G) / q,
    parArret: (R * (bus?.G ?? 0)) / q,
    existants: Float64Array.from(existants, ({ places }) => places / q),
    arret,
  }
}

export const emptyPlan = ({ unites, aBord, tournees }: Probleme): Plan => ({
  n: new Int32Array(unites.length),
  aBord: new Int32Array(aBord.length),
  v: new Int32Array(tournees.length),
})

function groupAdvisers(instance: Instance): Groupe[] {
  const { conseillers } = instance
  const byKey = new Map<string, { membres: number[]; parCycle: number }>()
  conseillers.forEach(({ h, tau, km, creneaux }, number) => {
    const key = JSON.stringify([h, tau, km, creneaux])
    const known = byKey.get(key)
    const parCycle = perCycle(instance, h)
    if (known === undefined) byKey.set(key, { membres: [number], parCycle })
    else {
      known.membres.push(number)
      known.parCycle += parCycle
    }
  })
  return [...byKey.values()]
}

const isFree = (creneaux: readonly number[] | null, type: number) =>
  creneaux === null || creneaux.includes(type)

function listUnits(instance: Instance, groupes: readonly Groupe[], arret: Uint8Array): Unite[] {
  const { C, conseillers, creneaux, salles } = instance
  return groupes.flatMap(({ membres }, groupe) => {
    const one = conseillers[membres[0] ?? 0]
    if (one === undefined) return []
    return salles.flatMap((room, salle) => {
      const tau = one.tau[salle] ?? Number.POSITIVE_INFINITY
      const s = arret[salle] === 1 ? 0 : sessionsOf(instance, tau)
      if (s === 0) return []
      return creneaux.flatMap(({ w }, type) => {
        const max = C * w * Math.min(membres.length, room.kappa)
        if (max <= 0 || !isFree(one.creneaux, type) || !isFree(room.creneaux, type)) return []
        return [{ groupe, salle, type, s, tau, km: one.km[salle] ?? 0, max }]
      })
    })
  })
}

function listAboard({ C, conseillers, creneaux }: Instance, groupes: readonly Groupe[]): Unite[] {
  return groupes.flatMap(({ membres }, groupe) =>
    creneaux.flatMap(({ w }, type) =>
      w > 0 && isFree(conseillers[membres[0] ?? 0]?.creneaux ?? null, type)
        ? [{ groupe, salle: -1, type, s: 0, tau: 0, km: 0, max: C * w }]
        : [],
    ),
  )
}

function uniteClasses(instance: Instance): Pick<Probleme, 'classes' | 'uneDe' | 'communes'> {
  const { classes, plancherPlaces, plancherPortee, salles } = instance
  const byCommune = plancherPlaces !== null || plancherPortee !== null
  const communes = [...new Set(classes.map(({ commune }) => commune))]
  const numberOf = new Map(communes.map((code, number) => [code, number]))
  const byKey = new Map<string, number>()
  const united: { besoin: number; commune: number; vers: number[]; existe: boolean }[] = []
  const uneDe = Int32Array.from(classes, ({ besoin, commune, salles: rooms, existants }) => {
    const vers = [...rooms, ...existants.map((e) => salles.length + e)].sort((a, b) => a - b)
    const number = byCommune ? (numberOf.get(commune) ?? 0) : -1
    const key = `${number}:${vers.join(',')}`
    const known = byKey.get(key)
    const at = known ?? united.push({ besoin: 0, commune: number, vers, existe: existants.length > 0 }) - 1
    byKey.set(key, at)
    const one = united[at]
    if (one !== undefined) one.besoin += besoin
    return at
  })
  return { classes: united, uneDe, communes }
}
