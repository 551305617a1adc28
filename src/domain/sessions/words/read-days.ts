import type { Sens, Trouve } from './model.ts'
import { afterPhrase, followedBy, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

const MONTHS = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
]

/** Number of a month's name, 1 to 12, or null. */
export function namedMonth(mot: string): number | null {
  const found = MONTHS.findIndex((names) => names.includes(mot))
  return found < 0 ? null : found + 1
}

const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const SHORT = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim']
const LONGER = ['lund', 'mard', 'merc', 'jeud', 'vend', 'same', 'dima']
const WEEKDAYS = [0, 1, 2, 3, 4]
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const RANKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    premier: 1,
    premiers: 1,
    second: 2,
    seconds: 2,
    deuxieme: 2,
    deuxiemes: 2,
    troisieme: 3,
    troisiemes: 3,
    quatrieme: 4,
    quatriemes: 4,
    cinquieme: 5,
    dernier: -1,
    derniers: -1,
  }),
)
/** Feasts that carry a day's name: "mardi gras", "lundi de Pâques". */
const FEASTS = words('gras saint paques pentecote ascension')
const FEAST_LEADS = words("de l ' la")
const SMALL = words("le les de d ' l un chaque tous toutes ce et du , & / +")
const RANK_JOINS = words('et , le les / + &')
const MONTHLY = words('du de chaque par tous les')

/** A weekday's number, 0 = Monday; `faute` when one letter is wrong, missing, added or swapped. */
function namedDay(mot: string): { jour: number; faute: boolean } | null {
  const plain = mot.endsWith('s') ? mot.slice(0, -1) : mot
  const exact = NAMES.indexOf(plain)
  if (exact >= 0) return { jour: exact, faute: false }
  if (plain.length < 4 || plain.length > 10) return null
  const near = NAMES.findIndex((name) => name[0] === plain[0] && oneLetterApart(plain, name))
  return near < 0 ? null : { jour: near, faute: true }
}

/** The day at an index, its abbreviation ("mer.") and the feasts sorted out. */
export function dayAt(
  jetons: readonly Jeton[],
  at: number,
): { jour: number; faute: boolean; suivant: number } | null {
  const { norm, sorte } = tokenAt(jetons, at)
  if (sorte !== 'mot') return null
  const short = Math.max(SHORT.indexOf(norm), LONGER.indexOf(norm))
  if (short >= 0) {
    if (followedBy(jetons, at + 1, '.')) return { jour: short, faute: false, suivant: at + 2 }
    const follows = tokenAt(jetons, at + 1)
    return follows.sorte === 'heure' || follows.norm === ':'
      ? { jour: short, faute: false, suivant: at + 1 }
      : null
  }
  const named = namedDay(norm)
  if (named === null || isFeast(jetons, at + 1)) return null
  return { ...named, suivant: at + 1 }
}

function isFeast(jetons: readonly Jeton[], at: number): boolean {
  return FEASTS.has(tokenAt(jetons, skipWords(jetons, at, FEAST_LEADS, 3)).norm)
}

/** Days: a name, "du lundi au vendredi", "1er et 3e jeudi", "tous les jours", "le week-end". */
export function readDays(jetons: readonly Jeton[], at: number): Trouve | null {
  return readRanks(jetons, at) ?? readDaySeries(jetons, at) ?? readDaySet(jetons, at)
}

function readDaySeries(jetons: readonly Jeton[], at: number): Trouve | null {
  const first = dayAt(jetons, at)
  if (first === null) return null
  let index = first.suivant
  if (followedBy(jetons, index, 'jusqu')) index += 1
  if (followedBy(jetons, index, "'")) index += 1
  const dash = followedBy(jetons, index, '-')
  const to = dash || followedBy(jetons, index, 'au') || followedBy(jetons, index, 'a')
  const last = to ? dayAt(jetons, index + 1) : null
  if (last === null || (dash && !isDashRange(jetons, first.jour, last)))
    return {
      sens: { sorte: 'jours', jours: [first.jour], rangs: [] },
      suivant: first.suivant,
      faute: first.faute,
    }
  const jours = Array.from({ length: ((last.jour - first.jour + 7) % 7) + 1 }, (_, i) => (first.jour + i) % 7)
  return {
    sens: { sorte: 'jours', jours, rangs: [] },
    suivant: last.suivant,
    faute: first.faute || last.faute,
  }
}

/** "lundi-vendredi" is a range, "mardi-jeudi" a list, and so is any chain of three. */
function isDashRange(
  jetons: readonly Jeton[],
  first: number,
  last: { jour: number; suivant: number },
): boolean {
  const chained = followedBy(jetons, last.suivant, '-') && dayAt(jetons, last.suivant + 1) !== null
  return first === 0 && last.jour >= 4 && !chained
}

