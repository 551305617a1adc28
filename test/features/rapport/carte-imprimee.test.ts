import { describe, expect, it } from 'vitest'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Etat } from '../../../src/domain/places/offre.ts'
import type { Modification } from '../../../src/domain/scenario/scenario.ts'
import { markOf, part } from '../../../src/features/rapport/carte-svg.tsx'
import type { Geometrie } from '../../../src/features/rapport/geometrie.ts'
import { CORPS, drawGeometrie, placeNoms } from '../../../src/features/rapport/geometrie.ts'
import { pointsOf } from '../../../src/features/rapport/points-carte.ts'
import type { CarteImprimee } from '../../../src/worker/protocol/scenario.ts'
import { prevuesExemple } from '../../support/draw/draw-prevues.ts'
import { seededRandom } from '../../support/draw/random.ts'

const lieux = ['a', 'b', 'c'].map(
  (id, i) => ({ id, alias: [], longitude: i, latitude: 46 }) as unknown as Lieu,
)
const etatDe = ({ id }: Lieu): Etat => (id === 'a' ? 'oui' : id === 'b' ? 'non' : 'inconnu')
const say = (list?: readonly Modification[]) =>
  pointsOf(lieux, etatDe, list).map(({ lon, genre }) => `${genre} ${lon}`)

describe('the places of the printed map', () => {
  it('say whether they offer what is asked, what counts above the others', () => {
    expect(say()).toEqual(['non 1', 'inconnu 2', 'oui 0'])
    expect(say([])).toEqual(say())
  })

  it('mark what closes, even for some days, and show what moves where it goes', () => {
    const closed: Modification = { type: 'fermeture', lieu: 'a', du: '2026-12-01', au: '2026-12-07' }
    const moved: Modification = { type: 'deplacement', lieu: 'b', lon: 9, lat: 47 }
    expect(say([closed, moved])).toEqual(['inconnu 2', 'ferme 0', 'ajoute 9'])
    expect(say([moved, { ...closed, lieu: 'b' }])).toEqual(['inconnu 2', 'oui 0', 'ferme 9'])
  })

  it('mark once where a plan has sessions, in a listed place or in a room, closed ones struck', () => {
    const here = prevuesExemple({ lieu: 'b', at: null, commune: '' })
    const room = prevuesExemple({ id: 'p2', at: { lon: 5, lat: 46 } })
    const list = [here, room, { ...room, id: 'p3' }]
    expect(say(list)).toEqual(['inconnu 2', 'oui 0', 'prevue 1', 'prevue 5'])
    const closed: Modification = { type: 'fermeture', lieu: 'b', du: null, au: null }
    expect(say([...list, closed])).toEqual(['inconnu 2', 'oui 0', 'prevue 5', 'ferme 1'])
    expect(markOf('prevue', 0, 0)).not.toBe(markOf('ajoute', 0, 0))
  })
})

describe('the squares of the printed map', () => {
  it('leave out a cell whose share rounds to nobody, and are numbers everywhere', () => {
    const carte = {
      lon: [1, 1.1, 1.2],
      lat: [45, 45.1, 45.2],
      population: [10, 0, 4],
      atteinteAvant: [10, 0, 1],
      inconnueAvant: [0, 0, 3],
      pasLon: 0.1,
      pasLat: 0.1,
    } as unknown as CarteImprimee
    const { carres } = drawGeometrie([], () => false, carte, 'avant')
    expect(carres.map(({ atteinte, inconnue }) => [atteinte, inconnue])).toEqual([
      [1, 0],
      [0.25, 0.75],
    ])
    for (const etat of ['atteinte', 'inconnue', 'nonAtteinte'] as const)
      expect(part(carres, etat)).not.toContain('NaN')
  })
})

describe('the names of the printed map', () => {
  it('stay inside, apart from one another, the most inhabited first', () => {
    const random = seededRandom(17)
    const drawing = {
      width: 400,
      height: 500,
      project: (lon: number, lat: number) => [lon, lat] as const,
    } as unknown as Geometrie
    const communes = Array.from({ length: 300 }, (_, i) => ({
      nom: 'abcdefghijklmnopqrst'.slice(0, 4 + (i % 15)),
      lon: 400 * random(),
      lat: 500 * random(),
      population: Math.floor(1e5 * random()),
    }))
    const noms = placeNoms(communes, drawing)
    expect(noms.length).toBeGreaterThan(5)
    const half = (nom: string) => (nom.length * CORPS) / 4
    for (const [i, one] of noms.entries()) {
      expect(one.x - half(one.nom)).toBeGreaterThan(0)
      expect(one.x + half(one.nom)).toBeLessThan(400)
      for (const other of noms.slice(i + 1)) {
        const apart =
          Math.abs(one.y - other.y) >= CORPS || Math.abs(one.x - other.x) >= half(one.nom) + half(other.nom)
        expect(apart).toBe(true)
      }
    }
    const alone = communes.filter(({ nom }) => nom.length < 6).sort((a, b) => b.population - a.population)
    expect(placeNoms(alone, drawing)[0]?.nom).toBe(
      alone.find(({ nom, lon, lat }) => lon > 4 * nom.length && lon < 400 - 4 * nom.length && lat > CORPS)
        ?.nom,
    )
  })
})
