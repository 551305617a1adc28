import { windowsSigns } from '../../tables/windows-1252.ts'
import type { Lecture, NomCorrection } from './corrections.ts'
import { decodeEntities } from './html-entities.ts'
import { findMixedWord } from './mixed-scripts.ts'
import { stripTags } from './strip-tags.ts'

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
  const valeur = strip(out, new Set()).trim()
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
