import type { Lecture, NomCorrection } from './corrections.ts'
import { decodeEntities } from './html-entities.ts'

/** Control and format characters (bidi overrides, zero-width marks, soft hyphens, tags), lone surrogates. */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu
const LINE_BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/g
/** A tag has a name then a blank, a slash or its end: `<jean@exemple.fr>` and `a < b` are text. */
const TAG = /<\/?([a-z][a-z0-9]{0,15})(?:[\s/][^<>]*)?>|<!--[^<>]*-->/gi
const BLOCKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'hr'])
/** Windows-1252 bytes 0x80 to 0x9F that were copied into Unicode as they were. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const PASSES_MAX = 8

const windowsCharacter = (c: string): string => WINDOWS[c.charCodeAt(0) - 0x80] ?? ''

function textPass(text: string, corrections: Set<NomCorrection>): string {
  let out = text
  if (/[\u0080-\u0084\u0086-\u009f]/.test(out)) {
    corrections.add('caracteres-windows')
    out = out.replace(/[\u0080-\u0084\u0086-\u009f]/g, windowsCharacter)
  }
  out = out.replace(LINE_BREAKS, '\n')
  const visible = out.replace(INVISIBLES, '')
  if (visible !== out) corrections.add('caracteres-invisibles')
  const decoded = visible.includes('&') ? decodeEntities(visible) : visible
  if (decoded !== visible) corrections.add('entites-html')
  return decoded.normalize('NFC').trim()
}

/**
 * A text that cannot lie or break a page: no control, bidi or zero-width character, entities as
 * characters, one kind of line break, NFC, no blank at either end.
 */
export function cleanText(text: string): Lecture<string> {
  return clean(text, (pass) => pass)
}

/** As `cleanText`, and HTML tags go: block tags become line breaks, the others vanish. */
export function plainText(text: string): Lecture<string> {
  return clean(text, (pass, corrections) => {
    if (!pass.includes('<')) return pass
    const stripped = pass.replace(TAG, (_, name?: string) =>
      BLOCKS.has(name?.toLowerCase() ?? '') ? '\n' : '',
    )
    if (stripped === pass) return pass
    corrections.add('balises-html')
    return stripped.replace(/ +\n/g, '\n').replace(/\n{3,}/g, '\n\n')
  })
}

/** Repeats until nothing changes, because `&amp;lt;b&amp;gt;` hides a tag under two layers. */
function clean(
  text: string,
  extra: (text: string, corrections: Set<NomCorrection>) => string,
): Lecture<string> {
  const corrections = new Set<NomCorrection>()
  let out = text
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const next = extra(textPass(out, corrections), corrections)
    if (next === out) break
    out = next
  }
  return { valeur: out.trim(), corrections: [...corrections] }
}
