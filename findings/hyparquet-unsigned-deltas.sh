#!/usr/bin/env bash
# Finding: hyparquet reads wrong numbers, without an error, from an unsigned 32-bit Parquet column whose values pass
# 2^31 and which DuckDB wrote in its second version of the format (DELTA_BINARY_PACKED). Small values of the same
# column go wrong too: 1 comes back as 2147483649. The same column in the first version (PLAIN), unsigned 64-bit and
# 16-bit columns, and DuckDB reading its own file are right.
# One would guess that a reader knows the type whatever the encoding. Identifiers of cells, ways and hashes are such
# columns. Seen with @duckdb/node-api 1.5.6-r.1 and hyparquet 1.31.5.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1 hyparquet@1.31.5
cat >essai.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetReadObjects } from 'hyparquet'
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const VALUES = '3000000000,1,2147483648,2147483647,4000000000'
/** The column as DuckDB and as hyparquet read it back. */
const readBack = async (type, version) => {
  // Few enough repeats that no dictionary hides the encoding of the values.
  const options = `FORMAT parquet, PARQUET_VERSION '${version}', DICTIONARY_SIZE_LIMIT 1`
  await connection.run(`COPY (SELECT unnest([${VALUES}])::${type} AS x) TO 'x.parquet' (${options})`)
  const bytes = readFileSync('x.parquet')
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
  const duckdb = (await connection.runAndReadAll(`SELECT x FROM 'x.parquet'`)).getRows().flat().join()
  const hyparquet = (await parquetReadObjects({ file })).map((row) => row.x).join()
  console.log(`${type} ${version}: duckdb ${duckdb}; hyparquet ${hyparquet}`)
  return { duckdb, hyparquet }
}
const first = await readBack('UINTEGER', 'V1')
const second = await readBack('UINTEGER', 'V2')
const long = await readBack('UBIGINT', 'V2')
const asSeen =
  [first.duckdb, first.hyparquet, second.duckdb, long.duckdb, long.hyparquet].every((read) => read === VALUES) &&
  second.hyparquet === '852516352,2147483649,0,4294967295,1852516352'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node essai.mjs
