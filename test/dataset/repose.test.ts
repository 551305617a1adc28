import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import { type Portee, reachM } from '../../src/domain/coverage/modes.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { reposeOf } from '../../src/domain/coverage/repose.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { ageMaxAt } from '../../src/domain/places/age.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { at, lieux } from '../support/files/pilote-files.ts'

const PORTEE: Portee = { type: 'mode', mode: 'velo', minutes: 30 }
const LE = civilDate(2026, 11, 28)
const questionOf = (over: Partial<Question>): Question => ({
  territoire: { type: 'epci', code: '200071082' },
  offre: 'accompagnement',
  portee: PORTEE,
  ...over,
})

let dataset: Dataset
beforeAll(async () => {
  dataset = await openDatasetDir(PILOTE_DIR)
})

async function ask(question: Question, le = LE) {
  const prepared = await prepareScope(dataset, question)
  const { offre, portee } = question
  const rapport = await answer({ data: dataset, prepared, offre, portee, par: null })
  return { prepared, rapport, repose: reposeOf(prepared, portee, le) }
}

describe('what a figure rests on', () => {
  it('is what the lines of the table say of the places within reach, by brute force', async () => {
    const { prepared, repose } = await ask(questionOf({}))
    const { grid } = prepared.scope
    const limits = reachM(PORTEE, 'centre')
    const offered = lieux.filter((line) => at(line, 'modalites_accompagnement') !== '')
    const cellsOf = (line: (typeof lieux)[number]) =>
      [...grid.zone.keys()].filter((i) => {
        const [lon, lat] = [Number(at(line, 'longitude')), Number(at(line, 'latitude'))]
        return distanceM(grid.lonDeg[i]!, grid.latDeg[i]!, lon, lat) <= limits[grid.classe[i]!]!
      })
    const counted = offered.filter((line) => cellsOf(line).some((i) => grid.population[i]! > 0))
    const dates = counted.map((line) => at(line, 'date_maj')).filter((day) => day !== '')
    expect(repose.sansDate).toBe(counted.length - dates.length)
    expect(repose.plusRecente).toBe(dates.sort().at(-1) ?? null)
    // All its records are older than three years, or undated.
    const reached = new Set(offered.flatMap(cellsOf))
    const residents = [...reached].reduce((sum, i) => sum + grid.population[i]!, 0)
    expect(residents).toBeGreaterThan(0)
    expect(repose.perteSansAnciens).toBe(residents)
    expect(repose).toMatchObject({ surDeduit: null, surExemple: null })
  })

  it('is the figure less what an age leaves out', async () => {
    for (const offre of ['lieux', 'accompagnement', 'ateliers'] as const) {
      const le = civilDate(2025, 6, 1)
      const all = await ask(questionOf({ offre }), le)
      const young = await ask(questionOf({ offre, ageMax: ageMaxAt(3, le) }), le)
      const left = young.rapport.population?.atteinte ?? 0
      expect(young.rapport.ageMax).toBe(3)
      expect(all.repose.perteSansAnciens).toBe((all.rapport.population?.atteinte ?? 0) - left)
      expect(young.repose).toMatchObject({ sansDate: 0, perteSansAnciens: 0 })
    }
  })

  it('tells residents reached by deduced sessions only from those reached by examples only', async () => {
    const du = civilDate(2026, 12, 1)
    const { prepared, rapport, repose } = await ask(
      questionOf({ offre: 'ateliers', fenetre: { du, au: du + 30 } }),
    )
    const { grid } = prepared.scope
    const limits = reachM(PORTEE, 'centre')
    const held = (prepared.sites?.tenues ?? []).filter(
      ({ serie, seance }) => serie.type === 'atelier' && ['prevue', 'reportee'].includes(seance.statut),
    )
    const only = { deduit: 0, exemple: 0, fait: 0 }
    let reached = 0
    for (let i = 0; i < grid.zone.length; i++) {
      const near = held.filter(({ site }) => {
        const { longitude, latitude } = prepared.lieux[site]!
        return distanceM(grid.lonDeg[i]!, grid.latDeg[i]!, longitude, latitude) <= limits[grid.classe[i]!]!
      })
      const kinds = [...new Set(near.map(({ seance }) => seance.confiance))]
      if (kinds.length > 0) reached += grid.population[i]!
      if (kinds.length === 1) only[kinds[0]!] += grid.population[i]!
    }
    expect(rapport.population?.atteinte).toBe(reached)
    expect(repose.surDeduit).toBe(only.deduit)
    expect(repose.surExemple).toBe(only.exemple)
    expect(only.deduit).toBeGreaterThan(0)
    expect(only.exemple).toBeGreaterThan(0)
  })
})
