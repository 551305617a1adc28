import type { Atelier } from '../../sessions/atelier.ts'
import { isCorrectionOnly } from '../../sessions/expand-groupes.ts'
import { layLines } from './lay-lines.ts'
import { lieuOfWords } from './lieu-of-words.ts'

/**
 * Lays a person's lines over the published series of one département, the same in the page and in a build. A series
 * of an id that is published takes its place, wherever it is held now; one given for a place replaces those that were
 * read in the place's own words; a line about one session follows its series. `isHere`: held in this département.
 */
export function layAteliers(
  published: readonly Atelier[],
  mine: readonly Atelier[],
  isHere: (line: Atelier) => boolean,
): readonly Atelier[] {
  if (mine.length === 0) return published
  const below = withoutWords(published, mine)
  const series = new Set(below.map(({ id }) => id))
  const kept = new Set(
    mine
      .filter((line) => (isCorrectionOnly(line) ? series.has(line.id) || isHere(line) : isHere(line)))
      .map(({ id }) => id),
  )
  const given = new Set(mine.flatMap((line) => (isCorrectionOnly(line) ? [] : [line.id])))
  const above = mine.filter(({ id }) => kept.has(id) && (given.has(id) || series.has(id)))
  return layLines(below, above).filter(({ id }) => kept.has(id) || !given.has(id))
}

/** What is published without the series read in the words of places that are given others, and without their lines. */
function withoutWords(published: readonly Atelier[], mine: readonly Atelier[]): readonly Atelier[] {
  const given = new Set(
    mine.flatMap((line) => (isCorrectionOnly(line) ? [] : [line.id, line.lieuId])).filter((id) => id !== ''),
  )
  const words = published.flatMap((line) => {
    const lieu = lieuOfWords(line)
    return lieu === null ? [] : [{ id: line.id, lieu }]
  })
  const replaced = new Set(words.flatMap(({ id, lieu }) => (given.has(id) || given.has(lieu) ? [lieu] : [])))
  const gone = new Set(words.flatMap(({ id, lieu }) => (replaced.has(lieu) ? [id] : [])))
  return gone.size === 0 ? published : published.filter(({ id }) => !gone.has(id))
}
