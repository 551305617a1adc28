import { describe, expect, it } from 'vitest'
import type { StreetDrawing } from '../../../src/domain/roads/street-ranks.ts'
import { roundLengthM } from '../../../src/map/print/nord-echelle.tsx'
import { placeStreetNames } from '../../../src/map/print/place-street-names.ts'
import { widthPx } from '../../../src/map/print/street-strokes.ts'
import { LARGEURS_ZOOMS, RUES } from '../../../src/map/style/street-scale.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

/** Degrees stand for units: what is placed does not know. */
const project = (x: number, y: number) => [x, y] as const
const page = { width: 600, height: 400, corps: 13 }
const rue = (nom: string, ...lignes: number[][]): StreetDrawing => ({
  rang: 'rue',
  nom,
  tunnel: false,
  lignes,
})
/** Half of what a name takes, along its line and across it. */
const halfOf = (nom: string) => (nom.length * 0.54 * page.corps) / 2

describe('names of printed streets', () => {
  it('stand on their street, turned along it, never upside down', () => {
    const [flat, steep] = placeStreetNames(
      [rue('Rue Haute', [300, 390, 300, 10]), rue('Rue Basse', [500, 50, 20, 50])],
      project,
      page,
      [],
    )
    expect(flat).toMatchObject({ nom: 'Rue Basse', y: 50, angleDeg: 0 })
    expect(steep).toMatchObject({ nom: 'Rue Haute', x: 300 })
    expect(Math.abs(steep!.angleDeg)).toBe(90)
  })

  it('are left out where the street is too short, too bent, off the page, or has none', () => {
    const zigzag = Array.from({ length: 40 }, (_, i) => [100 + 10 * i, i % 2 === 0 ? 100 : 130]).flat()
    const rues = [
      rue('Rue trop courte', [10, 10, 40, 10]),
      rue('Rue en zigzag', zigzag),
      rue('Rue au loin', [700, 10, 1000, 10]),
      rue('', [10, 200, 500, 200]),
    ]
    expect(placeStreetNames(rues, project, page, [])).toEqual([])
  })

  it('never run into one another nor over a mark, whatever the streets', () => {
    const random = seededRandom(5)
    for (let town = 0; town < 30; town++) {
      const rues = Array.from({ length: 60 }, (_, i) =>
        rue(
          `Rue numéro ${i}`,
          Array.from({ length: 4 }, () => randomInt(random, 600)),
        ),
      )
      const mark = [280, 180, 320, 220] as const
      const names = placeStreetNames(rues, project, page, [mark])
      expect(names.length).toBeGreaterThan(3)
      const boxes = names.map(({ nom, x, y, angleDeg }) => {
        const [cos, sin] = [Math.cos((angleDeg * Math.PI) / 180), Math.sin((angleDeg * Math.PI) / 180)]
        const half = halfOf(nom)
        return [
          x - Math.abs(half * cos),
          y - Math.abs(half * sin),
          x + Math.abs(half * cos),
          y + Math.abs(half * sin),
        ]
      })
      for (const [i, a] of [...boxes, [...mark]].entries()) {
        for (const b of [...boxes, [...mark]].slice(i + 1)) {
          const apart = a[0]! > b[2]! || b[0]! > a[2]! || a[1]! > b[3]! || b[1]! > a[3]!
          expect(apart, `town ${town}`).toBe(true)
        }
      }
    }
  })
})

describe('widths and lengths on paper', () => {
  it('has the widths of the map at its zooms, and grows between them', () => {
    for (const { rang, largeursPx } of RUES) {
      for (const [i, zoom] of LARGEURS_ZOOMS.entries()) {
        expect(widthPx(rang, zoom)).toBeCloseTo(largeursPx[i]!, 10)
      }
      expect(widthPx(rang, 4)).toBeCloseTo(largeursPx[0], 10)
      expect(widthPx(rang, 22)).toBeCloseTo(largeursPx[3], 10)
      expect(widthPx(rang, 12)).toBeGreaterThanOrEqual(widthPx(rang, 11))
    }
  })

  it('has a round scale of at most a quarter of the width', () => {
    expect(roundLengthM(600, 1)).toBe(100)
    expect(roundLengthM(600, 1.4)).toBe(200)
    expect(roundLengthM(600, 40)).toBe(5000)
    for (let metres = 0.3; metres < 500; metres *= 1.37) {
      const length = roundLengthM(600, metres)
      expect(length / metres).toBeLessThanOrEqual(150)
      expect(length / metres).toBeGreaterThan(50)
    }
  })
})
