#!/usr/bin/env bash
# Finding: the npm reader of Table Schema reads a `geopoint` as the first two numbers between commas and drops the rest
# without an error: "2,6115, 46,3403", a point as a French spreadsheet writes it, is the point 2° E, 6115° N, refused for
# its latitude; but "2,6, 46,3" is 2° E, 6° N, in the Gulf of Guinea, and valid. With one decimal such a point never
# fails, so that the column passes the check of the schema and the place leaves the country.
# One would guess that a point with four numbers is refused. Seen with tableschema 1.12.6.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent tableschema@1.12.6
cat >"$dir/essai.mjs" <<'JS'
import { Field } from 'tableschema'
const read = (value) => {
  try {
    return new Field({ name: 'position', type: 'geopoint' }).castValue(value).join(' ')
  } catch {
    return 'refused'
  }
}
const cells = ['2.6, 46.3', '2,6, 46,3', '2,61, 46,34', '2,6115, 46,3403', '2.6, 46.3, 250']
const said = cells.map(read)
console.log(cells.map((cell, i) => `${cell}: ${said[i]}`).join('\n'))
const asSeen = said.join() === '2.6 46.3,2 6,2 61,refused,2.6 46.3'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
