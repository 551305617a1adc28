/** Coordinates one after the other: x, y, x, y… in units of a tile. */
export type Line = number[]

/**
 * The parts of a line inside the square from −margin to side + margin, ends rounded to whole units. Liang–Barsky,
 * segment by segment; a line that is inside comes back whole.
 */
export function clipLine(line: Line, side: number, margin: number): Line[] {
  const [low, high] = [-margin, side + margin]
  if (line.every((value) => value >= low && value <= high)) return [line]
  const parts: Line[] = []
  let part: Line = []
  const finish = () => {
    if (part.length > 2) parts.push(part)
    part = []
  }
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i]!, line[i + 1]!, line[i + 2]!, line[i + 3]!]
    const inside = insideShare(ax, ay, bx, by, low, high)
    if (inside === null) {
      finish()
      continue
    }
    const [from, to] = inside
    if (part.length === 0 || from > 0) {
      finish()
      part.push(at(ax, bx, from), at(ay, by, from))
    }
    part.push(at(ax, bx, to), at(ay, by, to))
    if (to < 1) finish()
  }
  finish()
  return parts
}

const at = (a: number, b: number, share: number): number => Math.round(a + share * (b - a))

/** From where to where a segment is inside, as shares of it; null when it never is. */
function insideShare(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  low: number,
  high: number,
): readonly [from: number, to: number] | null {
  let [from, to] = [0, 1]
  for (const [a, d] of [
    [ax, bx - ax],
    [ay, by - ay],
  ] as const) {
    if (d === 0) {
      if (a < low || a > high) return null
      continue
    }
    const [first, second] = d > 0 ? [(low - a) / d, (high - a) / d] : [(high - a) / d, (low - a) / d]
    from = Math.max(from, first)
    to = Math.min(to, second)
  }
  return from < to ? [from, to] : null
}
