#!/usr/bin/env bash
# Finding: in communes.json of @etalab/decoupage-administratif a code is not a key. 584 codes stand on two rows or more:
# the commune of today and, after it, the former commune that keeps its code as commune déléguée or associée. 510 of
# them bear another name (01015: Arboys en Bugey, then Arbignieu), and these rows have neither postcodes nor residents.
# `new Map(communes.map((c) => [c.code, c]))` keeps the last row: 584 communes of today lose their name, postcodes and
# residents, and no look-up fails. One would guess one row a code. Seen with version 6.0.0.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent @etalab/decoupage-administratif@6.0.0
cat >"$dir/essai.cjs" <<'JS'
const communes = require('@etalab/decoupage-administratif/data/communes.json')
const today = communes.filter((row) => row.type === 'commune-actuelle')
const byCode = new Map(communes.map((row) => [row.code, row]))
const lost = today.filter((row) => byCode.get(row.code) !== row)
const renamed = lost.filter((row) => byCode.get(row.code).nom !== row.nom)
const bare = lost.filter((row) => byCode.get(row.code).codesPostaux === undefined && !byCode.get(row.code).population)
console.log(`${communes.length} rows, ${byCode.size} codes, ${today.length} communes of today`)
console.log(`hidden by a later row: ${lost.length}, of another name: ${renamed.length}, without postcodes and residents: ${bare.length}`)
console.log(`01015: ${communes.filter((row) => row.code === '01015').map((row) => `${row.nom} (${row.type})`).join(', ')}`)
const asSeen = lost.length === 584 && bare.length === 584 && byCode.get('01015').nom === 'Arbignieu'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.cjs"
