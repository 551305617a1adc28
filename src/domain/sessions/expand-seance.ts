import { type CivilDate, toYmd } from '../calendar/civil-date.ts'
import { localToInstant } from '../calendar/fuseau.ts'
import type { Atelier, Seance } from './atelier.ts'
import type { LocalDateTime } from './table/column-rules.ts'
import type { Statut } from './table/table-values.ts'

const MINUTE_MS = 60_000

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
  readonly zone: string
  readonly vacancesInconnues: boolean
}

/** The session of an occurrence. A surcharge's empty cells keep what the series says. */
export function buildSeance(parts: SeanceParts): Seance {
  const { serie, surcharge, occurrence, lieu, zone } = parts
  const start = startOf(occurrence, surcharge)
  const places = surcharge?.places ?? serie.places
  const placesPrises = surcharge?.placesPrises ?? serie.placesPrises
  const statut = statutOf(surcharge?.statut ?? serie.statut, start !== occurrence, places, placesPrises)
  const dureeMin = surcharge?.dureeMin ?? serie.dureeMin
  const debut = start.minute === null ? null : localToInstant(start.date, start.minute, zone)
  return {
    atelierId: serie.id,
    lieuId: lieu.lieuId,
    commune: lieu.commune,
    codeInsee: lieu.codeInsee,
    titre: surcharge?.titre || serie.titre,
    date: start.date,
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
    uid: `${serie.id}-${compactStart(occurrence)}@a-portee`,
    dateInitiale: start.date === occurrence.date ? null : occurrence.date,
    surchargee: surcharge !== null,
    dateMaj: latest(serie.dateMaj, surcharge?.dateMaj ?? null),
    vacancesInconnues: parts.vacancesInconnues,
    reserves: serie.reserves,
  }
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
  if (declared === 'annulee') return 'annulee'
  if (declared === 'reportee' && !isMoved) return 'annulee'
  if (declared === 'complete') return 'complete'
  return places !== null && prises !== null && prises >= places ? 'complete' : declared
}

function placesRestantes(statut: Statut, places: number | null, prises: number | null): number | null {
  if (statut === 'annulee') return null
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