/** A rank in the month and the index after it: "2e", "premier", "avant-dernier". */
function rankAt(jetons: readonly Jeton[], at: number): { rang: number; suivant: number } | null {
  const { sorte, norm, valeur } = tokenAt(jetons, at)
  if (sorte === 'rang') return valeur >= 1 && valeur <= 5 ? { rang: valeur, suivant: at + 1 } : null
  if (norm === 'avant' && /^derniers?$/.test(tokenAt(jetons, at + 1).norm))
    return { rang: -2, suivant: at + 2 }
  const rang = RANKS.get(norm)
  return rang === undefined ? null : { rang, suivant: at + 1 }
}

/** "les 2 premiers samedis", "les deux derniers": how many from the start or the end. */
function countedRanks(jetons: readonly Jeton[], at: number): number[] {
  const { sorte, norm, valeur } = tokenAt(jetons, at)
  const count = sorte === 'nombre' ? valeur : norm === 'deux' ? 2 : norm === 'trois' ? 3 : 0
  const word = tokenAt(jetons, at + 1).norm
  const isFirst = /^premi(?:er|ere)s$/.test(word)
  if (count < 2 || count > 4 || !(isFirst || /^derni(?:er|ere)s$/.test(word))) return []
  return Array.from({ length: count }, (_, i) => (isFirst ? i + 1 : -1 - i))
}

const OF_MONTH_LEADS = words('du de chaque le les et , d')

/** Ranks whose day stands elsewhere: "(2e et 4e du mois)", "le 1er et le 3e du mois". */
export function readLoneRanks(jetons: readonly Jeton[], at: number): Trouve | null {
  const rangs: number[] = []
  let index = at
  while (rangs.length < 5) {
    const rang = rankAt(jetons, index)
    if (rang === null) break
    rangs.push(rang.rang)
    index = skipWords(jetons, rang.suivant, RANK_JOINS, 3)
  }
  if (rangs.length === 0) return null
  const month = skipWords(jetons, index, OF_MONTH_LEADS, 3)
  const sens: Sens = { sorte: 'rangs', rangs }
  if (followedBy(jetons, month, 'mois')) return { sens, suivant: month + 1 }
  const isBracketed = followedBy(jetons, at - 1, '(') && followedBy(jetons, index, ')')
  return isBracketed && tokenAt(jetons, at).sorte === 'rang' ? { sens, suivant: index } : null
}

function readRanks(jetons: readonly Jeton[], at: number): Trouve | null {
  const rangs: number[] = countedRanks(jetons, at)
  let index = rangs.length === 0 ? at : skipWords(jetons, at + 2, SMALL)
  for (;;) {
    const rang = rankAt(jetons, index)
    if (rang === null || rangs.length === 5) break
    rangs.push(rang.rang)
    index = skipWords(jetons, rang.suivant, SMALL)
  }
  const day = rangs.length === 0 ? null : dayAt(jetons, index)
  if (day === null) return null
  if (isOfOneMonth(jetons, day.suivant)) return { sens: { sorte: 'date' }, suivant: day.suivant + 2 }
  return {
    sens: { sorte: 'jours', jours: [day.jour], rangs },
    suivant: afterMonth(jetons, day.suivant),
    faute: day.faute,
  }
}

/** "le premier mardi de septembre" is one date. */
function isOfOneMonth(jetons: readonly Jeton[], at: number): boolean {
  const month = followedBy(jetons, at, 'd', "'") ? at + 2 : followedBy(jetons, at, 'de') ? at + 1 : -1
  return month >= 0 && namedMonth(tokenAt(jetons, month).norm) !== null
}

/** Takes "du mois", "de chaque mois" after a rank. */
function afterMonth(jetons: readonly Jeton[], at: number): number {
  const index = skipWords(jetons, at, MONTHLY, 3)
  return followedBy(jetons, index, 'mois') ? index + 1 : at
}

function readDaySet(jetons: readonly Jeton[], at: number): Trouve | null {
  const group = (jours: readonly number[], suivant: number): Trouve => ({
    sens: { sorte: 'jours', jours, rangs: [] },
    suivant,
  })
  const weekend = afterPhrase(jetons, at, 'week end', 'week ends')
  if (weekend !== null) return group([5, 6], weekend)
  const every = afterPhrase(jetons, at, 'tous les jours', 'chaque jour')
  if (every !== null) {
    const working = ['ouvres', 'ouvre', 'ouvrables', 'ouvrable', 'de la semaine', 'de semaine', 'en semaine']
    const end = afterPhrase(jetons, every, ...working)
    return end === null ? group(EVERY_DAY, every) : group(WEEKDAYS, end)
  }
  const week = afterPhrase(jetons, at, 'de semaine', 'en semaine')
  const parity = /^(im)?pairs?e?s?$/.test(tokenAt(jetons, at + 2).norm)
  const isNumbered = tokenAt(jetons, at + 2).sorte === 'nombre' || /^[ab]$/.test(tokenAt(jetons, at + 2).norm)
  return week !== null && !parity && !isNumbered ? group(WEEKDAYS, week) : null
}

/** Damerau distance exactly 1 between two different words. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i)
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}
