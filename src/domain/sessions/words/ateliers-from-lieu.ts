import {
  type CivilDate,
  civilDate,
  DAY_IDS,
  parseIsoDate,
  toYmd,
  weekday,
} from '../../calendar/civil-date.ts'
import { fuseauOfCommune } from '../../calendar/fuseau.ts'
import type { Lieu } from '../../places/lieu.ts'
import { ATELIER_VIDE, type Atelier } from '../atelier.ts'
import type { Inscription, Reserve, TypeAtelier } from '../table/table-values.ts'
import type { DateLue, Drapeau, LectureSerie } from './model.ts'
import { readFrenchSchedule } from './read-french-schedule.ts'
import { isSameCommune } from './read-places.ts'
import { countOfWeeks, firstSession, ruleOfSeries } from './rule-of-series.ts'

/** What of a place the reading needs. */
export type LieuALire = Pick<
  Lieu,
  | 'id'
  | 'nom'
  | 'commune'
  | 'codeInsee'
  | 'presentationDetail'
  | 'source'
  | 'dateMaj'
  | 'modalitesAccompagnement'
>

const TITRES: Readonly<Record<TypeAtelier, string>> = {
  atelier: 'Atelier numérique',
  permanence: 'Permanence numérique',
  individuel: 'Accompagnement individuel',
}
const WORKSHOP_SOURCE = /atelier|bus|itin[ée]ran|conseillers? num[ée]riques?/i

/**
 * Workshop series of a place, read from its `presentationDetail`. `horaires` is never used: those are the
 * doors' hours. Each series keeps its sentence, `confiance` is `deduit`, and it starts at its first session
 * on or after the day it is said to begin, else the day of the place's last update; no end is supposed.
 *
 * Not located (`lieuId` empty, reserve `autre_commune`): the text or the name points to another commune,
 * named in `commune` (empty when there are several to choose from).
 * Without dates (`debut` null): a rhythm whose first date is not said (`phase_inconnue`,
 * `dates_a_verifier`), or a place without any date.
 */
export function ateliersFromLieu(lieu: LieuALire): { ateliers: Atelier[]; drapeaux: Drapeau[] } {
  const lecture = readFrenchSchedule(lieu.presentationDetail)
  const drapeaux = [...lecture.drapeaux]
  const named = [...readFrenchSchedule(lieu.nom).communes, ...lecture.communes]
  const elsewhere = (noms: readonly string[]) =>
    [...new Set(noms)].filter((nom) => !isSameCommune(nom, lieu.commune))
  const around = elsewhere(named)
  const itinerant = /\bbus\b|itin[ée]ran/i.test(lieu.nom)
  const series = lecture.series.filter((serie) => serie.sujetEcrit || isWorkshopPlace(lieu))
  if (series.length < lecture.series.length)
    drapeaux.push({ code: 'sujet-autre', detail: lieu.presentationDetail.slice(0, 120) })
  const ids = new Set<string>()
  const ailleursVus = new Set<string>()
  const ateliers = series.map((serie) => {
    const others = serie.communeEcrite === null ? around : elsewhere([serie.communeEcrite])
    const ailleurs = others.length > 1 ? '' : (others[0] ?? null)
    if (ailleurs !== null) ailleursVus.add(ailleurs)
    const { atelier, deduite } = toAtelier(
      { ...serie, itinerant: serie.itinerant || itinerant },
      lieu,
      ailleurs,
    )
    if (deduite) drapeaux.push({ code: 'annee-deduite', detail: serie.texte.slice(0, 120) })
    return { ...atelier, id: unique(atelier.id, ids) }
  })
  for (const detail of ailleursVus)
    drapeaux.push({ code: 'autre-commune', detail: detail === '' ? around.join(', ').slice(0, 120) : detail })
  return { ateliers, drapeaux }
}

/** A bare schedule ("le lundi après-midi des semaines paires") is a workshop only where its source says so. */
function isWorkshopPlace(lieu: LieuALire): boolean {
  const collective = lieu.modalitesAccompagnement.includes('Dans un atelier collectif')
  return collective && WORKSHOP_SOURCE.test(`${lieu.source} ${lieu.nom}`)
}

