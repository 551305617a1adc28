import type { CivilDate } from '../calendar/civil-date.ts'
import { FUSEAU_METROPOLE, fuseauOfCommune, isKnownZone } from '../calendar/fuseau.ts'
import { FUSEAUX_FRANCAIS, fuseauOfPosition } from '../calendar/fuseaux-francais.ts'
import { localToInstant } from '../calendar/instants.ts'
import { jourFerie } from '../calendar/jours-feries.ts'
import { vacances, zoneScolaire } from '../calendar/vacances-scolaires.ts'
import { MINUTE_MS } from '../common/durees.ts'
import type { Atelier, Seance } from './atelier.ts'
import { groupAteliers, newestFirst } from './expand-groupes.ts'
import {
  isSameStart,
  listOccurrences,
  type Occurrence,
  occurrenceKey,
  ruleOfText,
} from './expand-occurrences.ts'
import {
  endroitOf,
  type LieuDeSeance,
  onClock,
  reachBackDays,
  type SeanceParts,
  seancesInWindow,
  startOf,
} from './expand-seance.ts'
import type { LocalDateTime } from './table/column-rules.ts'
import { formatLocalTime } from './table/table-write.ts'

/** Days asked for, inclusive, by the local date of the start. */
export interface Fenetre {
  readonly du: CivilDate
  readonly au: CivilDate
}

/** What the lines do not say themselves. */
export interface ExpansionContext {
  /** The commune of the place a line names; null for an unknown place. */
  readonly lieuOf: (lieuId: string) => { readonly commune: string; readonly codeInsee: string } | null
  /** Clock (IANA zone) of what is held in an unknown place: the file's, or one that was asked for, which wins. */
  readonly fuseau?: { readonly zone: string; readonly demande: boolean }
}

export interface Avertissement {
  readonly atelierId: string
  readonly code:
    | 'rrule_refusee'
    | 'fenetre_coupee'
    | 'fuseau_inconnu'
    | 'surcharge_sans_seance'
    | 'surcharge_en_double'
    | 'report_sans_date'
    | 'id_en_double'
    | 'trop_de_seances'
  readonly detail: string
}

export interface Expansion {
  readonly seances: readonly Seance[]
  readonly avertissements: readonly Avertissement[]
}

/** Most sessions one call of `expandAll` gives: 5,000 weekly series over three years and a half. */
const MAX_SEANCES = 1_000_000

const HOUR_MS = 3_600_000
/** Above MAX_SEANCES; minutes since 1970 times this stay exact in a double. */
const RANK_RANGE = 2 ** 20
/** Only to put sessions without hour in order within their day. */
const ORDER_HOUR_BY_MOMENT = { journee: 0, matin: 6, 'apres-midi': 12, soir: 18 } as const

/**
 * Sessions of one series in a window, with the lines that correct some of them, in order of start. A moved
 * session is found by its new date. Public holidays close a series by default, unless the date was named one
 * by one (`rdate`, or a series without rule); school holidays only when the series says so, and a day whose
 * school holidays are not published is kept and flagged. A session named by a surcharge is not closed. Of two
 * lines that correct one session the newest holds. One that names no session leaves those of its day to be
 * checked: something was said of that day, and it is not known of which session.
 */
