import type { Moment } from '../table/table-values.ts'
import type { Sens, Trouve } from './element.ts'
import { type Jeton, jetonA, suite } from './jetons.ts'
import type { RythmeSansAncre } from './lecture-serie.ts'
import { jourA } from './lire-jours.ts'

const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  quinze: 15,
  quatorze: 14,
}
const WEEKS = new Set(['semaine', 'semaines', 'sem', 's'])
const UNTOLD = new Set([
  'ponctuellement',
  'occasionnellement',
  'certains',
  'certaines',
  'planning',
  'calendrier',
])

/** Half-days: "matin", "après-midi", "toute la journée", "en soirée". */
export function lireMoment(jetons: readonly Jeton[], at: number): Trouve | null {
  const half = (moment: Moment | null, taken: number): Trouve => ({
    sens: { sorte: 'moment', moment },
    suivant: at + taken,
  })
  const { norm } = jetonA(jetons, at)
  if (norm === 'fin' || norm === 'debut') {
    if (suite(jetons, at + 1, 'de', 'journee')) return half(null, 3)
    if (suite(jetons, at + 1, 'd', "'", 'apres', 'midi')) return half('apres-midi', 5)
    if (suite(jetons, at + 1, 'de', 'matinee')) return half('matin', 3)
    return null
  }
  if (/^demi(e|es|s)?$/.test(norm) && /^journees?$/.test(jetonA(jetons, at + 1).norm)) return half(null, 2)
  if (suite(jetons, at, 'entre', 'midi', 'et')) return half(null, 4)
  if (suite(jetons, at, 'pause', 'meridienne')) return half(null, 2)
  if (norm === 'apres' && /^midis?$/.test(jetonA(jetons, at + 1).norm)) return half('apres-midi', 2)
  if (/^(apresmidis?|aprems?|aprm)$/.test(norm)) return half('apres-midi', 1)
  if (/^mat(in|ins|inee|inees)$/.test(norm)) return half('matin', 1)
  if (/^(soir|soirs|soiree|soirees)$/.test(norm)) return half('soir', 1)
  if (
    /^journees?$/.test(norm) &&
    !['portes', 'internationale', 'nationale', 'mondiale', 'type'].includes(jetonA(jetons, at + 1).norm)
  )
    return half('journee', 1)
  return null
}

/** Odd or even weeks, and rhythms: "semaines paires", "tous les 15 jours", "un samedi sur deux". */
export function lireFrequence(jetons: readonly Jeton[], at: number): Trouve | null {
  return lireParite(jetons, at) ?? lireRythme(jetons, at)
}

function parityOf(norm: string): 'paire' | 'impaire' | null {
  if (/^(paire?s?|paris)$/.test(norm)) return norm === 'paris' ? null : 'paire'
  return /^im?paire?s?$/.test(norm) ? 'impaire' : null
}

function lireParite(jetons: readonly Jeton[], at: number): Trouve | null {
  let index = at
  if (WEEKS.has(jetonA(jetons, index).norm)) {
    index += 1
    while (
      index < at + 4 &&
      ['.', 'les', 'de', 'numero', 'en', ':', 'dites'].includes(jetonA(jetons, index).norm)
    )
      index += 1
  } else if (!(jetonA(jetons, at - 1).norm === '(' && jetonA(jetons, at + 1).norm === ')')) return null
  const first = parityOf(jetonA(jetons, index).norm)
  if (first === null) return null
  const joined = ['et', 'ou', '/'].includes(jetonA(jetons, index + 1).norm)
  const second = joined ? parityOf(jetonA(jetons, index + 2).norm) : null
  if (second !== null && second !== first)
    return { sens: { sorte: 'parite', parite: 'toutes' }, suivant: index + 3 }
  return { sens: { sorte: 'parite', parite: first }, suivant: index + 1 }
}

