import { isValidYmd } from '../../calendar/civil-date.ts'
import type { DateLue, Trouve } from './model.ts'
import { dayAt, namedMonth } from './read-days.ts'
import { afterPhrase, followedBy, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

const LEAP_YEAR = 2000
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const DATE_LEADS = words('le , et sauf hors hormis : (')
const MONTH_LEADS = words("en au mois de d ' les le")
const MONTH_JOINTS = words("et , ou / - en d ' de")
const SINCE_LEADS = words("le du ' debut mois de")
const UNTIL_LEADS = words("au a ' en fin le la")
const EXCEPT = words('sauf hors hormis excepte ferme fermee dehors')

type Lue = { readonly date: DateLue; readonly suivant: number }

/** Dates: validity ("à partir du 3 avril", "du 5 janvier au 30 mars"), months, and single days. */
export function readDates(jetons: readonly Jeton[], at: number): Trouve | null {
  return (
    readSince(jetons, at) ??
    readUntil(jetons, at) ??
    readInterval(jetons, at) ??
    readDay(jetons, at) ??
    readMonth(jetons, at)
  )
}

/** "lundi 3 avril 2023", "1er mai", "03/04/2023". */
function dateAt(jetons: readonly Jeton[], at: number): Lue | null {
  let index = dayAt(jetons, at)?.suivant ?? at
  if (followedBy(jetons, index, 'le')) index += 1
  const jeton = tokenAt(jetons, index)
  if (jeton.sorte === 'date') return { date: numericDate(jeton.norm), suivant: index + 1 }
  if (jeton.sorte !== 'nombre' && !(jeton.sorte === 'rang' && jeton.valeur === 1)) return null
  const month = namedMonth(tokenAt(jetons, index + 1).norm)
  if (month === null || !isValidYmd(LEAP_YEAR, month, jeton.valeur)) return null
  const year = yearAt(jetons, index + 2)
  return { date: { year, month, day: jeton.valeur }, suivant: index + (year === null ? 2 : 3) }
}

function numericDate(norm: string): DateLue {
  const [year, month, day] = norm.split('-')
  return {
    year: year === '' || year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
  }
}

function yearAt(jetons: readonly Jeton[], at: number): number | null {
  const { sorte, valeur } = tokenAt(jetons, at)
  return sorte === 'nombre' && valeur >= 2000 && valeur < 2100 ? valeur : null
}

/** A date, or a month alone taken from its first (or to its last) day. */
function dateOrMonth(jetons: readonly Jeton[], at: number, last: boolean): Lue | null {
  const exact = dateAt(jetons, at)
  if (exact !== null) return exact
  const month = namedMonth(tokenAt(jetons, at).norm)
  if (month === null) return null
  const year = yearAt(jetons, at + 1)
  const day = last ? (LAST_DAYS[month - 1] ?? 28) : 1
  return { date: { year, month, day }, suivant: at + (year === null ? 1 : 2) }
}

function readSince(jetons: readonly Jeton[], at: number): Trouve | null {
  let index = at
  const lead = afterPhrase(jetons, at, 'a partir', 'a compter')
  if (lead !== null && /^d[ue]?$/.test(tokenAt(jetons, lead).norm)) index = lead + 1
  else if (['des', 'depuis'].includes(tokenAt(jetons, at).norm)) index = at + 1
  else return null
  const found = dateOrMonth(jetons, skipWords(jetons, index, SINCE_LEADS, at + 6 - index), false)
  return found === null
    ? null
    : { sens: { sorte: 'periode', du: found.date, au: null }, suivant: found.suivant }
}

function readUntil(jetons: readonly Jeton[], at: number): Trouve | null {
  if (!followedBy(jetons, at, 'jusqu')) return null
  const found = dateOrMonth(jetons, skipWords(jetons, at + 1, UNTIL_LEADS, 5), true)
  return found === null
    ? null
    : { sens: { sorte: 'periode', du: null, au: found.date }, suivant: found.suivant }
}

/** "du 5 janvier au 30 mars 2026", "du 3 au 28 avril", "de septembre à juin". */
function readInterval(jetons: readonly Jeton[], at: number): Trouve | null {
  if (!followedBy(jetons, at, 'du') && !followedBy(jetons, at, 'de') && !followedBy(jetons, at, 'd', "'"))
    return null
  const start = at + (followedBy(jetons, at, 'd') ? 2 : 1)
  const months = readMonthToMonth(jetons, start)
  if (months !== null) return months
  const first = dateAt(jetons, start) ?? dayOfMonth(jetons, start)
  if (first === null || !followedBy(jetons, first.suivant, 'au')) return null
  const second = dateAt(jetons, first.suivant + 1)
  if (second === null) return null
  const month = first.date.month === 0 ? second.date.month : first.date.month
  const inferred =
    second.date.year === null || month <= second.date.month ? second.date.year : second.date.year - 1
  const du: DateLue = { year: first.date.year ?? inferred, month, day: first.date.day }
  return { sens: { sorte: 'periode', du, au: second.date }, suivant: second.suivant }
}

/** The "3" of "du 3 au 28 avril": month 0 until the second date tells it. */
function dayOfMonth(jetons: readonly Jeton[], at: number): Lue | null {
  const index = dayAt(jetons, at)?.suivant ?? at
  const { sorte, valeur } = tokenAt(jetons, index)
  const isDay = (sorte === 'nombre' || sorte === 'rang') && valeur >= 1 && valeur <= 31
  return isDay ? { date: { year: null, month: 0, day: valeur }, suivant: index + 1 } : null
}

function readMonthToMonth(jetons: readonly Jeton[], at: number): Trouve | null {
  const first = namedMonth(tokenAt(jetons, at).norm)
  const firstYear = yearAt(jetons, at + 1)
  const joint = at + (firstYear === null ? 1 : 2)
  if (first === null || !followedBy(jetons, joint, 'a')) return null
  const last = namedMonth(tokenAt(jetons, joint + 1).norm)
  if (last === null) return null
  const year = yearAt(jetons, joint + 2)
  if (year !== null) {
    const du = { year: firstYear ?? (first <= last ? year : year - 1), month: first, day: 1 }
    const au = { year, month: last, day: LAST_DAYS[last - 1] ?? 28 }
    return { sens: { sorte: 'periode', du, au }, suivant: joint + 3 }
  }
  const mois = Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, i) => ((first - 1 + i) % 12) + 1)
  return { sens: { sorte: 'mois', mois }, suivant: joint + 2 }
}

