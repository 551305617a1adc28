import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { fromLambert } from '../../../src/domain/geo/lambert.ts'
import { seededRandom } from '../../support/draw/random.ts'

const L93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs'
const L2E =
  '+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 +b=6356515 +towgs84=-168,-60,320,0,0,0,0 +pm=paris +units=m +no_defs'
const cc = (zone: number): string =>
  `+proj=lcc +lat_0=${zone} +lon_0=3 +lat_1=${zone - 0.75} +lat_2=${zone + 0.75} +x_0=1700000 +y_0=${(zone - 41) * 1e6 + 200_000} +ellps=GRS80 +units=m +no_defs`

/** Metres between two positions near each other. */
function metres(a: { longitude: number; latitude: number }, lon: number, lat: number): number {
  const cos = Math.cos((lat * Math.PI) / 180)
  return Math.hypot((a.longitude - lon) * 111_320 * cos, (a.latitude - lat) * 111_320)
}

describe('plane coordinates of France', () => {
  it.each([
    ['lambert-93', () => L93, 0.05],
    ['lambert-cc', (lat: number) => cc(Math.round(lat)), 0.05],
    ['lambert-2-etendu', () => L2E, 0.2],
  ] as const)(
    '%s gives the degrees that proj4 gives, on 500 seeded positions',
    (systeme, projectionOf, error) => {
      const random = seededRandom(93)
      for (let draw = 0; draw < 500; draw++) {
        const [lon, lat] = [-1.5 + random() * 8, 42.6 + random() * 7.6]
        const [x = 0, y = 0] = proj4(projectionOf(lat), [lon, lat])
        const found = fromLambert(x, y)
        expect(found?.systeme, `${lon} ${lat}`).toBe(systeme)
        if (found !== null) expect(metres(found, lon, lat)).toBeLessThan(error)
      }
    },
  )

  it('takes degrees, a web map and a far country for none of them', () => {
    for (const [x, y] of [
      [1.87, 46.17],
      [208_000, 5_800_000],
      [500_000, 450_000],
      [-3, 7],
    ])
      expect(fromLambert(x ?? 0, y ?? 0)).toBeNull()
  })
})
