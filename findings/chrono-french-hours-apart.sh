#!/usr/bin/env bash
# Finding: chrono-node's French reader loses the minutes of an hour written as French printers write it, with spaces:
# "mardi 14 h 30" is read as 14:00, and "de 9 h 30 à 12 h" as two instants, neither of which is 9:30. "14h30" is read well.
# Nothing is refused and nothing is told: a person comes half an hour early, or a session ends before it begins.
# One would guess that the form of French typography, the one of leaflets and town bulletins, is read first.
# Seen with chrono-node 2.10.3, with ordinary and with no-break spaces.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent chrono-node@2.10.3
cat >"$dir/essai.mjs" <<'JS'
import * as chrono from 'chrono-node'
const monday = new Date(2026, 10, 2, 9)
const read = (text) => {
  const found = chrono.fr.parse(text, monday, { forwardDate: true })
  const said = found.map(({ text: part, start }) => `« ${part} » ${start.get('hour')}:${start.get('minute')}`).join(', ')
  console.log(`${text} : ${said}`)
  return said
}
const asSeen =
  read('mardi 14h30') === '« mardi 14h30 » 14:30' &&
  read('mardi 14 h 30') === '« mardi 14 » 14:0' &&
  read('mardi 14\u00a0h\u00a030') === '« mardi 14 » 14:0' &&
  !read('mardi de 9 h 30 à 12 h').includes('9:30')
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
TZ=Europe/Paris node "$dir/essai.mjs"
