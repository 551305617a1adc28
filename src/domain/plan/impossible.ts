import type { Highs } from 'highs'
import { writeProgramme } from './model/model.ts'
import type { Probleme } from './problem.ts'
import { openSearch } from './search.ts'

/** What cannot be met: the floor of seats, of reach, or a neighbourhood's. */
export type Sorte = 'places' | 'portee' | 'qpv'

/**
 * No plan meets the floors (`prouve`), or none was found in time. `plafond`: the highest share that every commune can have
 * at once, the other floors kept; null if not found. `quartiers`: codes of neighbourhoods that no room at all can serve.
 */
export class PlancherImpossible extends Error {
  readonly sorte: Sorte
  readonly plafond: number | null
  readonly prouve: boolean
  readonly quartiers: readonly string[]
  constructor(sorte: Sorte, plafond: number | null, prouve = true, quartiers: readonly string[] = []) {
    super(`no plan meets the floor of ${sorte}`)
    this.sorte = sorte
    this.plafond = plafond
    this.prouve = prouve
    this.quartiers = quartiers
  }
}

/** The floors that are set. */
const floorsOf = ({ instance: { plancherPlaces, plancherPortee } }: Probleme) => [
  ...(plancherPlaces === null ? [] : (['places'] as const)),
  ...(plancherPortee === null ? [] : (['portee'] as const)),
]

export const notFound = (probleme: Probleme): PlancherImpossible =>
  new PlancherImpossible(floorsOf(probleme)[0] ?? 'qpv', null, false)

/** Which floor is too high, and how high it may be: one more model each. */
export function whyImpossible(highs: Highs, probleme: Probleme, limiteS: number): PlancherImpossible {
  const floors = floorsOf(probleme)
  for (const sorte of floors) {
    const plafond = highestFloor(highs, probleme, sorte, limiteS)
    if (plafond !== null) return new PlancherImpossible(sorte, plafond)
  }
  const { qpv } = probleme.instance
  if (qpv.length === 0) return new PlancherImpossible(floors[0] ?? 'portee', null)
  const far = qpv.filter(({ salles, existants }) => salles.length + existants.length === 0)
  return new PlancherImpossible(
    'qpv',
    null,
    true,
    far.map(({ code }) => code),
  )
}

/** The highest share that every commune can have at once; null if time is out, or another floor is too high. */
function highestFloor(
  highs: Highs,
  probleme: Probleme,
  sorte: 'places' | 'portee',
  limiteS: number,
): number | null {
  const programme = writeProgramme(probleme, sorte)
  const but = new Float64Array(programme.colonnes)
  but[programme.plancher] = 1
  const search = openSearch(highs, programme)
  try {
    const found = search.maximise({ but, depart: null, limiteS })
    return found.etat === 'optimal' ? (found.colonnes?.[programme.plancher] ?? null) : null
  } finally {
    search.close()
  }
}
