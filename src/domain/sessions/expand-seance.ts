import { type CivilDate, toYmd } from '../calendar/civil-date.ts'
import { instantToLocal } from '../calendar/fuseau.ts'
import { localToInstant } from '../calendar/instants.ts'
import { MINUTE_MS } from '../common/durees.ts'
import { isSameCommune } from '../geo/codes.ts'
import { fold } from '../geo/fold.ts'
import type { Atelier, Endroit, Seance } from './atelier.ts'
import type { LocalDateTime } from './table/column-rules.ts'
import type { Statut } from './table/table-values.ts'

const DAY_MIN = 1440

/** Where a session takes place, once the place is looked up. */
export interface LieuDeSeance {
  readonly lieuId: string | null
  readonly commune: string
  readonly codeInsee: string
}

export interface SeanceParts {
  readonly serie: Atelier
  /** The line that corrects this session, if any. */
  readonly surcharge: Atelier | null
  /** The start the series gives. */
  readonly occurrence: LocalDateTime
  readonly lieu: LieuDeSeance
  /** Where a correction holds it; absent: where its series says. */
  readonly endroit?: Endroit | undefined
  /** Clock on which the series is written. */
  readonly regle: string
  /** Clock of the place, on which the session is told. */
  readonly zone: string
  readonly vacancesInconnues: boolean
}

/** Whole days of a session without hour: more than one when its line gives it a length of several days. */
const daysOf = (minute: number | null, dureeMin: number | null): number =>
  minute === null && dureeMin !== null ? Math.max(1, Math.floor(dureeMin / DAY_MIN)) : 1

/** Days before a window in which a session that reaches into it may start. */
export const reachBackDays = ({ dureeMin }: Pick<Atelier, 'dureeMin'>): number =>
  dureeMin === null || dureeMin <= DAY_MIN ? 0 : Math.ceil(dureeMin / DAY_MIN)

/**
 * The sessions of an occurrence in a window, by the local day of the start: one, or one a day where whole days
 * were written. A session of more than 24 hours is found on each day it touches.
 */
export function seancesInWindow(
  parts: SeanceParts,
  { du, au }: { readonly du: CivilDate; readonly au: CivilDate },
): Seance[] {
  const { serie, surcharge, occurrence } = parts
  const { minute } = startOf(occurrence, surcharge)
  const days = daysOf(minute, surcharge?.dureeMin ?? serie.dureeMin)
  const found: Seance[] = []
  for (let day = 0; day < days; day++) {
    const seance = buildSeance(parts, day)
    if (seance.date <= au && lastDay(seance) >= du) found.push(seance)
  }
  return found
}

function lastDay({ date, debut, fin, zone }: Seance): CivilDate {
  if (debut === null || fin === null || fin - debut <= DAY_MIN * MINUTE_MS) return date
  return instantToLocal(fin - 1, zone).date
}

/** A local time of one clock on another; a day alone stays the day. */
export function onClock(time: LocalDateTime, from: string, to: string): LocalDateTime {
  if (time.minute === null || from === to) return time
  return instantToLocal(localToInstant(time.date, time.minute, from), to)
}

/**
 * The session of an occurrence, or that of its `day`th following whole day. A surcharge's empty cells keep what
 * the series says.
 */
