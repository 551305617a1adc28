import type { Probleme } from '../problem.ts'
import type { Part } from './share-out.ts'

/**
 * Moves half-days between weeks, or exchanges two of one adviser, as long as that spaces the half-days of rooms more evenly
 * around the cycle. Weeks keep to every limit; a bounded number of rounds.
 */
export function spaceOut({ instance }: Probleme, weeks: readonly (readonly Part[])[]): Part[][] {
  const { C, salles, conseillers, creneaux, bus } = instance
  const busPerWeek = Math.ceil((bus?.h ?? 0) - 1e-9)
  const days = weeks.flatMap((parts, week) =>
    parts.flatMap((part) => Array.from({ length: part.count }, () => ({ ...part, count: 1, week }))),
  )
  type Day = (typeof days)[number]
  const tally = new Map<string, number>()
  const add = (key: string, by: number) => tally.set(key, (tally.get(key) ?? 0) + by)
  const put = ({ conseiller: a, salle: j, type: t, week }: Day, by: number) => {
    add(`a${a} ${week}`, by)
    add(`a${a} t${t} ${week}`, by)
    add(`j${j} t${t} ${week}`, by)
    add(`j${j} ${week}`, by)
  }
  for (const day of days) put(day, 1)
  const at = (key: string) => tally.get(key) ?? 0
  const fits = ({ conseiller: a, salle: j, type: t, week }: Day) => {
    const w = creneaux[t]?.w ?? 0
    return (
      at(`a${a} ${week}`) <= Math.ceil((conseillers[a]?.h ?? 0) - 1e-9) &&
      at(`j${j} ${week}`) <= (j === salles.length ? busPerWeek : Number.POSITIVE_INFINITY) &&
      at(`a${a} t${t} ${week}`) <= w &&
      at(`j${j} t${t} ${week}`) <= w * (salles[j]?.kappa ?? 1)
    )
  }
  const rough = (room: number) => roughness(Array.from({ length: C }, (_, week) => at(`j${room} ${week}`)))

  const tryMoves = (moves: readonly { readonly day: Day; readonly to: number }[]): boolean => {
    const rooms = [...new Set(moves.map(({ day }) => day.salle))]
    const before = rooms.reduce((sum, room) => sum + rough(room), 0)
    const from = moves.map(({ day }) => day.week)
    const shift = (weekOf: (i: number) => number) => {
      for (const { day } of moves) put(day, -1)
      moves.forEach(({ day }, i) => {
        day.week = weekOf(i)
        put(day, 1)
      })
    }
    shift((i) => moves[i]?.to ?? 0)
    const after = rooms.reduce((sum, room) => sum + rough(room), 0)
    if (after < before - 1e-9 && moves.every(({ day }) => fits(day))) return true
    shift((i) => from[i] ?? 0)
    return false
  }

  for (let round = 0, moved = true; moved && round < 10 && days.length <= 400; round++) {
    moved = false
    for (const day of days) {
      for (let week = 0; week < C; week++)
        if (week !== day.week && tryMoves([{ day, to: week }])) moved = true
      for (const other of days)
        if (other.conseiller === day.conseiller && other.week !== day.week && other.salle !== day.salle)
          if (
            tryMoves([
              { day, to: other.week },
              { day: other, to: day.week },
            ])
          )
            moved = true
    }
  }
  return Array.from({ length: C }, (_, week) => days.filter((day) => day.week === week))
}

/** Squares of the gaps between a room's half-days around the cycle: least where they are even. */
function roughness(byWeek: readonly number[]): number {
  const at = byWeek.flatMap((count, week) => Array.from({ length: count }, () => week))
  return at.reduce((sum, week, i) => {
    const next = at[i + 1] ?? (at[0] ?? 0) + byWeek.length
    return sum + (next - week) ** 2
  }, 0)
}
