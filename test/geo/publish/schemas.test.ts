import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import { COLUMN_TEXTS } from '../../../geo/publish/column-texts.ts'
import { jsonSchema, type TableSchema, tableSchema } from '../../../geo/publish/schemas.ts'
import { validateTable } from '../../../geo/publish/validate-table.ts'
import { readCsvBack } from '../../../geo/read/csv.ts'
import { readAteliersFile } from '../../../geo/read/read-ateliers-file.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { ATELIER_VIDE } from '../../../src/domain/sessions/atelier.ts'
import { ENTRIES } from '../../../src/domain/sessions/table/column-rules.ts'
import { COLONNES_ATELIERS, LIGNE_VIDE } from '../../../src/domain/sessions/table/columns.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'
import { writeAtelier } from '../../../src/domain/sessions/table/table-write.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'

const file = (name: string) => readFileSync(join(ROOT, 'public/schemas', name), 'utf8')
const SCHEMA = JSON.parse(file('ateliers.schema.json')) as TableSchema

interface Table {
  headings: string[]
  rows: Record<string, string>[]
}
function tableOf(csv: string): Table {
  const { colonnes, lignes } = readCsvBack(csv)
  const rows = lignes.map((cells) => Object.fromEntries(colonnes.map((name, i) => [name, cells[i] ?? ''])))
  return { headings: colonnes, rows }
}
const faultsOf = ({ headings, rows }: Table) => validateTable(SCHEMA, headings, rows)

let manifest: Manifest
let published: Table
beforeAll(async () => {
  manifest = (await openDatasetDir(PILOTE_DIR)).manifest
  published = tableOf(readFileSync(join(PILOTE_DIR, manifest.ateliersCsv?.chemin ?? ''), 'utf8'))
})

