import type { StreetDrawing } from '../../domain/roads/street-ranks.ts'
import { type Box, overlap, type Project } from './drawing.ts'

/** A street's name, centred on its line and turned along it, never upside down. */
export interface NomDeRue {
  readonly nom: string
  readonly x: number
  readonly y: number
  readonly angleDeg: number
}

interface Page {
  readonly width: number
  readonly height: number
  /** Height of the letters, in units. */
  readonly corps: number
}

/** Mean width of a letter, as a share of its height. */
const LETTER = 0.54
/** Where along its longest line a name is tried. */
const TRIES = [0.5, 0.3, 0.7, 0.15, 0.85] as const
/** A name bends no more than this: its chord over its length. */
const STRAIGHT = 0.97

/**
 * The names that find room, the widest streets first: on the longest line of the street, where it is straight, inside
 * the page, over nothing that is there nor a name before it. Nothing is measured: a sheet is the same everywhere.
 */
export function placeStreetNames(
  rues: readonly StreetDrawing[],
  project: Project,
  page: Page,
  there: readonly Box[],
): NomDeRue[] {
  const taken = [...there]
  const placed = new Map<string, NomDeRue>()
  for (const { nom, lignes } of [...rues].reverse()) {
    if (nom === '' || placed.has(nom)) continue
    const width = nom.length * LETTER * page.corps
    const lines = lignes.map((line) => inUnits(line, project)).filter(({ length }) => length >= width)
    lines.sort((a, b) => b.length - a.length)
    const found = lines.slice(0, 3).flatMap((line) =>
      TRIES.flatMap((share) => {
        const name = nameAt(line, share * line.length, width, nom)
        return name !== null && hasRoom(name, width, page, taken) ? [name] : []
      }),
    )[0]
    if (found === undefined) continue
    placed.set(nom, found)
    taken.push(boxOf(found, width, page.corps))
  }
  return [...placed.values()]
}

interface LineInUnits {
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Length from the start to each point. */
  readonly at: readonly number[]
  readonly length: number
}

function inUnits(line: readonly number[], project: Project): LineInUnits {
  const points: (readonly [number, number])[] = []
  const at: number[] = []
  let length = 0
  for (let i = 0; i < line.length; i += 2) {
    const point = project(line[i]!, line[i + 1]!)
    const before = points.at(-1)
    if (before !== undefined) length += Math.hypot(point[0] - before[0], point[1] - before[1])
    points.push(point)
    at.push(length)
  }
  return { points, at, length }
}

function nameAt(line: LineInUnits, centre: number, width: number, nom: string): NomDeRue | null {
  const [from, to] = [centre - width / 2, centre + width / 2]
  if (from < 0 || to > line.length) return null
  const [a, b] = [pointAt(line, from), pointAt(line, to)]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  if (Math.hypot(dx, dy) < STRAIGHT * width) return null
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI
  const angleDeg = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle
  return { nom, x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, angleDeg }
}

function pointAt({ points, at }: LineInUnits, length: number): readonly [number, number] {
  const i = Math.max(
    1,
    at.findIndex((here) => here >= length),
  )
  const [a, b] = [points[i - 1]!, points[i]!]
  const span = at[i]! - at[i - 1]!
  const share = span === 0 ? 0 : (length - at[i - 1]!) / span
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
}

function hasRoom(name: NomDeRue, width: number, page: Page, taken: readonly Box[]): boolean {
  const box = boxOf(name, width, page.corps)
  if (box[0] < 2 || box[1] < 2 || box[2] > page.width - 2 || box[3] > page.height - 2) return false
  return !taken.some((other) => overlap(box, other, [3, 3]))
}

/** The upright box around a turned name. */
function boxOf({ x, y, angleDeg }: NomDeRue, width: number, corps: number): Box {
  const angle = (angleDeg * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))]
  const [halfX, halfY] = [(width * cos + corps * sin) / 2, (width * sin + corps * cos) / 2]
  return [x - halfX, y - halfY, x + halfX, y + halfY]
}
