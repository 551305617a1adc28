#!/usr/bin/env bash
# Finding: opening_hours is given where the place is (latitude, longitude, country, region), uses it for holidays and
# sunrise, and yet answers for an instant by the clock of the machine that asks. A place in Guéret open from 9:00 to
# 12:00, asked for the instant when it is 9:30 there, is open for a page in Paris and closed for a server in UTC or a
# reader in Martinique. No option takes a zone.
# One would guess that hours of a place that has coordinates are those of its own clock.
# Seen with opening_hours 3.15.0.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent opening_hours@3.15.0
cat >"$dir/essai.cjs" <<'JS'
const OpeningHours = require('opening_hours')
const gueret = { lat: 46.17, lon: 1.87, address: { country: 'France', country_code: 'fr', state: 'Nouvelle-Aquitaine' } }
const hours = new OpeningHours('Tu 09:00-12:00', gueret)
console.log(`${process.env.TZ}: ${hours.getState(new Date('2026-12-01T08:30:00Z')) ? 'open' : 'closed'}`)
JS
seen=$(for zone in Europe/Paris UTC America/Martinique; do TZ=$zone node "$dir/essai.cjs"; done)
echo "$seen"
if [ "$(echo $seen)" = 'Europe/Paris: open UTC: closed America/Martinique: closed' ]; then echo 'as described'; else echo 'CHANGED: describe it again'; exit 1; fi
