import { allOf, type IcalReader, oneOf, rawOf, textOf } from './ics-properties.ts'
import type { EventText, RawProperty } from './ics-split.ts'
import { readTimes, unknownZone, type ZonedTime } from './ics-times.ts'
import { markOfTitle } from './ics-title.ts'

/** An event as read: what it says, and what of it could not be read. */
export interface IcsEvent {
  readonly text: EventText
  /** Empty when the file gives none. */
  readonly uid: string
  readonly titre: string
  /** null: missing or unreadable. */
  readonly start: ZonedTime | null
  /** The session it corrects; `isCorrection` with null: one that could not be read. */
  readonly recurrence: ZonedTime | null
  readonly isCorrection: boolean
  /** RANGE of the correction, in capitals; empty for one session. */
  readonly range: string
  /** SEQUENCE, then the last change, then the stamp (epoch ms): the greatest is the version that holds. */
  readonly version: readonly number[]
  readonly statut: 'prevue' | 'annulee' | 'complete' | 'a_verifier'
  readonly isPrivate: boolean
  /** Outlook's mark of a whole day written from midnight to midnight. */
  readonly isAllDay: boolean
  readonly rrules: readonly string[]
  readonly hasExrule: boolean
  readonly rdates: readonly ZonedTime[]
  readonly exdates: readonly ZonedTime[]
  /** An EXDATE could not be read: a session is withdrawn, and it is not known which. */
  readonly isExdateLost: boolean
  /** Remarks on what was left aside: property and value. */
  readonly remarks: readonly { readonly field: string; readonly value: string; readonly reason: string }[]
}

const SHOWN = 80
const NO_DATE = 'date illisible, laissée de côté'

/** Reads one event. Never throws: what cannot be read is null or empty, and told in `remarks`. */
export function openEvent(text: EventText, ical: IcalReader): IcsEvent {
  const remarks: IcsEvent['remarks'][number][] = []
  const warn = (field: string, value: string, reason: string): void => {
    remarks.push({ field, value: value.slice(0, SHOWN), reason })
  }
  const times = (name: string): ZonedTime[] =>
    allOf(text, name).flatMap((property) => {
      const { times: found, isWhole } = readTimes(property, text.calendar)
      const zone = unknownZone(property, text.calendar)
      if (!isWhole) warn(name, property.value, NO_DATE)
      if (zone !== null && name === 'DTSTART') warn(name, zone, 'fuseau inconnu')
      return [...found]
    })
  if (text.stray !== null) warn('VEVENT', '', `ligne ${text.stray} hors de toute propriété, laissée de côté`)

  const recurrence = oneOf(text, 'RECURRENCE-ID')
  const exdates = times('EXDATE')
  const written = textOf(text, 'SUMMARY', ical)
  const mark = markOfTitle(written)
  const isCancelled = text.calendar.isCancel || rawOf(text, 'STATUS') === 'CANCELLED'
  const access = rawOf(text, 'CLASS')
  return {
    text,
    uid: oneOf(text, 'UID')?.value.trim() ?? '',
    titre: mark?.titre ?? written,
    start: times('DTSTART')[0] ?? null,
    recurrence: times('RECURRENCE-ID')[0] ?? null,
    isCorrection: recurrence !== null,
    range: /;RANGE=([A-Z]+)/i.exec(recurrence?.params ?? '')?.[1]?.toUpperCase() ?? '',
    version: versionOf(text),
    statut: isCancelled ? 'annulee' : (mark?.statut ?? 'prevue'),
    isPrivate: access === 'PRIVATE' || access === 'CONFIDENTIAL',
    isAllDay: rawOf(text, 'X-MICROSOFT-CDO-ALLDAYEVENT') === 'TRUE',
    rrules: [...new Set(allOf(text, 'RRULE').map(({ value }) => canonical(value)))],
    hasExrule: oneOf(text, 'EXRULE') !== null,
    rdates: times('RDATE'),
    exdates,
    isExdateLost: remarks.some(({ field }) => field === 'EXDATE'),
    remarks,
  }
}

/** A rule whose parts are written once, in capitals: the same rule given twice is one. */
const canonical = (rule: string): string =>
  [...new Set(rule.toUpperCase().replace(/\s+/g, '').split(';'))].filter((part) => part !== '').join(';')

function versionOf(text: EventText): number[] {
  const at = (name: string): number | null => {
    const property = oneOf(text, name)
    const time = property === null ? undefined : readTimes(property, text.calendar).times[0]
    return time === undefined ? null : time.local.date * 1440 + (time.local.minute ?? 0) + secondsOf(property)
  }
  const stamp = at('DTSTAMP')
  const sequence = Number(/^-?\d{1,9}$/.exec(rawOf(text, 'SEQUENCE'))?.[0] ?? 0)
  return [sequence, at('LAST-MODIFIED') ?? stamp ?? -1, stamp ?? -1]
}

/** Seconds of a stamp, in minutes: two versions may be saved within one minute. */
function secondsOf(property: RawProperty | null): number {
  return Number(/T\d{4}(\d{2})/.exec(property?.value.replaceAll(':', '') ?? '')?.[1] ?? 0) / 60
}

/** Greater than 0 when the first event is the newer version. */
export function compareVersions(a: IcsEvent, b: IcsEvent): number {
  for (const [i, value] of a.version.entries()) {
    const difference = value - (b.version[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
