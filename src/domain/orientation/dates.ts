import type { CivilDate } from '../calendar/civil-date.ts'
import { groupBy } from '../common/group-by.ts'
import type { LimiteTrajet } from '../places/filters/filtres.ts'
import type { Rendezvous, SeanceSituee } from './seance-situee.ts'
import { isWithin, rankTrajet, type Trajet } from './trajet.ts'

export interface DatesTriees {
  /** Still to come or going on. */
  readonly venir: readonly SeanceSituee[]
  /** Cancelled, of those to come: no date to go to, but worth knowing. */
  readonly annulees: readonly SeanceSituee[]
  /** Held already; a past one that was cancelled is nowhere. */
  readonly passees: readonly SeanceSituee[]
}

/**
 * Tells dates to come from those that are over: by its end, else by its start, else by its day, at `nowMs`; `todayIn` is
 * the day it is then in a zone. The order given is kept.
 */
export function sortDates(
  seances: readonly SeanceSituee[],
  nowMs: number,
  todayIn: (zone: string) => CivilDate,
): DatesTriees {
  const venir: SeanceSituee[] = []
  const annulees: SeanceSituee[] = []
  const passees: SeanceSituee[] = []
  for (const situee of seances) {
    const { debut, fin, date, zone, statut } = situee.seance
    const last = fin ?? debut
    const isPast = last === null ? date < todayIn(zone) : last <= nowMs
    const to = statut === 'annulee' ? (isPast ? null : annulees) : isPast ? passees : venir
    to?.push(situee)
  }
  return { venir, annulees, passees }
}

export interface DatesAPortee {
  readonly dedans: readonly SeanceSituee[]
  readonly tropLoin: readonly SeanceSituee[]
  /** Nobody knows how long it takes to go there: never a yes, and said. */
  readonly inconnues: readonly SeanceSituee[]
}

/** Sessions within a limit of a start, in minutes or in straight metres (inclusive); null: no limit, all are. */
export function sortByReach(
  seances: readonly SeanceSituee[],
  trajetOf: (situee: SeanceSituee) => Trajet | null,
  limite: LimiteTrajet | null,
): DatesAPortee {
  if (limite === null) return { dedans: seances, tropLoin: [], inconnues: [] }
  const by = groupBy(seances, (situee) => answerOf(trajetOf(situee), limite))
  return { dedans: by.get('oui') ?? [], tropLoin: by.get('non') ?? [], inconnues: by.get('inconnu') ?? [] }
}

function answerOf(trajet: Trajet | null, limite: LimiteTrajet): ReturnType<typeof isWithin> {
  if (limite.type === 'minutes') return isWithin(trajet, limite.minutes)
  return trajet === null ? 'inconnu' : trajet.distanceM <= limite.distanceM ? 'oui' : 'non'
}

/** A place with its dates, in order. */
export interface LieuDates {
  readonly cle: string
  readonly ou: Rendezvous
  readonly trajet: Trajet | null
  readonly dates: readonly SeanceSituee[]
}

/**
 * One entry for each place, the shorter way first (to the minute, a way nobody knows last), then the sooner date. A
 * session without a place is one with those at the same address and point.
 */
export function groupByLieu(
  seances: readonly SeanceSituee[],
  trajetOf: (situee: SeanceSituee) => Trajet | null,
): LieuDates[] {
  const rank = ({ trajet }: LieuDates) => Math.round(rankTrajet(trajet))
  return [...groupBy(seances, ({ ou }) => cleOf(ou))]
    .flatMap(([cle, dates]) => {
      const [first] = dates
      return first === undefined ? [] : [{ cle, ou: first.ou, trajet: trajetOf(first), dates }]
    })
    .sort((a, b) => rank(a) - rank(b) || firstDate(a) - firstDate(b))
}

const firstDate = ({ dates }: LieuDates): number => dates[0]?.seance.date ?? 0

/** A session with an address or a position of its own is elsewhere: both are in the key. */
const cleOf = ({ lieuId, adresse, commune, lon, lat }: Rendezvous): string =>
  JSON.stringify([lieuId ?? commune, adresse, lon, lat])

/** Sessions of a place that are alike but for their day: one line of paper. */
export interface LigneDates {
  readonly exemple: SeanceSituee
  readonly jours: readonly CivilDate[]
}

/** Folds sessions that `alike` writes the same, in the order of the first of each; their days in order, each once. */
export function foldDates(
  seances: readonly SeanceSituee[],
  alike: (situee: SeanceSituee) => string,
): LigneDates[] {
  return [...groupBy(seances, alike).values()].flatMap((same) => {
    const [exemple] = same
    const jours = [...new Set(same.map(({ seance }) => seance.date))].sort((a, b) => a - b)
    return exemple === undefined ? [] : [{ exemple, jours }]
  })
}
