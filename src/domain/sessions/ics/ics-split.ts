/** Reading of a calendar before the library: bounded, event by event, rules kept as text. */

/** One VEVENT, unfolded. Rules are taken out: the library drops or throws on what it does not know. */
export interface EventText {
  /** Line of its `BEGIN:VEVENT` in the file, from 1. */
  readonly line: number
  /** A calendar that holds this event alone, without its rules. */
  readonly calendar: string
  readonly rrules: readonly string[]
  readonly hasExrule: boolean
}

export interface SplitCalendar {
  readonly events: readonly EventText[]
  /** Why the file is refused, or null. */
  readonly refusal: string | null
}

export const MAX_ICS_LENGTH = 5_000_000
export const MAX_ICS_EVENTS = 5000

const RULE = /^(RRULE|EXRULE)(?:;[^:]*)?:(.*)$/i

/** Splits an .ics text into its events; alarms and whatever else stands inside an event are left out. */
export function splitCalendar(text: string): SplitCalendar {
  if (text.length > MAX_ICS_LENGTH) return refuse(`fichier de plus de ${MAX_ICS_LENGTH} caractères`)
  if (!/^\ufeff?\s*BEGIN:VCALENDAR/i.test(text)) return refuse('attendu un calendrier BEGIN:VCALENDAR')

  const events: EventText[] = []
  let open: { line: number; lines: string[] } | null = null
  let nested = 0
  for (const { line, content } of unfoldLines(text)) {
    const upper = content.slice(0, 20).toUpperCase().trimEnd()
    if (upper === 'BEGIN:VEVENT') {
      open = { line, lines: [] }
      nested = 0
    } else if (open !== null && upper === 'END:VEVENT') {
      if (events.length === MAX_ICS_EVENTS) return refuse(`plus de ${MAX_ICS_EVENTS} événements`)
      events.push(eventOf(open.line, open.lines))
      open = null
    } else if (open !== null) {
      if (upper.startsWith('BEGIN:')) nested++
      if (nested === 0) open.lines.push(content)
      if (upper.startsWith('END:')) nested--
    }
  }
  return { events, refusal: null }
}

function eventOf(line: number, lines: readonly string[]): EventText {
  const rrules: string[] = []
  let hasExrule = false
  const kept: string[] = []
  for (const content of lines) {
    const rule = RULE.exec(content)
    if (rule === null) kept.push(content)
    else if (rule[1]?.toUpperCase() === 'RRULE') rrules.push((rule[2] ?? '').trim())
    else hasExrule = true
  }
  const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...kept, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
  return { line, calendar, rrules, hasExrule }
}

function* unfoldLines(text: string): Generator<{ line: number; content: string }> {
  let content = ''
  let first = 1
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    if (index > 0 && (raw.startsWith(' ') || raw.startsWith('\t'))) {
      content += raw.slice(1)
      continue
    }
    if (content !== '') yield { line: first, content }
    content = raw
    first = index + 1
  }
  if (content !== '') yield { line: first, content }
}

function refuse(refusal: string): SplitCalendar {
  return { events: [], refusal }
}
