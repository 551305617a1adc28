#!/usr/bin/env bash
# Finding: in communes.json of @etalab/decoupage-administratif Paris, Lyon and Marseille stand with their residents, and
# so do their 45 arrondissements. Summing `population` over the rows that have one counts 3.5 million people twice. By
# postcode the trap turns round: the three communes list all their postcodes, so an address "75010" finds Paris and
# the 10th arrondissement, of which only the first has a commune's outline and an EPCI.
# One would guess that rows which carry residents do not overlap (former communes carry none). Seen with version 6.0.0.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent @etalab/decoupage-administratif@6.0.0
cat >"$dir/essai.cjs" <<'JS'
const communes = require('@etalab/decoupage-administratif/data/communes.json')
const sum = (rows) => rows.reduce((total, row) => total + (row.population ?? 0), 0)
const of = (type) => communes.filter((row) => row.type === type)
const [all, today, districts] = [sum(communes), sum(of('commune-actuelle')), sum(of('arrondissement-municipal'))]
const cities = sum(communes.filter((row) => ['75056', '69123', '13055'].includes(row.code)))
const found = communes.filter((row) => row.codesPostaux?.includes('75010')).map((row) => row.code)
console.log(`all rows: ${all}; communes of today: ${today}; arrondissements: ${districts}; the three cities: ${cities}`)
console.log(`75010: ${found.join(', ')}`)
const asSeen = all - today === districts && districts === cities && districts > 3_500_000 && found.length === 2
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.cjs"
