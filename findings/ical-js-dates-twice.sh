#!/usr/bin/env bash
# Finding: ical.js gives a session twice when two properties name its date: an RDATE equal to a date of the rule, or a
# second RRULE (the start then comes twice, and the last date of the second rule is missing). The RFC makes them one
# set in which duplicates count once (5545 §3.8.5.2 and §3.8.5.3). Agendas saved by hand hold such RDATE lines, so a count of sessions
# or of seats doubles. rrule-temporal gives each date once.
# One would guess that the iterator of an event walks a set. Seen with ical.js 2.2.1 and rrule-temporal 2.2.7.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent ical.js@2.2.1 rrule-temporal@2.2.7
cat >"$dir/essai.mjs" <<'JS'
import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
const WEEKLY = 'RRULE:FREQ=WEEKLY;COUNT=2'
const read = (...lines) => {
  const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260801T000000Z', 'DTSTART:20260901T100000', ...lines, 'END:VEVENT']
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//essai//FR', ...event, 'END:VCALENDAR'].join('\r\n')
  const iterator = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).iterator()
  const dates = []
  for (let next = iterator.next(); next; next = iterator.next()) dates.push(next.toString().slice(0, 10))
  return dates.join()
}
const rdate = read(WEEKLY, 'RDATE:20260908T100000')
const rules = read(WEEKLY, 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2')
const peer = new RRuleTemporal({ rruleString: `DTSTART:20260901T100000Z\n${WEEKLY}\nRDATE:20260908T100000Z` }).all()
const other = peer.map((date) => date.toPlainDate().toString()).join()
console.log('ical.js, RDATE of a date of the rule:', rdate)
console.log('ical.js, two rules:', rules)
console.log('rrule-temporal, the same RDATE:', other)
const asSeen =
  rdate === '2026-09-01,2026-09-08,2026-09-08' &&
  rules === '2026-09-01,2026-09-01,2026-09-08' &&
  other === '2026-09-01,2026-09-08'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
