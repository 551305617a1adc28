#!/usr/bin/env bash
# Finding: csv2geojson cuts French decimals at the comma: "46,34" and "2,61" become the degrees 46 and 2, without an error,
# so that a table of places saved by a French spreadsheet lands tens of kilometres away, all places of a town on one point of
# the grid of whole degrees, and inside France, where a check of the bounds of the country sees nothing.
# One would guess that a text that is no number is refused (the package has an error for rows it cannot read, and gives it
# for an empty cell). Seen with csv2geojson 5.1.2, delimiter ";".
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent csv2geojson@5.1.2
cat >"$dir/essai.mjs" <<'JS'
import csv2geojson from 'csv2geojson'
const read = (text) =>
  new Promise((done) => csv2geojson.csv2geojson(text, { delimiter: ';' }, (error, data) => done({ error, data })))
const head = 'nom;latitude;longitude\n'
const { error, data } = await read(`${head}Salle une;46,34;2,61\nSalle deux;46,81;2,02\n`)
const points = data.features.map(({ geometry }) => geometry.coordinates.join(' '))
const empty = await read(`${head}Salle une;;\n`)
console.log(`error: ${error}, points: ${points.join(' and ')}; an empty cell: ${empty.error?.[0]?.message}`)
const asSeen = error === null && points.join() === '2 46,2 46' && empty.error?.length === 1
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
