import { describe, expect, it } from 'vitest'
import type { Territoire } from '../../../src/domain/geo/territoire.ts'
import { sayDans } from '../../../src/text/territoire.ts'
import { nommer } from '../../../src/ui/langue/nommer.ts'

describe('an area that the data have no name for', () => {
  it.each<[Territoire, string]>([
    [{ type: 'commune', code: '03185' }, 'la commune de code 03185'],
    [{ type: 'departement', code: '23' }, 'le département 23'],
    [{ type: 'region', code: '75' }, 'la région de code 75'],
    [{ type: 'epci', code: '200071082' }, 'l’intercommunalité de code 200071082'],
    [{ type: 'qpv', code: 'QN08701M' }, 'le quartier prioritaire de code QN08701M'],
  ])('%j is "%s", on its own and in a sentence', (territoire, said) => {
    const code = territoire.type === 'france' ? '' : territoire.code
    expect(nommer(territoire, code)).toBe(said)
    expect(sayDans(territoire, code)).toBe(`dans ${said}`)
  })

  it('leaves a name as it is, and one that is awaited', () => {
    const commune = { type: 'commune', code: '23096' } as const
    expect([nommer(commune, 'Guéret'), nommer(commune, ''), nommer({ type: 'france' }, 'France')]).toEqual([
      'Guéret',
      '',
      'France',
    ])
  })
})