export function expandAtelier(
  serie: Atelier,
  window: Fenetre,
  context: ExpansionContext,
  surcharges: readonly Atelier[] = [],
): Expansion {
  const avertissements: Avertissement[] = []
  const warn = (code: Avertissement['code'], detail: string): void => {
    avertissements.push({ atelierId: serie.id, code, detail })
  }
  const lieu = lieuOfSerie(serie, context)
  const isZoneKnown = serie.fuseau === '' || isKnownZone(serie.fuseau)
  if (!isZoneKnown) warn('fuseau_inconnu', serie.fuseau)
  const zone = zoneOfPlace(serie, lieu, context)
  const regle = serie.fuseau !== '' && isZoneKnown ? serie.fuseau : zone
  const parsed = serie.rrule === '' ? null : ruleOfText(serie.rrule)
  if (parsed !== null && !parsed.ok) warn('rrule_refusee', parsed.reason)
  if (serie.statut === 'reportee') warn('report_sans_date', '')

  const seances: Seance[] = []
  const keep = (parts: Omit<SeanceParts, 'serie' | 'regle'>): void => {
    for (const seance of seancesInWindow({ ...parts, serie, regle }, window)) seances.push(seance)
  }
  const corrected = new Set<number>()
  const correct = (surcharge: Atelier, occurrence: Occurrence): void => {
    corrected.add(occurrenceKey(occurrence))
    const place = lieuOfSurcharge(surcharge, lieu, context)
    const zoneHere =
      place === lieu ? zone : zoneOfPlace({ ...surcharge, fuseau: serie.fuseau }, place, context)
    const endroit = endroitOf(serie, surcharge, lieu, place)
    keep({ surcharge, occurrence, lieu: place, endroit, zone: zoneHere, vacancesInconnues: false })
  }
  const astray: Atelier[] = []
  for (const surcharge of newestFirst(surcharges)) {
    const named = surcharge.rdate[0]
    const targets = named === undefined ? [] : namedOccurrences(serie, named, regle)
    if (targets.length === 0) {
      warn('surcharge_sans_seance', named === undefined ? '' : formatLocalTime(named))
      astray.push(surcharge)
    }
    for (const occurrence of targets) {
      if (corrected.has(occurrenceKey(occurrence))) {
        warn('surcharge_en_double', formatLocalTime(occurrence))
        continue
      }
      if (surcharge.statut === 'reportee' && startOf(occurrence, surcharge) === occurrence)
        warn('report_sans_date', surcharge.motif)
      correct(surcharge, occurrence)
    }
  }
  for (const surcharge of astray) {
    const day = surcharge.rdate[0]?.date
    const sameDay = day === undefined ? [] : namedOccurrences(serie, { date: day, minute: null }, regle)
    for (const occurrence of sameDay) {
      if (corrected.has(occurrenceKey(occurrence))) continue
      correct({ ...surcharge, debut: null, statut: 'a_verifier' }, occurrence)
    }
  }

  // On another clock a session may fall on the day before or after; a long one may have begun long before.
  const margin = regle === zone ? 0 : 1
  const from = window.du - reachBackDays(serie) - margin
  const { list, isTruncated } = listOccurrences(serie, from, window.au + margin, regle)
  if (isTruncated) warn('fenetre_coupee', '')
  for (const occurrence of list) {
    if (corrected.size > 0 && corrected.has(occurrenceKey(occurrence))) continue
    const { date } = onClock(occurrence, regle, zone)
    if (isClosedByHoliday(serie, { ...occurrence, date }, lieu.codeInsee)) continue
    const school = serie.vacancesScolaires === 'ferme' ? schoolHolidays(serie, date, lieu.codeInsee) : 'non'
    if (school === 'oui') continue
    keep({ surcharge: null, occurrence, lieu, zone, vacancesInconnues: school === 'inconnu' })
  }
  const isInOrder = corrected.size === 0 && reachBackDays(serie) === 0
  return { seances: isInOrder ? seances : sortByStart(seances), avertissements }
}

/** Sessions of all the lines of a table in a window, in order of start, then of id. */
export function expandAll(
  ateliers: readonly Atelier[],
  window: Fenetre,
  context: ExpansionContext,
): Expansion {
  const seances: Seance[] = []
  const avertissements: Avertissement[] = []
  const groups = groupAteliers(ateliers).sort((a, b) => (a.serie.id < b.serie.id ? -1 : 1))
  for (const { serie, surcharges, doublons } of groups) {
    for (const doublon of doublons) {
      avertissements.push({ atelierId: doublon.id, code: 'id_en_double', detail: doublon.titre })
    }
    const expansion = expandAtelier(serie, window, context, surcharges)
    avertissements.push(...expansion.avertissements)
    if (seances.length + expansion.seances.length > MAX_SEANCES) {
      avertissements.push({ atelierId: serie.id, code: 'trop_de_seances', detail: String(MAX_SEANCES) })
      break
    }
    for (const seance of expansion.seances) seances.push(seance)
  }
  return { seances: sortByStart(seances), avertissements }
}

