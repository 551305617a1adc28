import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import { readCsvBack } from '../../../geo/read/csv.ts'
import { prepareScope } from '../../../src/dataset/prepare-scope.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { answer } from '../../../src/domain/coverage/answer.ts'
import { zonesSansChiffre } from '../../../src/domain/coverage/counting/zones-sans-chiffre.ts'
import { reposeOf } from '../../../src/domain/coverage/repose.ts'
import { writeTableur } from '../../../src/domain/tables/tableau.ts'
import {
  outlinesBy,
  questionInName,
  zonesCsv,
  zonesGeoJson,
} from '../../../src/features/couverture/table/export-zones.ts'
import { zonesTableau } from '../../../src/features/couverture/table/tableau-zones.ts'
import { phraseFigure } from '../../../src/text/couverture/rapport.ts'
import { sayRepose } from '../../../src/text/couverture/repose.ts'
import { fileName } from '../../../src/ui/export/file-name.ts'
import { COLONNES_ZONES, couvertureExemple, zone } from '../../support/examples/couverture-exemple.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'

const dataset = await openDatasetDir(PILOTE_DIR)
const { manifest } = dataset
const portee = { type: 'mode', mode: 'voiture', minutes: 8 } as const
const question = { territoire: { type: 'epci', code: '200071082' }, offre: 'accompagnement', portee } as const
const prepared = await prepareScope(dataset, question)
const rapport = await answer({ data: dataset, prepared, offre: question.offre, portee, par: 'commune' })
const repose = reposeOf(prepared, portee, civilDate(2026, 11, 28))
const [commune] = await prepared.scope.readCommunes()
if (commune === undefined) throw new Error('no commune')
/** A commune without inhabited cell. */
const SEIN = { ...commune, code: '29083', nom: 'Île-de-Sein' }

it('is of a data set that says it knows nothing of the communes around', () => {
  expect(rapport.avertissements).toContainEqual({ type: 'sansVoisinage' })
})

