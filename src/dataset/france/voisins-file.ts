import type { ClasseVitesse } from '../../domain/geo/grid.ts'

/** Speed class of the communes of départements that are not in the data: `classes` has one digit a commune. */
export interface VoisinsFile {
  readonly communes: readonly string[]
  readonly classes: string
}

export function encodeVoisins(classes: ReadonlyMap<string, ClasseVitesse>): VoisinsFile {
  return { communes: [...classes.keys()], classes: [...classes.values()].join('') }
}

/** Speed class by commune. */
export const decodeVoisins = ({ communes, classes }: VoisinsFile): ReadonlyMap<string, ClasseVitesse> =>
  new Map(communes.map((code, i) => [code, Number(classes[i]) as ClasseVitesse]))
