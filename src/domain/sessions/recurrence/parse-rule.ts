import { civilDate, isValidYmd } from '../../calendar/civil-date.ts'
import {
  type Frequency,
  MAX_COUNT,
  MAX_INTERVAL,
  MAX_RULE_LENGTH,
  type RecurrenceRule,
  type Until,
  type WeekdayRank,
} from './rule.ts'

/** A rule, or why it is refused, in short French for import reports. */
export type ParsedRule =
  | { readonly ok: true; readonly rule: RecurrenceRule }
  | { readonly ok: false; readonly reason: string }

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const FREQUENCIES: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const MULTIPLE_PARTS = ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYWEEKNO', 'BYSETPOS']
const KNOWN_PARTS = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', ...MULTIPLE_PARTS])

const INTEGER = /^[+-]?\d{1,5}$/
const WEEKDAY_RANK = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/
const UNTIL = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(Z?)|Z)?$/
const TIME_PARTS = ['BYHOUR', 'BYMINUTE', 'BYSECOND']

/** Carries the reason out of the nested readers; never leaves this file. */
class Refusal extends Error {}

/**
 * Reads an RFC 5545 rule: FREQ DAILY, WEEKLY, MONTHLY or YEARLY, with INTERVAL, COUNT, UNTIL, BYDAY,
 * BYMONTHDAY, BYMONTH, BYWEEKNO, BYSETPOS, WKST; a leading `RRULE:`, blanks and an empty last part are let through,
 * and a UNTIL that is a day followed by `Z`. Every other part, every
 * value out of range and every combination the RFC forbids is refused with its reason.
 */
export function parseRule(text: string): ParsedRule {
  try {
    return { ok: true, rule: readRule(text) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message }
    throw error
  }
}

function readRule(text: string): RecurrenceRule {
  if (text.length > MAX_RULE_LENGTH) throw new Refusal(`règle de plus de ${MAX_RULE_LENGTH} caractères`)
  const parts = readParts(text)
  const frequency = FREQUENCIES.find((name) => name === parts.get('FREQ'))
  if (frequency === undefined) throw new Refusal(`FREQ=${parts.get('FREQ') ?? ''} : non prise en charge`)

  const count = parts.has('COUNT') ? readInteger('COUNT', parts.get('COUNT') ?? '', 1, MAX_COUNT) : null
  const until = parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '') : null
  if (count !== null && until !== null) throw new Refusal('COUNT et UNTIL ensemble')

  const rule: RecurrenceRule = {
    frequency,
    interval: parts.has('INTERVAL')
      ? readInteger('INTERVAL', parts.get('INTERVAL') ?? '', 1, MAX_INTERVAL)
      : 1,
    count,
    until,
    byDay: readList(parts, 'BYDAY').map(readWeekdayRank),
    byMonthDay: readSigned(parts, 'BYMONTHDAY', 31),
    byMonth: readList(parts, 'BYMONTH').map((value) => readInteger('BYMONTH', value, 1, 12)),
    byWeekNo: readSigned(parts, 'BYWEEKNO', 53),
    bySetPos: readSigned(parts, 'BYSETPOS', 366),
    weekStart: parts.has('WKST') ? readWeekday(parts.get('WKST') ?? '') : 0,
  }
  refuseForbidden(rule)
  return rule
}

function readParts(text: string): Map<string, string> {
  const parts = new Map<string, string>()
  const body = text
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
  if (body === '') throw new Refusal('règle vide : attendu NOM=VALEUR')
  for (const part of body.split(';')) {
    if (part === '') continue
    const [name = '', value = '', ...rest] = part.split('=')
    if (value === '' || rest.length > 0) throw new Refusal(`« ${part} » : attendu NOM=VALEUR`)
    if (!KNOWN_PARTS.has(name)) throw new Refusal(`${name} : non pris en charge`)
    if (parts.has(name)) throw new Refusal(`${name} : donné deux fois`)
    parts.set(name, value)
  }
  return parts
}

