import { describe, expect, it } from 'vitest'
import { createProject } from '../../../src/map/print/drawing.ts'
import { frameAround } from '../../../src/map/print/frame.ts'
import { boxOfMark, type MarquePlan, spreadMarks } from '../../../src/map/print/marques-plan.tsx'
import { seededRandom } from '../../support/draw/random.ts'

describe('numbered marks of a printed map', () => {
  it('cover neither one another nor, alone, move from their place', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 200; round++) {
      const marks: MarquePlan[] = Array.from({ length: 1 + (round % 9) }, (_, i) => ({
        lon: 8.7 + 0.002 * random(),
        lat: 41.9 + 0.002 * random(),
        genre: 'arrivee',
        nom: String(i + 1),
        numero: true,
      }))
      const frame = frameAround([[8.701, 41.901]], 345, 105, { margin: 0, leastM: 600 })
      const project = createProject(frame)
      const placed = spreadMarks(marks, project, frame)
      expect(placed.map(({ nom }) => nom)).toEqual(marks.map(({ nom }) => nom))
      expect(placed[0]).toEqual(marks[0])
      const middles = placed.map(({ lon, lat }) => project(lon, lat))
      middles.forEach(([x, y], i) => {
        for (const [px, py] of middles.slice(i + 1)) expect(Math.hypot(px - x, py - y)).toBeGreaterThan(22)
      })
    }
  })

  it('take no room above them, where a word stands over others', () => {
    const frame = frameAround([[8.7, 41.9]], 100, 100, { margin: 0, leastM: 600 })
    const project = createProject(frame)
    const mark = { lon: 8.7, lat: 41.9, genre: 'arrivee', nom: '1' } as const
    const [, above] = boxOfMark({ ...mark, numero: true }, project)
    expect(boxOfMark(mark, project)[1]).toBeLessThan(above)
  })
})
