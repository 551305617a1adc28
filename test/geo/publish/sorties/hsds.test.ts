import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromJSONSchema } from 'zod'
import { openDatasetDir } from '../../../../geo/cli/open-dataset.ts'
import { writeHsds } from '../../../../geo/publish/sorties/hsds/package.ts'
import { readCsvBack } from '../../../../geo/read/csv.ts'
import { loadSeances } from '../../../../src/dataset/seances.ts'
import { placeSeances } from '../../../../src/domain/orientation/seance-situee.ts'
import { LIEU_VIDE } from '../../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import type { Atelier, Seance } from '../../../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../../../src/domain/sessions/expand-ateliers.ts'
import { atelierExemple, localTime } from '../../../support/examples/atelier-exemple.ts'
import { anneePubliee, byTimes, expectWholeYear, seancesDites } from '../../../support/files/annee-publiee.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR, ROOT } from '../../../support/files/data-dirs.ts'
import { expandHsds } from '../../../support/oracles/hsds.ts'

type Row = Readonly<Record<string, string>>
interface Resource {
  readonly name: string
  readonly path: string
  readonly rows: number
  readonly schema: {
    readonly fields: readonly {
      readonly name: string
      readonly type: string
      readonly constraints?: object
    }[]
    readonly foreignKeys: readonly { fields: string; reference: { resource: string } }[]
  }
}
interface Paquet {
  readonly tables: Readonly<Record<string, readonly Row[]>>
  readonly resources: readonly Resource[]
  readonly licenses: readonly { readonly path?: string }[]
  readonly sources: readonly { readonly path?: string }[]
  readonly lisezmoi: string
}

function open(zip: Uint8Array): Paquet {
  const files = unzipSync(zip)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const described = JSON.parse(text('datapackage.json')) as Omit<Paquet, 'tables' | 'lisezmoi'>
  const { resources } = described
  const tables = resources.map(({ name, path }) => {
    const { colonnes, lignes } = readCsvBack(text(path))
    return [
      name,
      lignes.map((cells) => Object.fromEntries(colonnes.map((c, i) => [c, cells[i] ?? '']))),
    ] as const
  })
  return { ...described, tables: Object.fromEntries(tables), lisezmoi: text('LISEZMOI.txt') }
}
const rowsOf = ({ tables }: Paquet, name: string) => tables[name] ?? []
const inactive = (paquet: Paquet) =>
  new Set(
    rowsOf(paquet, 'service')
      .filter((s) => s.status === 'inactive')
      .map((s) => s.id),
  )

const DAY_MS = 86_400_000
/** Said in words: no row of HSDS ends two days later. */
const wanted = (seances: readonly Seance[]) =>
  seancesDites(seances, ({ debut, fin }) => (fin !== null && fin - (debut ?? 0) >= DAY_MS ? null : fin))
const told = (paquet: Paquet) => {
  const off = inactive(paquet)
  return expandHsds(rowsOf(paquet, 'schedule'))
    .map(({ service, ...times }) => ({ ...times, annulee: off.has(service) }))
    .sort(byTimes)
}

