import { groupBy } from '../common/group-by.ts'
import type { Atelier } from './atelier.ts'

/** A series and the lines that each correct one of its sessions. */
export interface GroupeAtelier {
  readonly serie: Atelier
  readonly surcharges: readonly Atelier[]
  /** Further lines of the same id that name no single session: a repeated id, left out. */
  readonly doublons: readonly Atelier[]
}

/**
 * Puts together the lines of one id, whatever their order in the file: the series is the line that has a rule
 * or a number of `rdate` other than one (the newest of such lines), else the first. Keeps the order of first appearance.
 */
export function groupAteliers(ateliers: readonly Atelier[]): GroupeAtelier[] {
  const groups: GroupeAtelier[] = []
  for (const lines of groupBy(ateliers, (atelier) => atelier.id).values()) {
    const serie = newestFirst(lines.filter((line) => !namesOneSession(line)))[0] ?? lines[0]
    if (serie === undefined) continue
    const others = lines.filter((line) => line !== serie)
    groups.push({
      serie,
      surcharges: others.filter(namesOneSession),
      doublons: others.filter((line) => !namesOneSession(line)),
    })
  }
  return groups
}

/**
 * Versions of one thing, the one that holds first: the newest `dateMaj`; of two as old, one that withdraws
 * (cancelled, to be checked); of two alike, the first.
 */
export function newestFirst(lines: readonly Atelier[]): readonly Atelier[] {
  if (lines.length < 2) return lines
  const withdraws = ({ statut }: Atelier): number => (statut === 'annulee' || statut === 'a_verifier' ? 1 : 0)
  const age = ({ dateMaj }: Atelier): number => dateMaj ?? Number.MIN_SAFE_INTEGER
  return [...lines].sort((a, b) => age(b) - age(a) || withdraws(b) - withdraws(a))
}

/** The series of each id, without the lines that correct its sessions. */
export function seriesById(ateliers: readonly Atelier[]): Map<string, Atelier> {
  return new Map(groupAteliers(ateliers).map(({ serie }) => [serie.id, serie]))
}

/** Whether a line has the form of a surcharge: one date of its own and no rule. */
export function namesOneSession(line: Atelier): boolean {
  return line.rrule === '' && line.rdate.length === 1
}

/** A line that says something of one session of a series, and is no series itself. */
export const isCorrectionOnly = (line: Atelier): boolean =>
  namesOneSession(line) && (line.debut === null || line.titre === '')
