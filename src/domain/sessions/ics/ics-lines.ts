import { decodeText, remarksOnEncoding } from '../../tables/decode-text.ts'

/** One unfolded content line, with the number of its first line in the file (from 1). */
export interface ContentLine {
  readonly line: number
  readonly content: string
}

export interface UnfoldedCalendar {
  readonly lines: readonly ContentLine[]
  /** Remarks on the file as a whole: characters that are lost. */
  readonly problemes: readonly string[]
}

const [TAB, LF, CR, SPACE] = [9, 10, 13, 32]

/**
 * The content lines of a calendar (RFC 5545 §3.1). Bytes are unfolded first, then decoded: a writer may fold
 * inside a character, and a character cut in two would make the whole file look like another encoding.
 */
export function unfoldCalendar(source: string | Uint8Array): UnfoldedCalendar {
  if (typeof source === 'string') return withLost(unfoldText(source), [])
  const { encodage, texte } = decodeText(source.subarray(0, 400))
  if (encodage.startsWith('utf-16')) return withLost(unfoldText(decodeText(source).texte), [])
  if (texte.includes('\u0000'))
    return { lines: [], problemes: ['fichier refusé : octets nuls, attendu un calendrier'] }
  const { bytes, firstLines } = unfoldBytes(source)
  const decoded = decodeText(bytes)
  const lines = decoded.texte.split('\n').map((content, i) => ({ line: firstLines[i] ?? 1, content }))
  const lost = decoded.probleme === undefined ? [] : [decoded.probleme]
  return withLost(lines, [...lost, ...remarksOnEncoding(decoded.encodage)])
}

function withLost(lines: readonly ContentLine[], problemes: readonly string[]): UnfoldedCalendar {
  const kept = lines.filter(({ content }) => content !== '')
  const lost = kept.reduce((sum, { content }) => sum + content.split('\ufffd').length - 1, 0)
  if (lost === 0 || problemes.length > 0) return { lines: kept, problemes }
  return { lines: kept, problemes: [`${lost} caractère(s) perdu(s) avant nous, montrés « \ufffd »`] }
}

/** Removes each line end that a blank follows, with that blank; the ends that stay become LF. */
function unfoldBytes(source: Uint8Array): { bytes: Uint8Array; firstLines: number[] } {
  const bytes = new Uint8Array(source.length)
  const firstLines = [1]
  let length = 0
  let line = 1
  for (let i = 0; i < source.length; i++) {
    const byte = source[i] ?? 0
    if (byte !== CR && byte !== LF) {
      bytes[length++] = byte
      continue
    }
    if (byte === CR && source[i + 1] === LF) i++
    line++
    const next = source[i + 1]
    if (next === SPACE || next === TAB) {
      i++
      continue
    }
    bytes[length++] = LF
    firstLines.push(line)
  }
  return { bytes: bytes.subarray(0, length), firstLines }
}

function unfoldText(text: string): ContentLine[] {
  const lines: ContentLine[] = []
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const last = lines.at(-1)
    if (last !== undefined && /^[ \t]/.test(raw)) {
      lines[lines.length - 1] = { line: last.line, content: last.content + raw.slice(1) }
    } else lines.push({ line: index + 1, content: raw })
  }
  return lines
}