export function buildSeance(parts: SeanceParts, day = 0): Seance {
  const { serie, surcharge, occurrence, lieu, regle, zone } = parts
  const start = startOf(occurrence, surcharge)
  const isMoved = start !== occurrence
  const date = onClock(start, regle, zone).date + day
  const announced = isMoved ? onClock(occurrence, regle, zone).date + day : date
  const places = surcharge?.places ?? serie.places
  const placesPrises = surcharge?.placesPrises ?? serie.placesPrises
  const statut = statutOf(surcharge?.statut ?? serie.statut, isMoved, places, placesPrises)
  const dureeMin = surcharge?.dureeMin ?? serie.dureeMin
  const debut = start.minute === null ? null : localToInstant(start.date, start.minute, regle)
  const seance: Seance = {
    atelierId: serie.id,
    lieuId: lieu.lieuId,
    commune: lieu.commune,
    codeInsee: lieu.codeInsee,
    titre: surcharge?.titre || serie.titre,
    date,
    debut,
    moment: start.minute === null ? (surcharge?.moment ?? serie.moment) : null,
    fin: debut === null || dureeMin === null ? null : debut + dureeMin * MINUTE_MS,
    zone,
    statut,
    motif: surcharge?.motif || serie.motif,
    places,
    placesPrises,
    placesRestantes: placesRestantes(statut, places, placesPrises),
    confiance: surcharge?.confiance ?? serie.confiance,
    texteSource: serie.texteSource === '' ? null : serie.texteSource,
    uid: `${serie.id}-${compactStart(day === 0 ? occurrence : { date: occurrence.date + day, minute: null })}@a-portee`,
    dateInitiale: announced === date ? null : announced,
    surchargee: surcharge !== null,
    dateMaj: latest(serie.dateMaj, surcharge?.dateMaj ?? null),
    vacancesInconnues: parts.vacancesInconnues,
    // A line that names the session says that it is held.
    reserves: (surcharge ?? serie).reserves,
  }
  return parts.endroit === undefined ? seance : { ...seance, endroit: parts.endroit }
}

/**
 * Where a correction holds its session; undefined: where the series says. What the series says of its own address and
 * position does not go with the session to another place; under another address its position is only near.
 */
export function endroitOf(
  serie: Atelier,
  { adresse, longitude, latitude }: Atelier,
  from: LieuDeSeance,
  to: LieuDeSeance,
): Endroit | undefined {
  if (isElsewhere(from, to)) return { adresse, longitude, latitude }
  const isRenamed = adresse !== '' && adresse !== serie.adresse
  const hasPoint = longitude !== null && latitude !== null
  const isMoved = hasPoint && (longitude !== serie.longitude || latitude !== serie.latitude)
  if (!isRenamed && !isMoved) return undefined
  const named = adresse || serie.adresse
  if (hasPoint) return { adresse: named, longitude, latitude }
  const near = { adresse: named, longitude: serie.longitude, latitude: serie.latitude }
  return serie.longitude === null ? near : { ...near, approximatif: true }
}

function isElsewhere(from: LieuDeSeance, to: LieuDeSeance): boolean {
  if (from === to) return false
  if (from.lieuId !== to.lieuId || !isSameCommune(from.codeInsee, to.codeInsee)) return true
  // A correction may name another commune without its code.
  const isNamed = from.commune !== '' && to.commune !== ''
  return isNamed && from.codeInsee === to.codeInsee && fold(from.commune) !== fold(to.commune)
}

/** New start of a moved session, else the very `occurrence` given. A cancelled session stays where it was. */
export function startOf(occurrence: LocalDateTime, surcharge: Atelier | null): LocalDateTime {
  const moved = surcharge?.debut ?? null
  if (moved === null || surcharge?.statut === 'annulee') return occurrence
  const isSame = moved.date === occurrence.date && moved.minute === occurrence.minute
  return isSame ? occurrence : moved
}

/**
 * What is shown of a session: a postponed one without a new date does not take place, and one whose seats are
 * all taken is full, whatever the line says.
 */
function statutOf(declared: Statut, isMoved: boolean, places: number | null, prises: number | null): Statut {
  if (declared === 'annulee' || declared === 'a_verifier') return declared
  if (declared === 'reportee' && !isMoved) return 'annulee'
  if (declared === 'complete') return 'complete'
  return places !== null && prises !== null && prises >= places ? 'complete' : declared
}

function placesRestantes(statut: Statut, places: number | null, prises: number | null): number | null {
  if (statut === 'annulee' || statut === 'a_verifier') return null
  if (statut === 'complete') return 0
  return places === null || prises === null ? null : places - prises
}

function latest(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}

/** `20260105T1400`, or `20260105` when no hour is known. */
function compactStart({ date, minute }: { date: CivilDate; minute: number | null }): string {
  const { year, month, day } = toYmd(date)
  const compactDay = String(year * 10_000 + month * 100 + day)
  if (minute === null) return compactDay
  const compactMinute = Math.floor(minute / 60) * 100 + (minute % 60)
  return `${compactDay}T${String(compactMinute).padStart(4, '0')}`
}
