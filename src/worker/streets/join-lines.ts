import type { Line } from './clip-line.ts'

/** Lines that meet end to end, joined: fewer and longer, with room for a name. A new list; O(points). */
export function joinLines(lines: readonly Line[]): Line[] {
  const byEnd = new Map<number, number[]>()
  lines.forEach((line, i) => {
    for (const end of [0, line.length - 2]) {
      const key = keyAt(line, end)
      const there = byEnd.get(key)
      if (there === undefined) byEnd.set(key, [i])
      else there.push(i)
    }
  })
  const used = new Uint8Array(lines.length)
  /** A line not yet used that touches the last point of another. */
  const next = (line: Line): Line | null => {
    const key = keyAt(line, line.length - 2)
    const there = byEnd.get(key) ?? []
    while (there.length > 0) {
      const i = there.pop()!
      if (used[i] === 1) continue
      used[i] = 1
      return keyAt(lines[i]!, 0) === key ? lines[i]! : reversed(lines[i]!)
    }
    return null
  }
  const extend = (line: Line): Line => {
    for (let more = next(line); more !== null; more = next(line)) {
      for (let k = 2; k < more.length; k++) line.push(more[k]!)
    }
    return line
  }
  const joined: Line[] = []
  lines.forEach((line, i) => {
    if (used[i] === 1) return
    used[i] = 1
    joined.push(reversed(extend(reversed(extend([...line])))))
  })
  return joined
}

/** Two whole numbers of at most 20 bits in one. */
const keyAt = (line: Line, i: number): number => (line[i]! + 2 ** 20) * 2 ** 22 + line[i + 1]! + 2 ** 20

function reversed(line: Line): Line {
  const back: Line = []
  for (let i = line.length - 2; i >= 0; i -= 2) back.push(line[i]!, line[i + 1]!)
  return back
}

/** Leaves out points closer than so many units to the one before; both ends stay, a unit apart at least. */
export function thinLine(line: Line, least: number): Line {
  const kept: Line = [line[0]!, line[1]!]
  const last = line.length - 2
  for (let i = 2; i < last; i += 2) {
    const dx = line[i]! - kept.at(-2)!
    const dy = line[i + 1]! - kept.at(-1)!
    if (dx * dx + dy * dy >= least * least) kept.push(line[i]!, line[i + 1]!)
  }
  const isPoint = kept.length === 2 && kept[0] === line[last] && kept[1] === line[last + 1]
  kept.push(line[last]! + (isPoint ? 1 : 0), line[last + 1]!)
  return kept
}
