import { groupBy } from '../../common/group-by.ts'
import type { Atelier } from '../../sessions/atelier.ts'
import { isCorrectionOnly } from '../../sessions/expand-groupes.ts'

/**
 * Lays lines of the workshops' table over others: a series of an id that is there takes its place, a line that only
 * speaks of one session of a series joins it, and takes the place of one that spoke of the same session.
 */
export function layLines(below: readonly Atelier[], above: readonly Atelier[]): readonly Atelier[] {
  if (above.length === 0) return below
  const groups = groupBy(above, ({ id }) => id)
  const isSeries = new Map([...groups].map(([id, lines]) => [id, !lines.every(isCorrectionOnly)]))
  const told = new Set(above.filter(isCorrectionOnly).map(keyOfSession))
  const kept = below.filter((line) => {
    const own = isSeries.get(line.id)
    return own === undefined || (!own && !(isCorrectionOnly(line) && told.has(keyOfSession(line))))
  })
  const marked = kept.map((line) =>
    isSeries.get(line.id) === false && !isCorrectionOnly(line) ? { ...line, corrige: true as const } : line,
  )
  return [...marked, ...above]
}

const keyOfSession = ({ id, rdate: [named] }: Atelier): string => `${id} ${named?.date} ${named?.minute}`
