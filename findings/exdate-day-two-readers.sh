#!/usr/bin/env bash
# Finding: a weekly session at 18:00, called off by a day alone (EXDATE;VALUE=DATE), is called off for one reader and held
# for another: node-ical leaves that day out, ical.js (and what is built on it, here ical-expander) keeps it, without
# a warning. The standard wants the type of the start. The same file thus tells one subscriber to stay at home and
# another to come.
# One would guess that both refuse it or both understand it. Seen with node-ical 0.26.1, ical-expander 3.2.0, ical.js 2.2.1.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent node-ical@0.26.1 ical-expander@3.2.0 ical.js@2.2.1
cat >"$dir/essai.mjs" <<'JS'
import IcalExpander from 'ical-expander'
import ical from 'node-ical'
const ics = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//exemple//FR
BEGIN:VEVENT
UID:atelier
DTSTAMP:20261001T000000Z
DTSTART;TZID=Europe/Paris:20261103T180000
DURATION:PT1H
RRULE:FREQ=WEEKLY;COUNT=3
EXDATE;VALUE=DATE:20261110
SUMMARY:Atelier
END:VEVENT
END:VCALENDAR
`.replace(/\n/g, '\r\n')
const [from, to] = [new Date('2026-11-01'), new Date('2026-12-01')]
const [event] = Object.values(ical.sync.parseICS(ics)).filter(({ type }) => type === 'VEVENT')
const one = ical.expandRecurringEvent(event, { from, to }).map(({ start }) => new Date(start).getDate())
const other = new IcalExpander({ ics }).between(from, to).occurrences.map(({ startDate }) => startDate.day)
console.log(`days in November: node-ical ${one.join(' ')}, ical-expander ${other.join(' ')}`)
const asSeen = one.join() === '3,17' && other.join() === '3,10,17'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
TZ=Europe/Paris node "$dir/essai.mjs"
