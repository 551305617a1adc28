import type { Moment } from '../table/table-values.ts'
import type { RythmeSansAncre, Sens, Trouve } from './model.ts'
import { dayAt } from './read-days.ts'
import { afterPhrase, followedBy, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    quinze: 15,
    quatorze: 14,
  }),
)
const WEEKS = words('semaine semaines sem s')
const WEEK_LEADS = words('. n numero numeros ° : les')
const WEEK_JOINS = words(', et / - a au & + s sem semaine semaines . puis')
const PARITY_LEADS = words('. les de numero en : dites')
const UNTOLD = words('ponctuellement occasionnellement certains certaines planning calendrier')

/** Half-days: "matin", "après-midi", "toute la journée", "en soirée". */
export function readMoment(jetons: readonly Jeton[], at: number): Trouve | null {
  const half = (moment: Moment | null, taken: number): Trouve => ({
    sens: { sorte: 'moment', moment },
    suivant: at + taken,
  })
  const { norm } = tokenAt(jetons, at)
  if (norm === 'fin' || norm === 'debut') {
    if (followedBy(jetons, at + 1, 'de', 'journee')) return half(null, 3)
    if (followedBy(jetons, at + 1, 'd', "'", 'apres', 'midi')) return half('apres-midi', 5)
    if (followedBy(jetons, at + 1, 'de', 'matinee')) return half('matin', 3)
    return null
  }
  if (/^demi(e|es|s)?$/.test(norm) && /^journees?$/.test(tokenAt(jetons, at + 1).norm)) return half(null, 2)
  if (followedBy(jetons, at, 'entre', 'midi', 'et')) return half(null, 4)
  if (followedBy(jetons, at, 'pause', 'meridienne')) return half(null, 2)
  if (norm === 'apres' && /^midis?$/.test(tokenAt(jetons, at + 1).norm)) return half('apres-midi', 2)
  if (/^(apresmidis?|aprems?|aprm)$/.test(norm)) return half('apres-midi', 1)
  if (/^mat(in|ins|inee|inees)$/.test(norm)) return half('matin', 1)
  if (/^(soir|soirs|soiree|soirees)$/.test(norm)) return half('soir', 1)
  if (
    /^journees?$/.test(norm) &&
    !['portes', 'internationale', 'nationale', 'mondiale', 'type'].includes(tokenAt(jetons, at + 1).norm)
  )
    return half('journee', 1)
  return null
}

/** Odd or even weeks, and rhythms: "semaines paires", "tous les 15 jours", "un samedi sur deux". */
export function readFrequency(jetons: readonly Jeton[], at: number): Trouve | null {
  return readParity(jetons, at) ?? readWeekNumbers(jetons, at) ?? readRhythm(jetons, at)
}

function parityOf(norm: string): 'paire' | 'impaire' | null {
  if (/^(paire?s?|paris)$/.test(norm)) return norm === 'paris' ? null : 'paire'
  return /^im?paire?s?$/.test(norm) ? 'impaire' : null
}

function readParity(jetons: readonly Jeton[], at: number): Trouve | null {
  let index = at
  if (WEEKS.has(tokenAt(jetons, at).norm)) index = skipWords(jetons, at + 1, PARITY_LEADS, 3)
  else if (!(tokenAt(jetons, at - 1).norm === '(' && tokenAt(jetons, at + 1).norm === ')')) return null
  const first = parityOf(tokenAt(jetons, index).norm)
  if (first === null) return null
  const joined = ['et', 'ou', '/'].includes(tokenAt(jetons, index + 1).norm)
  const second = joined ? parityOf(tokenAt(jetons, index + 2).norm) : null
  if (second !== null && second !== first)
    return { sens: { sorte: 'parite', parite: 'toutes' }, suivant: index + 3 }
  return { sens: { sorte: 'parite', parite: first }, suivant: index + 1 }
}

/** "semaines 45, 47, 49 et 51", "sem. n° 45 à 48", "S45, S47". */
function readWeekNumbers(jetons: readonly Jeton[], at: number): Trouve | null {
  if (!WEEKS.has(tokenAt(jetons, at).norm)) return null
  const semaines: number[] = []
  let index = skipWords(jetons, at + 1, WEEK_LEADS, 4)
  for (;;) {
    const week = weekAt(jetons, index)
    if (week === null) break
    const before = tokenAt(jetons, index - 1).norm
    const from = semaines.at(-1)
    if (from !== undefined && (before === 'a' || before === 'au' || before === '-') && week > from)
      for (let next = from + 1; next < week; next++) semaines.push(next)
    semaines.push(week)
    const next = skipWords(jetons, index + 1, WEEK_JOINS, 4)
    if (weekAt(jetons, next) === null) return { sens: { sorte: 'semaines', semaines }, suivant: index + 1 }
    index = next
  }
  return null
}