/** Epoch ms to put sessions in order; without hour, that of the day or half-day. Never shown. */
function orderMs(seance: Seance): number {
  if (seance.debut !== null) return seance.debut
  const hour = seance.moment === null ? 0 : ORDER_HOUR_BY_MOMENT[seance.moment]
  return localToInstant(seance.date, 0, seance.zone) + hour * HOUR_MS
}

/** Stable sort by start, in minutes: the rank of a session stands in the low bits of its key. */
function sortByStart(seances: readonly Seance[]): Seance[] {
  const keys = new Float64Array(seances.length)
  for (const [rank, seance] of seances.entries()) {
    keys[rank] = Math.floor(orderMs(seance) / MINUTE_MS) * RANK_RANGE + rank
  }
  keys.sort()
  const sorted: Seance[] = []
  for (const key of keys) {
    const seance = seances[key - Math.floor(key / RANK_RANGE) * RANK_RANGE]
    if (seance !== undefined) sorted.push(seance)
  }
  return sorted
}

function namedOccurrences(serie: Atelier, named: LocalDateTime, zone: string): readonly Occurrence[] {
  const { list } = listOccurrences(serie, named.date, named.date, zone)
  return list.filter((occurrence) => isSameStart(named, occurrence))
}

function isClosedByHoliday(serie: Atelier, occurrence: Occurrence, codeInsee: string): boolean {
  if (serie.joursFeries === 'ouvert') return false
  if (serie.joursFeries === null && occurrence.isNamed) return false
  return jourFerie(occurrence.date, codeInsee) !== null
}

function schoolHolidays(serie: Atelier, date: CivilDate, codeInsee: string): 'oui' | 'non' | 'inconnu' {
  const zone = serie.zoneScolaire ?? zoneScolaire(codeInsee)
  return zone === null ? 'inconnu' : vacances(date, zone)
}

/**
 * The clock on which a session is told: that of its commune or position; else one that was asked for, the
 * series' own when it is a clock of France, or the file's. Metropolitan France where nothing says.
 */
function zoneOfPlace(
  { fuseau, longitude, latitude }: Pick<Atelier, 'fuseau' | 'longitude' | 'latitude'>,
  { codeInsee }: LieuDeSeance,
  context: ExpansionContext,
): string {
  if (codeInsee !== '') return fuseauOfCommune(codeInsee)
  const ofPosition = longitude === null || latitude === null ? null : fuseauOfPosition(longitude, latitude)
  if (ofPosition !== null) return ofPosition
  if (context.fuseau?.demande) return context.fuseau.zone
  return FUSEAUX_FRANCAIS.includes(fuseau) ? fuseau : (context.fuseau?.zone ?? FUSEAU_METROPOLE)
}

function lieuOfSerie(serie: Atelier, context: ExpansionContext): LieuDeSeance {
  const isComplete = serie.commune !== '' && serie.codeInsee !== ''
  const lieu = serie.lieuId === '' || isComplete ? null : context.lieuOf(serie.lieuId)
  return {
    lieuId: serie.lieuId === '' ? null : serie.lieuId,
    commune: serie.commune || (lieu?.commune ?? ''),
    codeInsee: serie.codeInsee || (lieu?.codeInsee ?? ''),
  }
}

/** The place of a corrected session: the series', unless the line names another. */
function lieuOfSurcharge(surcharge: Atelier, lieu: LieuDeSeance, context: ExpansionContext): LieuDeSeance {
  if (surcharge.lieuId === '' && surcharge.codeInsee === '' && surcharge.commune === '') return lieu
  const isOtherLieu = surcharge.lieuId !== '' && surcharge.lieuId !== lieu.lieuId
  const other = lieuOfSerie(surcharge, context)
  return {
    lieuId: isOtherLieu ? surcharge.lieuId : lieu.lieuId,
    commune: other.commune || lieu.commune,
    codeInsee: other.codeInsee || lieu.codeInsee,
  }
}
