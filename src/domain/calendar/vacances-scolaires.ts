import { departementOf } from '../geo/codes.ts'
import { type CivilDate, parseIsoDate, weekday } from './civil-date.ts'
import { CALENDRIERS, ZONES_SCOLAIRES, type ZoneScolaire } from './vacances-tables.ts'

type Period = { first: CivilDate; last: CivilDate }
type Calendar = { covered: Period[]; holidays: Period[] }

const SATURDAY = 5

/**
 * Zone of each département: the académies of a zone (Code de l'éducation D521-1, arrêté of 7 December 2022,
 * article 2) and the départements of an académie (Code de l'éducation D222-1 ff.).
 */
const DEPARTEMENTS_BY_ZONE = {
  // Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers
  A: '25 39 70 90 24 33 40 47 64 03 15 43 63 21 58 71 89 07 26 38 73 74 19 23 87 01 42 69 16 17 79 86',
  // Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes, Strasbourg
  B: '04 05 13 84 02 60 80 59 62 54 55 57 88 44 49 53 72 85 06 83 14 27 50 61 76 18 28 36 37 41 45 08 10 51 52 22 29 35 56 67 68',
  // Créteil, Montpellier, Paris, Toulouse, Versailles
  C: '77 93 94 11 30 34 48 66 75 09 12 31 32 46 65 81 82 78 91 92 95',
  Corse: '2A 2B',
} as const

const zoneByDepartement = new Map<string, ZoneScolaire>()
for (const [zone, departements] of Object.entries(DEPARTEMENTS_BY_ZONE)) {
  for (const code of departements.split(' ')) zoneByDepartement.set(code, zone as ZoneScolaire)
}

const calendars = new Map<ZoneScolaire, Calendar>()

/** School zone of a commune (or département) code; null for a code that belongs to none. */
export function zoneScolaire(codeInsee: string): ZoneScolaire | null {
  const departement = departementOf(codeInsee)
  const overseas = ZONES_SCOLAIRES.find((zone) => zone === departement)
  return overseas ?? zoneByDepartement.get(departement) ?? null
}

/**
 * Whether a day lies in the school holidays of a zone: from the Saturday named by the calendar (the day after
 * the last class when that is another weekday) to the eve of the day classes begin again. `inconnu` outside
 * the school years of `vacances-tables.ts`.
 */
export function vacances(date: CivilDate, zone: ZoneScolaire): 'oui' | 'non' | 'inconnu' {
  const calendar = calendarOf(zone)
  if (!calendar.covered.some((period) => contains(period, date))) return 'inconnu'
  return calendar.holidays.some((period) => contains(period, date)) ? 'oui' : 'non'
}

function contains(period: Period, date: CivilDate): boolean {
  return date >= period.first && date <= period.last
}

function calendarOf(zone: ZoneScolaire): Calendar {
  const known = calendars.get(zone)
  if (known !== undefined) return known
  const calendar: Calendar = { covered: [], holidays: [] }
  for (const table of CALENDRIERS[zone] ?? []) {
    calendar.covered.push({ first: readDate(table.du), last: readDate(table.au) })
    for (const [lastClass, firstClass] of table.vacances) {
      const end = readDate(lastClass)
      const first = weekday(end) === SATURDAY ? end : end + 1
      calendar.holidays.push({ first, last: readDate(firstClass) - 1 })
    }
  }
  calendars.set(zone, calendar)
  return calendar
}

function readDate(text: string): CivilDate {
  const date = parseIsoDate(text)
  if (date === null) throw new RangeError(`vacances-tables: got "${text}", wanted a date YYYY-MM-DD`)
  return date
}
