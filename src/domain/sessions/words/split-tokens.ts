import { withoutAccents } from '../../geo/fold.ts'
import { plainText } from '../../places/read/fix-text.ts'

/**
 * A piece of the cleaned text. `norm` is the word without case nor accents; `valeur` the number, the minutes
 * after midnight of an hour, or the rank of an ordinal; `debut` and `fin` are offsets in the text.
 */
export type Jeton = {
  readonly sorte: 'mot' | 'nombre' | 'heure' | 'rang' | 'telephone' | 'date' | 'signe'
  readonly norm: string
  readonly valeur: number
  readonly debut: number
  readonly fin: number
}

/** What stands in for a missing neighbour, so that rules need no bounds check. */
const RIEN: Jeton = { sorte: 'signe', norm: '', valeur: 0, debut: 0, fin: 0 }

const PHONE = /(?<!\d)(?:\+33[ .]?(?:\(0\))?[ .]?[1-9]|0[1-9])(?:[ .\-/]?\d{2}){4}(?!\d)/g
const HOUR = /(\d{1,2}) ?(?:heures?|hrs?|h)(?:([ .:]?)([0-5]\d)(?![\dhH:€%])(?:min|mn)?)?(?![\p{L}\d])/iuy
const CLOCK = /(\d{1,2}):([0-5]\d)h?(?![\d:])/iy
const FULL_DATE = /(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))(?!\d)/y
const SHORT_DATE = /(\d{2})\/(\d{2})(?![\d/hH:])/y
const RANK = /(\d{1,2})(?:i?[eè]res?|ers?|i?[eè]mes?|es?|nde?s?|°)(?![\p{L}\d])/iuy
const NUMBER = /\d+/y
const ACRONYM = /(?:\p{Lu}\.){2,}\d*/uy
const WORD = /\p{L}+/uy
const NOT_MINUTES =
  /^\s{0,2},?\s{0,2}(?:bis\b|ter\b|rue|grande|avenue|av\b|place|pl\b|boulevard|bd\b|all[ée]e|impasse|chemin|route|quai|square|cours|personnes?|pers\b|places|participants|ans\b|euros?|€|janv|f[ée]vr|mars|avril|mai\b|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)/i

/** Cuts a cleaned text into pieces. Linear in its length; never throws. */
export function splitTokens(texte: string): Jeton[] {
  const masked = texte.replace(PHONE, (phone) => '\u0001'.repeat(phone.length))
  const jetons: Jeton[] = []
  let at = 0
  while (at < masked.length) {
    const char = masked[at] ?? ''
    if (char === ' ' || (char === '-' && isHyphen(masked, at))) {
      at += 1
      continue
    }
    const jeton = readAt(masked, texte, at)
    jetons.push(jeton)
    at = jeton.fin
  }
  return jetons
}

/** The hyphen of "après-midi" is nothing; that of "lundi-vendredi" may mean "to". */
function isHyphen(texte: string, at: number): boolean {
  const inWord = /\p{L}/u.test(texte[at - 1] ?? '') && /\p{L}/u.test(texte[at + 1] ?? '')
  return inWord && !/^(lun|mar|mer|jeu|ven|sam|dim)/i.test(texte.slice(at + 1, at + 4))
}

/** The piece at an index, or an empty sign outside the list. */
export function tokenAt(jetons: readonly Jeton[], index: number): Jeton {
  return jetons[index] ?? RIEN
}

/** Whether the words at an index are these, in order. */
export function followedBy(jetons: readonly Jeton[], index: number, ...mots: readonly string[]): boolean {
  return mots.every((mot, offset) => tokenAt(jetons, index + offset).norm === mot)
}

/** The index after the first of these phrases (words parted by blanks) that stands here; null for none. */
export function afterPhrase(
  jetons: readonly Jeton[],
  at: number,
  ...phrases: readonly string[]
): number | null {
  const found = phrases.find((phrase) => followedBy(jetons, at, ...phrase.split(' ')))
  return found === undefined ? null : at + found.split(' ').length
}

