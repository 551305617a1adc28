#!/usr/bin/env bash
# Finding: the npm reader of Table Schema takes a cell in which a part matches the `pattern` of its column: with
# "[0-9]{5}" a commune code of ten digits, or a code with words before and after it, is valid. The specification says
# that patterns are those of XML Schema, which speak of the whole value. A schema that is right by the book thus checks
# nearly nothing here; only "^…$" around the pattern does, which the book does not ask for.
# One would guess the whole value. Seen with tableschema 1.12.6.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent tableschema@1.12.6
cat >"$dir/essai.mjs" <<'JS'
import { Field } from 'tableschema'
const takes = (pattern, value) => {
  const field = new Field({ name: 'code_insee', type: 'string', constraints: { pattern } })
  try {
    field.castValue(value)
    return true
  } catch {
    return false
  }
}
const cells = ['03185', '031', '0318599999', 'vers 03185 (Allier)']
const bare = cells.map((cell) => takes('[0-9]{5}', cell))
const whole = cells.map((cell) => takes('^[0-9]{5}$', cell))
console.log(cells.map((cell, i) => `${cell}: ${bare[i]}, with ^ and $ ${whole[i]}`).join('\n'))
const asSeen = bare.join() === 'true,false,true,true' && whole.join() === 'true,false,false,false'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
