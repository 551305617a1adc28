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
}

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

/**
 * The dates at the start of a cell: one, "8, 15 et 22 décembre 2026", "mardi 8/12", an ISO date, a spreadsheet's
 * number; several parted by `;`, `|`, a line end or a comma. Without a year: the nearest whose weekday fits. null
 * when the cell does not begin with a date.
 */
export function readDates(text: string, today: CivilDate): DatesLues | null {
  const plain = withoutAccents(text)
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim()
  const whole = readMoment(plain)
  if (whole !== null)
    return { dates: [whole.date], minute: whole.minute, anneeDeduite: false, jourFaux: false, reste: '' }
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
  return dates.length === 0 ? null : { dates, minute: null, anneeDeduite, jourFaux, reste: rest.trim() }
}

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
