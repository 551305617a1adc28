import { formatIsoDate } from '../../calendar/civil-date.ts'
import { DAY_MS } from '../../common/durees.ts'
import { safeWebLink } from '../../places/safe-link.ts'
import type { Seance } from '../atelier.ts'
import { isAVerifier } from '../dates-sures.ts'

/** What the sessions do not hold: words for people, the exact place. Empty or null = not written. */
export interface IcsDetails {
  readonly titre: string
  readonly description: string
  readonly adresse: string
  readonly latitude: number | null
  readonly longitude: number | null
  /** http or https address of the page about it. */
  readonly lien: string
}

export interface IcsOptions {
  readonly nom: string
  /** `-//owner//product//FR`. */
  readonly produit: string
  /** Date of the data (epoch ms), for the stamp of sessions without a date of their own. */
  readonly horodatageMs: number
  readonly detailsOf: (seance: Seance) => IcsDetails
}

const MAX_OCTETS = 75
/** Control and format characters (bidi overrides, zero-width marks), lone surrogates: nothing a reader sees. */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu
/** But for what a language that reads from right to left puts around others' words, where each that begins ends. */
const NOT_ISOLATES = /(?![\n\t\u2066\u2069])[\p{Cc}\p{Cf}\p{Cs}]/gu
const PAIRED = /^(?:[^\u2066\u2069]*\u2066[^\u2066\u2069]*\u2069)*[^\u2066\u2069]*$/
/** Decimals of GEO: a metre. */
const GEO_DECIMALS = 5

/**
 * A calendar of dated sessions (RFC 5545): one VEVENT per session, in UTC, without RRULE nor VTIMEZONE, so that
 * every reader shows the same hours. A session without hour is a whole day. The same sessions give the same
 * bytes. UID is stable; SEQUENCE follows the date of the line and is greater once a line corrects the session;
 * a cancelled session stays, CANCELLED, so that subscribers see it go.
 */
export function writeIcs(seances: readonly Seance[], options: IcsOptions): string {
  const nom = escapeText(options.nom)
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', escapeText(options.produit)),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', nom),
    contentLine('X-WR-CALNAME', nom),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    contentLine('X-PUBLISHED-TTL', 'P1D'),
  ]
  for (const seance of seances) lines.push(writeEvent(seance, options))
  lines.push(contentLine('END', 'VCALENDAR'))
  return lines.join('')
}

function writeEvent(seance: Seance, options: IcsOptions): string {
  const details = options.detailsOf(seance)
  const stampMs = seance.dateMaj === null ? options.horodatageMs : seance.dateMaj * DAY_MS
  const lines = [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(seance.uid)),
    contentLine('DTSTAMP', utcTime(stampMs)),
    contentLine('SEQUENCE', String(sequenceOf(seance))),
    ...dates(seance),
    contentLine('SUMMARY', escapeText(details.titre || seance.titre)),
    contentLine('STATUS', statusOf(seance)),
  ]
  const adresse = details.adresse || seance.commune
  if (adresse !== '') lines.push(contentLine('LOCATION', escapeText(adresse)))
  if (details.latitude !== null && details.longitude !== null) {
    const geo = `${details.latitude.toFixed(GEO_DECIMALS)};${details.longitude.toFixed(GEO_DECIMALS)}`
    lines.push(contentLine('GEO', geo))
  }
  const link = safeWebLink(details.lien)
  if (link !== null) lines.push(contentLine('URL', link.href))
  if (details.description !== '') lines.push(contentLine('DESCRIPTION', escapeText(details.description)))
  lines.push(contentLine('END', 'VEVENT'))
  return lines.join('')
}

function dates({ date, debut, fin }: Seance): string[] {
  if (debut === null) return [contentLine('DTSTART;VALUE=DATE', formatIsoDate(date).replaceAll('-', ''))]
  const start = contentLine('DTSTART', utcTime(debut))
  return fin === null ? [start] : [start, contentLine('DTEND', utcTime(fin))]
}

/**
 * A session of which it is not known whether it is held is tentative (§3.8.1.11): a correction that was not read, a
 * date deduced from a sentence, given as an example or left open, school holidays that are not published.
 */
function statusOf(seance: Seance): string {
  const { statut, confiance } = seance
  if (statut === 'annulee') return 'CANCELLED'
  const isSure = statut !== 'a_verifier' && confiance === 'fait' && !isAVerifier(seance)
  return isSure ? 'CONFIRMED' : 'TENTATIVE'
}

/** Two steps a day: the line of the series, then the line that corrects the session. */
function sequenceOf({ dateMaj, surchargee }: Seance): number {
  return 2 * (dateMaj ?? 0) + (surchargee ? 1 : 0)
}

/** `20260105T130000Z`. */
function utcTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Value of type TEXT (§3.3.11). */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(PAIRED.test(text) ? NOT_ISOLATES : INVISIBLES, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

/**
 * A content line (§3.1) `NAME:value`, cut at 75 octets of UTF-8, never inside a character; the space that opens
 * a continuation counts. The value stands as it is: escape texts with `escapeText` first.
 */
function contentLine(name: string, value: string): string {
  let folded = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = utf8Length(character.codePointAt(0) ?? 0)
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
