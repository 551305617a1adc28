#!/usr/bin/env bash
# Finding: fflate's gunzipSync, given a gzip file of several members (RFC 1952 §2.2: what `cat a.gz b.gz`, block
# compressors and some exporters of big tables write), returns the start of the first member, cut at the size of the
# last one, without an error. Its streaming Gunzip and Node's zlib give the whole text. A table of addresses or of
# road segments then ends in the middle of a line, and a reader that drops a broken last line says nothing.
# One would guess the whole, the first member, or an error. Seen with fflate 0.8.3.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent fflate@0.8.3
cat >"$dir/essai.mjs" <<'JS'
import { gunzipSync as nodeGunzip, gzipSync } from 'node:zlib'
import { Gunzip, gunzipSync, strFromU8 } from 'fflate'
const FIRST = 'lieu;commune\n'
const LAST = 'A;Limoges\n'
const file = Buffer.concat([gzipSync(FIRST), gzipSync(LAST)])
const whole = nodeGunzip(file).toString()
const once = strFromU8(gunzipSync(new Uint8Array(file)))
let streamed = ''
new Gunzip((chunk) => {
  streamed += strFromU8(chunk)
}).push(new Uint8Array(file), true)
console.log('node zlib:', JSON.stringify(whole))
console.log('fflate gunzipSync:', JSON.stringify(once))
console.log('fflate Gunzip:', JSON.stringify(streamed))
const asSeen = whole === FIRST + LAST && streamed === whole && once === FIRST.slice(0, LAST.length)
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
