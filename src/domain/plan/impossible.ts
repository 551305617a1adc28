import type { Highs } from 'highs'
import { writeProgramme } from './model/model.ts'
import type { Probleme } from './problem.ts'
import { openSearch } from './search.ts'

/** What cannot be met: the floor of seats, of reach, or a neighbourhood's. */
export type Sorte = 'places' | 'portee' | 'qpv'

/** What is known of floors that no plan meets. */
export interface Impossible {
  readonly sorte: Sorte
  /** The highest share that every commune can have at once, the other floors kept; null if not found. */
  readonly plafond: number | null
  /** Neighbourhoods, by code, that no room at all can serve. */
  readonly quartiers: readonly string[]
  /** Communes or neighbourhoods, by code, that could not have their floor even as the only floor; null: not looked for. */
  readonly seuls: readonly string[] | null
}

/** No plan meets the floors (`prouve`), or none was found in time. */
export class PlancherImpossible extends Error implements Impossible {
  readonly sorte: Sorte
  readonly plafond: number | null
  readonly prouve: boolean
  readonly quartiers: readonly string[]
  readonly seuls: readonly string[] | null
  constructor({ sorte, plafond, quartiers, seuls }: Impossible, prouve: boolean) {
    super(`no plan meets the floor of ${sorte}`)
    this.sorte = sorte
    this.plafond = plafond
    this.prouve = prouve
    this.quartiers = quartiers
    this.seuls = seuls
  }
}

/** The floors that are set. */
const floorsOf = ({ instance: { plancherPlaces, plancherPortee } }: Probleme) => [
  ...(plancherPlaces === null ? [] : (['places'] as const)),
  ...(plancherPortee === null ? [] : (['portee'] as const)),
]

export const notFound = (probleme: Probleme): PlancherImpossible =>
  new PlancherImpossible(
    { sorte: floorsOf(probleme)[0] ?? 'qpv', plafond: null, quartiers: [], seuls: null },
    false,
  )

/** Which floor is too high, how high it may be, and whose it is: some more models. `left`: seconds that may be taken. */
export function whyImpossible(highs: Highs, probleme: Probleme, left: () => number): PlancherImpossible {
  const { besoinDe, communes, instance } = probleme
  const floors = floorsOf(probleme)
  for (const sorte of floors) {
    const plafond = highestFloor(highs, probleme, sorte, Math.max(1, left()))
    if (plafond === null) continue
    // One commune's need is the only one that its floor counts.
    const alone = { plancherPlaces: null, plancherPortee: null, qpv: [] }
    const own = sorte === 'places' ? 'plancherPlaces' : 'plancherPortee'
    const seuls = notAlone(highs, [...besoinDe.keys()], left, (z) => ({
      ...probleme,
      instance: { ...instance, ...alone, [own]: instance[own] },
      besoinDe: besoinDe.map((need, other) => (other === z ? need : 0)),
    }))
    const codes = seuls?.map((z) => communes[z] ?? '') ?? null
    return new PlancherImpossible({ sorte, plafond, quartiers: [], seuls: codes }, true)
  }
  const { qpv } = instance
  const sorte = qpv.length === 0 ? (floors[0] ?? 'portee') : 'qpv'
  const far = qpv.filter(({ salles, existants }) => salles.length + existants.length === 0)
  const near = qpv.filter((one) => !far.includes(one))
  const seuls = notAlone(highs, near, left, (one) => ({
    ...probleme,
    instance: { ...instance, plancherPlaces: null, plancherPortee: null, qpv: [one] },
  }))
  const codes = (list: typeof qpv) => list.map(({ code }) => code)
  return new PlancherImpossible(
    { sorte, plafond: null, quartiers: codes(far), seuls: seuls && codes(seuls) },
    true,
  )
}

/** Those whose floor alone no plan meets; null where time is out before all are known. */
function notAlone<T>(
  highs: Highs,
  list: readonly T[],
  left: () => number,
  only: (one: T) => Probleme,
): T[] | null {
  const found: T[] = []
  for (const one of list) {
    if (left() <= 0) return null
    const programme = writeProgramme(only(one))
    const search = openSearch(highs, programme)
    try {
      const { etat } = search.maximise({
        but: new Float64Array(programme.colonnes),
        depart: null,
        limiteS: left(),
      })
      if (etat === 'interrompu') return null
      if (etat === 'impossible') found.push(one)
    } finally {
      search.close()
    }
  }
  return found
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
