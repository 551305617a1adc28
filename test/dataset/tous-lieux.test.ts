import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import { communesOf, loadLieux, VOISINAGE_M } from '../../src/dataset/scope.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

/** Places of metropolitan France for a figure, or of everywhere for one that reaches across départements. */
async function franceLieux(data: Dataset, rayonM: number) {
  const communes = communesOf(await data.index(), { type: 'france' })
  const departements = [...new Set(communes.map((c) => c.departement))].sort()
  return loadLieux(data, departements, new Set(communes.map((c) => c.code)), rayonM)
}

describe.runIf(existsSync(join(FRANCE_DIR, 'manifest.json')))('the file of all places', () => {
  it('gives the same places, in the same order, as the files of the départements', async () => {
    const whole = await openDataset(readFolder(FRANCE_DIR))
    const parts: Dataset = { ...(await openDataset(readFolder(FRANCE_DIR))), tousLieux: async () => null }
    expect((await whole.tousLieux())?.length).toBeGreaterThan(9000)
    for (const rayonM of [VOISINAGE_M, 10 * VOISINAGE_M]) {
      const [one, many] = [await franceLieux(whole, rayonM), await franceLieux(parts, rayonM)]
      expect(one.lieux.length).toBeGreaterThan(9000)
      expect(one).toEqual(many)
    }
  })

  it('is not read for a part of France', async () => {
    const asked: string[] = []
    const read = readFolder(FRANCE_DIR)
    const data = await openDataset((chemin, options) => {
      asked.push(chemin)
      return read(chemin, options)
    })
    await loadLieux(data, ['87', '23'], new Set(), VOISINAGE_M)
    expect(asked.filter((chemin) => chemin.includes('lieux')).length).toBe(2)
    expect(asked.some((chemin) => chemin.startsWith('lieux.'))).toBe(false)
  })
})
