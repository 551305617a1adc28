#!/usr/bin/env bash
# Finding: ical.js drops BYWEEKNO without a word. "Mondays of weeks 45, 47 and 53 of each year" (a form in which a
# public service lists its half-days) comes back as every Monday of the year, from the first week on. rrule-temporal
# reads the same rule as the RFC has it (5545 §3.3.10). The rule is parsed and written back whole, so neither reading
# nor writing shows that it is not applied.
# One would guess either the right dates or an error. Seen with ical.js 2.2.1 and
# rrule-temporal 2.2.7.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent ical.js@2.2.1 rrule-temporal@2.2.7
cat >"$dir/essai.mjs" <<'JS'
import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
const RULE = 'FREQ=YEARLY;BYWEEKNO=45,47,53;BYDAY=MO;COUNT=5'
const rule = ICAL.Recur.fromString(RULE)
const iterator = rule.iterator(ICAL.Time.fromString('2026-01-05T10:00:00'))
const ical = Array.from({ length: 5 }, () => iterator.next().toString().slice(0, 10))
const temporal = new RRuleTemporal({ rruleString: `DTSTART:20260105T100000Z\nRRULE:${RULE}` })
  .all()
  .map((date) => date.toPlainDate().toString())
console.log('ical.js:', ical.join(' '))
console.log('ical.js writes back:', rule.toString())
console.log('rrule-temporal:', temporal.join(' '))
const asSeen =
  ical.join() === '2026-01-05,2026-01-12,2026-01-19,2026-01-26,2026-02-02' &&
  rule.toString().includes('BYWEEKNO=45,47,53') &&
  temporal.join() === '2026-11-02,2026-11-16,2026-12-28,2027-11-08,2027-11-22'
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
