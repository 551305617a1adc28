import { describe, expect, it } from 'vitest'
import { readPilote, readPiloteCells } from '../../../geo/feeds/pilote.ts'
import { calibrate } from '../../../geo/transforms/calibrate.ts'

const cell = (lon: number, population: number, commune: string) => ({ lon, lat: 46, population, commune })
const bySum = (cells: readonly { zone: string; population: number }[]) => {
  const sums = new Map<string, number>()
  for (const c of cells) sums.set(c.zone, (sums.get(c.zone) ?? 0) + c.population)
  return sums
}

describe('calibrating cells to the municipal population', () => {
  it('makes every pilot commune add up to its municipal population, to the resident', () => {
    const { communes } = readPilote()
    const municipal = new Map([...communes].map(([code, c]) => [code, c.population ?? 0]))
    expect(municipal.size).toBe(22)
    expect(bySum(calibrate(readPiloteCells(), municipal))).toEqual(municipal)
  })

  it('keeps the proportions between cells of a commune, and communes apart', () => {
    const cells = [cell(1, 10, '87085'), cell(2, 30, '87085'), cell(3, 10, '03185')]
    const out = calibrate(
      cells,
      new Map([
        ['87085', 400],
        ['03185', 7],
      ]),
    )
    expect(out.map((c) => [c.lon, c.zone, c.population])).toEqual([
      [1, '87085', 100],
      [2, '87085', 300],
      [3, '03185', 7],
    ])
  })

  it('rounds the cells of a commune without a municipal population, and drops a cell left with nobody', () => {
    const out = calibrate([cell(1, 4.5, '87085'), cell(2, 8.5, '87085'), cell(3, 0.1, '87085')], new Map())
    expect(out.map((c) => c.population)).toEqual([5, 8])
  })
})
