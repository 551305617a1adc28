#!/usr/bin/env bash
# Finding: neither ical.js nor rrule-temporal expands RDATE;VALUE=PERIOD, the form by which a session of another length
# is added to a series (RFC 5545 §3.8.5.2 has an example of it). ical.js parses the property and answers
# getOccurrenceDetails of the first date, but raises a TypeError when the iterator meets the period; rrule-temporal
# raises a RangeError when it is given the text. The whole series is lost for one added date.
# One would guess that a parsed property can be expanded, or is left out. Seen with ical.js 2.2.1 and
# rrule-temporal 2.2.7.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent ical.js@2.2.1 rrule-temporal@2.2.7
cat >"$dir/essai.mjs" <<'JS'
import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
const attempt = (run) => {
  try {
    return String(run())
  } catch (error) {
    return `${error.constructor.name}: ${error.message}`
  }
}
const RDATE = 'RDATE;VALUE=PERIOD:20260909T100000Z/PT3H'
const lines = ['UID:1', 'DTSTAMP:20260801T000000Z', 'DTSTART:20260901T100000Z', 'DTEND:20260901T110000Z', RDATE]
const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//essai//FR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR']
const vevent = new ICAL.Component(ICAL.parse(text.join('\r\n'))).getFirstSubcomponent('vevent')
const parsed = String(vevent.getFirstPropertyValue('rdate'))
const expanded = attempt(() => {
  const event = new ICAL.Event(vevent)
  const iterator = event.iterator()
  const ends = []
  for (let next = iterator.next(); next; next = iterator.next()) ends.push(event.getOccurrenceDetails(next).endDate)
  return ends
})
const peer = attempt(() =>
  new RRuleTemporal({ rruleString: `DTSTART:20260901T100000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n${RDATE}` }).all(),
)
console.log('ical.js parses:', parsed)
console.log('ical.js expands:', expanded)
console.log('rrule-temporal:', peer)
const asSeen =
  parsed === '2026-09-09T10:00:00Z/PT3H' && expanded.startsWith('TypeError:') && peer.startsWith('RangeError:')
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
