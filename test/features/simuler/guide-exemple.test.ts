import { beforeAll, describe, expect, it } from 'vitest'
import { type Dataset, openDataset } from '../../../src/dataset/dataset.ts'
import type { Exemple } from '../../../src/dataset/manifest.ts'
import { communesOf } from '../../../src/dataset/scope.ts'
import { etatOffre } from '../../../src/domain/places/offre.ts'
import type { Modification } from '../../../src/domain/scenario/scenario.ts'
import { diagnose } from '../../../src/features/simuler/guide-exemple.tsx'
import { createHandlers } from '../../../src/worker/answers/handlers.ts'
import { MONTLUCON } from '../../support/examples/montlucon.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readFolder } from '../../support/files/read-folder.ts'

let data: Dataset
let exemple: Exemple

beforeAll(async () => {
  data = await openDataset(readFolder(PILOTE_DIR))
  if (data.manifest.exemple === undefined) throw new Error('the pilot has no guided example')
  exemple = data.manifest.exemple
})

describe('the diagnosis of Montluçon Communauté, from the data', () => {
  it('has an offer in 5 communes of 21 before, in 9 after: those of the article and no other', async () => {
    const { lieux } = await data.lieux('03')
    const communes = communesOf(await data.index(), MONTLUCON)
    expect(communes).toHaveLength(21)
    const own = new Set(communes.map((c) => c.code))
    const served = lieux.filter((l) => own.has(l.codeInsee) && etatOffre(l, 'accompagnement') === 'oui')
    expect(new Set(served.map((l) => l.codeInsee))).toEqual(new Set([...exemple.avant, ...exemple.ajoutees]))
    const named = (codes: readonly string[]) =>
      communes
        .filter((c) => codes.includes(c.code))
        .map((c) => c.nom)
        .sort()
    expect(named(exemple.ajoutees)).toEqual([
      'Quinssaines',
      'Saint-Genest',
      'Saint-Victor',
      'Teillet-Argenty',
    ])
    expect(named(exemple.avant)).toEqual([
      'Domérat',
      'Lavault-Sainte-Anne',
      'Marcillat-en-Combraille',
      'Montluçon',
      'Prémilhat',
    ])
  })

  it('gives 78.4 % of the residents to the 5 communes, with the municipal populations of 2023', async () => {
    const index = await data.index()
    const communes = communesOf(index, MONTLUCON).map((c) => ({
      code: c.code,
      population: c.populationMunicipale,
    }))
    const d = diagnose(communes, exemple)
    expect([d.communes, d.communesAvant, d.communesApres]).toEqual([21, 5, 9])
    expect(d.habitantsAvant / d.habitants).toBeCloseTo(0.784, 3)
    expect(d.habitantsApres / d.habitants).toBeGreaterThan(0.84)
    expect(exemple).toMatchObject({ territoire: `epci:${MONTLUCON.code}`, minutes: 10 })
    const source = data.manifest.sources.find((s) => s.id === 'decoupage')
    expect(source?.millesime).toContain('2023')
  })

  it('shows what the four communes change: closed again, residents are no longer within 10 minutes', async () => {
    const handlers = createHandlers(() => readFolder(PILOTE_DIR))
    await handlers.ouvrir({ base: '' })
    const { lieux } = await data.lieux('03')
    const modifications = lieux
      .filter((l) => exemple.ajoutees.includes(l.codeInsee))
      .map((l): Modification => ({ type: 'fermeture', lieu: l.id, du: null, au: null }))
    expect(modifications.length).toBeGreaterThanOrEqual(4)
    const done = await handlers.scenario({
      question: {
        territoire: MONTLUCON,
        offre: 'accompagnement',
        portee: { type: 'mode', mode: 'voiture', minutes: 10 },
      },
      par: 'commune',
      modifications,
    })
    expect(done.gagnes).toBe(0)
    expect(done.perdus).toBeGreaterThan(1000)
    expect(done.apres.communes.sansAcces).toBeGreaterThan(done.avant.communes.sansAcces)
  })
})
