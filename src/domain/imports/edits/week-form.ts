import type { Rule } from '../../places/hours/model.ts'
import { parseHoraires } from '../../places/hours/parse.ts'
import { readHeures } from '../lists/read-heures.ts'

/** Opening hours as a form shows them: a text for each day from Monday, and what a week cannot hold. */
export interface SemaineSaisie {
  /** `9h-12h, 14h-17h30`; empty: closed, or nothing said where all are. */
  readonly jours: readonly string[]
  /** Rules of some dates only (closures, holidays), as they are. */
  readonly suite: string
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const SEMAINE_VIDE = DAYS.map(() => '')
/** Nothing is known of the hours but what follows: a closure of a place that gives none. */
const INCONNU = '24/7 unknown'

/** The hours of a place by day; null where they are no plain week, and are to be written anew or left. */
export function weekForm(horaires: string): SemaineSaisie | null {
  const jours = [...SEMAINE_VIDE]
  const suite: string[] = []
  for (const part of splitRules(horaires)) {
    if (part === INCONNU) continue
    const parsed = parseHoraires(part)
    if (!parsed.ok) return null
    const { rules } = parsed.horaires
    if (rules.every(isOfTheWeek)) {
      // What comes after a rule of some dates replaces it too: that is no plain week.
      if (suite.length > 0) return null
      for (const rule of rules) writeDays(jours, rule)
    } else if (rules.every(isOfDates)) suite.push(part)
    else return null
  }
  return { jours, suite: suite.join('; ') }
}

/** The hours in the schema's grammar; the index of the first day whose text cannot be read, where one cannot. */
export function writeWeek({
  jours,
  suite,
}: SemaineSaisie): { readonly horaires: string } | { readonly fautif: number } {
  const times: string[] = []
  for (const [day, text] of jours.entries()) {
    const { creneaux, moment, fautif } = readHeures(text)
    const isRead = creneaux.length > 0 && creneaux.every(({ fin }) => fin !== null) && !overlaps(creneaux)
    if (text.trim() !== '' && (fautif || moment !== null || !isRead)) return { fautif: day }
    times.push(creneaux.map(({ debut, fin }) => `${clock(debut)}-${clock(fin ?? 0)}`).join(','))
  }
  const rules: string[] = []
  for (let day = 0; day < times.length; ) {
    let last = day
    while (last + 1 < times.length && times[last + 1] === times[day]) last++
    const days = last === day ? DAYS[day] : `${DAYS[day]}-${DAYS[last]}`
    if (times[day] !== '') rules.push(`${days} ${times[day]}`)
    day = last + 1
  }
  if (rules.length === 0 && suite !== '') rules.push(INCONNU)
  return { horaires: [...rules, ...(suite === '' ? [] : [suite])].join('; ') }
}

/** The hours with a closure of some days, both included, and why; a comment holds no quotation mark. */
export function closeBetween(horaires: string, du: string, au: string, motif: string): string {
  const reason = motif.replaceAll('"', '’').trim()
  const closure = `${osmDay(du)}-${osmDay(au)} off${reason === '' ? '' : ` "${reason}"`}`
  return `${horaires.trim() === '' ? INCONNU : horaires.trim()}; ${closure}`
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const osmDay = (iso: string): string => {
  const [year, month, day] = iso.split('-')
  return `${year} ${MONTHS[Number(month) - 1]} ${day}`
}

/** At the `;` that no quotation mark holds. */
const splitRules = (text: string): readonly string[] =>
  (text.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '')

const isOfTheWeek = ({ years, dates, weeks, holidays, days, times, state, comment }: Rule): boolean =>
  [years, dates, weeks, holidays].every((selector) => selector === null) &&
  days !== null &&
  days.nth.length === 0 &&
  !days.ph &&
  !days.sh &&
  comment === null &&
  (state === 'ferme' || (state === 'ouvert' && times !== null && times.every(({ end }) => end <= 1440)))

const isOfDates = ({ dates, years, holidays, days }: Rule): boolean =>
  dates !== null ||
  years !== null ||
  holidays !== null ||
  (days !== null && days.weekdays === 0 && days.nth.length === 0)

function writeDays(jours: string[], { link, days, times, state }: Rule): void {
  for (const day of DAYS.keys()) {
    if ((((days?.weekdays ?? 0) >> day) & 1) === 0) continue
    const own =
      state === 'ferme'
        ? ''
        : (times ?? []).map(({ start, end }) => `${hours(start)}-${hours(end)}`).join(', ')
    jours[day] = link === 'replace' || jours[day] === '' ? own : `${jours[day]}, ${own}`
  }
}

const overlaps = (slots: ReturnType<typeof readHeures>['creneaux']): boolean =>
  slots.some(({ debut }, i) => i > 0 && debut < (slots[i - 1]?.fin ?? 0))

const pad = (n: number): string => String(n).padStart(2, '0')
const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
const hours = (minute: number): string =>
  `${Math.floor(minute / 60)}h${minute % 60 === 0 ? '' : pad(minute % 60)}`
