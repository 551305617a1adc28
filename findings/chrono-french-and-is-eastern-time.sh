#!/usr/bin/env bash
# Finding: in French, chrono-node reads the word "et" (and) after an hour as the time zone ET, Eastern Time of the
# United States: "mardi 14h et mercredi 10h" gives a Tuesday at 20:00 in Paris, five hours and the clock change away from
# what is written, with no sign of doubt. "mardi 3 et mercredi 4 novembre" gives Tuesday at three in the morning, Eastern
# Time. The last session of a list is read well, so that a try on one date shows nothing.
# One would guess that the French parser knows no word of French as a zone. Seen with chrono-node 2.10.3.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent chrono-node@2.10.3
cat >"$dir/essai.mjs" <<'JS'
import * as chrono from 'chrono-node'
const monday = new Date(2026, 10, 2, 9)
const read = (text) =>
  chrono.fr.parse(text, monday, { forwardDate: true }).map(({ text: part, start }) => {
    const line = `« ${part} » ${start.date().toISOString()} zone ${start.get('timezoneOffset')}`
    console.log(`${text} : ${line}`)
    return line
  })
const [first, second] = read('mardi 14h et mercredi 10h')
const [alone] = read('mardi 14h')
const [day] = read('mardi 3 et mercredi 4 novembre à 14h')
const asSeen =
  first === '« mardi 14h et » 2026-11-03T19:00:00.000Z zone -300' &&
  second === '« mercredi 10h » 2026-11-04T09:00:00.000Z zone null' &&
  alone === '« mardi 14h » 2026-11-03T13:00:00.000Z zone null' &&
  day === '« mardi 3 et » 2026-11-03T08:00:00.000Z zone -300'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
TZ=Europe/Paris node "$dir/essai.mjs"
