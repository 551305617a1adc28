#!/usr/bin/env bash
# Finding: DuckDB refuses Parquet columns of whole numbers in BYTE_STREAM_SPLIT, which the format allows since 2.11
# (parquet-format CHANGES: "BYTE_STREAM_SPLIT for INT32, INT64 and FIXED_LEN_BYTE_ARRAY"). The same encoding of floats
# is read. Seen with @duckdb/node-api 1.5.6-r.1 and hyparquet-writer 0.17.0; hyparquet 1.31.5 reads both.
# One would guess that a reader of the encoding reads it for every type; a file then opens in one tool and not in
# the other, and whoever writes for both must keep to DELTA_BINARY_PACKED, dictionaries or PLAIN for integers.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1 hyparquet-writer@0.17.0 hyparquet@1.31.5
cat >essai.mjs <<'JS'
import { writeFileSync, readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'

const write = (file, type, data) =>
  writeFileSync(
    file,
    new Uint8Array(
      parquetWriteBuffer({
        codec: 'UNCOMPRESSED',
        columnData: [{ name: 'x', data, type, nullable: false, encoding: 'BYTE_STREAM_SPLIT' }],
      }),
    ),
  )
write('entiers.parquet', 'INT32', Int32Array.of(1, 20, 300))
write('reels.parquet', 'DOUBLE', Float64Array.of(1, 20, 300))

const bytes = readFileSync('entiers.parquet')
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
const sum = (await parquetReadObjects({ file })).reduce((total, { x }) => total + x, 0)
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const ask = async (name) => {
  try {
    const reader = await connection.runAndReadAll(`SELECT sum(x) AS s FROM read_parquet('${name}')`)
    return String(reader.getRows()[0][0])
  } catch (error) {
    return `error: ${String(error.message).split('\n')[0]}`
  }
}
const [integers, floats] = [await ask('entiers.parquet'), await ask('reels.parquet')]
console.log(`hyparquet, integers: ${sum}`)
console.log(`duckdb, integers: ${integers}`)
console.log(`duckdb, floats: ${floats}`)
const asSeen = sum === 321 && integers.startsWith('error:') && floats === '321'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node essai.mjs
