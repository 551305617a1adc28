#!/usr/bin/env bash
# Finding: proj4 (JavaScript) does not fail where a datum grid is missing: it writes one line to the console and answers
# two NaN. Old French files are in NTF (Lambert II étendu, EPSG:27572), and definitions made from IGN's registry name the
# grid `ntf_r93.gsb`, with `null` behind it: PROJ takes that as "else no shift" once the grid is optional (`@`). Here the
# list stops at the first grid that is not loaded, `null` behind it or not. With `@ntf_r93.gsb,null` the answer is a number,
# without a word, 56 m east of where the three-parameter shift (towgs84) puts it: the datum is not shifted at all. With
# `@ntf_r93.gsb` alone it is NaN again, where the grid was said to be optional.
# One would guess an exception, as for a definition that cannot be read, or that "optional" means unshifted.
# Seen with proj4 2.22.0. The point is in Limoges, made up.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent proj4@2.22.0
cat >"$dir/essai.cjs" <<'JS'
const proj4 = require('proj4')
const lambert2 = (datum) =>
  `+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +pm=paris +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 +b=6356515 ${datum} +units=m +no_defs`
let told = 0
// Its own lines are counted, not shown.
console.log = console.warn = console.error = () => told++
const say = (line) => process.stdout.write(`${line}\n`)
const at = (datum) => {
  try {
    const position = proj4(lambert2(datum), 'EPSG:4326', [514000, 2093000])
    return position.map((x) => (Number.isNaN(x) ? 'NaN' : x.toFixed(5))).join(' ')
  } catch (error) {
    return `error: ${error.message ?? error}`
  }
}
const seen = [
  ['three parameters', at('+towgs84=-168,-60,320'), '1.22968 45.83183'],
  ['mandatory grid', at('+nadgrids=ntf_r93.gsb'), 'NaN NaN'],
  ['mandatory grid, then null', at('+nadgrids=ntf_r93.gsb,null'), 'NaN NaN'],
  ['optional grid', at('+nadgrids=@ntf_r93.gsb'), 'NaN NaN'],
  ['optional grid, then null', at('+nadgrids=@ntf_r93.gsb,null'), '1.23041 45.83188'],
]
for (const [what, answer] of seen) say(`${what}: ${answer}`)
say(`lines on the console: ${told}`)
const asSeen = told > 0 && seen.every(([, answer, known]) => answer === known)
say(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.cjs"
