import { existsSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { openDataset } from '../../src/dataset/dataset.ts'
import { decodeTerritoires, encodeTerritoires } from '../../src/dataset/territoires-file.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { describeTerritoire, findPoint } from '../../src/worker/answers/describe-territoire.ts'
import { lieuxSetOf, originOf } from '../../src/worker/answers/lieux-set.ts'
import { commune } from '../support/examples/petit-jeu.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { type BruteCell, readBruteCells } from '../support/oracles/brute-force.ts'

const round = (x: number) => Math.round(x * 1e5) / 1e5

describe('start points (decisions.md 36)', () => {
  it('come back from the file to five decimals, and are the label point in files that have none', () => {
    const communes = [
      { ...commune('87085', 'Limoges', 1.26, 45.833), depart: { lon: 1.254321, lat: 45.8312345 } },
      { ...commune('01001', 'Rien', Number.NaN, Number.NaN), depart: { lon: Number.NaN, lat: Number.NaN } },
    ]
    const file = JSON.parse(
      JSON.stringify(encodeTerritoires({ regions: [], departements: [], epci: [], communes, qpv: [] })),
    )
    const [limoges, rien] = decodeTerritoires(file).communes
    expect(limoges?.depart).toEqual({ lon: 1.25432, lat: 45.83123 })
    expect(rien?.depart).toEqual({ lon: Number.NaN, lat: Number.NaN })
    const { departLon: _, departLat: __, ...older } = file.communes
    const [before] = decodeTerritoires({ ...file, communes: older }).communes
    expect(before?.depart).toEqual({ lon: 1.26, lat: 45.833 })
  })

  it('of a neighbourhood: its most inhabited 200 m cell, the first when equal', async () => {
    const data = await openDataset(readFolder(PILOTE_DIR))
    const { grid, qpv, codes } = await data.qpvGrid()
    expect(codes.length).toBe(12)
    const { qpv: list } = await data.index()
    for (const [number, code] of codes.entries()) {
      let best = -1
      for (let cell = 0; cell < qpv.length; cell++)
        if (qpv[cell] === number && (best === -1 || grid.population[cell]! > grid.population[best]!))
          best = cell
      const wanted = { lon: round(grid.lonDeg[best]!), lat: round(grid.latDeg[best]!) }
      expect(list.find((q) => q.code === code)?.depart, code).toEqual(wanted)
      const territoire = { type: 'qpv', code } as const
      const origin = await originOf(data, await lieuxSetOf(data, territoire), territoire, null)
      expect(origin, code).toMatchObject(wanted)
    }
  })

  it.runIf(existsSync(OPEN_DATA_DIR))(
    'of each of France’s communes: its most inhabited cell, first in the order of the census; else inside its outline',
    async () => {
      const data = await openDataset(readFolder(FRANCE_DIR))
      const best = new Map<string, BruteCell>()
      for (const cell of (await readBruteCells([''])).get('') ?? []) {
        const known = best.get(cell.com)
        if (known === undefined || cell.pop > known.pop) best.set(cell.com, cell)
      }
      const { communes } = await data.index()
      let compared = 0
      for (const { code, depart } of communes) {
        const wanted = best.get(code)
        if (wanted === undefined) continue
        compared += 1
        if (depart.lon !== round(wanted.lon) || depart.lat !== round(wanted.lat))
          expect([code, depart.lon, depart.lat]).toEqual([code, round(wanted.lon), round(wanted.lat)])
      }
      expect(compared).toBe(34_644)
      const without = communes.find((c) => !best.has(c.code) && !/^9[78]/.test(c.code))!
      const outlines = (await data.json(
        data.departement(without.departement)!.communes!,
      )) as FeatureCollection<Polygon | MultiPolygon>
      const own = outlines.features.find((f) => f.properties?.code === without.code)!
      expect(booleanPointInPolygon([without.depart.lon, without.depart.lat], own)).toBe(true)
    },
  )

  it.runIf(existsSync(OPEN_DATA_DIR))('Eymoutiers starts in its town, not an hour’s walk away', async () => {
    const data = await openDataset(readFolder(FRANCE_DIR))
    const { depart, lon, lat } = (await data.commune('87064'))!
    const town = { lon: 1.741, lat: 45.738 }
    expect(distanceM(depart.lon, depart.lat, town.lon, town.lat)).toBeLessThan(1500)
    expect(distanceM(lon, lat, town.lon, town.lat)).toBeGreaterThan(2000)
    const territoire = { type: 'commune', code: '87064' } as const
    expect((await describeTerritoire(data, territoire)).communes[0]?.depart).toEqual(depart)
    expect(await findPoint(data, territoire, { type: 'commune', code: '87064' })).toMatchObject(depart)
  })
})
