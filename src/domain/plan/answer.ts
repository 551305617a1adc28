import { calendarOf } from './calendar/calendar.ts'
import { halfDaysOf, inReach, seatsOf } from './evaluate.ts'
import { fairShares } from './fair.ts'
import type { Probleme } from './problem.ts'
import type { EtapeDite, Preuve } from './prove.ts'
import { roundTo, wholePeople } from './round-people.ts'
import { seatsWith } from './seats.ts'

/** A plan as people and programs read it: everything by its name, every figure from the whole numbers. */
export interface ReponsePlan {
  readonly etapes: readonly EtapeDite[]
  readonly demiJournees: readonly {
    readonly conseiller: string
    readonly salle: string
    readonly type: string
    readonly parCycle: number
  }[]
  /** Rooms that open, with their half-days a cycle and the people they seat over the period. */
  readonly salles: readonly { readonly id: string; readonly demiJournees: number; readonly places: number }[]
  readonly tournees: readonly {
    readonly arrets: readonly string[]
    readonly minutes: number
    readonly km: number | null
    readonly parCycle: number
  }[]
  /** People seated of each class, in the order of the file; real. */
  readonly assis: readonly number[]
  readonly communes: readonly CommunePlan[]
  readonly calendrier: readonly {
    readonly semaine: number
    readonly type: string
    readonly creneau: number
    readonly conseiller: string | null
    readonly salle: string
    readonly arrets?: readonly string[]
  }[]
}

/** Whole people, rounded by largest remainder: columns add up to the rounded totals, rows to the need. */
export interface CommunePlan {
  readonly code: string
  readonly besoin: number
  readonly assis: number
  readonly fautePlace: number
  readonly tropLoin: number
  /** Of those too far: no room at all could have been within reach. */
  readonly aucuneSalle: number
}

export const BUS = 'bus'

export function answerPlan(probleme: Probleme, { plan, etapes }: Preuve): ReponsePlan {
  const { instance, uneDe, tournees } = probleme
  const { salles, creneaux, conseillers, classes } = instance
  const seats = seatsOf(probleme, plan)
  const halfDays = halfDaysOf(probleme, plan)
  const shares = fairShares(probleme, seatsWith(probleme, seats))
  const assis = classes.map(({ besoin }, k) => besoin * (shares[uneDe[k] ?? 0] ?? 0))
  const days = calendarOf(probleme, plan)
  const nameOf = (room: number) => salles[room]?.id ?? BUS
  const stopsOf = (stops: readonly number[]) => stops.map(nameOf)

  const counted = new Map<string, ReponsePlan['demiJournees'][number]>()
  for (const { conseiller, salle, type } of days) {
    if (conseiller < 0) continue
    const key = `${conseiller} ${salle} ${type}`
    const known = counted.get(key)
    counted.set(key, {
      conseiller: conseillers[conseiller]?.id ?? '',
      salle: nameOf(salle),
      type: creneaux[type]?.type ?? '',
      parCycle: (known?.parCycle ?? 0) + 1,
    })
  }
  return {
    etapes: etapes.map(({ valeur, borne, ...etape }) => ({
      ...etape,
      valeur: tidy(valeur),
      borne: tidy(borne),
    })),
    demiJournees: [...counted.values()],
    salles: salles.flatMap(({ id }, j) => {
      const count = halfDays[j] ?? 0
      return count > 0 ? [{ id, demiJournees: count, places: seats[j] ?? 0 }] : []
    }),
    tournees: tournees.flatMap(({ arrets, minutes, km }, r) => {
      const parCycle = plan.v[r] ?? 0
      return parCycle > 0 ? [{ arrets: stopsOf(arrets), minutes, km, parCycle }] : []
    }),
    assis,
    communes: sumCommunes(probleme, assis, inReach(probleme, halfDays)),
    calendrier: days.map(({ semaine, type, creneau, conseiller, salle, arrets }) => ({
      semaine,
      type: creneaux[type]?.type ?? '',
      creneau,
      conseiller: conseillers[conseiller]?.id ?? null,
      salle: nameOf(salle),
      ...(arrets.length > 0 ? { arrets: stopsOf(arrets) } : {}),
    })),
  }
}

/**
 * Whole people of each commune: seated (by class of the instance), short of seats, too far. `near`: 1 for united classes in
 * reach. Need, people in reach and people seated are each rounded once, for all communes together; what lies between them
 * (short of seats, too far) is their difference, so every sum of a column is that of the stages, to the unit.
 */
export function sumCommunes(
  { instance, uneDe, classes }: Probleme,
  assis: readonly number[],
  near: Uint8Array,
): CommunePlan[] {
  const codes = [...new Set(instance.classes.map(({ commune }) => commune))]
  const at = new Map(codes.map((code, z) => [code, z]))
  const sums = { assis: zeros(codes), fautePlace: zeros(codes), loin: zeros(codes), aucune: zeros(codes) }
  instance.classes.forEach(({ commune, besoin }, k) => {
    const z = at.get(commune) ?? 0
    const united = uneDe[k] ?? 0
    const seated = assis[k] ?? 0
    sums.assis[z]! += seated
    if (near[united] === 1) sums.fautePlace[z]! += besoin - seated
    else sums.loin[z]! += besoin
    if (classes[united]?.vers.length === 0) sums.aucune[z]! += besoin
  })
  const [seated, short, far, none] = [sums.assis, sums.fautePlace, sums.loin, sums.aucune].map(
    sumOf,
  ) as Totaux
  const [inSeats, inReach, all] = [seated, seated + short, seated + short + far].map(wholePeople) as Totaux
  const whole = {
    assis: roundTo(sums.assis, inSeats),
    fautePlace: roundTo(sums.fautePlace, inReach - inSeats),
    loin: roundTo(sums.loin, all - inReach),
    aucune: roundTo(sums.aucune, Math.min(wholePeople(none), all - inReach)),
  }
  return codes.map((code, z) => {
    const [assis = 0, fautePlace = 0, tropLoin = 0, aucune = 0] = [
      whole.assis[z],
      whole.fautePlace[z],
      whole.loin[z],
      whole.aucune[z],
    ]
    const aucuneSalle = Math.min(aucune, tropLoin)
    return { code, besoin: assis + fautePlace + tropLoin, assis, fautePlace, tropLoin, aucuneSalle }
  })
}

type Totaux = [number, number, number, number]

const zeros = (list: readonly unknown[]) => list.map(() => 0)
const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** Without the last digits that sums of many needs leave: 864, not 863.9999999999998. */
const tidy = (value: number) => Number(value.toPrecision(12))
