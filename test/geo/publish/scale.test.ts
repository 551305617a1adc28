import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import { tableSchema } from '../../../geo/publish/schemas.ts'
import { validateTable } from '../../../geo/publish/validate-table.ts'
import { decodeAteliers, encodeAteliers } from '../../../src/dataset/ateliers-file.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { expansionContext } from '../../../src/dataset/seances.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { departementOf } from '../../../src/domain/geo/codes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../../src/domain/sessions/expand-ateliers.ts'
import { COLONNES_ATELIERS } from '../../../src/domain/sessions/table/columns.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'
import { writeAtelier } from '../../../src/domain/sessions/table/table-write.ts'
import { listSeances } from '../../../src/worker/answers/seances.ts'
import { drawAteliers } from '../../support/draw/draw-ateliers.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'

const isFrance = existsSync(join(FRANCE_DIR, 'manifest.json'))
const YEAR = { du: civilDate(2026, 9, 1), au: civilDate(2027, 8, 31) }

let dataset: Dataset
let lieux: Map<string, Lieu>
let ateliers: Atelier[]
beforeAll(async () => {
  dataset = await openDatasetDir(isFrance ? FRANCE_DIR : PILOTE_DIR)
  const codes = dataset.manifest.departements.map((d) => d.code)
  const files = await Promise.all(codes.map((code) => dataset.lieux(code)))
  lieux = new Map(files.flatMap((file) => file.lieux.map((lieu) => [lieu.id, lieu] as const)))
  ateliers = drawAteliers([...lieux.values()], 5000, 20_261_122)
})

describe('5,000 generated series over the real places', () => {
  it('say that they are generated, follow the schema and are read back as written', () => {
    expect(ateliers.every((a) => a.id.startsWith('genere-') && a.confiance === 'exemple')).toBe(true)
    // As text: the runner takes seconds to compare 5,000 objects.
    const text = JSON.stringify(ateliers)
    expect(JSON.stringify(drawAteliers([...lieux.values()], 5000, 20_261_122)) === text).toBe(true)
    const rows = ateliers.map(writeAtelier)
    expect(validateTable(tableSchema(), COLONNES_ATELIERS, rows)).toEqual([])
    const table = readAteliers(rows)
    expect([...table.rejects, ...table.warnings]).toEqual([])
    expect(table.ateliers.every((atelier, i) => isDeepStrictEqual(atelier, ateliers[i]))).toBe(true)
    const file = decodeAteliers(JSON.parse(JSON.stringify(encodeAteliers('87', ateliers))))
    expect(file.every((atelier, i) => isDeepStrictEqual(atelier, ateliers[i]))).toBe(true)
    expect([table.ateliers.length, file.length]).toEqual([5000, 5000])
  })

  it('expand over a year, for everywhere at once', () => {
    const context = expansionContext(lieux)
    const { seances } = expandAll(ateliers, YEAR, context)
    expect(seances.length).toBeGreaterThan(150_000)
  })

  it('are cut to 10,000 sessions that the page can receive, however long the window', async () => {
    const departements = ateliers.map((a) => departementOf(lieux.get(a.lieuId)?.codeInsee ?? ''))
    const loaded: Dataset = {
      ...dataset,
      ateliers: async (code) => ateliers.filter((_, i) => departements[i] === code),
    }
    const territoire = isFrance
      ? ({ type: 'france' } as const)
      : ({ type: 'epci', code: '200071082' } as const)
    const answer = await listSeances(loaded, { territoire, ...YEAR })
    expect(answer.seances.length).toBe(10_000)
    expect(answer.coupe).toBe(true)
    // What postMessage does: the worker writes, the page reads.
    expect(isDeepStrictEqual(deserialize(serialize(answer)), answer)).toBe(true)
  })
})
