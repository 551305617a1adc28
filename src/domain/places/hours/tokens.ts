import { ownValue } from '../../common/own-value.ts'
import { DAY_SPELLINGS, FIX, STATE_SPELLINGS } from './fixes.ts'
import type { OpenState } from './model.ts'

export type Token = { at: number; raw: string } & (
  | { kind: 'day' | 'month' | 'number' | 'time'; value: number }
  | { kind: 'state'; value: OpenState }
  | { kind: 'holiday'; value: 'PH' | 'SH' }
  | { kind: 'comment'; value: string }
  | { kind: 'week' | 'always' }
  | { kind: 'mark'; value: string }
)

type Scan = { tokens: Token[]; fixes: Set<string> }

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const STATES: Readonly<Record<string, OpenState>> = {
  open: 'ouvert',
  off: 'ferme',
  closed: 'ferme',
  unknown: 'inconnu',
}
const WORDS = officialWords()

/** Sticky patterns without nested repetition: each reads its token in one pass. */
const SPACES = /[ \t\r\n\u00a0\u2009\u202f]+/y
const ALWAYS = /24\/7/y
const TIME = /(\d{1,2})(:|h)(\d{2})(?!\d)|(\d{1,2})h(?![\da-z])/iy
const NUMBER = /\d{1,4}(?!\d)/y
const WORD = /[A-Za-zÀ-ÿ]+/y
const COMMENT = /"([^"]*)"/y
const MARK = /\|\||[,;:/[\]+-]|[‐‑‒–—−]/y
const LAST_HOUR_MIN = 48 * 60

/** Cuts a text into tokens; a string instead says what could not be read, and where. */
export function tokenize(text: string): Scan | string {
  const scan: Scan = { tokens: [], fixes: new Set() }
  let at = 0
  while (at < text.length) {
    const spaces = match(SPACES, text, at)
    if (spaces !== null) {
      if (/[^ \t\r\n]/.test(spaces[0])) scan.fixes.add(FIX.space)
      at += spaces[0].length
      continue
    }
    const token = readToken(text, at, scan.fixes)
    if (token === null) return `at ${at}: cannot read "${text.slice(at, at + 12)}"`
    scan.tokens.push(token)
    at += token.raw.length
  }
  return scan
}

function readToken(text: string, at: number, fixes: Set<string>): Token | null {
  const always = match(ALWAYS, text, at)
  if (always !== null) return { kind: 'always', at, raw: always[0] }
  const time = match(TIME, text, at)
  if (time !== null) return timeToken(time, at, fixes)
  const number = match(NUMBER, text, at)
  if (number !== null) return { kind: 'number', value: Number(number[0]), at, raw: number[0] }
  const word = match(WORD, text, at)
  if (word !== null) return wordToken(word[0], at, fixes)
  const comment = match(COMMENT, text, at)
  if (comment !== null) return { kind: 'comment', value: comment[1] ?? '', at, raw: comment[0] }
  const mark = match(MARK, text, at)
  if (mark === null) return null
  const isDash = mark[0] > '\u2000'
  if (isDash) fixes.add(FIX.dash)
  return { kind: 'mark', value: isDash ? '-' : mark[0], at, raw: mark[0] }
}

function timeToken(time: RegExpExecArray, at: number, fixes: Set<string>): Token | null {
  const hours = time[1] ?? time[4] ?? ''
  const minutes = Number(time[3] ?? 0)
  const value = Number(hours) * 60 + minutes
  if (minutes > 59 || value > LAST_HOUR_MIN) return null
  if (time[2] !== ':') fixes.add(FIX.hourLetter)
  if (hours.length === 1) fixes.add(FIX.hourDigits)
  return { kind: 'time', value, at, raw: time[0] }
}

function wordToken(raw: string, at: number, fixes: Set<string>): Token | null {
  const lower = raw.toLowerCase()
  const official = WORDS.get(lower)
  if (official !== undefined) {
    if (official.raw !== raw) fixes.add(FIX.case)
    return { ...official, at, raw }
  }
  const day = ownValue(DAY_SPELLINGS, lower)
  if (day !== undefined) {
    fixes.add(FIX.dayName)
    return { kind: 'day', value: day, at, raw }
  }
  const state = ownValue(STATE_SPELLINGS, lower)
  if (state === undefined) return null
  fixes.add(FIX.stateName)
  return { kind: 'state', value: state, at, raw }
}

function officialWords(): Map<string, Token> {
  const tokens: Token[] = [
    ...DAYS.map((raw, value): Token => ({ kind: 'day', value, at: 0, raw })),
    ...MONTHS.map((raw, index): Token => ({ kind: 'month', value: index + 1, at: 0, raw })),
    ...Object.entries(STATES).map(([raw, value]): Token => ({ kind: 'state', value, at: 0, raw })),
    { kind: 'holiday', value: 'PH', at: 0, raw: 'PH' },
    { kind: 'holiday', value: 'SH', at: 0, raw: 'SH' },
    { kind: 'week', at: 0, raw: 'week' },
  ]
  return new Map(tokens.map((token) => [token.raw.toLowerCase(), token]))
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
