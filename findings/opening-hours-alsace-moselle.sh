#!/usr/bin/env bash
# Finding: no single address makes opening_hours right on both kinds of French holidays in Alsace and Moselle.
# The public holidays of their own (Good Friday, 26 December) are looked up with the département in `address.state`
# ("Bas-Rhin"); school holidays with the region there ("Grand Est"). What Nominatim answers for Strasbourg (state
# "Grand Est", county "Bas-Rhin") keeps the school holidays and silently loses the two public ones: a place that
# closes on public holidays is announced open on 26 December. With the département, `SH` raises an error instead.
# One would guess that the address of a place, as the geocoder gives it, decides both. Seen with opening_hours 3.15.0.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent opening_hours@3.15.0
cat >"$dir/essai.cjs" <<'JS'
const OpeningHours = require('opening_hours')
console.error = () => {}
/** 'open', 'closed' or 'error' at 11 o'clock of a day, in a place near Strasbourg. */
const at = (rule, address, day) => {
  try {
    const place = { lat: 48.58, lon: 7.75, address: { country: 'France', country_code: 'fr', ...address } }
    return new OpeningHours(rule, place).getState(new Date(`${day}T11:00:00`)) ? 'open' : 'closed'
  } catch {
    return 'error'
  }
}
const geocoded = { state: 'Grand Est', county: 'Bas-Rhin' }
const departement = { state: 'Bas-Rhin' }
const seen = [
  ['PH off, region as geocoded, 26 December', at('Mo-Su 10:00-12:00; PH off', geocoded, '2026-12-26')],
  ['PH off, region as geocoded, Good Friday', at('Mo-Su 10:00-12:00; PH off', geocoded, '2026-04-03')],
  ['PH off, département as state, 26 December', at('Mo-Su 10:00-12:00; PH off', departement, '2026-12-26')],
  ['SH off, region as geocoded, 24 February', at('Mo-Su 10:00-12:00; SH off', geocoded, '2026-02-24')],
  ['SH off, département as state, 24 February', at('Mo-Su 10:00-12:00; SH off', departement, '2026-02-24')],
]
for (const [what, state] of seen) console.log(`${what}: ${state}`)
const asSeen = seen.map(([, state]) => state).join() === 'open,open,closed,closed,error'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
TZ=Europe/Paris node "$dir/essai.cjs"
