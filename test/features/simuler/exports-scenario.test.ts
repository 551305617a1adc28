import { describe, expect, it } from 'vitest'
import { readCsvBack } from '../../../geo/read/csv.ts'
import { openDataset } from '../../../src/dataset/dataset.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { applyCommande, type Scenario } from '../../../src/domain/scenario/scenario.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'
import { differenceCsv, scenarioGeoJson } from '../../../src/features/simuler/exports-scenario.ts'
import { ateliersCsv } from '../../../src/text/simuler/ateliers-du-scenario.ts'
import { createReserve } from '../../../src/text/simuler/reserve.ts'
import { createHandlers } from '../../../src/worker/answers/handlers.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readFolder } from '../../support/files/read-folder.ts'

const SCENARIO: Scenario = {
  id: 's',
  nom: '=SOMME(A1:A9)',
  modifications: [
    {
      type: 'ajout',
      id: 'n1',
      nom: '@Atelier "neuf"',
      lon: 2.51,
      lat: 46.19,
      commune: '03167',
      nature: 'atelier',
      places: 8,
      dates: null,
    },
    { type: 'fermeture', lieu: 'inconnu', du: null, au: null },
  ],
}

describe('what a scenario exports', () => {
  it('gives a table whose lines sum to the totals shown, in whole residents, without any formula', async () => {
    const handlers = createHandlers(() => readFolder(PILOTE_DIR))
    await handlers.ouvrir({ base: '' })
    const { manifest } = await openDataset(readFolder(PILOTE_DIR))
    const reponse = await handlers.scenario({
      question: {
        territoire: { type: 'epci', code: '200071082' },
        offre: 'accompagnement',
        portee: { type: 'mode', mode: 'voiture', minutes: 10 },
      },
      par: 'commune',
      modifications: SCENARIO.modifications,
    })
    const repose = await handlers.repose({ question: reponse.question, le: civilDate(2026, 11, 28) })
    const csv = differenceCsv(reponse, SCENARIO, repose, manifest)
    expect(csv).not.toMatch(/(^|[\r\n,;])"?[=@+]/)
    const { colonnes, lignes } = readCsvBack(csv)
    const column = (name: string) => lignes.map((cells) => Number(cells[colonnes.indexOf(name)]))
    for (const name of ['population', 'avant', 'apres', 'gagnes', 'perdus']) {
      const values = column(name)
      expect(values.every(Number.isInteger)).toBe(true)
      expect(values.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(values.at(-1))
    }
    expect(column('gagnes').at(-1)).toBe(reponse.gagnes)
    expect(column('apres').at(-1)).toBe(reponse.apres.population?.atteinte)
    expect(lignes[0]?.[colonnes.indexOf('scenario')]).toBe(SCENARIO.nom)
  })

  it('gives workshops that the reader of the published format takes back', async () => {
    const noms = new Map([['03167', 'Mazirat']])
    const csv = await ateliersCsv(SCENARIO, noms, 20_000, async () => '')
    const { colonnes, lignes } = readCsvBack(csv)
    expect(lignes).toHaveLength(1)
    const row = Object.fromEntries(colonnes.map((name, i) => [name, lignes[0]?.[i] ?? '']))
    const { ateliers, rejects, warnings } = readAteliers([row])
    expect([rejects, warnings]).toEqual([[], []])
    expect(ateliers[0]).toMatchObject({
      titre: '@Atelier "neuf"',
      codeInsee: '03167',
      commune: 'Mazirat',
      places: 8,
      latitude: 46.19,
      confiance: 'exemple',
    })
  })

  it('names the commune where a workshop went, not the one it left', async () => {
    const list = applyCommande(SCENARIO.modifications, {
      type: 'deplacement',
      lieu: 'n1',
      lon: 2.6,
      lat: 46.34,
    })
    const moved: Scenario = { ...SCENARIO, modifications: list }
    const communeOf = async (lon: number) => (lon === 2.6 ? '03185' : '03167')
    const csv = await ateliersCsv(moved, new Map([['03185', 'Montluçon']]), 20_000, communeOf)
    const { colonnes, lignes } = readCsvBack(csv)
    const cell = (name: string) => lignes[0]?.[colonnes.indexOf(name)]
    expect([cell('code_insee'), cell('commune')]).toEqual(['03185', 'Montluçon'])
  })

  it('says of a place that does not say it, where one is added, in the list, the report and the file', () => {
    const lieu = (over: Partial<Lieu>): Lieu => ({
      ...{ ...LIEU_VIDE, id: 'x', longitude: 2.51, latitude: 46.19 },
      ...over,
    })
    const reserve = createReserve({ offre: 'ateliers' }, [lieu({})], () => 'inconnu')
    const said = 'Sa fiche ne dit pas s’il y a déjà un atelier : demandez avant de choisir.'
    expect(SCENARIO.modifications.map(reserve)).toEqual([said, null])
    expect(scenarioGeoJson(SCENARIO, [], reserve).features[0]?.properties).toMatchObject({ reserve: said })
    expect(scenarioGeoJson(SCENARIO, []).features[0]?.properties).not.toHaveProperty('reserve')
    const elsewhere = createReserve({ offre: 'ateliers' }, [lieu({ longitude: 2.6 })], () => 'inconnu')
    const known = createReserve({ offre: 'ateliers' }, [lieu({})], () => 'non')
    expect([elsewhere, known].flatMap((one) => SCENARIO.modifications.map(one))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('gives points for what has a position', () => {
    const { features } = scenarioGeoJson(SCENARIO, [])
    expect(features).toHaveLength(1)
    expect(features[0]?.geometry.coordinates).toEqual([2.51, 46.19])
  })
})
