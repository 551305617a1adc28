import { describe, expect, it } from 'vitest'
import { chooseCalcul, SansRoutes } from '../../../src/domain/coverage/calcul.ts'
import type { Portee } from '../../../src/domain/coverage/modes.ts'

const CAR: Portee = { type: 'mode', mode: 'voiture', minutes: 15 }
const WALK: Portee = { type: 'mode', mode: 'marche', minutes: 15 }
const KNOWN = [
  { code: '2A', routes: { modes: ['voiture'] } },
  { code: '2B', routes: { modes: ['voiture', 'marche'] } },
  { code: '87', routes: null },
  { code: '23' },
] as const

describe('by road or straight (decisions.md 38, 42)', () => {
  it.each([
    [['2A', '2B'], CAR, null, 'routes'],
    [['2A', '2B'], CAR, 'routes', 'routes'],
    [['2A', '2B'], CAR, 'direct', 'direct'],
    [['2A', '2B'], WALK, null, 'direct'],
    [['2B'], WALK, null, 'routes'],
    [['2B', '87'], CAR, null, 'direct'],
    [['23'], CAR, null, 'direct'],
    [[], CAR, null, 'direct'],
    [['2A'], { type: 'distance', distanceM: 5000 }, null, 'direct'],
  ] as const)('%j, %j, asked %s: %s', (departements, portee, asked, wanted) => {
    expect(chooseCalcul(KNOWN, departements, portee, asked)).toBe(wanted)
  })

  it('names the départements that lack roads for the mode', () => {
    const ask = () => chooseCalcul(KNOWN, ['2A', '2B', '23'], WALK, 'routes')
    expect(ask).toThrow(SansRoutes)
    expect(ask).toThrow(expect.objectContaining({ departements: ['2A', '23'] }))
  })
})