describe('the HSDS package of the pilot', () => {
  let paquet: Paquet
  beforeAll(() => {
    paquet = open(readFileSync(join(PILOTE_DIR, 'hsds.zip')))
  })

  it('describes each of its tables, whose rows have their fields, their ids and what these point to', () => {
    for (const { name, rows, schema } of paquet.resources) {
      const own = rowsOf(paquet, name)
      expect(own.length, name).toBe(rows)
      expect(new Set(own.map((row) => row.id)).size, name).toBe(rows)
      for (const row of own) {
        expect(Object.keys(row), name).toEqual(schema.fields.map((field) => field.name))
        expect(row.id, name).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
        for (const field of schema.fields) {
          const value = row[field.name] ?? ''
          if (field.constraints !== undefined) expect(value, `${name}.${field.name}`).not.toBe('')
          if (field.type === 'number' && value !== '')
            expect(Number.isFinite(Number(value)), value).toBe(true)
        }
      }
      for (const { fields, reference } of schema.foreignKeys) {
        const ids = new Set(rowsOf(paquet, reference.resource).map((row) => row.id))
        const lost = own.filter((row) => row[fields] !== '' && !ids.has(row[fields] ?? ''))
        expect(lost, `${name}.${fields}`).toEqual([])
      }
    }
    expect(rowsOf(paquet, 'service').length).toBeGreaterThan(50)
    // Data Package: a licence has a name or a path, a path of a source is one.
    expect(paquet.licenses.length).toBeGreaterThan(0)
    for (const { path } of paquet.licenses) expect(path).toMatch(/^https:/)
    for (const { path = 'https:' } of paquet.sources) expect(path).toMatch(/^https:/)
    expect(paquet.lisezmoi).toContain('Ce que HSDS ne sait pas dire')
  })

  it.runIf(existsSync(join(ROOT, '../shared/standards')))('follows the schema of the standard', () => {
    const path = join(ROOT, '../shared/standards/hsds-service.schema.json')
    const schema = fromJSONSchema(plainSchema(JSON.parse(readFileSync(path, 'utf8'))))
    const numbers = new Set(
      paquet.resources.flatMap(({ schema: { fields } }) =>
        fields.filter(({ type }) => type === 'number').map(({ name }) => name),
      ),
    )
    const objectOf = (row: Row): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]),
      )
    const of = (table: string, key: string, id: unknown) =>
      rowsOf(paquet, table)
        .filter((row) => row[key] === id)
        .map(objectOf)
    for (const row of rowsOf(paquet, 'service')) {
      const service = {
        ...objectOf(row),
        organization: {
          ...of('organization', 'id', row.organization_id)[0],
          organization_identifiers: of('organization_identifier', 'organization_id', row.organization_id),
        },
        schedules: of('schedule', 'service_id', row.id),
        phones: of('phone', 'service_id', row.id),
        attributes: of('attribute', 'link_id', row.id).map((attribute) => ({
          ...attribute,
          taxonomy_term: of('taxonomy_term', 'id', attribute.taxonomy_term_id)[0],
        })),
        service_at_locations: of('service_at_location', 'service_id', row.id).map((at) => ({
          ...at,
          location: {
            ...of('location', 'id', at.location_id)[0],
            addresses: of('address', 'location_id', at.location_id),
            phones: of('phone', 'location_id', at.location_id),
            contacts: of('contact', 'location_id', at.location_id),
            schedules: of('schedule', 'location_id', at.location_id),
          },
        })),
      }
      const read = schema.safeParse(service)
      expect(read.error?.issues ?? [], row.name).toEqual([])
    }
    expect(schema.safeParse({ id: 'x', name: 'y', status: 'open' }).success).toBe(false)
  })

  it('says nothing of a place that is only about where it is', () => {
    const approximate = rowsOf(paquet, 'location').filter(
      (row) => row.description === 'Adresse exacte inconnue.',
    )
    expect(approximate.length).toBeGreaterThan(0)
    expect(approximate.every((row) => row.latitude === '' && row.longitude === '')).toBe(true)
  })
})

/** The standard's schema, less the words of its own that are no JSON Schema. */
function plainSchema(value: unknown): Parameters<typeof fromJSONSchema>[0] {
  const KEPT = ['type', 'properties', 'items', 'required', 'definitions', '$ref', 'enum', 'format']
  const plain = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return node
    const isRef = '$ref' in node
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => (isRef ? key === '$ref' : KEPT.includes(key)))
        .map(([key, inner]) => [
          key,
          key === 'properties' || key === 'definitions'
            ? Object.fromEntries(Object.entries(inner as object).map(([name, own]) => [name, plain(own)]))
            : plain(inner),
        ]),
    )
  }
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...(plain(value) as object) }
}