function countAt(jetons: readonly Jeton[], at: number): number | null {
  const { sorte, norm, valeur } = jetonA(jetons, at)
  return sorte === 'nombre' ? valeur : (COUNTS[norm] ?? null)
}

function lireRythme(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm } = jetonA(jetons, at)
  const told = (rythme: RythmeSansAncre, suivant: number): Trouve => ({
    sens: { sorte: 'rythme', rythme },
    suivant,
  })
  if (norm === 'quinzaine') return told('quinzaine', at + 1)
  if (/^(bimensuels?|bimensuelles?|bihebdomadaires?|bimestriels?)$/.test(norm)) return told('autre', at + 1)
  if (/^(mensuels?|mensuelles?|mensuellement)$/.test(norm)) return told('mensuel', at + 1)
  if (UNTOLD.has(norm)) return told('autre', at + 1)
  if (suite(jetons, at, 'selon') || suite(jetons, at, 'dates', 'a')) return told('autre', at + 2)
  if (suite(jetons, at, 'a', 'la', 'demande') || suite(jetons, at, 'sur', 'demande'))
    return told('autre', norm === 'a' ? at + 3 : at + 2)
  if (suite(jetons, at, 'tous', 'les', 'mois') || suite(jetons, at, 'chaque', 'mois'))
    return told('mensuel', norm === 'tous' ? at + 3 : at + 2)
  return lireTousLes(jetons, at) ?? lireSurDeux(jetons, at)
}

/** "tous les 15 jours", "toutes les deux semaines". */
function lireTousLes(jetons: readonly Jeton[], at: number): Trouve | null {
  if (!/^tou(s|tes)$/.test(jetonA(jetons, at).norm) || !suite(jetons, at + 1, 'les')) return null
  const count = countAt(jetons, at + 2)
  if (count === null) return null
  const unit = jetonA(jetons, at + 3).norm
  const days = unit === 'jours' ? count : WEEKS.has(unit) ? count * 7 : 0
  const sens: Sens = {
    sorte: 'rythme',
    rythme: days === 14 || days === 15 ? 'quinzaine' : days === 21 ? 'trois-semaines' : 'autre',
  }
  return { sens, suivant: at + 4 }
}

/** "une semaine sur deux", "un samedi sur deux" (the day itself is left to be read), "un mardi par mois". */
function lireSurDeux(jetons: readonly Jeton[], at: number): Trouve | null {
  const count = countAt(jetons, at)
  if (count !== null && /^fois$/.test(jetonA(jetons, at + 1).norm) && suite(jetons, at + 2, 'par', 'mois'))
    return { sens: { sorte: 'rythme', rythme: count === 1 ? 'mensuel' : 'autre' }, suivant: at + 4 }
  if (count !== null && WEEKS.has(jetonA(jetons, at + 1).norm)) return surN(jetons, at + 2)
  if (count !== null && suite(jetons, at + 1, 'fois')) return surN(jetons, at + 2)
  if (suite(jetons, at, 'sur')) {
    const before = jourA(jetons, at - 1)
    const moments = /^(matins?|midis?|soirs?)$/.test(jetonA(jetons, at - 1).norm)
    return before !== null || moments ? surN(jetons, at) : null
  }
  if (suite(jetons, at, 'par', 'mois') && jourA(jetons, at - 1) !== null)
    return {
      sens: { sorte: 'rythme', rythme: countAt(jetons, at - 2) === 1 ? 'mensuel' : 'autre' },
      suivant: at + 2,
    }
  return null
}

function surN(jetons: readonly Jeton[], at: number): Trouve | null {
  if (!suite(jetons, at, 'sur')) return null
  const count = countAt(jetons, at + 1)
  if (count === null) return null
  const rythme: RythmeSansAncre = count === 2 ? 'quinzaine' : count === 3 ? 'trois-semaines' : 'autre'
  return { sens: { sorte: 'rythme', rythme }, suivant: at + 2 }
}
