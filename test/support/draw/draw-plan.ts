import { randomInt, seededRandom } from './random.ts'

/** A bare plan as its file gives it (issue's shape), small enough for every plan of it to be tried. */
export interface PlanFile {
  objectif: 'A' | 'B'
  W: number
  C: number
  G: number
  q: number
  m: number
  p?: number
  kappa?: number
  L: number
  D: number
  S: number
  salles: { id: string; cout?: number }[]
  conseillers: { id: string; h: number; tau: Record<string, number>; creneaux?: string[] }[]
  creneaux: { type: string; w: number }[]
  classes: { besoin: number; commune: string; salles: string[] }[]
  existants: { id: string; places: number }[]
  budget?: number
  coutDemiJournee?: number
  plancherPlaces?: number
  plancherPortee?: number
  enTout?: number
  bus?: {
    h: number
    G: number
    arrets: string[]
    tau: Record<string, Record<string, number>>
    conseiller?: boolean
  }
}

/** What an instance has, by its number: a third floors, a quarter days off, a bus, a budget. */
export const hasFloor = (seed: number) => seed % 3 === 0
export const hasDaysOff = (seed: number) => seed % 4 === 1
export const hasBus = (seed: number) => seed % 4 === 2
export const hasBudget = (seed: number) => seed % 4 === 3

/** Draws whose days off changed nothing are drawn again, so many times. */
const AGAIN: Readonly<Record<number, number>> = {
  9: 7,
  17: 1,
  25: 2,
  37: 3,
  65: 6,
  81: 1,
  93: 3,
  113: 1,
  121: 1,
  137: 3,
  145: 1,
  161: 1,
  169: 2,
  173: 2,
  177: 2,
  181: 2,
  189: 1,
  193: 2,
  221: 2,
  229: 2,
  233: 1,
  241: 2,
  245: 2,
  249: 1,
  257: 2,
  281: 3,
  297: 2,
}

/** Draws the instance of a seed: at most 8 rooms, 40 classes, 2 advisers with at most 3 half-days a cycle. */
export function drawPlan(seed: number, again = AGAIN[seed] ?? 0): PlanFile {
  const random = seededRandom(seed * 7919 + 13 + again * 1009)
  const int = (from: number, to: number) => from + randomInt(random, to - from + 1)
  // Days off bind in two ways: both advisers are free in the same few slots of one room, or an adviser has too few of them.
  const isCrowded = seed % 8 === 1
  const C = [1, 2, 4][randomInt(random, hasDaysOff(seed) && !isCrowded ? 2 : 3)] ?? 1
  const withBus = hasBus(seed)
  const rooms = withBus ? int(1, 4) : int(3, 8)
  const stops = withBus ? Array.from({ length: 4 }, (_, i) => `arret-${i}`) : []
  const salles = [...Array.from({ length: rooms }, (_, i) => `salle-${i}`), ...stops].map((id) => ({
    id,
    ...(hasBudget(seed) ? { cout: int(0, 6) * 10 } : {}),
  }))
  // One, two or three half-days a cycle: of four weeks, three quarters of one a week.
  const off = hasDaysOff(seed)
  const advisers = off ? 2 : int(1, 2)
  const perWeek = Array.from({ length: advisers }, () => int(off ? 2 : 1, 3) / C)
  const creneaux = Array.from({ length: off ? 3 : int(1, 2) }, (_, t) => ({
    type: `type-${t}`,
    w: off ? (isCrowded ? Math.ceil(Math.max(...perWeek)) : 1) : int(1, 2),
  }))
  const communes = ['03001', '03002', '03003'].slice(0, int(2, 3))
  const existants = Array.from({ length: int(0, 2) }, (_, i) => ({ id: `lieu-${i}`, places: int(0, 8) }))
  // A plane of 40 minutes: seats are few in some draws, rooms far in others.
  const at = () => [random() * 40, random() * 40] as const
  const points = new Map([...salles, ...existants].map(({ id }) => [id, at()]))
  const reach = 8 + random() * 12
  const near = (from: readonly [number, number], id: string) => {
    const [x, y] = points.get(id) ?? [0, 0]
    return Math.hypot(from[0] - x, from[1] - y)
  }
  const scale = (off ? 6 : 1) + random() * 12
  const classes = Array.from({ length: int(8, 40) }, () => {
    const home = at()
    return {
      besoin: Math.round(random() * scale * 1000) / 1000,
      commune: communes[randomInt(random, communes.length)] ?? '03001',
      salles: [...salles, ...existants].flatMap(({ id }) => (near(home, id) <= reach ? [id] : [])),
    }
  })
  const base = at()
  const other = random() < 0.4 ? base : at()
  const driven = salles.filter(({ id }) => !stops.includes(id))
  const freeTypes = (a: number) => [creneaux[isCrowded ? 0 : a]?.type ?? '']
  const conseillers = Array.from({ length: advisers }, (_, a) => ({
    id: `Conseiller ${a + 1}`,
    h: perWeek[a] ?? 0,
    tau: Object.fromEntries(
      driven.flatMap(({ id }) =>
        random() < 0.1 ? [] : [[id, Math.ceil(near(a === 0 ? base : other, id) * 1.7)]],
      ),
    ),
    ...(off ? { creneaux: freeTypes(a) } : {}),
  }))
  const tauOf = (id: string) =>
    Object.fromEntries([
      ['depot', Math.ceil(near(base, id))],
      ...stops.filter((to) => to !== id).map((to) => [to, Math.ceil(near(points.get(to) ?? base, id))]),
    ])
  return {
    objectif: random() < 0.7 ? 'A' : 'B',
    W: C * int(1, 3) + randomInt(random, C),
    C,
    G: int(3, 9),
    q: int(1, 2),
    m: int(1, 2),
    ...(off && isCrowded ? { p: 1 } : random() < 0.4 ? { p: int(1, 3) } : {}),
    ...(random() < 0.3 && !off ? { kappa: 2 } : {}),
    L: 210,
    D: 90,
    S: int(1, 2),
    salles,
    conseillers,
    creneaux,
    classes,
    existants,
    ...(hasBudget(seed) ? { budget: int(4, 14) * 10, coutDemiJournee: int(0, 2) * 5 } : {}),
    ...(hasFloor(seed)
      ? random() < 0.5
        ? { plancherPlaces: 0.02 + random() * 0.1 }
        : { plancherPortee: 0.1 + random() * 0.3 }
      : {}),
    ...(withBus
      ? {
          bus: {
            h: 1,
            G: int(3, 8),
            arrets: stops,
            tau: Object.fromEntries(stops.map((id) => [id, tauOf(id)])),
            ...(random() < 0.4 ? { conseiller: true } : {}),
          },
        }
      : {}),
  }
}
