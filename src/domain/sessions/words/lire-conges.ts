import type { Trouve } from './element.ts'
import { type Jeton, jetonA, suite } from './jetons.ts'

const SMALL = new Set([
  'les',
  'la',
  'le',
  'l',
  "'",
  'des',
  'de',
  'd',
  'du',
  'pendant',
  'durant',
  'en',
  'periode',
  'periodes',
  'et',
  'petites',
  'grandes',
])
const HOLIDAY_KINDS = new Set(['scolaires', 'scolaire', 'scol', 'd', 'ete', 'noel', 'estivales', "'"])
const EXCEPT = new Set([
  'hors',
  'sauf',
  'excepte',
  'exceptes',
  'exceptees',
  'ferme',
  'fermee',
  'fermes',
  'interruption',
  'relache',
  'hormis',
])
const INCLUDED = new Set(['compris', 'meme', 'aussi', 'ouvert', 'inclus'])

/** School holidays and public holidays: closed, open, or only then. */
export function lireConges(jetons: readonly Jeton[], at: number): Trouve | null {
  if (suite(jetons, at, 'en', 'periode', 'scolaire') || suite(jetons, at, 'periode', 'scolaire'))
    return { sens: { sorte: 'vacances', regle: 'ferme' }, suivant: at + (suite(jetons, at, 'en') ? 3 : 2) }
  const { regle, suivant: start } = lireRegle(jetons, at)
  let index = start
  while (SMALL.has(jetonA(jetons, index).norm) && index < start + 5) index += 1
  const { norm } = jetonA(jetons, index)
  if (/^(vacances?|conges?)$/.test(norm)) {
    index += 1
    while (HOLIDAY_KINDS.has(jetonA(jetons, index).norm) && index < start + 9) index += 1
    const only =
      regle ?? (suite(jetons, index, 'inclus') || suite(jetons, index, 'comprises') ? 'ouvert' : 'seulement')
    return { sens: { sorte: 'vacances', regle: only }, suivant: index }
  }
  const publicHoliday = /^(jours?)$/.test(norm) && /^feries?$/.test(jetonA(jetons, index + 1).norm)
  if (!publicHoliday && !/^feries$/.test(norm)) return null
  return {
    sens: { sorte: 'feries', regle: regle === 'ouvert' ? 'ouvert' : 'ferme' },
    suivant: index + (publicHoliday ? 2 : 1),
  }
}

function lireRegle(
  jetons: readonly Jeton[],
  at: number,
): { regle: 'ferme' | 'ouvert' | null; suivant: number } {
  const { norm } = jetonA(jetons, at)
  if (suite(jetons, at, 'en', 'dehors')) return { regle: 'ferme', suivant: at + 2 }
  if (suite(jetons, at, 'a', 'l', "'", 'exception')) return { regle: 'ferme', suivant: at + 4 }
  if (suite(jetons, at, 'pas') && isPause(jetons, at + 1))
    return { regle: 'ferme', suivant: isPause(jetons, at + 1) ? at + 4 : at + 1 }
  if (suite(jetons, at, 'y', 'compris')) return { regle: 'ouvert', suivant: at + 2 }
  if (EXCEPT.has(norm)) return { regle: 'ferme', suivant: at + 1 }
  if (INCLUDED.has(norm)) return { regle: 'ouvert', suivant: at + 1 }
  return { regle: null, suivant: at }
}

/** "pas d'atelier pendant les vacances". */
function isPause(jetons: readonly Jeton[], at: number): boolean {
  return suite(jetons, at, 'd', "'") && /^(ateliers?|activites?)$/.test(jetonA(jetons, at + 2).norm)
}
