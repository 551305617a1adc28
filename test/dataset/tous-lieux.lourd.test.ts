import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import { prepareFigure, prepareScope } from '../../src/dataset/prepare-scope.ts'
import { communesOf, loadLieux, loadTerritoire, VOISINAGE_M } from '../../src/dataset/scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Par } from '../../src/domain/coverage/question.ts'
import { OFFRES } from '../../src/domain/places/offre.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { readFolder, readListening } from '../support/files/read-folder.ts'

/** Places of metropolitan France for a figure, or of everywhere for one that reaches across départements. */
async function franceLieux(data: Dataset, rayonM: number) {
  const communes = communesOf(await data.index(), { type: 'france' })
  const departements = [...new Set(communes.map((c) => c.departement))].sort()
  return loadLieux(data, departements, new Set(communes.map((c) => c.code)), rayonM)
}

/** All France, and the files it is asked for. */
async function openListening() {
  const { read, asked } = readListening(FRANCE_DIR)
  return { data: await openDataset(read), asked }
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

  it('is not read for a figure of all of France: what is counted gives every cell the same two distances', async () => {
    const { data, asked } = await openListening()
    const questions = OFFRES.flatMap((offre) =>
      [
        { type: 'mode', mode: 'voiture', minutes: 20 } as const,
        { type: 'distance', distanceM: 5000 } as const,
      ].map((portee) => ({ territoire: { type: 'france' } as const, offre, portee })),
    )
    const figures = []
    for (const question of questions) figures.push(await prepareFigure(data, question))
    expect(asked.filter((chemin) => /lieux\./.test(chemin))).toEqual([])
    for (const [i, prepared] of figures.entries()) {
      const { offre, portee } = questions[i]!
      await answer({ data, prepared, offre, portee, par: 'departement' })
    }
    expect(asked.map((chemin) => chemin.split('.')[0]).sort()).toEqual([
      'carreaux-comptes',
      'lieux-comptes',
      'manifest',
    ])
    for (const [i, question] of questions.entries()) {
      const { fields, scope } = await prepareScope(data, question)
      const figure = figures[i]!
      expect(figure.fields.travel.calcul).toBe(fields.travel.calcul)
      expect(Buffer.from(figure.fields.oui.value.buffer).equals(Buffer.from(fields.oui.value.buffer))).toBe(
        true,
      )
      expect(
        Buffer.from(figure.fields.inconnu.value.buffer).equals(Buffer.from(fields.inconnu.value.buffer)),
      ).toBe(true)
      expect(figure.scope.avertissements).toEqual(scope.avertissements)
      expect(figure.scope.grid).toBe(scope.grid)
    }
  })

  it('comes with the cells of all départements, in the same order, in one file', async () => {
    const data = await openDataset(readFolder(FRANCE_DIR))
    const parts: Dataset = { ...(await openDataset(readFolder(FRANCE_DIR))), tousCarreaux: async () => null }
    expect(await data.tousCarreaux()).not.toBeNull()
    const [one, many] = [
      await loadTerritoire(data, { type: 'france' }),
      await loadTerritoire(parts, { type: 'france' }),
    ]
    const { zones, ages, ...columns } = one.grid
    expect(ages).toBeUndefined()
    expect(zones).toEqual(many.grid.zones)
    for (const key of Object.keys(columns) as (keyof typeof columns)[])
      expect(Buffer.from(columns[key].buffer).equals(Buffer.from(many.grid[key].buffer)), key).toBe(true)
    expect([one.nom, one.departements]).toEqual([many.nom, many.departements])
    expect(one.avertissements).toEqual(many.avertissements)
    expect(one.avertissements.length).toBe(1)
    expect(await one.readCommunes()).toEqual(await many.readCommunes())
  })

  it('comes to the same report in every breakdown as the files of the départements', async () => {
    const whole = await openDataset(readFolder(FRANCE_DIR))
    const parts: Dataset = {
      ...(await openDataset(readFolder(FRANCE_DIR))),
      comptes: async () => null,
      tousCarreaux: async () => null,
    }
    const report = async (data: Dataset, minutes: number, par: Par) => {
      const portee = { type: 'mode', mode: 'voiture', minutes } as const
      const question = { territoire: { type: 'france' }, offre: 'accompagnement', portee } as const
      const prepared = await prepareFigure(data, question)
      return answer({ data, prepared, offre: question.offre, portee, par })
    }
    for (const par of ['departement', 'epci', 'commune', 'qpv'] as const)
      expect(await report(whole, 20, par), par).toEqual(await report(parts, 20, par))
    const far = await report(whole, 60, 'departement')
    expect(far.communes.nomsSansAcces).toEqual(
      (await report(parts, 60, 'departement')).communes.nomsSansAcces,
    )
  })

  it('is not read for a part of France', async () => {
    const { data, asked } = await openListening()
    await loadLieux(data, ['87', '23'], new Set(), VOISINAGE_M)
    expect(asked.filter((chemin) => chemin.includes('lieux')).length).toBe(2)
    expect(asked.some((chemin) => chemin.startsWith('lieux.'))).toBe(false)
  })
})