describe('the sessions told by the rows of HSDS', () => {
  it.each([
    ['pilot', PILOTE_DIR, ['03', '33', '87']],
    ['Creuse', FRANCE_DIR, ['23']],
  ] as const)('are those of `seances` over a year, on the %s', async (_name, dir, codes) => {
    if (dir === FRANCE_DIR && !existsSync(OPEN_DATA_DIR)) return
    const dataset = await openDatasetDir(dir)
    const { year, isInYear } = anneePubliee(dataset)
    const lists = await Promise.all(
      codes.map(async (code) => {
        if (dir === FRANCE_DIR)
          return (await loadSeances(dataset, { type: 'departement', code }, year)).seances
        const places = new Map((await dataset.lieux(code)).lieux.map((lieu) => [lieu.id, lieu]))
        const context = { lieuOf: (id: string) => places.get(id) ?? null }
        return expandAll(await dataset.ateliers(code), year, context).seances
      }),
    )
    const found = told(open(readFileSync(join(dir, 'hsds.zip')))).filter(isInYear)
    expect(found).toEqual(wanted(lists.flat()))
    expectWholeYear(found)
  })

  const LIEU: Lieu = {
    ...LIEU_VIDE,
    id: 'l1',
    nom: 'Lieu',
    codeInsee: '97411',
    latitude: -20.9,
    longitude: 55.4,
  }
  const paquetOf = (
    ateliers: readonly Atelier[],
    [first, last]: readonly [string, string] = ['2026-01-01', '2026-12-31'],
  ) => {
    const year = { du: localTime(first).date, au: localTime(last).date }
    const lieux = new Map([['l1', LIEU]])
    const { seances } = expandAll(ateliers, year, { lieuOf: (id) => lieux.get(id) ?? null })
    const input = { lieux: [LIEU], sources: [], jours: [first, last] as const }
    const { zip } = writeHsds({ ...input, seances: placeSeances(seances, ateliers, lieux, new Map()) })
    return { seances, zip, paquet: open(zip) }
  }

  it('a row keeps its id from day to day, and gives it to no other', () => {
    const hours = new Map<string, Set<string>>()
    let gone = 0
    let before = new Set<string>()
    const DAYS = 365
    for (let day = 0; day < DAYS; day++) {
      const at = (days: number) => new Date(Date.UTC(2026, 0, 1 + day + days)).toISOString().slice(0, 10)
      const rows = rowsOf(paquetOf([atelierExemple()], [at(-31), at(366)]).paquet, 'schedule')
      const dated = rows.filter(({ dtstart }) => dtstart !== '')
      const now = new Set(dated.map(({ id = '' }) => id))
      expect(now.size).toBe(dated.length)
      for (const { id = '', opens_at = '' } of dated)
        hours.set(id, (hours.get(id) ?? new Set()).add(opens_at))
      gone += [...before].filter((id) => !now.has(id)).length
      before = now
    }
    expect([...hours.values()].filter(({ size }) => size > 1)).toEqual([])
    // One a holiday, two a change of clock: each cut comes once at the end, and goes once at the beginning.
    expect(gone).toBeGreaterThan(0)
    expect(gone).toBeLessThan(DAYS / 10)
  })

  it.each<[string, Partial<Atelier>]>([
    ['every week, over holidays and both changes of clock', {}],
    ['every week at two in the morning', { debut: localTime('2026-01-04T02:30'), dureeMin: 60 }],
    ['over the change itself', { debut: localTime('2026-01-03T23:00'), dureeMin: 360 }],
    ['every second week', { rrule: 'FREQ=WEEKLY;INTERVAL=2' }],
    ['every day', { rrule: 'FREQ=DAILY' }],
    [
      'first and third Tuesdays',
      { debut: localTime('2026-01-06T10:00'), rrule: 'FREQ=MONTHLY;BYDAY=1TU,3TU' },
    ],
    ['without hour', { debut: localTime('2026-01-05'), dureeMin: null, moment: 'matin' }],
    ['every day, of two whole days', { debut: localTime('2026-01-05'), dureeMin: 2880, rrule: 'FREQ=DAILY' }],
    ['of thirty hours', { dureeMin: 1800 }],
    ['on Réunion island', { lieuId: 'l1', commune: '', codeInsee: '' }],
    ['closed in school holidays', { vacancesScolaires: 'ferme' }],
  ])('%s comes back whole', (_name, parts) => {
    const { seances, paquet } = paquetOf([atelierExemple(parts)])
    expect(seances.length).toBeGreaterThan(10)
    expect(told(paquet)).toEqual(wanted(seances))
  })

  it('a cancelled session is of a service that is not active, and says why', () => {
    const { seances, paquet } = paquetOf([
      atelierExemple(),
      atelierExemple({
        commune: '',
        codeInsee: '',
        rrule: '',
        debut: null,
        rdate: [localTime('2026-02-02T14:00')],
        statut: 'annulee',
        motif: 'Neige',
      }),
    ])
    expect(told(paquet)).toEqual(wanted(seances))
    expect(
      rowsOf(paquet, 'service')
        .filter((s) => s.status === 'inactive')
        .map((s) => s.alert),
    ).toEqual([expect.stringContaining('Annulé. Neige.')])
  })

  it('the same data give the same bytes', () => {
    const series = [atelierExemple({ lieuId: 'l1' })]
    expect(paquetOf(series).zip).toEqual(paquetOf(series).zip)
  })
})