/** A week of the year; "2 fois" and "3 h" are none. */
function weekAt(jetons: readonly Jeton[], at: number): number | null {
  const { sorte, valeur } = tokenAt(jetons, at)
  const isCounted = /^(fois|jours?|sur|mois|seances?|ateliers?|personnes?)$/.test(
    tokenAt(jetons, at + 1).norm,
  )
  return sorte === 'nombre' && valeur >= 1 && valeur <= 53 && !isCounted ? valeur : null
}

const MOMENT_WORDS = words("matin matins apres midi midis soir soirs l ' le - en journee")

function countAt(jetons: readonly Jeton[], at: number): number | null {
  const { sorte, norm, valeur } = tokenAt(jetons, at)
  return sorte === 'nombre' ? valeur : (COUNTS.get(norm) ?? null)
}

function readRhythm(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm } = tokenAt(jetons, at)
  const told = (rythme: RythmeSansAncre, suivant: number): Trouve => ({
    sens: { sorte: 'rythme', rythme },
    suivant,
  })
  if (norm === 'quinzaine') return told('quinzaine', at + 1)
  if (/^(bimensuels?|bimensuelles?|bihebdomadaires?|bimestriels?)$/.test(norm)) return told('autre', at + 1)
  if (/^(mensuels?|mensuelles?|mensuellement)$/.test(norm)) return told('mensuel', at + 1)
  if (UNTOLD.has(norm)) return told('autre', at + 1)
  if (followedBy(jetons, at, 'selon') || followedBy(jetons, at, 'dates', 'a')) return told('autre', at + 2)
  const asked = afterPhrase(jetons, at, 'a la demande', 'sur demande')
  if (asked !== null) return told('autre', asked)
  const monthly = afterPhrase(jetons, at, 'tous les mois', 'chaque mois')
  if (monthly !== null) return told('mensuel', monthly)
  return readEveryN(jetons, at) ?? readOneInTwo(jetons, at)
}

/** "tous les 15 jours", "toutes les deux semaines". */
function readEveryN(jetons: readonly Jeton[], at: number): Trouve | null {
  if (!/^tou(s|tes)$/.test(tokenAt(jetons, at).norm) || !followedBy(jetons, at + 1, 'les')) return null
  const count = countAt(jetons, at + 2)
  if (count === null) return null
  const unit = tokenAt(jetons, at + 3).norm
  const days = unit === 'jours' ? count : WEEKS.has(unit) ? count * 7 : 0
  const sens: Sens = {
    sorte: 'rythme',
    rythme: days === 14 || days === 15 ? 'quinzaine' : days === 21 ? 'trois-semaines' : 'autre',
  }
  return { sens, suivant: at + 4 }
}

/** "une semaine sur deux", "un samedi sur deux" (the day itself is left to be read), "un mardi par mois". */
function readOneInTwo(jetons: readonly Jeton[], at: number): Trouve | null {
  const count = countAt(jetons, at)
  if (
    count !== null &&
    /^fois$/.test(tokenAt(jetons, at + 1).norm) &&
    followedBy(jetons, at + 2, 'par', 'mois')
  )
    return { sens: { sorte: 'rythme', rythme: count === 1 ? 'mensuel' : 'autre' }, suivant: at + 4 }
  if (count === 1 && followedBy(jetons, at + 1, 'sur')) return oneInN(jetons, at + 1)
  if (count !== null && WEEKS.has(tokenAt(jetons, at + 1).norm)) return oneInN(jetons, at + 2)
  if (count !== null && followedBy(jetons, at + 1, 'fois')) return oneInN(jetons, at + 2)
  if (followedBy(jetons, at, 'sur')) {
    const before = dayAt(jetons, at - 1)
    const moments = /^(matins?|midis?|soirs?)$/.test(tokenAt(jetons, at - 1).norm)
    return before !== null || moments ? oneInN(jetons, at) : null
  }
  if (followedBy(jetons, at, 'par', 'mois') || followedBy(jetons, at, 'dans', 'le', 'mois')) {
    let day = at - 1
    while (day > at - 6 && MOMENT_WORDS.has(tokenAt(jetons, day).norm)) day -= 1
    const once = dayAt(jetons, day) !== null && countAt(jetons, day - 1) === 1
    const suivant = at + (followedBy(jetons, at, 'par') ? 2 : 3)
    return { sens: { sorte: 'rythme', rythme: once ? 'mensuel' : 'autre' }, suivant }
  }
  return null
}

function oneInN(jetons: readonly Jeton[], at: number): Trouve | null {
  if (!followedBy(jetons, at, 'sur')) return null
  const count = countAt(jetons, at + 1)
  if (count === null) return null
  const rythme: RythmeSansAncre = count === 2 ? 'quinzaine' : count === 3 ? 'trois-semaines' : 'autre'
  return { sens: { sorte: 'rythme', rythme }, suivant: at + 2 }
}
