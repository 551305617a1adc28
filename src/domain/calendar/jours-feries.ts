import { ownValue } from '../common/own-value.ts'
import { remember } from '../common/remember.ts'
import { type CivilDate, civilDate, toYmd } from './civil-date.ts'

/**
 * Public holidays, computed.
 * - National: Code du travail, article L3133-1 (eleven days).
 * - Alsace-Moselle: ordonnance du 16 août 1892, kept by Code du travail L3134-13: Good Friday and 26
 *   December. The law gives Good Friday to communes with a Protestant or mixed church; that is not known
 *   here, so every commune of 57, 67 and 68 has it.
 * - Abolition of slavery: loi 83-550 du 30 juin 1983 and décret 83-1003 du 23 novembre 1983 (27 April in
 *   Mayotte, 22 May in Martinique, 27 May in Guadeloupe, 10 June in Guyane, 20 December in La Réunion),
 *   and Code du travail L3422-2 for Saint-Barthélemy (9 October) and Saint-Martin (28 May).
 * Days that are holidays by local custom only (Carnival, Mi-Carême), and those of the Pacific collectivities, are
 * not here.
 */

export type JourFerie = { nom: string }

type FixedDay = { month: number; day: number; nom: string }

const NATIONAL_FIXED: readonly FixedDay[] = [
  { month: 1, day: 1, nom: "Jour de l'an" },
  { month: 5, day: 1, nom: 'Fête du Travail' },
  { month: 5, day: 8, nom: 'Victoire 1945' },
  { month: 7, day: 14, nom: 'Fête nationale' },
  { month: 8, day: 15, nom: 'Assomption' },
  { month: 11, day: 1, nom: 'Toussaint' },
  { month: 11, day: 11, nom: 'Armistice 1918' },
  { month: 12, day: 25, nom: 'Noël' },
]

/** Days after Easter Sunday. Easter and Whit Sunday themselves are Sundays, not holidays of the Code. */
const NATIONAL_FROM_EASTER: readonly { days: number; nom: string }[] = [
  { days: 1, nom: 'Lundi de Pâques' },
  { days: 39, nom: 'Ascension' },
  { days: 50, nom: 'Lundi de Pentecôte' },
]

const ABOLITION = "Abolition de l'esclavage"
const ABOLITION_BY_DEPARTEMENT: Readonly<Record<string, FixedDay>> = {
  '971': { month: 5, day: 27, nom: ABOLITION },
  '972': { month: 5, day: 22, nom: ABOLITION },
  '973': { month: 6, day: 10, nom: ABOLITION },
  '974': { month: 12, day: 20, nom: ABOLITION },
  '976': { month: 4, day: 27, nom: ABOLITION },
  '977': { month: 10, day: 9, nom: ABOLITION },
  '978': { month: 5, day: 28, nom: ABOLITION },
}

const ALSACE_MOSELLE = new Set(['57', '67', '68'])
const GOOD_FRIDAY_FROM_EASTER = -2

/** National holidays by day, null on an ordinary one: sessions of a year ask for the same days over and over. */
const MAX_CACHED_DAYS = 4000
const nationalOf = remember(MAX_CACHED_DAYS, findNational)

/**
 * The public holiday of a day in a commune, null on an ordinary day. `codeInsee` is a commune or
 * département code; only its first characters count.
 */
export function jourFerie(date: CivilDate, codeInsee: string): JourFerie | null {
  const national = nationalOf(date)
  if (national !== null) return national

  const abolition = ownValue(ABOLITION_BY_DEPARTEMENT, codeInsee.slice(0, 3))
  if (abolition !== undefined) return isDay(date, abolition) ? { nom: abolition.nom } : null
  return ALSACE_MOSELLE.has(codeInsee.slice(0, 2)) ? findAlsaceMoselle(date) : null
}

function findNational(date: CivilDate): JourFerie | null {
  const fixed = NATIONAL_FIXED.find((day) => isDay(date, day))
  if (fixed !== undefined) return { nom: fixed.nom }
  const fromEaster = date - easterSunday(toYmd(date).year)
  const movable = NATIONAL_FROM_EASTER.find((feast) => feast.days === fromEaster)
  return movable === undefined ? null : { nom: movable.nom }
}

function findAlsaceMoselle(date: CivilDate): JourFerie | null {
  const { year, month, day } = toYmd(date)
  if (date - easterSunday(year) === GOOD_FRIDAY_FROM_EASTER) return { nom: 'Vendredi saint' }
  return month === 12 && day === 26 ? { nom: 'Saint-Étienne' } : null
}

function isDay(date: CivilDate, fixed: FixedDay): boolean {
  const { month, day } = toYmd(date)
  return fixed.month === month && fixed.day === day
}

/** Easter Sunday in the Gregorian calendar: the anonymous algorithm of Meeus, Jones and Butcher. */
function easterSunday(year: number): CivilDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const correction = Math.floor((century + 8) / 25)
  const moonShift = Math.floor((century - correction + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451)
  const dayFromMarch = epact + weekdayShift - 7 * late + 114
  return civilDate(year, Math.floor(dayFromMarch / 31), (dayFromMarch % 31) + 1)
}