function refuseForbidden(rule: RecurrenceRule): void {
  const { frequency } = rule
  if (rule.byWeekNo.length > 0 && frequency !== 'YEARLY') throw new Refusal('BYWEEKNO hors de FREQ=YEARLY')
  if (rule.byMonthDay.length > 0 && frequency === 'WEEKLY') throw new Refusal('BYMONTHDAY avec FREQ=WEEKLY')
  const hasRank = rule.byDay.some(({ nth }) => nth !== 0)
  if (hasRank && (frequency === 'DAILY' || frequency === 'WEEKLY')) {
    throw new Refusal(`BYDAY avec un rang et FREQ=${frequency}`)
  }
  if (hasRank && rule.byWeekNo.length > 0) throw new Refusal('BYDAY avec un rang et BYWEEKNO')
  const others = [rule.byDay, rule.byMonthDay, rule.byMonth, rule.byWeekNo]
  if (rule.bySetPos.length > 0 && others.every((list) => list.length === 0)) {
    throw new Refusal('BYSETPOS sans autre règle BY')
  }
  const isMonthScope = frequency === 'MONTHLY' || rule.byMonth.length > 0
  if (isMonthScope && rule.byDay.some(({ nth }) => Math.abs(nth) > 5)) {
    throw new Refusal('BYDAY : rang de plus de 5 dans un mois')
  }
}

function readList(parts: Map<string, string>, name: string): string[] {
  const value = parts.get(name)
  return value === undefined ? [] : value.split(',')
}

/** Integers from -max to max, zero excepted. */
function readSigned(parts: Map<string, string>, name: string, max: number): number[] {
  return readList(parts, name).map((value) => {
    const number = readInteger(name, value, -max, max)
    if (number === 0) throw new Refusal(`${name}=0`)
    return number
  })
}

function readInteger(name: string, value: string, min: number, max: number): number {
  const number = INTEGER.test(value) ? Number(value) : Number.NaN
  if (!(number >= min && number <= max)) {
    throw new Refusal(`${name}=${value.slice(0, 20)} : attendu un entier de ${min} à ${max}`)
  }
  return number
}

function readWeekdayRank(value: string): WeekdayRank {
  const match = WEEKDAY_RANK.exec(value)
  if (match === null) throw new Refusal(`BYDAY=${value.slice(0, 20)} : jour inconnu`)
  const nth = match[1] === undefined ? 0 : Number(match[1])
  if (match[1] !== undefined && (nth === 0 || Math.abs(nth) > 53))
    throw new Refusal(`BYDAY=${value} : rang inconnu`)
  return { weekday: readWeekday(match[2] ?? ''), nth }
}

function readWeekday(value: string): number {
  const weekday = WEEKDAYS.indexOf(value)
  if (weekday < 0) throw new Refusal(`jour « ${value.slice(0, 20)} » inconnu`)
  return weekday
}

function readUntil(value: string): Until {
  const match = UNTIL.exec(value)
  const [year, month, day, hour, minute, second] = (match ?? []).slice(1, 7).map(Number)
  if (year === undefined || month === undefined || day === undefined || !isValidYmd(year, month, day)) {
    throw new Refusal(`UNTIL=${value.slice(0, 20)} : date inconnue`)
  }
  const date = civilDate(year, month, day)
  if (match?.[4] === undefined) return { kind: 'day', date }
  if (
    hour === undefined ||
    minute === undefined ||
    second === undefined ||
    hour > 23 ||
    minute > 59 ||
    second > 60
  ) {
    throw new Refusal(`UNTIL=${value} : heure inconnue`)
  }
  const secondOfDay = hour * 3600 + minute * 60 + second
  if (match[7] === 'Z') return { kind: 'instant', epochMs: (date * 86_400 + secondOfDay) * 1000 }
  return { kind: 'local', date, secondOfDay }
}

/**
 * A rule without what only repeats its start: BYHOUR, BYMINUTE and BYSECOND (RFC 5545 §3.3.10) equal to the hour
 * it starts at (`minute` of the day on its own clock, null for a day). Other hours stay, and are refused.
 */
export function dropStartTime(text: string, minute: number | null): string {
  if (!/BY(?:HOUR|MINUTE|SECOND)\s*=/i.test(text)) return text
  const start = [Math.floor((minute ?? 0) / 60), (minute ?? 0) % 60, 0]
  const isStart = (part: string): boolean => {
    const [name = '', value = ''] = part.toUpperCase().replace(/\s+/g, '').split('=')
    const at = TIME_PARTS.indexOf(name)
    return at !== -1 && value !== '' && value.split(',').every((one) => Number(one) === start[at])
  }
  return text
    .split(';')
    .filter((part) => !isStart(part))
    .join(';')
}

/** A rule as the published schema writes it: capitals, no blank, no empty part, FREQ first. */
export function canonicalRule(text: string): string {
  const parts = text
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .filter((part) => part !== '')
  const isFrequency = (part: string): boolean => part.startsWith('FREQ=')
  return [...parts.filter(isFrequency), ...parts.filter((part) => !isFrequency(part))].join(';')
}
