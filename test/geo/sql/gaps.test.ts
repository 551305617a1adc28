import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { askSql, openSql } from './open-sql.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'requetes-'))
  mkdirSync(join(dir, '87'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const write = (name: string, json: unknown) => writeFileSync(join(dir, name), JSON.stringify(json))
const writeParquet = (name: string, columnData: ColumnSource[]) =>
  writeFileSync(join(dir, name), new Uint8Array(parquetWriteBuffer({ columnData })))

/** A département of three cells of 1, 10 and 100 residents, with these times on foot to the nearest place. */
function publish(times: readonly Omit<ColumnSource, 'name'>[]): void {
  const cells = (population: number[]): ColumnSource[] => [
    { name: 'lon', data: [1.2, 1.21, 1.22], type: 'DOUBLE' },
    { name: 'lat', data: [45.8, 45.8, 45.8], type: 'DOUBLE' },
    { name: 'population', data: population, type: 'INT32' },
    { name: 'commune', data: ['87001', '87001', '87001'], type: 'STRING' },
  ]
  writeParquet('87/carreaux.new.parquet', cells([1, 10, 100]))
  // The generation before stays beside it, and no query may read it.
  writeParquet('87/carreaux.old.parquet', cells([7, 7, 7]))
  write('87/lieux.json', { lieux: [{ id: 'a', longitude: 1.2, latitude: 45.8 }], voisins: [] })
  write('territoires.json', {
    departements: [{ code: '87', region: '75' }],
    communes: { code: ['87001'], epci: [''], densite: ['Rural dispersé'] },
  })
  const names = ['marche_accompagnement_oui', 'marche_accompagnement_inconnu']
  writeParquet(
    '87/temps.parquet',
    times.map((column, i) => ({ name: names[i] ?? '', ...column })),
  )
  const file = (chemin: string) => ({ chemin })
  write('manifest.json', {
    complets: { france: false, regions: [], departements: ['87'], epci: [], communes: null },
    territoires: file('territoires.json'),
    departements: [
      {
        code: '87',
        carreaux: file('87/carreaux.new.parquet'),
        lieux: file('87/lieux.json'),
        routes: { modes: ['marche'], temps: file('87/temps.parquet') },
      },
    ],
  })
}

/** Three seconds on foot: 30 ds. */
const ask = async () => {
  const sql = await openSql(dir, 'departement:87', true)
  return askSql(sql, 'routes.sql', 'accompagnement', { type: 'mode', mode: 'marche', minutes: 0.05 })
}

it.each([
  ['a missing time', { data: [5, 10, null], type: 'INT32', nullable: true }],
  ['a NaN', { data: Float64Array.of(5, 10, Number.NaN), type: 'DOUBLE' }],
  ['an endless time', { data: Float64Array.of(5, 10, Infinity), type: 'DOUBLE' }],
] as const)('%s is never counted as reached, certain or unknown', async (_, column) => {
  publish([column as Omit<ColumnSource, 'name'>, column as Omit<ColumnSource, 'name'>])
  expect((await ask())?.population).toEqual({
    totale: 111,
    atteinte: 11,
    inconnue: 0,
    nonAtteinte: 100,
    basse: 11,
    haute: 11,
  })
})

it('a time at exactly the limit, or the end of its band, is reached', async () => {
  publish([
    { data: [26, 30, 34], type: 'INT32' },
    { data: [0, 0, 0], type: 'INT32' },
  ])
  // 26 ≤ 30 × 0.875 = 26.25; 34 ≤ 30 × 1.15 = 34.5.
  expect((await ask())?.population).toMatchObject({ atteinte: 11, inconnue: 100, basse: 1, haute: 111 })
})