describe('the schemas', () => {
  it('are those that the build checks with, column by column', () => {
    expect(SCHEMA).toEqual(JSON.parse(JSON.stringify(tableSchema())))
    expect(JSON.parse(file('ateliers.json-schema.json'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
    expect(SCHEMA.fields.map((field) => field.name)).toEqual([...COLONNES_ATELIERS])
  })

  it('are told column by column in geo/FORMAT.md', () => {
    const format = readFileSync(join(ROOT, 'geo/FORMAT.md'), 'utf8')
    for (const [nom, [description]] of Object.entries(COLUMN_TEXTS)) {
      expect(format).toContain(`| \`${nom}\` |`)
      expect(format).toContain(description)
    }
  })

  it('give for each column an example that follows them', () => {
    const headings = [...COLONNES_ATELIERS]
    const row = Object.fromEntries(Object.entries(COLUMN_TEXTS).map(([nom, [, exemple]]) => [nom, exemple]))
    expect(faultsOf({ headings, rows: [row] })).toEqual([])
  })
})

describe('the one list of columns', () => {
  it('is that of the reader, the writer, both schemas and geo/FORMAT.md, in one order', () => {
    const format = readFileSync(join(ROOT, 'geo/FORMAT.md'), 'utf8')
    const told = [...format.matchAll(/^\| `([a-z_]+)` \| [^|]*\|.*\| `.*` \|$/gm)].map(([, name]) => name)
    const json = JSON.parse(file('ateliers.json-schema.json')) as { items: { properties: object } }
    const empty = { ...ATELIER_VIDE, id: 'a' }
    expect(told).toEqual(COLONNES_ATELIERS)
    expect(Object.keys(json.items.properties)).toEqual(COLONNES_ATELIERS)
    expect(Object.keys(writeAtelier(empty))).toEqual(COLONNES_ATELIERS)
    expect(Object.keys(readAteliers([{ id: 'a', debut: '2026-01-05' }]).ateliers[0] ?? {})).toEqual(
      Object.keys(ATELIER_VIDE),
    )
  })

  it.each(ENTRIES.map((entry) => [entry.name, entry] as const))('reads and writes back %s', (name, entry) => {
    const [, exemple] = COLUMN_TEXTS[name]
    const base = { id: 'serie', debut: '2026-01-05', latitude: '46.2', longitude: '2.6', valide_au: '' }
    const row = { ...base, ...(name === 'debut' ? {} : { rdate: '2026-12-26T10:00' }), [name]: exemple }
    const { ateliers, rejects } = readAteliers([row])
    const [atelier] = ateliers
    expect(rejects).toEqual([])
    expect(atelier === undefined ? '' : writeAtelier(atelier)[name]).toBe(exemple)
    expect(atelier?.[entry.property]).not.toEqual(
      entry.column.type === 'choix' ? null : LIGNE_VIDE[entry.property],
    )
  })
})

describe('the published table', () => {
  it('follows the Table Schema, as the example file does', () => {
    expect(published.rows).toHaveLength(manifest.ateliersCsv?.lignes ?? 0)
    expect(published.rows.length).toBeGreaterThan(30)
    expect(faultsOf(published)).toEqual([])
    expect(faultsOf(tableOf(file('exemple-ateliers.csv')))).toEqual([])
  })

  it('is the same in JSON, which follows the JSON Schema as another library reads it', async () => {
    const csv = await readAteliersFile(join(PILOTE_DIR, manifest.ateliersCsv?.chemin ?? ''))
    const json = await readAteliersFile(join(PILOTE_DIR, manifest.ateliersJson?.chemin ?? ''))
    expect(json.ateliers).toEqual(csv.ateliers)
    expect([...csv.rejects, ...json.rejects]).toEqual([])
    const schema = z.fromJSONSchema(JSON.parse(file('ateliers.json-schema.json')))
    const rows = JSON.parse(
      readFileSync(join(PILOTE_DIR, manifest.ateliersJson?.chemin ?? ''), 'utf8'),
    ) as Record<string, unknown>[]
    expect(schema.safeParse(rows).error?.issues ?? []).toEqual([])
    for (const broken of [
      { id: null },
      { places: 6.5 },
      { publics: 'Jeunes' },
      { rdate: ['demain'] },
      { x: 1 },
    ])
      expect(schema.safeParse([{ ...rows[0], ...broken }]).success, JSON.stringify(broken)).toBe(false)
  })

  it('reads back the example file without a reject nor a warning', async () => {
    const { rejects, warnings, ateliers } = await readAteliersFile(
      join(ROOT, 'public/schemas/exemple-ateliers.csv'),
    )
    expect({ rejects, warnings }).toEqual({ rejects: [], warnings: [] })
    expect(ateliers).toHaveLength(9)
  })
})

describe('ten copies broken by hand', () => {
  const withCell = (line: number, field: string, value: string) => (table: Table) => {
    table.rows = table.rows.map((row, i) => (i === line - 2 ? { ...row, [field]: value } : row))
    return table
  }
  const without = (field: string) => (table: Table) => {
    table.headings = table.headings.filter((name) => name !== field)
    return table
  }
  const cases: readonly [string, (table: Table) => Table, object][] = [
    ['an empty id', withCell(3, 'id', ''), { line: 3, field: 'id', reason: /obligatoire/ }],
    ['seats in words', withCell(2, 'places', 'six'), { line: 2, field: 'places', reason: /entier/ }],
    ['negative seats', withCell(4, 'places', '-1'), { line: 4, field: 'places', reason: /de 0 à/ }],
    [
      'an unknown type',
      withCell(5, 'type', 'cours'),
      { line: 5, field: 'type', reason: /attendu : atelier/ },
    ],
    [
      'an unknown theme',
      withCell(6, 'thematiques', 'Email|Jardin'),
      { line: 6, field: 'thematiques', reason: /forme/ },
    ],
    [
      'a day that does not exist',
      withCell(7, 'debut', '2027-02-29T14:00'),
      { line: 7, field: 'debut', reason: /existe pas/ },
    ],
    [
      'an hour in French',
      withCell(8, 'debut', '2026-09-07 14h'),
      { line: 8, field: 'debut', reason: /forme/ },
    ],
    [
      'a latitude beyond the pole',
      withCell(9, 'latitude', '462.1'),
      { line: 9, field: 'latitude', reason: /-90 à 90/ },
    ],
    [
      'a script as a link',
      withCell(10, 'lien', 'javascript:alert(1)'),
      { line: 10, field: 'lien', reason: /forme/ },
    ],
    ['a column missing', without('statut'), { line: 1, field: 'statut', reason: /manquante/ }],
  ]
  it.each(cases)('%s: refused with line, field and reason', (_, breakIt, wanted) => {
    const faults = faultsOf(breakIt({ headings: [...published.headings], rows: published.rows }))
    const { reason, ...place } = wanted as { line: number; field: string; reason: RegExp }
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject(place)
    expect(faults[0]?.reason).toMatch(reason)
  })

  it('also a line twice and a column too many', () => {
    const [first, second] = published.rows
    const twice = { headings: published.headings, rows: [...published.rows, { ...first }] }
    expect(faultsOf(twice)).toEqual([
      expect.objectContaining({
        line: published.rows.length + 2,
        field: 'id',
        reason: 'en double avec la ligne 2',
      }),
    ])
    expect(second).not.toEqual(first)
    const wide = { headings: [...published.headings, 'prix'], rows: published.rows }
    expect(faultsOf(wide)).toEqual([expect.objectContaining({ line: 1, field: 'prix' })])
  })
})
