#!/usr/bin/env bash
# Finding: the French school holidays inside opening_hours end at another year in each region, and beyond that a valid
# value raises an error instead of being unknown. Corse has none for 2026 while its neighbours have; La Réunion still
# has July 2027 when Nouvelle-Aquitaine and Île-de-France have not. Building the object succeeds: the error comes from
# the first question about such a day. A region of before 2016 (Limousin) raises already when the object is built.
# One would guess one table for the country with one end, and a third answer ("unknown", which the library has) after
# it. Seen with opening_hours 3.15.0.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent opening_hours@3.15.0
cat >"$dir/essai.cjs" <<'JS'
const OpeningHours = require('opening_hours')
console.error = () => {}
const at = (state, day) => {
  const place = { lat: 45.8, lon: 1.26, address: { country: 'France', country_code: 'fr', state } }
  try {
    const hours = new OpeningHours('Mo-Su 10:00-12:00; SH off', place)
    try {
      const date = new Date(`${day}T11:00:00`)
      return hours.getUnknown(date) ? 'unknown' : hours.getState(date) ? 'open' : 'closed'
    } catch {
      return 'error when asked'
    }
  } catch {
    return 'error when built'
  }
}
const asked = [
  ['Nouvelle-Aquitaine', '2026-12-28'],
  ['Corse', '2026-12-28'],
  ['Corse', '2025-02-25'],
  ['Nouvelle-Aquitaine', '2027-07-20'],
  ['Île-de-France', '2027-07-20'],
  ['La Réunion', '2027-07-20'],
  ['Limousin', '2026-12-28'],
]
const seen = asked.map(([state, day]) => at(state, day))
asked.forEach(([state, day], i) => console.log(`${state}, ${day}: ${seen[i]}`))
const asSeen =
  seen.slice(0, 6).join() === 'closed,error when asked,closed,error when asked,error when asked,closed' &&
  seen[6] === 'error when built'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
TZ=Europe/Paris node "$dir/essai.cjs"
