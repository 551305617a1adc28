/** Reading of a calendar before the library: bounded, event by event, only the properties that are read. */

import { unfoldCalendar } from './ics-lines.ts'

/** A content line as written: its name in capitals, its parameters (`;TZID=…`) and its value. */
export interface RawProperty {
  readonly name: string
  readonly params: string
  readonly value: string
  readonly content: string
}

/** What a VCALENDAR says of all its events. */
export interface CalendarText {
  /** X-WR-TIMEZONE, or empty. */
  fuseau: string
  /** METHOD:CANCEL: each of its events is cancelled (RFC 5546 §3.2.5). */
  isCancel: boolean
  readonly zones: ZoneText[]
}

/** A VTIMEZONE: its name, the IANA name its writer adds, and its rules. */
export interface ZoneText {
  tzid: string
  location: string
  readonly observances: RawProperty[][]
}

export interface EventText {
  /** Line of its `BEGIN:VEVENT` in the file, from 1. */
  readonly line: number
  readonly calendar: CalendarText
  readonly properties: readonly RawProperty[]
  /** First line that is no property at all (a raw line break in a text), or null. */
  readonly stray: number | null
  /** The file ends before its END:VEVENT: what it says is not known. */
  readonly isCut: boolean
}

export interface SplitCalendar {
  readonly events: readonly EventText[]
  readonly problemes: readonly string[]
  /** Names of the properties of events that nobody reads, in capitals, and how many there are of each. */
  readonly nonLues: ReadonlyMap<string, number>
  /** Why the file is refused, or null. */
  readonly refusal: string | null
}

export const MAX_ICS_LENGTH = 5_000_000
export const MAX_ICS_EVENTS = 5000

const READ = new Set(
  (
    'UID SUMMARY LOCATION URL GEO STATUS CLASS SEQUENCE LAST-MODIFIED DTSTAMP DTSTART DTEND DURATION RRULE EXRULE ' +
    'RDATE EXDATE RECURRENCE-ID X-MICROSOFT-CDO-ALLDAYEVENT'
  ).split(' '),
)
const NAME = /^[A-Z][A-Z0-9-]*(?=[;:])/i
const PROPERTY = /^[^;:]+((?:;(?:[^":;]|"[^"]*")*)*):([\s\S]*)$/
/** A date is found by its digits, even after a zone name with a colon that nobody quoted. */
const DATES = new Set(['DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID'])
const DATED = /^[^;:]+((?:;.*)?):\s*(\d{4}-?\d\d-?\d\d[^"]*)$/

/** Splits a calendar into its events; alarms, people and whatever else is not read are left out. */
export function splitCalendar(source: string | Uint8Array): SplitCalendar {
  if (source.length > MAX_ICS_LENGTH) return refuse(`fichier de plus de ${MAX_ICS_LENGTH} caractères`)
  const { lines, problemes } = unfoldCalendar(source)
  if (!/^\s*BEGIN:VCALENDAR/i.test(lines.find(({ content }) => content.trim() !== '')?.content ?? ''))
    return refuse('attendu un calendrier BEGIN:VCALENDAR')
  const reader = new Splitter()
  for (const { line, content } of lines) reader.read(line, content)
  const events = reader.end()
  return {
    events,
    problemes: [...problemes, ...reader.problemes],
    nonLues: reader.nonLues,
    refusal: null,
  }
}

/** Reads line by line: a calendar may hold others after it, and any part may lack its end. */
class Splitter {
  readonly problemes: string[] = []
  readonly nonLues = new Map<string, number>()
  private readonly events: EventText[] = []
  private calendar: CalendarText = newCalendar()
  private open: { line: number; properties: RawProperty[]; stray: number | null } | null = null
  private zone: ZoneText | null = null
  private observance: RawProperty[] | null = null
  private nested = 0
  private isEnded = true

  read(line: number, content: string): void {
    const mark = content.slice(0, 25).toUpperCase().trim()
    if (mark === 'BEGIN:VCALENDAR') {
      this.closeEvent(false)
      this.calendar = newCalendar()
      this.isEnded = false
    } else if (mark === 'BEGIN:VEVENT') {
      this.closeEvent(false)
      this.open = { line, properties: [], stray: null }
      this.nested = 0
    } else if (mark === 'END:VEVENT' || mark === 'END:VCALENDAR') {
      this.closeEvent(false)
      if (mark === 'END:VCALENDAR') this.isEnded = true
    } else if (this.open !== null) this.readEventLine(this.open, line, content, mark)
    else this.readOutside(content, mark)
  }

  /** All the events; the last one, when the file is cut in it, without its last line. */
  end(): EventText[] {
    if (this.open !== null) {
      this.open.properties.pop()
      this.closeEvent(true)
      this.problemes.push('fichier coupé : le dernier événement n’a pas de fin (END:VEVENT)')
    } else if (!this.isEnded) this.problemes.push('fichier coupé : END:VCALENDAR manque, la suite est perdue')
    return this.events
  }

  private closeEvent(isCut: boolean): void {
    if (this.open === null) return
    this.events.push({ ...this.open, calendar: this.calendar, isCut })
    this.open = null
  }

  private readEventLine(
    open: NonNullable<Splitter['open']>,
    line: number,
    content: string,
    mark: string,
  ): void {
    if (mark.startsWith('BEGIN:')) this.nested++
    else if (mark.startsWith('END:')) this.nested = Math.max(0, this.nested - 1)
    else if (this.nested === 0) {
      const name = NAME.exec(content)?.[0].toUpperCase()
      if (name === undefined) open.stray ??= line
      else if (READ.has(name)) open.properties.push(propertyOf(name, content))
      else this.nonLues.set(name, (this.nonLues.get(name) ?? 0) + 1)
    }
  }

  private readOutside(content: string, mark: string): void {
    if (mark === 'BEGIN:VTIMEZONE') {
      this.zone = { tzid: '', location: '', observances: [] }
      this.calendar.zones.push(this.zone)
      this.observance = null
    } else if (mark === 'END:VTIMEZONE') this.zone = null
    else if (mark === 'BEGIN:STANDARD' || mark === 'BEGIN:DAYLIGHT') {
      this.observance = []
      this.zone?.observances.push(this.observance)
    } else if (mark === 'END:STANDARD' || mark === 'END:DAYLIGHT') this.observance = null
    else this.readHeading(content)
  }

  private readHeading(content: string): void {
    const name = NAME.exec(content)?.[0].toUpperCase()
    if (name === undefined) return
    const property = propertyOf(name, content)
    if (this.observance !== null) this.observance.push(property)
    else if (this.zone !== null) {
      if (name === 'TZID') this.zone.tzid = property.value.trim()
      if (name === 'X-LIC-LOCATION') this.zone.location = property.value.trim()
    } else if (name === 'X-WR-TIMEZONE') this.calendar.fuseau = property.value.trim()
    else if (name === 'METHOD') this.calendar.isCancel = property.value.trim().toUpperCase() === 'CANCEL'
  }
}

const newCalendar = (): CalendarText => ({ fuseau: '', isCancel: false, zones: [] })

function propertyOf(name: string, content: string): RawProperty {
  const dated = DATES.has(name) ? DATED.exec(content) : null
  const [, params, value] = dated ?? PROPERTY.exec(content) ?? []
  if (params !== undefined && value !== undefined) return { name, params, value, content }
  // Parameters out of form: the value is what follows the last colon.
  const at = content.lastIndexOf(':')
  return { name, params: content.slice(name.length, at), value: content.slice(at + 1), content }
}

function refuse(refusal: string): SplitCalendar {
  return { events: [], problemes: [], nonLues: new Map(), refusal }
}