function toAtelier(
  serie: LectureSerie,
  lieu: LieuALire,
  ailleurs: string | null,
): { atelier: Atelier; deduite: boolean } {
  const dateMaj = parseIsoDate(lieu.dateMaj.slice(0, 10))
  const valideDu = dateOf(serie.valideDu, dateMaj, serie.days)
  const anchor = valideDu ?? dateMaj
  const anchored =
    serie.sansAncre === null ||
    (isInterval(serie) && valideDu !== null && serie.days.includes(weekday(valideDu)))
  const date = anchor === null || !anchored ? null : firstSession(serie, anchor)
  const count = date === null ? null : countOfWeeks(serie, date)
  const atelier: Atelier = {
    ...ATELIER_VIDE,
    id: `${lieu.id}-${idOf(serie)}`,
    lieuId: ailleurs === null ? lieu.id : '',
    type: serie.type,
    titre: serie.itinerant ? `${TITRES[serie.type]} (service itinérant)` : TITRES[serie.type],
    fraisACharge: serie.cout === null ? [] : [serie.cout === 'gratuit' ? 'Gratuit' : 'Payant'],
    inscription: inscriptionOf(serie),
    telephone: serie.telephone ?? '',
    adresse: ailleurs === null ? '' : (serie.lieuEcrit ?? ''),
    commune: ailleurs ?? '',
    fuseau: fuseauOfCommune(lieu.codeInsee),
    debut: date === null ? null : { date, minute: serie.startMin },
    dureeMin: serie.startMin === null || serie.endMin === null ? null : serie.endMin - serie.startMin,
    moment: serie.startMin === null ? serie.moment : null,
    rrule: `${ruleOfSeries(serie)}${count === null ? '' : `;COUNT=${count}`}`,
    valideDu,
    valideAu: endOf(serie.valideAu, anchor),
    joursFeries: serie.feries,
    vacancesScolaires: serie.vacances,
    source: lieu.source,
    dateMaj,
    confiance: 'deduit',
    texteSource: serie.texte,
    reserves: reservesOf(serie, anchored, date !== null, ailleurs),
  }
  return { atelier, deduite: count !== null || (serie.valideDu !== null && serie.valideDu.year === null) }
}

/** Days, hour and weeks: stable as long as the schedule is, whatever the order of the sentences. */
function idOf(serie: LectureSerie): string {
  const days = serie.days.map((day) => DAY_IDS[day]).join('')
  const hour =
    serie.startMin === null ? (serie.moment ?? 'sans-heure') : String(serie.startMin).padStart(4, '0')
  const rank =
    serie.nthOfMonth.length === 0
      ? ''
      : `-${serie.nthOfMonth.map((nth) => (nth < 0 ? 'dernier' : nth)).join('')}`
  const weeks = [
    serie.weekParity ?? '',
    serie.semaines.map((week) => `s${week}`).join(''),
    serie.sansSemaines.map((week) => `sans${week}`).join(''),
  ].filter(Boolean)
  return [`${days}-${hour}${rank}`, ...weeks].join('-')
}

function unique(id: string, taken: Set<string>): string {
  let rank = 2
  let name = id
  while (taken.has(name)) {
    name = `${id}-${rank}`
    rank += 1
  }
  taken.add(name)
  return name
}

function isInterval({ sansAncre }: LectureSerie): boolean {
  return sansAncre === 'quinzaine' || sansAncre === 'trois-semaines'
}

function inscriptionOf({ inscription, telephone }: LectureSerie): Inscription[] {
  if (inscription === null) return []
  if (inscription === 'requise') return telephone === null ? [] : ['telephone']
  return [inscription]
}

function reservesOf(
  serie: LectureSerie,
  anchored: boolean,
  dated: boolean,
  ailleurs: string | null,
): Reserve[] {
  const reserves: Reserve[] = []
  if (anchored && !dated) reserves.push('dates_a_verifier')
  if (!anchored) reserves.push(isInterval(serie) ? 'phase_inconnue' : 'dates_a_verifier')
  if (ailleurs !== null) reserves.push('autre_commune')
  return reserves
}

/**
 * Day of a date whose year may be unwritten: then, of the years around the last update, the nearest one
 * whose day of the week fits the series, else the nearest one. Null when no year can be told.
 */
function dateOf(lue: DateLue | null, near: CivilDate | null, days: readonly number[]): CivilDate | null {
  if (lue === null) return null
  if (lue.year !== null) return civilDate(lue.year, lue.month, lue.day)
  if (near === null) return null
  const { year } = toYmd(near)
  const candidates = [year - 1, year, year + 1].map((candidate) => civilDate(candidate, lue.month, lue.day))
  const fitting = candidates.filter((date) => days.includes(weekday(date)))
  const among = fitting.length > 0 ? fitting : candidates
  return among.reduce((best, date) => (Math.abs(date - near) < Math.abs(best - near) ? date : best))
}

/** Last day of validity; without a year, the first such day after the start. */
function endOf(lue: DateLue | null, anchor: CivilDate | null): CivilDate | null {
  if (lue === null) return null
  if (lue.year !== null) return civilDate(lue.year, lue.month, lue.day)
  if (anchor === null) return null
  const { year } = toYmd(anchor)
  const sameYear = civilDate(year, lue.month, lue.day)
  return sameYear >= anchor ? sameYear : civilDate(year + 1, lue.month, lue.day)
}
