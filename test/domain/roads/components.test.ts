import { describe, expect, it } from 'vitest'
import { drawNetwork } from './road-builders.ts'

const nodes = {
  a: [0, 0],
  b: [100, 0],
  c: [100, 100],
  d: [0, 100],
  out: [-90, 0],
  x: [500, 0],
  y: [560, 0],
} as const
const oneway = { oneway: 'yes' }

describe('main components', () => {
  it('leave a one-way stub to walkers only', () => {
    const network = drawNetwork(nodes, [
      { nodes: ['a', 'b', 'c', 'd', 'a'], tags: oneway },
      { nodes: ['a', 'out'], tags: oneway },
      { nodes: ['x', 'y'] },
    ])
    // Nodes kept: a, out, x, y. The ring is one edge from a to a.
    expect([...network.main.marche]).toEqual([1, 1, 0, 0])
    expect([...network.main.voiture]).toEqual([1, 0, 0, 0])
    expect([...network.main.velo]).toEqual([1, 0, 0, 0])
  })

  it('are the largest by length, not by number of nodes', () => {
    const network = drawNetwork(nodes, [
      { nodes: ['a', 'b'], tags: { name: 'one' } },
      { nodes: ['b', 'c'], tags: { name: 'two' } },
      { nodes: ['d', 'x'] },
    ])
    expect([...network.main.voiture]).toEqual([0, 0, 0, 1, 1])
  })

  it('are empty for a mode without a road', () => {
    const network = drawNetwork(nodes, [{ nodes: ['a', 'b'], tags: { highway: 'path', bicycle: 'no' } }])
    expect([...network.main.voiture, ...network.main.velo]).toEqual([0, 0, 0, 0])
    expect([...network.main.marche]).toEqual([1, 1])
  })
})
