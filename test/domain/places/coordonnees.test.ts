import { describe, expect, it } from 'vitest'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'

const PLACE = {
  id: 'a',
  nom: 'Espace',
  commune: 'Guéret',
  code_postal: '23000',
  code_insee: '23096',
  adresse: '1 place',
  pivot: '12345678901234',
  date_maj: '2026-10-01',
}

function place(cells: object) {
  const { lieux, anomalies, colonnesInconnues } = readLieux([{ ...PLACE, ...cells }])
  const [lieu] = lieux
  return {
    at:
      lieu === undefined ? null : [lieu.longitude, lieu.latitude].map((degree) => Number(degree.toFixed(2))),
    corrections: anomalies.flatMap(({ correction }) => correction ?? []),
    colonnesInconnues,
  }
}

describe('where a place is', () => {
  it.each([
    [{ latitude: '46,1703', longitude: '1,8715' }, ['virgule-decimale']],
    [{ latitude: '1.8715', longitude: '46.1703' }, ['coordonnees-inversees']],
    [{ X: '612935', Y: '6564012' }, ['coordonnees-xy', 'lambert-93']],
    [{ coord_x: '612935,0', coord_y: '6564012,0' }, ['coordonnees-xy', 'virgule-decimale', 'lambert-93']],
    [{ latitude: '6564012', longitude: '612935' }, ['lambert-93']],
    [{ latitude: '612935', longitude: '6564012' }, ['coordonnees-inversees', 'lambert-93']],
    [{ x: '1.8715', y: '46.1703' }, ['coordonnees-xy']],
    [{ geo_point_2d: '46.1703, 1.8715' }, ['coordonnees-composees']],
    [{ geo_point_2d: { lon: 1.8715, lat: 46.1703 } }, ['coordonnees-composees']],
    [{ geolocalisation: '{"lat": 46.1703, "lon": 1.8715}' }, ['coordonnees-composees']],
    [{ 'Coordonnées GPS': '46,1703 ; 1,8715' }, ['coordonnees-composees', 'virgule-decimale']],
    [{ wkt: 'POINT(1.8715 46.1703)' }, ['coordonnees-composees']],
    [{ geom: { type: 'Point', coordinates: [1.8715, 46.1703] } }, ['coordonnees-composees']],
  ])('reads %j, and says how', (cells, corrections) => {
    expect(place(cells)).toEqual({ at: [1.87, 46.17], corrections, colonnesInconnues: [] })
  })

  it('prefers latitude and longitude, and leaves what is no position unread', () => {
    expect(place({ latitude: '46.1703', longitude: '1.8715', X: '1', Y: '2' })).toMatchObject({
      at: [1.87, 46.17],
      colonnesInconnues: ['X', 'Y'],
    })
    expect(place({ X: '12', Y: 'nord' }).at).toBeNull()
    expect(place({ geo_point_2d: 'inconnu' }).at).toBeNull()
  })

  it('reads the crs of a GeoJSON, a MultiPoint of one point, and tells what it cannot read', () => {
    const features = (crs: object | null, geometry: object) =>
      parseTable(
        new TextEncoder().encode(
          JSON.stringify({
            type: 'FeatureCollection',
            crs,
            features: [{ type: 'Feature', properties: PLACE, geometry }],
          }),
        ),
        'a.geojson',
      )
    const named = (name: string) => ({ type: 'name', properties: { name } })
    const position = (table: ReturnType<typeof features>) => place(table.rows[0] ?? {}).at
    expect(
      position(
        features(named('urn:ogc:def:crs:EPSG::2154'), { type: 'Point', coordinates: [612935, 6564012] }),
      ),
    ).toEqual([1.87, 46.17])
    expect(
      position(features(named('EPSG:3857'), { type: 'Point', coordinates: [208334.43, 5806902.25] })),
    ).toEqual([1.87, 46.17])
    expect(position(features(null, { type: 'MultiPoint', coordinates: [[1.8715, 46.1703]] }))).toEqual([
      1.87, 46.17,
    ])
    expect(
      features(named('EPSG:5490'), { type: 'Point', coordinates: [1.8715, 46.1703] }).problemes[0],
    ).toContain('5490')
  })

  it('finds the headings under the title of a sheet', () => {
    const csv =
      'Liste des lieux (octobre 2026)\n\nid;nom;commune;code_insee;latitude;longitude\na;Espace;Guéret;23096;46,1703;1,8715\n'
    const table = parseTable(new TextEncoder().encode(csv), 'lieux.csv')
    expect(readLieux(table.rows, table.numeros).lieux.map(({ id }) => id)).toEqual(['a'])
    expect(table.problemes.join()).toContain('titre')
    expect(table.numeros).toEqual([4])
  })
})
