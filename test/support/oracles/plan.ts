import type { PlanFile } from '../draw/draw-plan.ts'

/**
 * Every plan of a small instance, tried one after the other; the most seated is the least cut over all sets of rooms and
 * places (decisions.md 44, "Oracle"). Reads the file of the issue and shares no expression with `src`.
 */
export interface PlanOracle {
  /** The stages' values in their order; null where no plan meets the floors. */
  readonly valeurs: readonly number[] | null
}

export function bestPlan(file: PlanFile): PlanOracle {
  const R = Math.floor(file.W / file.C)
  const kappa = file.kappa ?? 1
  const rooms = file.salles.map(({ id }) => id)
  const stops = new Set(file.bus?.arrets ?? [])
  const holders = [...rooms, ...file.existants.map(({ id }) => id)]
  const bits = file.classes.map(({ salles }) =>
    holders.reduce((mask, id, i) => (salles.includes(id) ? mask | (1 << i) : mask), 0),
  )
  const existing = ((1 << file.existants.length) - 1) << rooms.length
  const communes = [...new Set(file.classes.map(({ commune }) => commune))]
  const needOf = communes.map((code) =>
    file.classes.reduce(
      (sum, { commune, besoin }, k) => (commune === code && bits[k] !== 0 ? sum + besoin : sum),
      0,
    ),
  )

  interface Unit {
    readonly a: number
    readonly room: string
    readonly t: number
    readonly s: number
    readonly tau: number
  }
  const units: Unit[] = []
  file.conseillers.forEach(({ tau, creneaux }, a) => {
    file.creneaux.forEach(({ type }, t) => {
      if (creneaux !== undefined && !creneaux.includes(type)) return
      for (const [room, minutes] of Object.entries(tau)) {
        const s = Math.max(0, Math.min(file.S, Math.floor((file.L - 2 * minutes) / file.D)))
        if (s > 0 && !stops.has(room)) units.push({ a, room, t, s, tau: minutes })
      }
      if (file.bus?.conseiller) units.push({ a, room: 'bus', t, s: 0, tau: 0 })
    })
  })
  const tours = listTours(file)

  const seen = new Map<string, readonly [seated: number, reach: number] | null>()
  let best: readonly number[] | null = null
  const bySlot = new Map<string, number>()
  const byRoom = new Map<string, number>()
  const byAdviser = new Map<number, number>()
  const add = <K>(map: Map<K, number>, key: K, by: number) => map.set(key, (map.get(key) ?? 0) + by)
  const chosen: Unit[] = []
  visitUnits(0)
  return { valeurs: best }

  /** Half-days in the order of the units, any number of each that slots, weeks and rooms allow: (1), (2), (3). */
  function visitUnits(from: number): void {
    visitTours(0, [])
    for (let u = from; u < units.length; u++) {
      const unit = units[u]!
      const slot = `${unit.a} ${unit.t}`
      const room = `${unit.room} ${unit.t}`
      const slots = file.C * (file.creneaux[unit.t]?.w ?? 0)
      const groups = unit.room === 'bus' ? 1 : kappa
      if ((bySlot.get(slot) ?? 0) >= slots || (byRoom.get(room) ?? 0) >= slots * groups) continue
      if ((byAdviser.get(unit.a) ?? 0) + 1 > file.C * (file.conseillers[unit.a]?.h ?? 0) + 1e-9) continue
      if (chosen.length + 1 > file.C * (file.enTout ?? Number.POSITIVE_INFINITY) + 1e-9) continue
      add(bySlot, slot, 1)
      add(byRoom, room, 1)
      add(byAdviser, unit.a, 1)
      chosen.push(unit)
      visitUnits(u)
      chosen.pop()
      add(bySlot, slot, -1)
      add(byRoom, room, -1)
      add(byAdviser, unit.a, -1)
    }
  }

  function visitTours(from: number, taken: readonly (readonly string[])[]): void {
    const aboard = chosen.filter(({ room }) => room === 'bus').length
    if (!file.bus?.conseiller || taken.length === aboard) weigh(taken)
    if (taken.length >= file.C * (file.bus?.h ?? 0)) return
    if (file.bus?.conseiller && taken.length >= aboard) return
    for (let r = from; r < tours.length; r++) visitTours(r, [...taken, tours[r]!])
  }

  function weigh(taken: readonly (readonly string[])[]): void {
    const halfDays = new Map<string, number>()
    const seats = new Map<string, number>()
    for (const { room, s } of chosen) {
      if (room === 'bus') continue
      add(halfDays, room, 1)
      add(seats, room, ((R * file.G) / file.q) * s)
    }
    for (const stop of taken.flat()) {
      add(halfDays, stop, 1)
      add(seats, stop, (R * (file.bus?.G ?? 0)) / file.q)
    }
    for (const count of halfDays.values()) if (count < file.m) return
    if (file.p !== undefined && halfDays.size > file.p) return
    const costs = file.salles.reduce((sum, { id, cout = 0 }) => (halfDays.has(id) ? sum + cout : sum), 0)
    if (
      costs + R * (file.coutDemiJournee ?? 0) * chosen.length >
      (file.budget ?? Number.POSITIVE_INFINITY) + 1e-9
    )
      return
    const U = holders.map((id, i) =>
      i < rooms.length ? (seats.get(id) ?? 0) : (file.existants[i - rooms.length]?.places ?? 0) / file.q,
    )
    const key = `${U.join(' ')} ${[...halfDays.keys()].sort().join(' ')}`
    const known = seen.get(key)
    const value = known === undefined ? weighSeats(U, halfDays) : known
    seen.set(key, value)
    if (value === null) return
    const [seated, reach] = value
    const driven = R * chosen.reduce((sum, { tau }) => sum + 2 * tau, 0)
    const days = chosen.filter(({ room }) => room !== 'bus').length + taken.length
    const order = file.objectif === 'A' ? [seated, reach, -driven] : [reach, -days, seated]
    if (
      best === null ||
      isAbove(
        order,
        best.map((v, i) => (isNegative(i) ? -v : v)),
      )
    )
      best = order.map((v, i) => (isNegative(i) ? -v : v))
  }

  function isNegative(stage: number): boolean {
    return file.objectif === 'A' ? stage === 2 : stage === 1
  }

  /** Most seated and in reach; null where a floor is missed. */
  function weighSeats(
    U: readonly number[],
    halfDays: ReadonlyMap<string, number>,
  ): readonly [seated: number, reach: number] | null {
    const open = rooms.reduce((mask, id, i) => (halfDays.has(id) ? mask | (1 << i) : mask), 0) | existing
    const reachOf = (code: string | null) =>
      file.classes.reduce(
        (sum, { commune, besoin }, k) =>
          (code === null || commune === code) && (bits[k]! & open) !== 0 ? sum + besoin : sum,
        0,
      )
    const { plancherPlaces: phi, plancherPortee: psi } = file
    if (psi !== undefined && communes.some((code, z) => reachOf(code) < psi * needOf[z]! - 1e-9)) return null
    if (phi !== undefined)
      for (let set = 1; set < 1 << communes.length; set++) {
        const wanted = communes.reduce((sum, _, z) => (set & (1 << z) ? sum + phi * needOf[z]! : sum), 0)
        const codes = new Set(communes.filter((_, z) => set & (1 << z)))
        if (wanted > leastCut(U, codes) + 1e-9) return null
      }
    return [leastCut(U, null), reachOf(null)]
  }

  /** min over T of Σ_{j∈T} U_j + Σ_{k: N_k ⊄ T} d_k, classes of some communes only. */
  function leastCut(U: readonly number[], codes: ReadonlySet<string> | null): number {
    let least = Number.POSITIVE_INFINITY
    // A place without seats costs nothing inside T and only helps: it is always in.
    const free = U.reduce((mask, seats, i) => (seats === 0 ? mask | (1 << i) : mask), 0)
    const paid = U.flatMap((seats, i) => (seats > 0 ? [i] : []))
    for (let pick = 0; pick < 1 << paid.length; pick++) {
      let T = free
      let cut = 0
      paid.forEach((j, i) => {
        if (pick & (1 << i)) {
          T |= 1 << j
          cut += U[j]!
        }
      })
      file.classes.forEach(({ besoin, commune }, k) => {
        if ((bits[k]! & ~T) !== 0 && (codes === null || codes.has(commune))) cut += besoin
      })
      least = Math.min(least, cut)
    }
    return least
  }
}

function isAbove(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (Math.abs(a[i]! - b[i]!) > 1e-9) return a[i]! > b[i]!
  return false
}

/** Sets of one to three stops that fit in a half-day in some order. */
function listTours({ bus, L, D }: PlanFile): string[][] {
  if (bus === undefined) return []
  const way = (from: string, to: string) =>
    bus.tau[from]?.[to] ?? bus.tau[to]?.[from] ?? Number.POSITIVE_INFINITY
  const orders: string[][] = bus.arrets.flatMap((a) => [
    [a],
    ...bus.arrets.flatMap((b) =>
      b === a ? [] : [[a, b], ...bus.arrets.flatMap((c) => (c === a || c === b ? [] : [[a, b, c]]))],
    ),
  ])
  const fits = orders.filter((order) => {
    const driven = ['depot', ...order].reduce((sum, from, i) => sum + way(from, order[i] ?? 'depot'), 0)
    return driven + D * order.length <= L + 1e-9
  })
  return [...new Map(fits.map((order) => [[...order].sort().join(' '), order])).values()]
}
