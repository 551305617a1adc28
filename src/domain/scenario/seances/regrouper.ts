import type { CivilDate } from '../../calendar/civil-date.ts'
import { RYTHMES_SEMAINES, type RythmeSemaines } from './prevues.ts'

/** Days `semaines` weeks apart, from the first to the last. */
export interface Suite {
  readonly debut: CivilDate
  readonly fin: CivilDate
  readonly semaines: RythmeSemaines
}

/**
 * Days of one weekday as few regular lines: from the first day left, the longest run of every 1, 2 or 4 weeks; of equal
 * ones the shortest step. Each day is in one line; what has no such rhythm is a line of one day.
 */
export function groupJours(days: Iterable<CivilDate>): Suite[] {
  const left = new Set([...days].sort((a, b) => a - b))
  const suites: Suite[] = []
  for (const debut of left) {
    const runs = RYTHMES_SEMAINES.map((semaines) => {
      let fin = debut
      while (left.has(fin + 7 * semaines)) fin += 7 * semaines
      return { debut, fin, semaines }
    })
    const lengthOf = ({ fin, semaines }: Suite) => (fin - debut) / (7 * semaines)
    const longest = runs.reduce((best, run) => (lengthOf(run) > lengthOf(best) ? run : best))
    for (let day = longest.debut; day <= longest.fin; day += 7 * longest.semaines) left.delete(day)
    suites.push(longest)
  }
  return suites
}
