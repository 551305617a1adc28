import type { ReponsePlan } from '../../../src/domain/plan/answer.ts'
import type { PlanFile } from '../draw/draw-plan.ts'

/** What a calendar breaks, in words; empty where it breaks nothing. */
export function rulesBroken(file: PlanFile, { calendrier, demiJournees, salles }: ReponsePlan): string[] {
  const broken: string[] = []
  const most = (what: string, keys: readonly string[], limitOf: (key: string) => number) => {
    const count = new Map<string, number>()
    for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1)
    for (const [key, n] of count) if (n > limitOf(key)) broken.push(`${what} ${key}: ${n}`)
  }
  const withAdviser = calendrier.filter(({ conseiller }) => conseiller !== null)
  const adviserOf = new Map(file.conseillers.map((one) => [one.id, one]))
  const slot = (day: ReponsePlan['calendrier'][number]) => `${day.semaine} ${day.type} ${day.creneau}`
  most(
    'adviser in two places',
    withAdviser.map((day) => `${day.conseiller} ${slot(day)}`),
    () => 1,
  )
  most(
    'weeks of',
    withAdviser.map(({ conseiller, semaine }) => `${conseiller}/${semaine}`),
    (key) => Math.ceil(adviserOf.get(key.split('/')[0] ?? '')?.h ?? 0),
  )
  most(
    'room',
    calendrier.map((day) => `${day.salle} ${slot(day)}`),
    (key) => (key.startsWith('bus') ? 1 : (file.kappa ?? 1)),
  )
  for (const { type, creneau, semaine, conseiller, salle } of calendrier) {
    const w = file.creneaux.find((one) => one.type === type)?.w ?? 0
    if (creneau < 1 || creneau > w || semaine < 1 || semaine > file.C)
      broken.push(`slot ${semaine} ${type} ${creneau}`)
    const adviser = conseiller === null ? undefined : adviserOf.get(conseiller)
    if (adviser?.creneaux !== undefined && !adviser.creneaux.includes(type))
      broken.push(`day off of ${conseiller}`)
    if (adviser !== undefined && salle !== 'bus' && adviser.tau[salle] === undefined)
      broken.push(`way to ${salle}`)
  }
  const perRoom = (id: string) =>
    calendrier.filter((day) => day.salle === id || day.arrets?.includes(id)).length
  for (const { id, demiJournees: n } of salles) {
    if (perRoom(id) !== n) broken.push(`half-days of ${id}`)
    if (n < file.m) broken.push(`too few in ${id}`)
    // As even as whole numbers are: halves of the cycle differ by one at most, unless one group fills them.
    const half = calendrier.filter((day) => day.salle === id && day.semaine <= file.C / 2).length
    const isHalved = file.C % 2 === 0 && !file.bus?.arrets.includes(id)
    if (isHalved && Math.abs(2 * half - n) > 1) broken.push(`uneven ${id}`)
  }
  const counted = demiJournees.reduce((sum, { parCycle }) => sum + parCycle, 0)
  if (counted !== withAdviser.length) broken.push('half-days do not add up')
  return broken
}

/**
 * Classes that could have a greater share without taking from one with a lesser or equal share. Max-min fairness has a
 * certificate: every class short of its need lies in a set of rooms that is full, in which nobody has a greater share.
 * Floors of seats may ask otherwise: see plan-fair.ts.
 */
export function unfairClasses(file: PlanFile, { assis, salles }: ReponsePlan): number[] {
  const seatsOf = new Map(salles.map(({ id, places }) => [id, places]))
  const ids = [...file.salles.map(({ id }) => id), ...file.existants.map(({ id }) => id)]
  for (const { id, places } of file.existants) seatsOf.set(id, places / file.q)
  const bits = file.classes.map(({ salles: own }) =>
    ids.reduce((mask, id, i) => (own.includes(id) ? mask | (1 << i) : mask), 0),
  )
  const share = (k: number) => (assis[k] ?? 0) / (file.classes[k]?.besoin || 1)
  const short = file.classes.flatMap(({ besoin }, k) =>
    besoin > 0 && bits[k] !== 0 && share(k) < 1 - 1e-7 ? [k] : [],
  )
  const certified = new Set<number>()
  for (let T = 0; T < 1 << ids.length; T++) {
    const inside = file.classes.flatMap((_, k) => (bits[k] !== 0 && (bits[k]! & ~T) === 0 ? [k] : []))
    const seats = ids.reduce((sum, id, i) => (T & (1 << i) ? sum + (seatsOf.get(id) ?? 0) : sum), 0)
    const used = inside.reduce((sum, k) => sum + (assis[k] ?? 0), 0)
    if (used > seats + 1e-6) return inside
    if (used < seats - 1e-6) continue
    const top = Math.max(0, ...inside.map(share))
    for (const k of inside) if (share(k) >= top - 1e-6) certified.add(k)
  }
  return short.filter((k) => !certified.has(k))
}
