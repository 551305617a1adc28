import { describe, expect, it } from 'vitest'
import { reachM } from '../../../src/domain/coverage/modes.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { etatOffre } from '../../../src/domain/places/offre.ts'
import { areaAt, checkPoint } from '../../../src/features/couverture/cards/check-point.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { square } from '../../support/draw/square.ts'

const AT = { lon: 1.26, lat: 45.83 }
const portee = { type: 'mode', mode: 'voiture', minutes: 20 } as const

function lieu(id: string, longitude: number, latitude: number, aide: 'oui' | 'non' | 'inconnu'): Lieu {
  const modalites = { oui: ['Accompagnement individuel'], non: ['En autonomie'], inconnu: [] }[aide]
  return { ...LIEU_VIDE, id, nom: id, longitude, latitude, modalitesAccompagnement: modalites }
}

describe('checking a point', () => {
  const ask = (lieux: readonly Lieu[]) =>
    checkPoint(AT, lieux, { offre: 'accompagnement', portee, classe: 1, commune: '87085' })

  it('says reached by the nearest place that offers it, with its distance and its time', () => {
    const found = ask([lieu('loin', 1.3, 45.83, 'oui'), lieu('pres', 1.27, 45.83, 'oui')])
    expect(found.etat).toBe('atteinte')
    expect(found.oui?.lieu.id).toBe('pres')
    expect(found.oui?.distanceM).toBeCloseTo(776, -1)
    // 3 minutes to start and park, then 0.776 km as the crow flies at 24 km/h.
    expect(found.oui?.dureeMin).toBeCloseTo(3 + (0.776 * 60) / 24, 1)
  })

  it('says unknown when only a silent place is near, and not reached when even that is far', () => {
    expect(ask([lieu('muet', 1.27, 45.83, 'inconnu'), lieu('oui', 2.3, 45.83, 'oui')]).etat).toBe('inconnue')
    expect(ask([lieu('muet', 2.27, 45.83, 'inconnu'), lieu('oui', 2.3, 45.83, 'oui')]).etat).toBe(
      'nonAtteinte',
    )
  })

  it('never counts a place that says no, and survives without any place', () => {
    expect(ask([lieu('non', 1.26, 45.83, 'non')])).toEqual({ etat: 'nonAtteinte', oui: null, inconnu: null })
  })

  it('has no time for a plain distance', () => {
    const found = checkPoint(AT, [lieu('a', 1.27, 45.83, 'oui')], {
      offre: 'lieux',
      portee: { type: 'distance', distanceM: 500 },
      classe: 1,
      commune: '87085',
    })
    expect([found.etat, found.oui?.dureeMin]).toEqual(['nonAtteinte', null])
  })

  it('agrees with the engine’s ellipsoid on 300 random points, but where turf’s sphere is at the very edge', () => {
    const random = seededRandom(87)
    const states = ['oui', 'non', 'inconnu'] as const
    const lieux = Array.from({ length: 60 }, (_, i) =>
      lieu(String(i), 0.8 + random(), 45.4 + random(), states[Math.floor(random() * 3)] ?? 'oui'),
    )
    const limitM = reachM(portee, 'centre')[2]
    let compared = 0
    for (let i = 0; i < 300; i++) {
      const at = { lon: 0.8 + random(), lat: 45.4 + random() }
      const nearest = (wanted: string) =>
        Math.min(
          ...lieux
            .filter((l) => etatOffre(l, 'accompagnement') === wanted)
            .map((l) => distanceM(at.lon, at.lat, l.longitude, l.latitude)),
        )
      const [oui, inconnu] = [nearest('oui'), nearest('inconnu')]
      if (Math.abs(oui - limitM) < 40 || Math.abs(inconnu - limitM) < 40) continue
      const wanted = oui <= limitM ? 'atteinte' : inconnu <= limitM ? 'inconnue' : 'nonAtteinte'
      expect(
        checkPoint(at, lieux, { offre: 'accompagnement', portee, classe: 2, commune: '87085' }).etat,
      ).toBe(wanted)
      compared += 1
    }
    expect(compared).toBeGreaterThan(280)
  })
})

it('the area at a point respects holes, and is null outside', () => {
  const ring = {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: { code: 'anneau' },
        geometry: { type: 'Polygon' as const, coordinates: [square(0, 0, 10), square(4, 4, 2)] },
      },
    ],
  }
  expect(areaAt({ lon: 1, lat: 1 }, [ring])?.properties.code).toBe('anneau')
  expect(areaAt({ lon: 5, lat: 5 }, [ring])).toBeNull()
  expect(areaAt({ lon: 20, lat: 5 }, [ring])).toBeNull()
})
