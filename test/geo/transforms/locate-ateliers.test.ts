import { describe, expect, it } from 'vitest'
import { locateAteliers } from '../../../geo/transforms/locate-ateliers.ts'
import { atelierExemple } from '../../support/examples/atelier-exemple.ts'

const NOWHERE = { commune: '', codeInsee: '', lieuId: '', adresse: '', fuseau: '' }
const locate = (...lines: object[]) =>
  locateAteliers(
    lines.map((line, i) => atelierExemple({ ...NOWHERE, id: `s${i}`, ...line })),
    (id) => (id === 'reunion_1' ? { codeInsee: '97411' } : null),
  )

describe('where a file holds its sessions', () => {
  it.each([
    [{ commune: 'Cilaos' }, '97424'],
    [{ commune: 'CAYENNE' }, '97302'],
    [{ commune: 'Guéret' }, '23096'],
    [{ commune: 'Saint-Denis', adresse: '1 rue de Paris, 97400' }, '97411'],
    [{ commune: 'Saint-Denis (93)', adresse: '93200' }, '93066'],
  ])('gives %j the commune %s', (line, code) => {
    const { ateliers, inconnus } = locate(line)
    expect(ateliers[0]?.codeInsee).toBe(code)
    expect(inconnus).toEqual([])
  })

  it('takes the commune of the département of the other lines, and says so', () => {
    const { ateliers, ambigus, fuseau } = locate({ commune: 'Saint-Denis' }, { lieuId: 'reunion_1' })
    expect(ateliers[0]?.codeInsee).toBe('97411')
    expect(ambigus).toEqual([{ commune: 'Saint-Denis', code: '97411' }])
    expect(fuseau).toBe('Indian/Reunion')
    expect(locate({ commune: 'Saint-Denis' }).ambigus).toEqual([{ commune: 'Saint-Denis', code: null }])
  })

  it('names what nothing locates: the hour of Paris is never taken in silence', () => {
    const lines = [
      { lieuId: 'inconnu' },
      { latitude: -20.9, longitude: 55.5 },
      { fuseau: 'Indian/Mayotte' },
      {},
    ]
    expect(locate(...lines).inconnus).toEqual(['s0', 's3'])
    expect(locate({ latitude: 45.8, longitude: 1.2 }).fuseau).toBeNull()
  })
})
