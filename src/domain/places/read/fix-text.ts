import { latinDigits } from '../../common/chiffres.ts'
import { windowsSigns } from '../../tables/decode-text.ts'
import type { Lecture, NomCorrection } from './anomalie.ts'
import { decodeEntities } from './html-entities.ts'

/** Latin text that needs no cleaning (already NFC, nothing hidden, no entity, no tag): most cells. */
const PLAIN = /^[ !-%'-;=?-~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac\n]*$/
/** Control and format characters (bidi overrides, zero-width marks, soft hyphens, tags), lone surrogates. */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu
const LINE_BREAKS = /\r\n?|[\u2028\u2029\v\f]/g
const PASSES_MAX = 8

/**
 * A text that cannot lie or break a page: no control, bidi or zero-width character, entities as
 * characters, one kind of line break, NFC, no blank at either end. Words that mix alphabets are reported.
 */
export const cleanText = (text: string): Lecture<string> => clean(text, false)

/** As `cleanText`, and HTML tags go: block tags become line breaks, the others vanish. */
export const plainText = (text: string): Lecture<string> => clean(text, true)

function clean(text: string, withoutTags: boolean): Lecture<string> {
  if (PLAIN.test(text)) return { valeur: text.trim(), corrections: [] }
  const corrections = new Set<NomCorrection>()
  let out = text
  // Again until nothing changes, because `&amp;lt;b&amp;gt;` hides a tag under two layers.
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const next = cleanOnce(out, withoutTags, corrections)
    if (next === out) break
    out = next
  }
  // A number of another keyboard; a long text keeps what it says.
  const digits = withoutTags ? out : latinDigits(out)
  if (digits !== out) corrections.add('chiffres-latins')
  const valeur = strip(digits, new Set()).trim()
  const mixed = findMixedWord(valeur)
  if (mixed === null) return { valeur, corrections: [...corrections] }
  const avertissement = `mot mêlant plusieurs alphabets, à vérifier : « ${mixed} »`
  return { valeur, corrections: [...corrections], avertissement }
}

function strip(text: string, corrections: Set<NomCorrection>): string {
  const even = text.replace(LINE_BREAKS, '\n')
  const visible = even.replace(INVISIBLES, '')
  if (visible !== even) corrections.add('caracteres-invisibles')
  return visible
}

function cleanOnce(text: string, withoutTags: boolean, corrections: Set<NomCorrection>): string {
  const unicode = windowsSigns(text)
  if (unicode !== text) corrections.add('caracteres-windows')
  const visible = strip(unicode, corrections)
  const decoded = visible.includes('&') ? decodeEntities(visible) : visible
  if (decoded !== visible) corrections.add('entites-html')
  const bare = withoutTags && decoded.includes('<') ? stripTags(decoded) : decoded
  if (bare !== decoded) corrections.add('balises-html')
  return bare.normalize('NFC').trim()
}

const OTHER_ALPHABET = /[\u0370-\u03ff\u0400-\u052f]/
const LATIN = /[a-z\u00c0-\u024f]/i

/** The first word that mixes Latin with Cyrillic or Greek letters, as look-alike names do (UTS 39); or null. */
function findMixedWord(text: string): string | null {
  if (!OTHER_ALPHABET.test(text)) return null
  const words = text.split(/[^\p{L}\p{M}]+/u)
  return words.find((word) => OTHER_ALPHABET.test(word) && LATIN.test(word))?.slice(0, 60) ?? null
}

/** A tag has a name then a blank, a slash or its end: `<jean@exemple.fr>` and `a < b` are text. */
const TAG = /<\/?([a-z][a-z0-9]{0,15})(?:[\s/][^<>]*)?>|<!--[^<>]*-->/gi
const BLOCKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'hr'])

/** Text of a piece of HTML: block tags become line breaks, the others vanish, programs and styles too. */
function stripTags(html: string): string {
  const words = ['script', 'style'].reduce(removeElement, html)
  const text = words.replace(TAG, (_, name?: string) => (BLOCKS.has(name?.toLowerCase() ?? '') ? '\n' : ''))
  if (text === html) return html
  const lines = text.split('\n').map((line) => line.trim())
  return lines.join('\n').replace(/\n{3,}/g, '\n\n')
}

/** Cuts `<name …>…</name>` out, contents included; walks forward only, so in one pass over the text. */
function removeElement(html: string, name: string): string {
  const lower = html.toLowerCase()
  // Some letters change length in lower case; then positions would not match.
  if (lower.length !== html.length) return html
  let out = ''
  let from = 0
  for (;;) {
    const open = lower.indexOf(`<${name}`, from)
    const close = open < 0 ? -1 : lower.indexOf(`</${name}>`, open)
    if (close < 0) return out + html.slice(from)
    out += html.slice(from, open)
    from = close + name.length + 3
  }
}
