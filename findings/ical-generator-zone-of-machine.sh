#!/usr/bin/env bash
# Finding: with `timezone: 'Europe/Paris'` and an instant as JavaScript has it (a `Date`), ical-generator writes the
# hours of the machine's own clock under the name of that zone. A session at 18:00 in Paris is written
# "TZID=Europe/Paris:…T160000" by a server in UTC and "…T120000" by one in Martinique. It writes no definition of the
# zone unless given a maker of them, and ical.js reads hours in a zone that is not defined in the file as hours of the
# reader's machine: writing and reading back on one machine always agrees, so a test of one's own passes, and every
# other calendar shows another hour.
# One would guess that an instant is put into the zone that was asked for.
# Seen with ical-generator 10.2.0 and ical.js 2.2.1.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent ical-generator@10.2.0 ical.js@2.2.1
cat >"$dir/essai.mjs" <<'JS'
import ICAL from 'ical.js'
import makeCalendar from 'ical-generator'
const calendar = makeCalendar({ name: 'Ateliers' })
calendar.timezone('Europe/Paris')
const start = new Date('2026-10-20T16:00:00Z') // 18:00 in Paris
calendar.createEvent({ start, summary: 'Atelier', timezone: 'Europe/Paris' })
const text = calendar.toString()
const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
const read = event.getFirstPropertyValue('dtstart')
const same = read.toJSDate().getTime() === start.getTime()
const line = text.split('\r\n').find((each) => each.startsWith('DTSTART'))
console.log(`${line}, read back here as ${read.zone.tzid}: ${same ? 'the same instant' : 'another instant'}`)
JS
seen=$(for zone in Europe/Paris UTC America/Martinique; do TZ=$zone node "$dir/essai.mjs"; done)
echo "$seen"
known='DTSTART;TZID=Europe/Paris:20261020T180000, read back here as floating: the same instant
DTSTART;TZID=Europe/Paris:20261020T160000, read back here as floating: the same instant
DTSTART;TZID=Europe/Paris:20261020T120000, read back here as floating: the same instant'
if [ "$seen" = "$known" ]; then echo 'as described'; else echo 'CHANGED: describe it again'; exit 1; fi
