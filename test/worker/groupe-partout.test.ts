import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { prepareFigure } from '../../src/dataset/prepare-scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Repose } from '../../src/domain/coverage/repose.ts'
import { zonesCsv } from '../../src/features/couverture/table/export-zones.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { packResult, unpackResult } from '../../src/worker/wire.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const QUESTION = {
  territoire: { type: 'departement', code: '87' },
  offre: 'ateliers',
  portee: { type: 'distance', distanceM: 5000 },
  groupe: '65plus',
} as const
const REPOSE: Repose = {
  plusRecente: null,
  mediane: null,
  sansDate: 0,
  perteSansAnciens: 0,
  surDeduit: null,
  surExemple: null,
}

describe.runIf(existsSync(OPEN_DATA_DIR))('a figure about residents of 65 and over', () => {
  it('is the same on the command line, on the page, in a report and in an export', async () => {
    const data = await openDatasetDir(FRANCE_DIR)
    const prepared = await prepareFigure(data, QUESTION)
    const { offre, portee } = QUESTION
    const line = await answer({ data, prepared, offre, portee, par: 'commune' })
    expect(line.population).toMatchObject({ totale: 92_568, atteinte: 52_564, inconnue: 10_909 })

    const worker = createHandlers(() => readFolder(FRANCE_DIR))
    await worker.ouvrir({ base: '' })
    const posted = packResult('couverture', await worker.couverture({ question: QUESTION, par: 'commune' }))
    const page = unpackResult('couverture', posted)
    expect(page.rapport).toEqual(line)

    const report = await worker.scenario({
      question: QUESTION,
      modifications: [],
      par: 'commune',
      sansCarte: true,
    })
    expect(report.avant).toEqual(line)
    expect(report.apres).toEqual(line)
    const printed = await worker.carteImprimee({ question: QUESTION, modifications: [] })
    expect(printed.population.reduce((a, b) => a + b, 0)).toBe(92_568)
    expect(printed.atteinteAvant.reduce((a, b) => a + b, 0)).toBe(52_564)

    const csv = zonesCsv({ rapport: page.rapport, repose: REPOSE, manifest: data.manifest })
      .trim()
      .split('\r\n')
    const [heading = '', ...rows] = csv
    expect(heading.split(',').slice(-2)).toEqual(['groupe', 'agesInconnus'])
    expect(rows).toHaveLength(line.zones?.length ?? 0)
    expect(rows.reduce((n, row) => n + Number(row.split(',').at(3)), 0)).toBe(52_564)
    expect(rows.every((row) => row.endsWith(',65plus,0'))).toBe(true)
  })
})
