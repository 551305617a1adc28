#!/usr/bin/env bash
# Finding: an official commune code does not survive as the `id` of a feature in a vector tile. geojson-vt keeps the
# text; the writer of tiles keeps the whole number with which the text begins, without a word: 01004 becomes 1004, and
# every commune of Corse-du-Sud (2A004, 2A041…) becomes 2, so that a state set on one (`setFeatureState`, a colour when
# it is chosen) is set on all of them. A text that begins with a letter becomes 0, a negative number 2^64 less it.
# One would guess an error, or no id at all, or the text itself kept in a property.
# Seen with geojson-vt 5.0.3, @maplibre/vt-pbf 4.3.3, read by @mapbox/vector-tile 3.0.0 and pbf 5.1.2.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent \
  geojson-vt@5.0.3 @maplibre/vt-pbf@4.3.3 @mapbox/vector-tile@3.0.0 pbf@5.1.2
cat >"$dir/essai.mjs" <<'JS'
import { VectorTile } from '@mapbox/vector-tile'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import GeoJSONVT from 'geojson-vt'
import { PbfReader } from 'pbf'
const ids = ['01004', '2A004', '2A041', '23096', 'L01', -3, 1.5]
const features = ids.map((id) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Point', coordinates: [2, 46] },
}))
const tile = new GeoJSONVT({ type: 'FeatureCollection', features }).getTile(0, 0, 0)
const { communes } = new VectorTile(new PbfReader(fromGeojsonVt({ communes: tile }))).layers
const read = ids.map((_, rank) => communes.feature(rank).id)
ids.forEach((id, rank) => console.log(`${JSON.stringify(id)} -> ${read[rank]}`))
const asSeen = read.map(String).join() === '1004,2,2,23096,0,18446744073709552000,1'
console.log(asSeen ? 'as described' : `CHANGED: describe it again (${read.map(String).join()})`)
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
