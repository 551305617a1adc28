import { expect, it } from 'vitest'
import { readCouvertureOptions } from '../../geo/cli/arguments.ts'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { compareAvecEtSans } from '../../src/dataset/comparer/compare-territoires.ts'
import { COLONNES_HISTORIQUE } from '../../src/dataset/historique/historique-file.ts'
import { isWithMine } from '../../src/dataset/mine/is-with-mine.ts'
import type { TempsRang } from '../../src/domain/coverage/counting/temps.ts'
import { writeBrut } from '../../src/domain/tables/tableau.ts'
import { sayHistorique } from '../../src/text/couverture/historique.ts'
import { tableauComparaison, tableauHistorique, tableauTemps } from '../../src/text/couverture/tableaux.ts'
import { sayTemps } from '../../src/text/couverture/temps.ts'
import { questionADistance } from '../support/examples/question-a-distance.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'

const PIED = { question: 'Ici', groupe: '65plus', sources: [] } as const
const rang = (over: Partial<TempsRang> = {}): TempsRang => ({
  p50: 8,
  p75: 11,
  p90: null,
  moyenne: 8.25,
  habitants: 90,
  ...over,
})
const TEMPS = {
  totale: 100,
  rangs: [rang(), rang({ p50: 12 }), rang({ p50: null, p75: null, moyenne: null, habitants: 0 })],
  seulLieu: 7,
} as const

it('writes the times of each place, and "jamais" where they never come', () => {
  const { lignes } = tableauTemps(TEMPS, PIED)
  expect(lignes).toEqual([
    { rang: 1, p50: 8, p75: 11, p90: 'jamais', moyenne: 8.25, habitants: 90, totale: 100, seulLieu: 7 },
    { rang: 2, p50: 12, p75: 11, p90: 'jamais', moyenne: 8.25, habitants: 90, totale: 100, seulLieu: null },
    {
      rang: 3,
      p50: 'jamais',
      p75: 'jamais',
      p90: 'jamais',
      moyenne: 'jamais',
      habitants: 0,
      totale: 100,
      seulLieu: null,
    },
  ])
  const said = sayTemps(TEMPS, '65plus').join('\n')
  expect(said).toContain('Le deuxième lieu : 50 % : 12 min ; 75 % : 11 min ; 90 % : jamais')
  expect(said).toContain('Le troisième lieu : 50 % : jamais')
})

it('sets a territory beside itself without what a person brought', async () => {
  const data = await openDatasetDir(PILOTE_DIR)
  const question = questionADistance('commune:87085', 'lieux', 1000)
  const others = [question.territoire, { type: 'departement', code: '87' }] as const
  const rows = await compareAvecEtSans(data, data, question, others)
  expect(rows.map(({ territoire, sansMiennes }) => [territoire, sansMiennes === true])).toEqual([
    ['commune:87085', false],
    ['commune:87085', true],
    ['departement:87', false],
  ])
  const { lignes } = tableauComparaison(rows, PIED)
  expect(lignes.map(({ remarque }) => remarque)).toEqual([
    '',
    'Limoges, sans vos données',
    'pas en entier dans ces données',
  ])
  // Unknown is empty, never zero.
  expect(lignes[2]).not.toHaveProperty('atteinte')
  expect(isWithMine(data.manifest)).toBe(false)
})

it('writes a line for each date of the data, and says where none was kept', () => {
  const lignes = [{ date: '2024-08-01', habitants: [1, 2, 3, 4, 5, 6, 7, 8, 9] }]
  const brut = writeBrut(tableauHistorique(lignes, COLONNES_HISTORIQUE, { nom: 'Ici', sources: [] }))
  expect(brut).toContain('2024-08-01,1,2,3,4,5,6,7,8,9')
  expect(sayHistorique([])).toEqual([expect.stringContaining('Aucun chiffre')])
  expect(sayHistorique(lignes)[1]).toContain('Données du 1er août 2024')
})

it('asks for one table at a time in CSV', () => {
  const asked = ['--territoire', 'france', '--format', 'csv']
  expect(() => readCouvertureOptions([...asked, '--temps', '--par', 'commune'])).toThrow('2 tableaux')
  const one = readCouvertureOptions([...asked, '--avec', 'region:94', '--sans-ajouts', 'ailleurs'])
  expect(one.sansAjouts).toBe('ailleurs')
})
