import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { readLieuxTable } from '../../geo/read/read-sources.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Par } from '../../src/domain/coverage/question.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../support/files/data-dirs.ts'
import { readManifest } from '../support/files/publication.ts'

const present = existsSync(OPEN_DATA_DIR)
let dir: string

/** The open data without roads, and without the codes of the Creuse. */
function emptied(): { readonly from: string; readonly codes: number } {
  const from = join(dir, 'sources')
  mkdirSync(join(from, 'places'), { recursive: true })
  for (const name of ['communes', 'population', 'qpv', 'zonages'])
    symlinkSync(join(OPEN_DATA_DIR, name), join(from, name))
  const { rows } = readLieuxTable(join(OPEN_DATA_DIR, 'places/lieux_national.csv'))
  const columns = Object.keys(rows[0] ?? {})
  const isCreuse = (row: Readonly<Record<string, unknown>>) => String(row.code_insee).startsWith('23')
  const cells = rows.map((row) =>
    Object.fromEntries(
      columns.map((name) => [name, name === 'code_insee' && isCreuse(row) ? '' : String(row[name] ?? '')]),
    ),
  )
  writeFileSync(join(from, 'places/lieux_national.csv'), writeCsv(columns, cells))
  return { from, codes: rows.filter(isCreuse).length }
}

async function figures(data: string, par: Par | null = null) {
  const dataset = await openDatasetDir(data)
  const question = { offre: 'accompagnement', portee: { type: 'distance', distanceM: 5000 } } as const
  const prepared = await prepareScope(dataset, { ...question, territoire: { type: 'france' } })
  return answer({ data: dataset, prepared, ...question, par })
}

describe.runIf(present)('all France with the 128 codes of the Creuse left empty', () => {
  let out: string
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'codes-vides-'))
    out = join(dir, 'data')
    const { from, codes } = emptied()
    expect(codes).toBe(128)
    await buildDataset({
      feed: { type: 'dossier', dir: from },
      departements: 'tous',
      out,
      log: () => undefined,
    })
  }, 400_000)

  it('the report names 128 corrections', () => {
    const report = readFileSync(join(out, readManifest(out).rapport.chemin), 'utf8')
    expect(report.match(/commune-par-(?:position|nom)\r?$/gm)).toHaveLength(128)
    expect(readManifest(out).bilan[0]).toMatchObject({ lues: 9683, gardees: 9683, rejetees: 0 })
  })

  it('the figure of France is the same to the resident, and the sum of its départements', async () => {
    const [now, before] = [await figures(out, 'departement'), await figures(FRANCE_DIR)]
    expect(now.population).toEqual(before.population)
    expect(now.population?.atteinte).toBe(48_724_224)
    expect(now.zones?.reduce((n, zone) => n + (zone.atteinte ?? 0), 0)).toBe(48_724_224)
  }, 120_000)
})
