import { type CivilDate, civilDate, isValidYmd, toYmd, weekday } from '../../calendar/civil-date.ts'
import { readMoment } from '../../calendar/read-moment.ts'
import { withoutAccents } from '../../geo/fold.ts'

export interface DatesLues {
  readonly dates: readonly CivilDate[]
  /** Minute of the day when the cell of the date holds an hour too (a spreadsheet's date and hour). */
  readonly minute: number | null
  /** The year was not written. */
  readonly anneeDeduite: boolean
  /** The weekday written is not that of the date. */
  readonly jourFaux: boolean
  /** What follows the dates in the cell: hours, a remark. */
  readonly reste: string
  /** Days of a range written from one date to another, of which only the two are given when it is longer than a week; null: no range. */
  readonly periode: number | null
}

/** A longer range is a season, in which a workshop is not held every day. */
export const MAX_PERIODE = 7

const MONTHS = 'janv fevr mars avri mai juin juil aout sept octo nove dece'.split(' ')
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const DAY = String.raw`(?:(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.?,?\s+)?`
const NUMBERS = String.raw`(\d{1,2}(?:er)?(?:\s*(?:,|et|&|-|puis)\s*\d{1,2}(?:er)?){0,30})`
const WORDS = new RegExp(
  String.raw`^(?:les?\s+)?${DAY}(?:les?\s+)?${NUMBERS}\s+(janv[a-z]*|fev[a-z]*|mars|avr[a-z]*|mai|juin|juil[a-z]*|aout|sept[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*)\.?(?:\s+(\d{4}))?(?!\d)`,
)
const SLASHES = new RegExp(
  String.raw`^(?:les?\s+)?${DAY}(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?![\d:h])`,
)
/** "8, 15 et 22/12/2026": days that share a month in figures. */
const LISTED = new RegExp(
  String.raw`^(?:les?\s+)?${DAY}(?:les?\s+)?(\d{1,2}(?:\s*(?:,|et|&|puis)\s*\d{1,2}){1,30})/(\d{1,2})(?:/(\d{4}|\d{2}))?(?![\d:h/])`,
)
/** "7-11 décembre 2026", "lundi 7 au vendredi 11/12/2026": the day that a range begins on, in the month it ends in. */
const MONTH_SHARED = new RegExp(
  String.raw`^${DAY}(\d{1,2})(?:er)?\s*(?:au|-|–|—)\s*(?=${DAY}\d{1,2}(?:er)?(?:\s+[a-z]{3}|/\d))`,
)
const TO = /^\s*(?:jusqu['’ ]?\s?au|au|-|–|—|→)\s*/

/**
 * The dates at the start of a cell: one, a range of a week at most, "8, 15 et 22 décembre 2026", "mardi 8/12", an ISO date, a spreadsheet's
 * number; several parted by `;`, `|`, a line end or a comma. Without a year: the nearest whose weekday fits. null
 * when the cell does not begin with a date.
 */
export function readDates(text: string, today: CivilDate): DatesLues | null {
  const written = text.replace(/[ \t\u00a0\u202f]+/g, ' ').trim()
  const plain = withoutAccents(written)
  const whole = readMoment(plain)
  if (whole !== null)
    return {
      ...{ dates: [whole.date], minute: whole.minute, anneeDeduite: false, jourFaux: false },
      ...{ reste: '', periode: null },
    }
  const range = rangeOf(plain, today)
  if (range !== null) {
    const { du, au, length, anneeDeduite, jourFaux } = range
    const periode = au - du + 1
    const isShort = periode > 0 && periode <= MAX_PERIODE
    const dates = isShort ? Array.from({ length: periode }, (_, i) => du + i) : [du, au]
    return { dates, minute: null, anneeDeduite, jourFaux, reste: restOf(written, plain, length), periode }
  }
  const dates: CivilDate[] = []
  let anneeDeduite = false
  let jourFaux = false
  let rest = plain
  for (let guard = 0; guard < 366; guard++) {
    const found = firstDates(rest, today)
    if (found === null) break
    dates.push(...found.dates)
    anneeDeduite ||= found.anneeDeduite
    jourFaux ||= found.jourFaux
    const after = rest.slice(found.length).replace(/^\s*(?:[;|\n,&]|et\b|puis\b)\s*/, '')
    rest = after
    if (after === '') break
  }
  if (dates.length === 0) return null
  const reste = restOf(written, plain, plain.length - rest.length)
  return { dates, minute: null, anneeDeduite, jourFaux, reste, periode: null }
}

/** What follows, with its accents where they take no room of their own. */
const restOf = (written: string, plain: string, at: number): string =>
  (written.length === plain.length ? written : plain).slice(at).trim()

/** "07/12/2026 au 11/12/2026", "7-11 décembre 2026"; a year or a month written once is that of both ends. */
function rangeOf(text: string, today: CivilDate) {
  const from = /^du\s+/.exec(text)?.[0].length ?? 0
  const cell = text.slice(from)
  const shared = MONTH_SHARED.exec(cell)
  const first = shared === null ? firstDates(cell, today) : null
  const begun = shared?.[0].length ?? first?.length ?? 0
  const to = shared === null ? TO.exec(cell.slice(begun))?.[0].length : 0
  if (begun === 0 || to === undefined) return null
  const last = firstDates(cell.slice(begun + to), today)
  const [au] = last?.dates ?? []
  if (last === null || au === undefined || last.dates.length !== 1) return null
  const length = from + begun + to + last.length
  const { year, month } = toYmd(au)
  if (shared !== null) {
    if (!isValidYmd(year, month, Number(shared[2]))) return null
    const du = civilDate(year, month, Number(shared[2]))
    const jourFaux = last.jourFaux || !isDay(shared[1], du)
    return { du, au, length, anneeDeduite: last.anneeDeduite, jourFaux }
  }
  const [start] = first?.dates ?? []
  if (first === null || start === undefined || first.dates.length !== 1) return null
  const jourFaux = first.jourFaux || last.jourFaux
  if (!first.anneeDeduite) return { du: start, au, length, anneeDeduite: last.anneeDeduite, jourFaux }
  const { month: m, day } = toYmd(start)
  const du = [year, year - 1]
    .filter((one) => isValidYmd(one, m, day))
    .map((one) => civilDate(one, m, day))
    .find((one) => one <= au)
  return { du: du ?? start, au, length, anneeDeduite: last.anneeDeduite, jourFaux: last.jourFaux }
}

const isDay = (day: string | undefined, date: CivilDate): boolean =>
  day === undefined || DAYS.findIndex((name) => name.startsWith(day.slice(0, 3))) === weekday(date)

function firstDates(text: string, today: CivilDate) {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  if (iso !== null) return fromParts(iso[0], undefined, [Number(iso[3])], Number(iso[2]), iso[1], today)
  const slashes = SLASHES.exec(text)
  if (slashes !== null)
    return fromParts(slashes[0], slashes[1], [Number(slashes[2])], Number(slashes[3]), slashes[4], today)
  const listed = LISTED.exec(text)
  if (listed !== null)
    return fromParts(listed[0], listed[1], daysOf(listed[2]), Number(listed[3]), listed[4], today)
  const words = WORDS.exec(text)
  if (words === null) return null
  const numbers = daysOf(words[2])
  const month =
    MONTHS.findIndex(
      (name) => name.startsWith((words[3] ?? '').slice(0, 4)) || (words[3] ?? '').startsWith(name),
    ) + 1
  return fromParts(words[0], words[1], numbers, month || shortMonth(words[3] ?? ''), words[4], today)
}

const daysOf = (text = ''): number[] => [...text.matchAll(/\d+/g)].map(([n]) => Number(n))

const shortMonth = (word: string): number =>
  ({ fev: 2, avr: 4, oct: 10, nov: 11, dec: 12 })[word.slice(0, 3)] ?? 0

function fromParts(
  read: string,
  day: string | undefined,
  numbers: readonly number[],
  month: number,
  year: string | undefined,
  today: CivilDate,
) {
  const wanted = day === undefined ? -1 : DAYS.findIndex((name) => name.startsWith(day.slice(0, 3)))
  const written = year === undefined ? null : Number(year) < 100 ? 2000 + Number(year) : Number(year)
  const now = toYmd(today).year
  const years = written === null ? [now, now + 1, now - 1] : [written]
  const all = years
    .filter((one) => numbers.every((number) => isValidYmd(one, month, number)))
    .map((one) => numbers.map((number) => civilDate(one, month, number)))
  const fits = (dates: readonly CivilDate[]) => wanted < 0 || weekday(dates[0] ?? 0) === wanted
  const fitting = all.filter(fits)
  const near = (dates: readonly CivilDate[]) => Math.abs((dates[0] ?? 0) - today)
  const [dates] = (fitting.length > 0 ? fitting : all).sort((a, b) => near(a) - near(b))
  if (dates === undefined) return null
  return { dates, length: read.length, anneeDeduite: written === null, jourFaux: !fits(dates) }
}
