import { describe, expect, it } from 'vitest'
import { type PointPose, placePoints } from '../../../src/features/orienter/place-points.ts'
import { overlap } from '../../../src/map/print/drawing.ts'
import { seededRandom } from '../../support/draw/random.ts'

const SIZE = [600, 220] as const
const CORNERS = [
  [0, 180, 200, 220],
  [560, 0, 600, 50],
] as const
const place = (x: number, y: number, texte: string): PointPose => ({
  x,
  y,
  texte,
  depart: false,
  mention: '80 m',
})
const start = (x: number, y: number): PointPose => ({ x, y, texte: 'Départ', depart: true, mention: '' })

describe('numbers and words of the plan of a sheet', () => {
  it('stay on their points when there is room', () => {
    const [depart, one] = placePoints([start(300, 110), place(450, 110, '1')], SIZE, CORNERS)
    expect(one?.disque).toEqual({ x: 450, y: 110 })
    expect(depart?.mot.y).toBeLessThan(110)
  })

  it('stand side by side when three places are one, and leave the start in sight', () => {
    const placed = placePoints(
      [start(300, 110), place(300, 110, '1'), place(302, 111, '2'), place(299, 109, '3')],
      SIZE,
      CORNERS,
    )
    const discs = placed.filter(({ depart }) => !depart).map(({ disque }) => disque)
    for (const { x, y } of discs) expect(Math.hypot(x - 300, y - 110)).toBeGreaterThan(28)
  })

  it('never hide one another, wherever four points of a sheet are', () => {
    const random = seededRandom(12)
    for (let i = 0; i < 500; i++) {
      const near = i % 2 === 0 ? 40 : 400
      const at = () => [300 + (random() - 0.5) * near, 110 + (random() - 0.5) * Math.min(near, 100)] as const
      const points = [start(...at()), ...['1', '2', '3'].map((texte) => place(...at(), texte))]
      const boxes = [...placePoints(points, SIZE, CORNERS).flatMap(({ boites }) => boites), ...CORNERS]
      boxes.forEach((one, a) => {
        for (const other of boxes.slice(a + 1)) expect(overlap(one, other, [0, 0])).toBe(false)
      })
    }
  })
})
