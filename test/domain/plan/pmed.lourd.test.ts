import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CASES, covering, solvePlanFile as solve } from '../../support/examples/solve-plan-file.ts'

describe.skipIf(!existsSync(CASES))('instances of the OR-Library', () => {
  /** First line nodes, edges, p; then edges, the last of a repeated one counts. */
  function readPmed(name: string): { distance: number[][]; p: number } {
    const [[n = 0, , p = 0] = [], ...edges] = readFileSync(join(CASES, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
    const distance = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
    )
    for (const [a = 1, b = 1, cost = 0] of edges) {
      distance[a - 1]![b - 1] = cost
      distance[b - 1]![a - 1] = cost
    }
    for (let k = 0; k < n; k++)
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++)
          distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!)
    return { distance, p }
  }

  it.each([
    // Half a minute by itself, as few centres are hard to rule out (`npm run epreuve -- plans`).
    ...(process.env.PLANS_TOUS === '1' ? [['pmed1.txt', 127] as const] : []),
    ['pmed2.txt', 98],
    ['pmed3.txt', 93],
    ['pmed4.txt', 74],
    ['pmed5.txt', 48],
  ] as const)('%s: everyone is in reach at the known radius, not below', (name, radius) => {
    const { distance, p } = readPmed(name)
    const reached = (limit: number) => {
      const classes = distance.map((row) => ({
        besoin: 1,
        salles: row.flatMap((away, j) => (away <= limit ? [`n${j}`] : [])),
      }))
      return (
        solve(
          covering(
            'B',
            p,
            distance.map((_, j) => `n${j}`),
            classes,
          ),
        )[0] ?? 0
      )
    }
    expect(reached(radius)).toBe(distance.length)
    expect(reached(radius - 1)).toBeLessThan(distance.length)
  })
})
