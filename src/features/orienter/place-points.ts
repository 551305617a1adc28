import { type Box, overlap, tenth } from '../../map/print/drawing.ts'

/** A start or a numbered place, in units of the drawing. */
export interface PointPose {
  readonly x: number
  readonly y: number
  readonly texte: string
  readonly depart: boolean
  /** What is written below a place; empty: nothing. */
  readonly mention: string
}
export interface Pastille extends PointPose {
  /** Where its disc stands: beside its point where others would hide it. */
  readonly disque: { readonly x: number; readonly y: number }
  /** Middle and baseline of its word: the name of a start, the mention of a place. */
  readonly mot: { readonly x: number; readonly y: number }
  /** What it takes: a place with its word; the cross of a start, and its word. */
  readonly boites: readonly Box[]
}

/** Mean width of a letter, in units. */
const LETTRE = 9
const RAYON = 16
const CROIX = 13
const APART = [2, 2] as const
/** How far a disc may stand from its point. */
const ECARTS = [0, 36, 50, 66, 84, 104, 126, 150, 180]
const DIRECTIONS = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8)

/**
 * Numbers and words that do not hide one another, nor what is `there`. The cross of a start stays on its point, its word
 * above, else below, right or left, where it moves fewest places; a place stands where it is, else as near as there is room.
 */
export function placePoints(
  points: readonly PointPose[],
  [width, height]: readonly [number, number],
  there: readonly Box[],
): Pastille[] {
  const isIn = ([west, top, east, bottom]: Box) => west >= 0 && top >= 0 && east <= width && bottom <= height
  const isApart = (box: Box, from: readonly Box[]) => !from.some((other) => overlap(box, other, APART))
  const taken = [...there]
  const starts = points.filter(({ depart }) => depart)
  const places = points.filter(({ depart }) => !depart)
  const natural = places.map(({ x, y, mention }) => boxOfPlace(x, y, mention))
  const placedStarts = starts.map((point): Pastille => {
    const { x, y, texte } = point
    const half = (texte.length * LETTRE) / 2
    const aside = CROIX + 4 + half
    const cross = around(x, y, CROIX)
    const words = [
      { x, y: y - 20 },
      { x, y: y + 30 },
      { x: x + aside, y: y + 5 },
      { x: x - aside, y: y + 5 },
    ].filter((word) => isIn(boxOfWord(word, half)) && isApart(boxOfWord(word, half), there))
    const mot = words.find((word) => isApart(boxOfWord(word, half), natural)) ?? words[0] ?? { x, y: y - 20 }
    const boites = [cross, boxOfWord(mot, half)]
    taken.push(...boites)
    return { ...point, disque: { x, y }, mot, boites }
  })
  const placed = places.map((point): Pastille => {
    const spots = ECARTS.flatMap((far) =>
      (far === 0 ? [0] : DIRECTIONS).map((turn) => ({
        x: tenth(point.x + far * Math.cos(turn)),
        y: tenth(point.y + far * Math.sin(turn)),
      })),
    )
    const boxAt = ({ x, y }: Pastille['disque']) => boxOfPlace(x, y, point.mention)
    const disque = spots.find((spot) => isIn(boxAt(spot)) && isApart(boxAt(spot), taken)) ?? {
      x: point.x,
      y: point.y,
    }
    const boite = boxAt(disque)
    taken.push(boite)
    return { ...point, disque, mot: { x: disque.x, y: disque.y + 31 }, boites: [boite] }
  })
  return [...placedStarts, ...placed]
}

const around = (x: number, y: number, half: number): Box => [x - half, y - half, x + half, y + half]

function boxOfPlace(x: number, y: number, mention: string): Box {
  const half = Math.max(RAYON, (mention.length * LETTRE) / 2)
  return [x - half, y - RAYON, x + half, y + (mention === '' ? RAYON : 36)]
}

const boxOfWord = ({ x, y }: { readonly x: number; readonly y: number }, half: number): Box => [
  x - half,
  y - 13,
  x + half,
  y + 4,
]