describe('the table as CSV', () => {
  const { colonnes, lignes } = readCsvBack(zonesCsv({ rapport, repose, manifest }))

  it('has the columns of the command line, in its order, then what the figures are', () => {
    expect(colonnes).toEqual([
      ...COLONNES_ZONES,
      'question',
      'grille',
      'sources',
      'date_donnees',
      ...Object.keys(repose),
    ])
  })

  it('holds every zone with the numbers of the report', () => {
    expect(lignes.map((cells) => cells.slice(0, COLONNES_ZONES.length))).toEqual(
      rapport.zones?.map((z) => COLONNES_ZONES.map((column) => String(z[column]))),
    )
    expect(lignes).toHaveLength(21)
  })

  it('says question, grid, sources and date on every line', () => {
    for (const cells of lignes) {
      expect(cells[8]).toBe(
        'epci:200071082, à 8 minutes ou moins en voiture d’une aide humaine, estimation à vol d’oiseau',
      )
      expect(cells[9]).toBe(rapport.grille)
      // In few words: the whole list of sources on each line made the table unreadable.
      for (const { producteur } of manifest.sources) expect(cells[10]).toContain(producteur.split(',')[0])
      expect(cells[10]?.length).toBeLessThan(150)
      // The most recent record that counts, not the day of the build.
      expect(cells.slice(11)).toEqual([
        repose.plusRecente ?? '',
        ...Object.values(repose).map((v) => String(v ?? '')),
      ])
      expect(cells).not.toContain(manifest.construitLe.slice(0, 10))
    }
  })

  it('names the roads among the sources where it was counted by road', () => {
    const routes = { source: 'OSM', millesime: '2026', mention: '© OpenStreetMap' }
    const { lignes: byRoad } = readCsvBack(
      zonesCsv({ rapport: { ...rapport, calcul: 'routes', routes }, repose, manifest }),
    )
    expect(byRoad[0]?.[8]).toMatch(/, par la route$/)
    expect(byRoad[0]?.[10]).toMatch(/, © OpenStreetMap$/)
    expect(
      zonesGeoJson({ rapport: { ...rapport, calcul: 'routes', routes }, repose, manifest }, new Map())
        .metadata,
    ).toMatchObject({
      calcul: 'routes',
      routes,
    })
  })

  it('has the zones without a figure, whose cells are empty: unknown, never zero, as the command line prints', async () => {
    const sansChiffre = await zonesSansChiffre(
      {
        territoire: { type: 'epci', code: 'x' },
        grid: prepared.scope.grid,
        readCommunes: async () => [SEIN],
      },
      'commune',
      async () => [],
    )
    const municipales = new Map([['29083', 250]])
    const { colonnes: heads, lignes: all } = readCsvBack(
      zonesCsv({ rapport, repose, manifest, sansChiffre, municipales }),
    )
    expect(all).toHaveLength(22)
    const cell = (name: string) => all.at(-1)?.[heads.indexOf(name)]
    expect(COLONNES_ZONES.map(cell)).toEqual(['29083', 'Île-de-Sein', '', '', '', '', '', ''])
    expect(cell('populationMunicipale')).toBe('250')
    const { features } = zonesGeoJson({ rapport, repose, manifest, sansChiffre }, new Map())
    expect(features.at(-1)?.properties).toEqual({
      ...Object.fromEntries(COLONNES_ZONES.map((name) => [name, null])),
      code: '29083',
      nom: 'Île-de-Sein',
    })
  })

  it('keeps a name from being run by a spreadsheet', () => {
    const text = zonesCsv({ rapport: { ...rapport, zones: [zone('1', '=1+1', 1, 1)] }, repose, manifest })
    expect(text.split('\r\n')[1]).toMatch(/^1,'=1\+1,/)
  })
})

describe('the table for a spreadsheet', () => {
  const municipales = new Map([['03185', 34_000]])
  const couverture = { ...couvertureExemple({}), rapport, par: 'commune', municipales } as const

  it('has semicolons, headings in words and decimal commas, and the numbers of the report', () => {
    const text = writeTableur(zonesTableau(couverture, repose, manifest))
    expect(text.startsWith('\ufeffCode;Nom;Habitants des carreaux;À portée;')).toBe(true)
    const [head = [], ...rows] = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'))
    const at = (name: string) => head.indexOf(name)
    expect(rows).toHaveLength(rapport.zones?.length ?? 0)
    const zone = rapport.zones?.find((z) => z.code === '03185')
    const row = rows.find((cells) => cells[0] === '03185') ?? []
    expect(row[at('À portée')]).toBe(String(zone?.atteinte))
    expect(row[at('Part à portée (%)')]).toMatch(/^"\d{1,3},\d"$/)
    expect(row[at('Population municipale')]).toBe('34000')
  })

  it('names the territory, not its code, and cites each source once, in full', () => {
    const { apropos, sources, reserves } = zonesTableau({ ...couverture, nom: 'Creuse' }, repose, manifest)
    // The workbook has the sentences of the page: the same figure, the same reserves.
    expect(reserves?.[0]).toBe(phraseFigure(rapport))
    for (const line of sayRepose(repose, rapport.population)) expect(reserves).toContain(line)
    expect(apropos[0]?.valeur).toMatch(/^Creuse, à 8 minutes/)
    expect(sources.map(({ mention, licence }) => [mention, licence])).toEqual(
      manifest.sources.map(({ mention, licence }) => [mention, licence]),
    )
  })

  it('keeps the zones without a figure, empty and with their reason, never as zero', () => {
    const sansChiffre = [{ code: 'QN08701M', nom: 'Sans carreau' }]
    const text = writeTableur(zonesTableau({ ...couverture, sansChiffre, par: 'qpv' }, repose, manifest))
    const last = text.trim().split('\r\n').at(-1) ?? ''
    expect(last).toMatch(/^QN08701M;Sans carreau;;;;;;;;;population inconnue;/)
  })
})

describe('the table as GeoJSON', () => {
  const outlines = outlinesBy(
    [
      {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { code: '03185' },
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [0, 0],
                  [1, 0],
                  [1, 1],
                  [0, 0],
                ],
              ],
            },
          },
        ],
      },
    ],
    ({ code }) => String(code),
  )
  const geojson = zonesGeoJson({ rapport, repose, manifest }, outlines)

  it('has one feature per zone, with the same numbers, and null where there is no outline', () => {
    expect(geojson.features.map((f) => f.properties)).toEqual(rapport.zones)
    const drawn = geojson.features.filter((f) => f.geometry !== null)
    expect(drawn.map((f) => f.properties.code)).toEqual(['03185'])
  })

  it('carries the sources, the date, the question and the total', () => {
    expect(geojson.metadata).toMatchObject({
      territoire: 'epci:200071082',
      offre: 'accompagnement',
      mode: 'voiture',
      minutes: 8,
      grille: rapport.grille,
      date_donnees: repose.plusRecente ?? '',
      repose,
      sources: manifest.sources,
      population: rapport.population,
    })
  })
})

it('a zone of several communes gets all their polygons, and none of the others', () => {
  const square = (x: number) => ({
    type: 'Feature' as const,
    properties: { code: `c${x}` },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [x, 0],
            [x + 1, 0],
            [x + 1, 1],
            [x, 0],
          ],
        ],
      ],
    },
  })
  const areas = [
    { type: 'FeatureCollection' as const, features: [square(0), square(1)] },
    { type: 'FeatureCollection' as const, features: [square(2), square(3)] },
  ]
  const zones = outlinesBy(areas, ({ code }) => (code === 'c3' ? undefined : code === 'c1' ? 'B' : 'A'))
  expect([...zones.keys()]).toEqual(['A', 'B'])
  expect(zones.get('A')?.coordinates.map((polygon) => polygon[0]?.[0]?.[0])).toEqual([0, 2])
  // The source is left as it was: exporting twice gives the same file.
  expect(areas[0]?.features[0]?.geometry.coordinates).toHaveLength(1)
})

it.each([
  ['Haute-Vienne', 'a-portee_haute-vienne_commune_accompagnement-voiture-8min_2026-11-22.csv'],
  [
    'CA Montluçon Communauté',
    'a-portee_ca-montlucon-communaute_commune_accompagnement-voiture-8min_2026-11-22.csv',
  ],
  ['Œuilly', 'a-portee_oeuilly_commune_accompagnement-voiture-8min_2026-11-22.csv'],
  ['L’Étang-Salé (974)', 'a-portee_l-etang-sale-974_commune_accompagnement-voiture-8min_2026-11-22.csv'],
  ['Œuilly', 'a-portee_oeuilly_commune_accompagnement-voiture-8min_2026-11-22.csv'],
])('names the file of %s plainly', (nom, wanted) => {
  expect(fileName([nom, 'commune', questionInName(rapport)], '2026-11-22', 'csv')).toBe(wanted)
})
