import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { prepareScope } from '../../../src/dataset/prepare-scope.ts'
import { answer } from '../../../src/domain/coverage/answer.ts'
import type { Calcul } from '../../../src/domain/coverage/calcul.ts'
import type { Portee } from '../../../src/domain/coverage/modes.ts'
import type { Population } from '../../../src/domain/coverage/report.ts'
import { parseTerritoire } from '../../../src/domain/geo/territoire.ts'
import type { Offre } from '../../../src/domain/places/offre.ts'
import { ROOT } from '../../support/files/data-dirs.ts'

/** A figure as geo/sql/direct.sql and routes.sql give it. */
export interface SqlFigure {
  readonly population: Population
  readonly communes: { readonly total: number; readonly sansAcces: number }
}

/** Loads a territory of a published folder with the files of geo/sql. Rejects with what DuckDB says. */
export async function openSql(dir: string, territoire: string, withTimes = false): Promise<DuckDBConnection> {
  const sql = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  await sql.run(`SET VARIABLE donnees = '${dir}'; SET VARIABLE territoire = '${territoire}';`)
  await sql.run(readSql('duckdb-tables.sql'))
  if (withTimes) await sql.run(readSql('duckdb-temps.sql'))
  await putQuestion(sql, 'lieux', { type: 'distance', distanceM: 0 })
  await sql.run(readSql('portee.sql'))
  return sql
}

/** Asks one question of the loaded territory; null where no figure stands. */
export async function askSql(
  sql: DuckDBConnection,
  file: 'direct.sql' | 'routes.sql',
  offre: Offre,
  portee: Portee,
): Promise<SqlFigure | null> {
  await putQuestion(sql, offre, portee)
  const [row] = await rowsOf(sql, readSql(file))
  if (row === undefined || row.totale === null) return null
  const { totale, atteinte, inconnue, non_atteinte: nonAtteinte, basse, haute } = row
  return {
    population: { totale, atteinte, inconnue, nonAtteinte, basse, haute } as unknown as Population,
    communes: { total: row.communes ?? 0, sansAcces: row.communes_sans_acces ?? 0 },
  }
}

/** What `npm run -s couverture` counts, straight or by road. */
export async function askCouverture(
  data: Dataset,
  text: string,
  offre: Offre,
  portee: Portee,
  calcul: Calcul,
): Promise<{ readonly population: Population | null; readonly communes: SqlFigure['communes'] }> {
  const territoire = parseTerritoire(text)
  if (territoire === null) throw new Error(text)
  const prepared = await prepareScope(data, { territoire, offre, portee, calcul })
  const { population, communes } = await answer({ data, prepared, offre, portee, par: null })
  return { population, communes: { total: communes.total, sansAcces: communes.sansAcces } }
}

/** Rows of a query whose columns are all numbers. */
export async function rowsOf(
  sql: DuckDBConnection,
  query: string,
): Promise<readonly Readonly<Record<string, number | null>>[]> {
  const rows = (await sql.runAndReadAll(query)).getRowObjects()
  const number = (value: unknown) => (value === null ? null : Number(value))
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, number(value)])),
  )
}

export async function putQuestion(sql: DuckDBConnection, offre: Offre, portee: Portee): Promise<void> {
  const [mode, valeur] =
    portee.type === 'distance' ? ['distance', portee.distanceM] : [portee.mode, portee.minutes]
  await sql.run(
    `CREATE OR REPLACE TEMP VIEW question AS SELECT '${offre}' AS offre, '${mode}' AS mode, ${valeur}e0 AS valeur`,
  )
}

const readSql = (name: string): string => readFileSync(join(ROOT, 'geo/sql', name), 'utf8')
