#!/usr/bin/env bash
# Finding: turf's pointOnFeature may answer a corner of the outline itself. Where the middle of an area lies outside it
# (a commune bent around another, a neighbourhood in the shape of a U), the nearest corner is taken. That point is
# shared with the neighbour: a test "inside" says yes for both areas, and with ignoreBoundary for none.
# One would guess a point inside, as PostGIS's ST_PointOnSurface and shapely's representative_point give; for a start
# point or a label it must be sought otherwise. Seen with @turf/turf 7.4.0.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent @turf/turf@7.4.0
cat >"$dir/essai.mjs" <<'JS'
import { booleanPointInPolygon, pointOnFeature, polygon } from '@turf/turf'
const bent = polygon([[[0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [1, 1], [1, 10], [0, 10], [0, 0]]])
const inner = polygon([[[1, 1], [9, 1], [9, 10], [1, 10], [1, 1]]])
const point = pointOnFeature(bent)
const corner = bent.geometry.coordinates[0].some((at) => at.join() === point.geometry.coordinates.join())
const [mine, neighbour] = [bent, inner].map((area) => booleanPointInPolygon(point, area))
const strict = [bent, inner].map((area) => booleanPointInPolygon(point, area, { ignoreBoundary: true }))
console.log(`point ${point.geometry.coordinates.join(' ')}, a corner of the outline: ${corner}`)
console.log(`inside the bent area: ${mine}, inside its neighbour: ${neighbour}, without borders: ${strict.join(', ')}`)
const asSeen = corner && mine && neighbour && !strict[0] && !strict[1]
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
