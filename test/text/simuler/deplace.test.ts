import { describe, expect, it } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { sayDeplace } from '../../../src/text/simuler/deplace.ts'

const AVANT = { lon: 2.6, lat: 46.34 }
/** So many metres to the east and to the north of it. */
const at = (east: number, north: number) => ({
  lon: AVANT.lon + east / distanceM(AVANT.lon, AVANT.lat, AVANT.lon + 1, AVANT.lat),
  lat: AVANT.lat + north / 111_160,
})
const say = (east: number, north: number, commune = 'Ronnet') =>
  sayDeplace(AVANT, at(east, north), commune).replace(/\s/g, ' ')

describe('where a place went', () => {
  it.each([
    [0, 300, '300 m au nord'],
    [500, 0, '500 m à l’est'],
    [0, -500, '500 m au sud'],
    [-1500, 0, '1,5 km à l’ouest'],
    [500, 500, '710 m au nord-est'],
    [500, -500, '710 m au sud-est'],
    [-500, -500, '710 m au sud-ouest'],
    [-500, 500, '710 m au nord-ouest'],
    // Nearer to the north than to the north-east.
    [500, 1500, '1,6 km au nord'],
    [-500, 1500, '1,6 km au nord'],
  ])('%i m to the east and %i m to the north', (east, north, said) => {
    expect(say(east, north)).toBe(`Le lieu est à ${said} de sa place d’avant. Il est à Ronnet.`)
  })

  it('says the commune as one speaks, and that it is not known where it is not', () => {
    expect(say(0, 500, 'Le Vilhain')).toMatch(/Il est au Vilhain\.$/)
    expect(say(0, 500, '')).toMatch(/avant\. Commune inconnue\.$/)
  })

  it('says that it is back', () => {
    expect(say(0, 0)).toBe('Le lieu est revenu à sa place d’avant. Il est à Ronnet.')
    expect(say(2, 2)).toMatch(/revenu/)
  })
})
