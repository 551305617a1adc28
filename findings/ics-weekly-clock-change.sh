#!/usr/bin/env bash
# Finding: a weekly session made by the `ics` package starts an hour early from the change to winter time on. The start
# is given as local hours and minutes, and the repetition as a rule; the package turns the first start into UTC, with
# the rules of the machine's zone, and leaves the rule as it is: "every week at 16:00 UTC" is 18:00 in Paris in
# October, 17:00 in November. No option writes a named zone. Readers do what the file says.
# One would guess that a rule given with a local start repeats at that local hour, as a calendar does.
# Seen with ics 3.12.0, its file read by ical.js 2.2.1, in Europe/Paris.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent ics@3.12.0 ical.js@2.2.1
cat >"$dir/essai.mjs" <<'JS'
import ICAL from 'ical.js'
import { createEvent } from 'ics'
const { error, value } = createEvent({
  title: 'Atelier',
  start: [2026, 10, 20, 18, 0],
  duration: { hours: 1 },
  recurrenceRule: 'FREQ=WEEKLY;COUNT=2',
})
if (error) throw error
console.log(value.split('\r\n').filter((line) => /^(DTSTART|RRULE)/.test(line)).join(', '))
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent'))
const times = event.iterator()
const seen = [times.next(), times.next()].map((time) => time.toJSDate().toLocaleString('fr-FR', { timeZone: 'Europe/Paris' }))
console.log(seen.join(' then '))
const asSeen = seen.join() === '20/10/2026 18:00:00,27/10/2026 17:00:00'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
TZ=Europe/Paris node "$dir/essai.mjs"
