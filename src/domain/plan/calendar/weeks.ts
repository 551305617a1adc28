import { createFlow } from '../flow.ts'
import type { Part } from './share-out.ts'

/**
 * Splits the half-days of a cycle among its weeks: halves of halves, each part of every sum (adviser, adviser and slot,
 * room, room and slot) rounded down or up. Such a rounding always exists: the sums of advisers are nested, those of rooms
 * too, so it is a flow with whole limits. One list for each week.
 */
export function splitWeeks(parts: readonly Part[], weeks: number): Part[][] {
  if (weeks <= 1) return [[...parts]]
  const first = Math.floor(weeks / 2)
  const [a, b] = halve(parts, first / weeks)
  return [...splitWeeks(a, first), ...splitWeeks(b, weeks - first)]
}

function halve(parts: readonly Part[], share: number): [Part[], Part[]] {
  const numbers = new Map<string, number>()
  const node = (name: string) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, 4 + numbers.size)
    return 3 + numbers.size
  }
  const sums = new Map<string, { from: number; to: number; count: number }>()
  const add = (from: number, to: number, count: number) => {
    const key = `${from} ${to}`
    const known = sums.get(key)
    if (known === undefined) sums.set(key, { from, to, count })
    else known.count += count
  }
  const [source, sink] = [2, 3]
  const own = parts.map(({ conseiller, salle, type, count }) => {
    const [a, at, jt, j] = [`a${conseiller}`, `a${conseiller}t${type}`, `j${salle}t${type}`, `j${salle}`].map(
      node,
    ) as [number, number, number, number]
    add(source, a, count)
    add(a, at, count)
    add(jt, j, count)
    add(j, sink, count)
    return { from: at, to: jt, count }
  })
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const flow = createFlow(4 + numbers.size)
  const arcs = [...own, ...sums.values(), { from: sink, to: source, count: total }].map(
    ({ from, to, count }) => {
      // A hair below and above: a third of three is one, whatever the quotient's last digit.
      const least = Math.floor(count * share + 1e-9)
      const most = Math.ceil(count * share - 1e-9)
      flow.arc(0, to, least)
      flow.arc(from, 1, least)
      return { least, arc: flow.arc(from, to, most - least) }
    },
  )
  flow.push(0, 1)
  const taken = own.map((_, i) => {
    const { least = 0, arc = 0 } = arcs[i] ?? {}
    return least + Math.round(flow.through(arc))
  })
  const half = (counts: (part: Part, i: number) => number) =>
    parts.flatMap((part, i) => (counts(part, i) > 0 ? [{ ...part, count: counts(part, i) }] : []))
  return [half((_, i) => taken[i] ?? 0), half(({ count }, i) => count - (taken[i] ?? 0))]
}
