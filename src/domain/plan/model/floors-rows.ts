import type { Probleme } from '../problem.ts'
import { type AddRow, FREE, type Pair } from './rows.ts'

/** Floors by commune and by neighbourhood: (9). */
export function floorsRows(
  probleme: Probleme,
  at: {
    readonly atOpen: number
    readonly atSeated: number
    readonly plancher: number
    readonly cherche: 'places' | 'portee' | null
  },
  pairs: readonly Pair[],
  near: ReadonlyMap<number, number>,
  row: AddRow,
): void {
  const { instance, classes, besoinDe } = probleme
  const { plancherPlaces, plancherPortee, qpv } = instance
  const { cherche, plancher } = at
  const floor = (
    kind: 'places' | 'portee',
    share: number | null,
    termsOf: (z: number) => [number, number][],
  ) => {
    // The floor looked for is one column; the other, if set, stays as it is.
    if (share === null && cherche !== kind) return
    besoinDe.forEach((need, z) => {
      if (need === 0) return
      const known = kind === 'portee' ? knownNeed(probleme, z) : 0
      if (cherche !== kind) row(termsOf(z), (share ?? 0) * need - known, FREE)
      else row([...termsOf(z), [plancher, -need]], -known, FREE)
    })
  }
  floor('places', plancherPlaces, (z) =>
    pairs.flatMap(({ k }, i): [number, number][] =>
      classes[k]?.commune === z ? [[at.atSeated + i, 1]] : [],
    ),
  )
  floor('portee', plancherPortee, (z) =>
    [...near].flatMap(([k, column]): [number, number][] =>
      classes[k]?.commune === z ? [[column, classes[k]?.besoin ?? 0]] : [],
    ),
  )
  for (const { salles, existants } of qpv)
    if (existants.length === 0)
      row(
        salles.map((j) => [at.atOpen + j, 1] as const),
        1,
        FREE,
      )
}

/** Need of a commune that existing places reach. */
const knownNeed = ({ classes }: Probleme, z: number): number =>
  classes.reduce((sum, { commune, existe, besoin }) => sum + (existe && commune === z ? besoin : 0), 0)
