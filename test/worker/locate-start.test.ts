import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDataset } from '../../src/dataset/dataset.ts'
import { FILTRES_VIDES } from '../../src/domain/places/filters/filtres.ts'
import { listLieux } from '../../src/worker/answers/find-lieux.ts'
import { listCovered, locateStart } from '../../src/worker/answers/locate-start.ts'
import { searchLieux } from '../../src/worker/answers/search/search-lieux.ts'
import { commune, lieuxDefauts, petitJeu } from '../support/examples/petit-jeu.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const pilote = openDataset(readFolder(PILOTE_DIR))
const hasFrance = existsSync(join(FRANCE_DIR, 'manifest.json'))

describe('where a person starts', () => {
  it.each([
    ['a commune', { type: 'commune', code: '03185' }, 'Montluçon', '03185', true],
    ['a place', { type: 'lieu', id: 'pilote-premilhat' }, 'Médiation numérique de Prémilhat', '03211', true],
    ['a point', { type: 'point', lon: 2.6, lat: 46.34 }, 'Montluçon', '03185', false],
    ['an address', { type: 'point', lon: 2.6, lat: 46.34, commune: '03101' }, 'Domérat', '03101', true],
  ] as const)('knows %s, its commune and what to show around it', async (_what, depart, nom, code, own) => {
    expect(await locateStart(await pilote, depart)).toMatchObject({
      nom,
      commune: code,
      isOwnCommune: own,
      autour: { type: 'epci', code: '200071082' },
    })
  })

  it('knows nothing of what is outside of the data, and says what they hold', async () => {
    const data = await pilote
    for (const depart of [
      { type: 'point', lon: 2.35, lat: 48.85 },
      { type: 'commune', code: '75056' },
      { type: 'qpv', code: 'QN00000A' },
      { type: 'lieu', id: 'disparu' },
    ] as const)
      expect(await locateStart(data, depart)).toBeNull()
    expect(await listCovered(data)).toEqual(['CA Montluçon Communauté', 'Limoges'])
    expect(await listCovered(petitJeu(lieuxDefauts(), [commune('75056', 'Paris', 2.35, 48.85)]))).toEqual([])
  })

  it('finds a neighbourhood by its name, with its commune or without, and starts from it', async () => {
    const data = await pilote
    for (const typed of ['Beaubreuil', 'beaubreuil limoges', 'quartier Beaubreuil', 'baubreuil'])
      expect(
        (await searchLieux(data, typed, 8)).find(({ type }) => type === 'qpv'),
        typed,
      ).toMatchObject({
        nom: 'Beaubreuil',
        commune: 'Limoges',
        autour: { type: 'commune', code: '87085' },
      })
    const [found] = await searchLieux(data, 'beaubreuil', 8)
    if (found?.type !== 'qpv') throw new Error('the neighbourhood comes first')
    const depart = { type: 'qpv', code: found.code } as const
    const situe = await locateStart(data, depart)
    expect(situe).toMatchObject({ nom: 'Beaubreuil', commune: '87085', communeNom: 'Limoges' })
    const liste = await listLieux(data, {
      territoire: { type: 'commune', code: '87085' },
      filtres: FILTRES_VIDES,
      depart,
      mode: 'marche',
      emprise: null,
      instantMs: Date.UTC(2026, 10, 24, 9),
      limite: 5,
    })
    expect(liste.depuis).toMatchObject({ nature: 'commune', commune: 'Beaubreuil', hors: false })
    const [near] = liste.lignes
    expect(near?.trajet?.inOwnCommune).toBe(true)
    expect(near?.trajet?.minutes).toBeLessThan(60)
  })

  it('offers the filter of a need before the places of that name', async () => {
    const data = await pilote
    expect((await searchLieux(data, 'impôts', 8))[0]).toEqual({
      type: 'besoin',
      famille: 'services',
      id: 'demarches',
    })
    expect((await searchLieux(data, 'smartphone', 8))[0]).toMatchObject({ type: 'besoin', id: 'outils' })
    for (const typed of ['paris', 'vichy'])
      expect(
        (await searchLieux(data, typed, 8)).some(({ type }) => type === 'besoin'),
        typed,
      ).toBe(false)
  })

  it.skipIf(!hasFrance)('starts from Beaubreuil in all of France too', async () => {
    const data = await openDataset(readFolder(FRANCE_DIR))
    expect((await searchLieux(data, 'Beaubreuil', 8))[0]).toMatchObject({
      type: 'qpv',
      commune: 'Limoges',
      autour: { type: 'departement', code: '87' },
    })
    expect(await listCovered(data)).toEqual(['France métropolitaine et Corse'])
  })
})