/** A day of the calendar: "le mardi 14 juillet", "les mardis 5 et 12 mai" are dates, never every Tuesday. */
function readDay(jetons: readonly Jeton[], at: number): Trouve | null {
  const day = dayAt(jetons, at)
  if (day !== null) {
    const end = afterDayNumbers(jetons, day.suivant)
    return end === null ? null : { sens: { sorte: 'date' }, suivant: end }
  }
  const numeric = tokenAt(jetons, at).sorte === 'date'
  if (!numeric && !DATE_LEADS.has(tokenAt(jetons, at - 1).norm)) return null
  const found = dateAt(jetons, at)
  return found === null ? null : { sens: { sorte: 'date' }, suivant: found.suivant }
}

/** Index after "5 et 12 mai 2026", "03/04"; null when no month follows. */
function afterDayNumbers(jetons: readonly Jeton[], at: number): number | null {
  let index = at
  for (; index < at + 16; index += 1) {
    const { sorte, norm, valeur } = tokenAt(jetons, index)
    if (sorte === 'date') return index + 1
    const month = namedMonth(norm)
    if (month !== null && index > at) return index + (yearAt(jetons, index + 1) === null ? 1 : 2)
    const number = (sorte === 'nombre' || sorte === 'rang') && valeur >= 1 && valeur <= 31
    if (!number && !['et', ',', '-', '/', 'le', 'les'].includes(norm)) return null
  }
  return null
}

/** "en juillet et août", "sauf août": the months named, when a word before says that they are meant. */
function readMonth(jetons: readonly Jeton[], at: number): Trouve | null {
  let index = skipWords(jetons, at, MONTH_LEADS, 4)
  const led =
    tokenAt(jetons, at).norm === 'en' ||
    followedBy(jetons, at, 'au', 'mois') ||
    followedBy(jetons, at, 'd', "'", 'aout')
  if (!led && !EXCEPT.has(tokenAt(jetons, at - 1).norm)) return null
  const mois: number[] = []
  let end = at
  for (
    let month = namedMonth(tokenAt(jetons, index).norm);
    month !== null;
    month = namedMonth(tokenAt(jetons, index).norm)
  ) {
    mois.push(month)
    end = index + 1
    index = skipWords(jetons, end, MONTH_JOINTS, 3)
  }
  return mois.length === 0 ? null : { sens: { sorte: 'mois', mois }, suivant: end }
}