/** A list of words, as rules look them up: without case nor accents. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** The index after the words of a list that stand here, at most `most` of them. */
export function skipWords(
  jetons: readonly Jeton[],
  start: number,
  list: ReadonlySet<string>,
  most = Infinity,
): number {
  let index = start
  while (index < start + most && list.has(tokenAt(jetons, index).norm)) index += 1
  return index
}

function readAt(masked: string, texte: string, at: number): Jeton {
  if (masked[at] === '\u0001') {
    let end = at
    while (masked[end] === '\u0001' && end - at < 20) end += 1
    return { sorte: 'telephone', norm: texte.slice(at, end), valeur: 0, debut: at, fin: end }
  }
  return readDigits(masked, at) ?? readLetters(masked, at) ?? sign(masked, at)
}

function readDigits(texte: string, at: number): Jeton | null {
  if (!/\d/.test(texte[at] ?? '')) return null
  return readDate(texte, at) ?? readHour(texte, at) ?? readNumber(texte, at)
}

function readDate(texte: string, at: number): Jeton | null {
  const full = matchAt(FULL_DATE, texte, at)
  if (full !== null) {
    const [whole, y1, m1, d1, d2, m2, y2] = full
    return dateToken(whole, at, y1 ?? y2 ?? '', m1 ?? m2 ?? '', d1 ?? d2 ?? '')
  }
  const short = matchAt(SHORT_DATE, texte, at)
  return short === null ? null : dateToken(short[0], at, '', short[2] ?? '', short[1] ?? '')
}

function dateToken(whole: string, at: number, year: string, month: string, day: string): Jeton | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return { sorte: 'date', norm: `${year}-${month}-${day}`, valeur: 0, debut: at, fin: at + whole.length }
}

function readHour(texte: string, at: number): Jeton | null {
  const clock = matchAt(CLOCK, texte, at)
  if (clock !== null) return hourToken(at, clock[0].length, Number(clock[1]), Number(clock[2]))
  const hour = matchAt(HOUR, texte, at)
  if (hour === null) return null
  const [whole, hours, gap, minutes] = hour
  if (
    minutes !== undefined &&
    gap !== '' &&
    NOT_MINUTES.test(texte.slice(at + whole.length, at + whole.length + 24))
  )
    return hourToken(at, whole.length - minutes.length - (gap?.length ?? 0), Number(hours), 0)
  return hourToken(at, whole.length, Number(hours), Number(minutes ?? 0))
}

function hourToken(at: number, length: number, hours: number, minutes: number): Jeton | null {
  const valeur = hours * 60 + minutes
  return valeur > 24 * 60 ? null : { sorte: 'heure', norm: 'heure', valeur, debut: at, fin: at + length }
}

function readNumber(texte: string, at: number): Jeton {
  const rank = matchAt(RANK, texte, at)
  if (rank !== null)
    return { sorte: 'rang', norm: 'rang', valeur: Number(rank[1]), debut: at, fin: at + rank[0].length }
  const digits = matchAt(NUMBER, texte, at)?.[0] ?? '0'
  return { sorte: 'nombre', norm: digits, valeur: Number(digits), debut: at, fin: at + digits.length }
}

function readLetters(texte: string, at: number): Jeton | null {
  const word = matchAt(ACRONYM, texte, at) ?? matchAt(WORD, texte, at)
  if (word === null) return null
  return { sorte: 'mot', norm: withoutAccents(word[0]), valeur: 0, debut: at, fin: at + word[0].length }
}

function sign(texte: string, at: number): Jeton {
  return { sorte: 'signe', norm: texte[at] ?? '', valeur: 0, debut: at, fin: at + 1 }
}

function matchAt(pattern: RegExp, texte: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(texte)
}

/** Longest text read, in characters; what comes after is cut, with a flag. */
const LONGUEUR_MAX = 5000

/**
 * The text as a person sees it: without markup, with one kind of apostrophe, dash and space, and at most
 * `LONGUEUR_MAX` characters. Line ends are kept: a list on several lines has no other mark.
 */
export function cleanSentence(texte: string): { propre: string; coupe: boolean } {
  const coupe = texte.length > LONGUEUR_MAX
  const propre = plainText(texte.slice(0, LONGUEUR_MAX))
    .valeur.replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[^\S\n]/g, ' ')
  return { propre, coupe }
}
