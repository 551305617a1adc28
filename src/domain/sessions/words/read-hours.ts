import type { Sens, Trouve } from './model.ts'
import { afterPhrase, followedBy, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

/** Outside these hours no public session starts: the number is something else (a duration, a typo). */
const EARLIEST_START_MIN = 6 * 60
const LATEST_START_MIN = 22 * 60
const NOON_MIN = 12 * 60
const BETWEEN = words('a - / > → au jusqu')
const APPROXIMATE = words('vers environ apres avant')
const LEADS = words("a de des entre partir compter du d ' les la l :")
const PER = words('par hebdomadaires hebdomadaire')
const LENGTH_WORDS = words('duree pendant durant dure durent')
const LENGTH_LEADS = words("de d ' : environ est")

/** A time: its minutes and the index after it. "9h", "14 h 30", "midi", "10 heures et demie". */
type Horloge = { readonly min: number; readonly suivant: number }

/** Hours: "de 9h à 12h", "14 à 16h", "9h-10h30", "à partir de 13h30", "jusqu'à 17h", or a length of time. */
export function readHours(jetons: readonly Jeton[], at: number): Trouve | null {
  const length = readLength(jetons, at)
  if (length !== null) return length
  let index = at
  let onlyEnd = false
  let approximate = false
  for (; index < at + 5; index += 1) {
    const { norm } = tokenAt(jetons, index)
    if (norm === 'jusqu') onlyEnd = true
    else if (APPROXIMATE.has(norm)) approximate = true
    else if (!LEADS.has(norm)) break
  }
  if (followedBy(jetons, at, ':')) return null
  const first = readClock(jetons, index) ?? readBareNumber(jetons, index)
  if (first === null) return null
  const second = readSecondHour(jetons, first.suivant)
  if (second !== null) return { sens: plage(first.min, second.min), suivant: second.suivant }
  if (first.nu) return null
  if (readClock(jetons, first.suivant) !== null)
    return { sens: { sorte: 'creneau-douteux', code: 'creneau-incoherent' }, suivant: first.suivant + 1 }
  if (approximate || tokenAt(jetons, first.suivant).norm === 'environ')
    return { sens: { sorte: 'creneau-douteux', code: 'heure-approchee' }, suivant: first.suivant }
  if (onlyEnd)
    return { sens: { sorte: 'creneau', startMin: null, endMin: first.min }, suivant: first.suivant }
  return { sens: startAlone(first.min, tokenAt(jetons, index - 1).norm), suivant: first.suivant }
}

function readClock(jetons: readonly Jeton[], at: number): (Horloge & { nu: boolean }) | null {
  const jeton = tokenAt(jetons, at)
  if (jeton.norm === 'midi') return { min: NOON_MIN, suivant: at + 1, nu: false }
  if (jeton.sorte !== 'heure') return null
  const half = afterPhrase(jetons, at + 1, 'et demi', 'et demie')
  if (half !== null) return { min: jeton.valeur + 30, suivant: half, nu: false }
  if (followedBy(jetons, at + 1, 'et', 'quart')) return { min: jeton.valeur + 15, suivant: at + 3, nu: false }
  return { min: jeton.valeur, suivant: at + 1, nu: false }
}

/** "14 à 16h": the first number has no "h" of its own, so it counts only before an hour. */
function readBareNumber(jetons: readonly Jeton[], at: number): (Horloge & { nu: boolean }) | null {
  const { sorte, valeur } = tokenAt(jetons, at)
  if (sorte !== 'nombre' || valeur > 24) return null
  return { min: valeur * 60, suivant: at + 1, nu: true }
}

/** The end of a range: a word or sign that means "to", then a time. */
function readSecondHour(jetons: readonly Jeton[], at: number): Horloge | null {
  let index = at
  if (followedBy(jetons, index, 'et') && !tokenAt(jetons, at - 2).norm.startsWith('entre')) return null
  if (followedBy(jetons, index, 'et')) return readClock(jetons, index + 1)
  let seen = false
  while (BETWEEN.has(tokenAt(jetons, index).norm) || (seen && tokenAt(jetons, index).norm === "'")) {
    seen = true
    index += 1
    if (index > at + 4) return null
  }
  return seen ? readClock(jetons, index) : null
}

function plage(startMin: number, endMin: number): Sens {
  const plausible = startMin >= EARLIEST_START_MIN && startMin <= LATEST_START_MIN && endMin > startMin
  return plausible
    ? { sorte: 'creneau', startMin, endMin }
    : { sorte: 'creneau-douteux', code: 'creneau-incoherent' }
}

/** "séances de 2h" is a length; "à 2h de route" is nothing that we know. */
function startAlone(startMin: number, before: string): Sens {
  if (startMin < EARLIEST_START_MIN)
    return before === 'de' || before === "'" ? { sorte: 'duree', minutes: startMin } : { sorte: 'muet' }
  if (startMin > LATEST_START_MIN) return { sorte: 'creneau-douteux', code: 'creneau-incoherent' }
  return { sorte: 'creneau', startMin, endMin: null }
}

/** "durée : 2h", "pendant 1h30", "7h par semaine": how long, not when. */
function readLength(jetons: readonly Jeton[], at: number): Trouve | null {
  const isLength = LENGTH_WORDS.has(tokenAt(jetons, at).norm)
  const index = isLength ? skipWords(jetons, at + 1, LENGTH_LEADS) : at
  const jeton = tokenAt(jetons, index)
  if (jeton.sorte !== 'heure') return null
  const around = PER.has(tokenAt(jetons, index + 1).norm) || followedBy(jetons, index + 1, '/', 'semaine')
  if (!isLength && !around) return null
  return { sens: around ? { sorte: 'muet' } : { sorte: 'duree', minutes: jeton.valeur }, suivant: index + 1 }
}
