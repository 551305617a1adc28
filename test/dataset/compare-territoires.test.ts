import { expect, it } from 'vitest'
import { readCouvertureOptions } from '../../geo/cli/arguments.ts'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { compareTerritoires } from '../../src/dataset/comparer/compare-territoires.ts'
import { prepareFigure } from '../../src/dataset/prepare-scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import { sayComparaison } from '../../src/text/couverture/comparer.ts'
import { MONTLUCON } from '../support/examples/montlucon.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'

const LIMOGES = { type: 'commune', code: '87085' } as const
const PARTIEL = { type: 'departement', code: '87' } as const

it('gives each territory its own figure, once, and none to one that is not whole', async () => {
  const data = await openDatasetDir(PILOTE_DIR)
  const portee = { type: 'mode', mode: 'marche', minutes: 15 } as const
  const question = { territoire: MONTLUCON, offre: 'lieux', portee } as const
  const rows = await compareTerritoires(data, question, [MONTLUCON, LIMOGES, PARTIEL, MONTLUCON])
  expect(rows.map(({ territoire }) => territoire)).toEqual([
    'epci:200071082',
    'commune:87085',
    'departement:87',
  ])
  for (const [i, territoire] of [MONTLUCON, LIMOGES].entries()) {
    const prepared = await prepareFigure(data, { ...question, territoire })
    expect(rows[i]?.rapport).toEqual(await answer({ data, prepared, offre: 'lieux', portee, par: null }))
  }
  expect(rows[2]?.rapport).toBeNull()
  expect(sayComparaison(rows)[2]).toMatch(/pas en entier dans ces données$/)
})

it('takes eleven territories beside the first, and refuses the twelfth', () => {
  const options = (n: number) =>
    readCouvertureOptions(['--territoire', 'france', '--avec', Array(n).fill('region:94').join(',')])
  expect(options(11).avec).toHaveLength(11)
  expect(() => options(12)).toThrow('11 territoires au plus à côté du premier, 12 reçus')
  expect(() => readCouvertureOptions(['--territoire', 'france', '--avec', 'region:94,x'])).toThrow(
    '« x » reçu',
  )
  expect(() => readCouvertureOptions(['--territoire', 'france', '--temps', '--distance', '500'])).toThrow(
    '--temps',
  )
})
