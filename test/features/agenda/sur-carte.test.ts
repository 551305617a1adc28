import { expect, it } from 'vitest'
import { seancesSurCarte } from '../../../src/features/agenda/use-sur-carte.ts'
import { situee } from '../../support/examples/seance-situee.ts'

it('shows the places of the listed sessions and no other, each stop once, a commune alone as approximate', () => {
  const stop = { lieuId: null, lon: 2.5, lat: 46.2, position: 'exacte', nom: '', commune: 'Mazirat' } as const
  const { lieux, arrets } = seancesSurCarte([
    situee({ ou: { lieuId: 'a' } }),
    situee({ ou: { lieuId: 'a' } }),
    situee({ ou: { lieuId: 'b' } }),
    situee({ ou: stop }),
    situee({ ou: stop }),
    situee({ ou: { lieuId: null, lon: 2.4, lat: 46.3, position: 'commune', nom: '', commune: 'Terjat' } }),
    situee({ ou: { lieuId: null, lon: null, lat: null, position: 'inconnue' } }),
  ])
  expect([...lieux]).toEqual(['a', 'b'])
  expect(arrets).toEqual([
    { lon: 2.5, lat: 46.2, genre: 'seance', signe: '', nom: 'Mazirat' },
    { lon: 2.4, lat: 46.3, genre: 'seance', signe: '~', nom: 'Terjat : position approximative' },
  ])
})
