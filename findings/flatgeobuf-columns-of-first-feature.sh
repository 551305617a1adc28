#!/usr/bin/env bash
# Finding: the FlatGeobuf writer of the npm package takes its columns, and their types, from the first feature alone. A
# property that the first place does not have is written for none; one that is empty there becomes a text ("true" for a
# yes); and a commune code that is a number in the first row makes every Corsican code (2A004) come back as NaN. No error.
# One would guess that all features are looked at, or that a value that does not fit is refused.
# Seen with flatgeobuf 4.5.0: a table of places must be given columns of one type, all present in its first feature.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent flatgeobuf@4.5.0
cat >"$dir/essai.mjs" <<'JS'
import { geojson } from 'flatgeobuf'
const feature = (properties, i) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [2.6 + i / 100, 46.3] },
})
const back = async (rows) => {
  const bytes = geojson.serialize({ type: 'FeatureCollection', features: rows.map(feature) })
  const read = []
  for await (const { properties } of geojson.deserialize(bytes)) read.push(properties)
  console.log('given', rows, 'read', read)
  return read.map((row) => Object.entries(row).map(([key, value]) => `${key}=${typeof value} ${value}`).join(', '))
}
const [, place] = await back([
  { nom: 'Salle une', wifi: null },
  { nom: 'Salle deux', wifi: true, places: 8 },
])
const codes = await back([{ code: 3185 }, { code: '2A004' }])
const asSeen = place === 'nom=string Salle deux, wifi=string true' && codes.join() === 'code=number 3185,code=number NaN'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
