import { DRAWN_FROM } from '../../domain/roads/street-ranks.ts'
import { boxesOf, type StreetIndex } from './street-index.ts'

/** The streets of an index that are drawn up to a zoom, and nothing else: a tenth of a town's. O(edges). */
export function thinIndex(index: StreetIndex, zoom: number): StreetIndex {
  const { start, edgeClass } = index
  const kept: number[] = []
  let points = 0
  edgeClass.forEach((roadClass, edge) => {
    if (DRAWN_FROM[roadClass]! > zoom) return
    kept.push(edge)
    points += start[edge + 1]! - start[edge]!
  })
  const x = new Int32Array(points)
  const y = new Int32Array(points)
  const starts = new Int32Array(kept.length + 1)
  kept.forEach((edge, i) => {
    const [from, to, at] = [start[edge]!, start[edge + 1]!, starts[i]!]
    x.set(index.x.subarray(from, to), at)
    y.set(index.y.subarray(from, to), at)
    starts[i + 1] = at + to - from
  })
  // Only the names of what is kept, by a number of their own; 0 = none.
  const names: string[] = [index.names[0] ?? '']
  const numbers = new Map([[0, 0]])
  const numberOf = (name: number): number => {
    const known = numbers.get(name) ?? names.push(index.names[name] ?? '') - 1
    numbers.set(name, known)
    return known
  }
  return {
    start: starts,
    x,
    y,
    boxes: boxesOf(starts, x, y),
    edgeClass: Uint8Array.from(kept, (edge) => edgeClass[edge]!),
    edgeFlags: Uint8Array.from(kept, (edge) => index.edgeFlags[edge]!),
    edgeName: Int32Array.from(kept, (edge) => numberOf(index.edgeName[edge]!)),
    names,
    places: [],
  }
}
