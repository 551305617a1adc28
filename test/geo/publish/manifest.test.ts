import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import { SOURCES } from '../../../geo/sources/sources.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { damagesOf, filesOf, readManifest } from '../../support/files/publication.ts'

const SETS = [
  { nom: 'the pilot set', dir: PILOTE_DIR, departements: 3 },
  ...(existsSync(FRANCE_DIR) ? [{ nom: 'all France', dir: FRANCE_DIR, departements: 109 }] : []),
]

describe.each(SETS)('the manifest of $nom', ({ dir, departements }) => {
  const manifest = readManifest(dir)
  const bytes = (chemin: string) => readFileSync(join(dir, chemin))

  it('names files that are there, with their length and hash', () => {
    expect(manifest.departements).toHaveLength(departements)
    expect(damagesOf(dir)).toEqual([])
  })

  it('counts the rows of each file', async () => {
    const json = (chemin: string) => JSON.parse(bytes(chemin).toString('utf8'))
    for (const d of manifest.departements) {
      expect(json(d.lieux.chemin).lieux).toHaveLength(d.lieux.lignes)
      if (d.communes) expect(json(d.communes.chemin).features).toHaveLength(d.communes.lignes)
    }
    const dataset = await openDatasetDir(dir)
    for (const d of manifest.departements.filter((_, i) => i % 12 === 0 || departements === 3)) {
      if (d.carreaux === null) continue
      const grid = await dataset.grid(d.code)
      expect(grid?.zone).toHaveLength(d.carreaux.lignes)
    }
    expect(json(manifest.territoires.chemin).communes.code).toHaveLength(manifest.territoires.lignes)
    expect(json(manifest.qpv.chemin).features).toHaveLength(manifest.qpv.lignes)
  })

  it('has one line of report per warning, fix and reject, in columns a spreadsheet opens', () => {
    const text = bytes(manifest.rapport.chemin)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data).toHaveLength(manifest.rapport.lignes)
    expect(Object.keys(data[0] ?? {})).toEqual(
      expect.arrayContaining(['source', 'ligne', 'champ', 'valeur', 'raison', 'gravite', 'correction']),
    )
    for (const row of data) {
      expect(['rejet', 'avertissement', 'correction']).toContain(row.gravite)
      expect((row.correction ?? '') !== '').toBe(row.gravite === 'correction')
    }
  })

  it('accounts for every place: read, kept, rejected', () => {
    const [lieux] = manifest.bilan
    expect(lieux?.lues).toBe((lieux?.gardees ?? 0) + (lieux?.rejetees ?? 0))
    expect(manifest.departements.reduce((n, d) => n + d.lieux.lignes, 0)).toBe(lieux?.gardees)
  })

  it('says of every source who, under which licence, of when and what was changed', () => {
    for (const source of manifest.sources) {
      for (const key of ['titre', 'producteur', 'licence', 'mention', 'millesime', 'modifications'] as const)
        expect(source[key]).not.toBe('')
      expect(Object.keys(SOURCES)).toContain(source.id)
      expect(source).not.toHaveProperty('adresse')
    }
  })

  it('keeps what the first list and figure read of a département under 400 kB compressed', () => {
    for (const { routes, ...d } of manifest.departements) {
      const read = [...filesOf(d), ...(routes?.temps ? [routes.temps] : [])]
      const size = read.reduce((n, file) => n + gzipSync(bytes(file.chemin)).length, 0)
      expect(size, d.code).toBeLessThan(400_000)
    }
  })

  it('takes at most 2.5 bytes compressed for a published time', () => {
    for (const { routes, code } of manifest.departements) {
      if (!routes?.temps) continue
      // By mode: yes and recent for three offers, unknown for two.
      const values = routes.temps.lignes * routes.modes.length * 8
      expect(gzipSync(bytes(routes.temps.chemin)).length / values, code).toBeLessThan(2.5)
    }
  })
})

it('the 200 m cells say which neighbourhood they lie in, as the file of the neighbourhoods does', async () => {
  const manifest = readManifest(PILOTE_DIR)
  const read = async (chemin: string) => {
    const buffer = readFileSync(join(PILOTE_DIR, chemin))
    return parquetReadObjects({ file: new Uint8Array(buffer).buffer })
  }
  const keys = (rows: Record<string, unknown>[], part: string) =>
    rows.filter((r) => r.qpv !== '').map((r) => `${r.lon} ${r.lat} ${r.commune} ${r.qpv} ${r[part]}`)
  const cells = (
    await Promise.all(manifest.departements.flatMap((d) => (d.carreaux ? [read(d.carreaux.chemin)] : [])))
  ).flat()
  expect(keys(cells, 'qpv_part').sort()).toEqual(keys(await read(manifest.carreauxQpv.chemin), 'part').sort())
  expect(cells.filter((c) => c.qpv === '').every((c) => c.qpv_part === 0)).toBe(true)
})
