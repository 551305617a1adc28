/** Content lines of RFC 5545 §3.1: escaping, folding, CRLF. */

const MAX_OCTETS = 75
/** Control and format characters (bidi overrides, zero-width marks), lone surrogates: nothing a reader sees. */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu

/** One line `NAME:value`, folded. The value stands as it is: escape texts with `escapeText` first. */
export function contentLine(name: string, value: string): string {
  return fold(`${name}:${value}`)
}

/** Value of type TEXT (§3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLES, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

/** Cuts at 75 octets of UTF-8, never inside a character; the space that opens a continuation counts. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
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
