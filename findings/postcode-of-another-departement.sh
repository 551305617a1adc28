#!/usr/bin/env bash
# Finding: the first two digits of a postcode are not those of the département. In @etalab/decoupage-administratif 26
# communes (59,109 residents) have a postcode that begins with the number of a neighbour: it is that of the post office
# which serves them. "05130" leads to two communes of the Alpes-de-Haute-Provence among those of the Hautes-Alpes. A
# département guessed from the postcode, to open its data or to filter a list, hides these communes, and only them.
# One would guess that the rule holds but for Corse (20…) and overseas (97x).
# Seen with version 6.0.0.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent @etalab/decoupage-administratif@6.0.0
cat >"$dir/essai.cjs" <<'JS'
const communes = require('@etalab/decoupage-administratif/data/communes.json')
const guess = (postcode) => postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2)
const own = ({ departement = '' }) => (/^2[AB]$/.test(departement) ? '20' : departement)
const rows = communes.filter(
  (row) => row.type === 'commune-actuelle' && row.codesPostaux?.some((postcode) => guess(postcode) !== own(row)),
)
for (const { code, nom, codesPostaux } of rows.slice(0, 5)) console.log(`${nom} (${code}): ${codesPostaux.join(', ')}`)
const residents = rows.reduce((sum, row) => sum + (row.population ?? 0), 0)
console.log(`${rows.length} communes, ${residents} residents`)
const asSeen = rows.length === 26 && residents === 59109
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.cjs"
