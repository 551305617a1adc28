import type { TerritoireIndex } from '../../domain/geo/communes.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { Quartier } from '../../domain/plan/territoire/qpv-of.ts'
import { communesOf } from '../scope.ts'

/** Priority neighbourhoods of a territory: the one it is, else those that lie over its communes; with a start point only. */
export function quartiersOf(index: TerritoireIndex, territoire: Territoire): Quartier[] {
  const own = new Set(communesOf(index, territoire).map(({ code }) => code))
  const isOwn = (code: string, communes: readonly string[]) =>
    territoire.type === 'qpv' ? territoire.code === code : communes.some((one) => own.has(one))
  return index.qpv.flatMap(({ code, nom, communes, depart }) =>
    depart !== undefined && isOwn(code, communes) ? [{ code, nom, depart }] : [],
  )
}
