import type { Trouve } from './element.ts'
import { type Jeton, jetonA, suite } from './jetons.ts'
import { moisNomme } from './mois.ts'

const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const SHORT = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim']
const LONGER = ['lund', 'mard', 'merc', 'jeud', 'vend', 'same', 'dima']
const WEEKDAYS = [0, 1, 2, 3, 4]
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const RANKS: Readonly<Record<string, number>> = {
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
}
/** Feasts that carry a day's name: "mardi gras", "lundi de Pâques". */
const FEASTS = new Set(['gras', 'saint', 'paques', 'pentecote', 'ascension'])
const SMALL = new Set(['le', 'les', 'de', 'd', "'", 'l', 'un', 'chaque', 'tous', 'toutes', 'ce', 'et', 'du'])

/** A weekday's number, 0 = Monday; `faute` when one letter is wrong, missing, added or swapped. */
function jourNomme(mot: string): { jour: number; faute: boolean } | null {
  const plain = mot.endsWith('s') ? mot.slice(0, -1) : mot
  const exact = NAMES.indexOf(plain)
  if (exact >= 0) return { jour: exact, faute: false }
  if (plain.length < 4 || plain.length > 10) return null
  const near = NAMES.findIndex((name) => name[0] === plain[0] && oneLetterApart(plain, name))
  return near < 0 ? null : { jour: near, faute: true }
}

/** The day at an index, its abbreviation ("mer.") and the feasts sorted out. */
export function jourA(
  jetons: readonly Jeton[],
  at: number,
): { jour: number; faute: boolean; suivant: number } | null {
  const { norm, sorte } = jetonA(jetons, at)
  if (sorte !== 'mot') return null
  const short = Math.max(SHORT.indexOf(norm), LONGER.indexOf(norm))
  if (short >= 0) {
    if (suite(jetons, at + 1, '.')) return { jour: short, faute: false, suivant: at + 2 }
    const follows = jetonA(jetons, at + 1)
    return follows.sorte === 'heure' || follows.norm === ':'
      ? { jour: short, faute: false, suivant: at + 1 }
      : null
  }
  const named = jourNomme(norm)
  if (named === null || isFeast(jetons, at + 1)) return null
  return { ...named, suivant: at + 1 }
}

function isFeast(jetons: readonly Jeton[], at: number): boolean {
  let index = at
  while (index < at + 3 && ['de', 'l', "'", 'la'].includes(jetonA(jetons, index).norm)) index += 1
  return FEASTS.has(jetonA(jetons, index).norm)
}

/** Days: a name, "du lundi au vendredi", "1er et 3e jeudi", "tous les jours", "le week-end". */
export function lireJours(jetons: readonly Jeton[], at: number): Trouve | null {
  return lireRangs(jetons, at) ?? lireSuite(jetons, at) ?? lireEnsemble(jetons, at)
}

function lireSuite(jetons: readonly Jeton[], at: number): Trouve | null {
  const first = jourA(jetons, at)
  if (first === null) return null
  let index = first.suivant
  if (suite(jetons, index, 'jusqu')) index += 1
  if (suite(jetons, index, "'")) index += 1
  const dash = suite(jetons, index, '-')
  const to = dash || suite(jetons, index, 'au') || suite(jetons, index, 'a')
  const last = to ? jourA(jetons, index + 1) : null
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
  const chained = suite(jetons, last.suivant, '-') && jourA(jetons, last.suivant + 1) !== null
  return first === 0 && last.jour >= 4 && !chained
}

function rangA(jetons: readonly Jeton[], at: number): number | null {
  const { sorte, norm, valeur } = jetonA(jetons, at)
  if (sorte === 'rang') return valeur >= 1 && valeur <= 5 ? valeur : null
  return RANKS[norm] ?? null
}

function lireRangs(jetons: readonly Jeton[], at: number): Trouve | null {
  const rangs: number[] = []
  let index = at
  for (;;) {
    const rang = rangA(jetons, index)
    if (rang === null || rangs.length === 5) break
    rangs.push(rang)
    index += 1
    while (SMALL.has(jetonA(jetons, index).norm) || suite(jetons, index, ',')) index += 1
  }
  const day = rangs.length === 0 ? null : jourA(jetons, index)
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
  const month = suite(jetons, at, 'd', "'") ? at + 2 : suite(jetons, at, 'de') ? at + 1 : -1
  return month >= 0 && moisNomme(jetonA(jetons, month).norm) !== null
}

/** Takes "du mois", "de chaque mois" after a rank. */
function afterMonth(jetons: readonly Jeton[], at: number): number {
  let index = at
  while (index < at + 3 && ['du', 'de', 'chaque', 'par', 'tous', 'les'].includes(jetonA(jetons, index).norm))
    index += 1
  return suite(jetons, index, 'mois') ? index + 1 : at
}

function lireEnsemble(jetons: readonly Jeton[], at: number): Trouve | null {
  const group = (jours: readonly number[], taken: number): Trouve => ({
    sens: { sorte: 'jours', jours, rangs: [] },
    suivant: at + taken,
  })
  if (suite(jetons, at, 'week', 'end') || suite(jetons, at, 'week', 'ends')) return group([5, 6], 2)
  if (suite(jetons, at, 'tous', 'les', 'jours') || suite(jetons, at, 'chaque', 'jour')) {
    const length = suite(jetons, at, 'chaque') ? 2 : 3
    const working = ['ouvres', 'ouvre', 'ouvrables', 'ouvrable'].includes(jetonA(jetons, at + length).norm)
    if (working) return group(WEEKDAYS, length + 1)
    if (suite(jetons, at + length, 'de', 'la', 'semaine')) return group(WEEKDAYS, length + 3)
    if (suite(jetons, at + length, 'de', 'semaine') || suite(jetons, at + length, 'en', 'semaine'))
      return group(WEEKDAYS, length + 2)
    return group(EVERY_DAY, length)
  }
  const inWeek = suite(jetons, at, 'de', 'semaine') || suite(jetons, at, 'en', 'semaine')
  const parity = /^(im)?pairs?e?s?$/.test(jetonA(jetons, at + 2).norm)
  return inWeek && !parity ? group(WEEKDAYS, 2) : null
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
