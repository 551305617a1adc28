#!/usr/bin/env bash
# Finding: simple-opening-hours answers "closed" for what it cannot read, and "open" for a condition that it passes over.
# "Tu[1] 14:00-16:00" (first Tuesday of the month) is closed on all days of the year; so is "Nov-Mar: Mo 10:00-12:00"; but
# "week 1-53/2 Tu 14:00-16:00" (odd weeks) is open every Tuesday, even weeks included. No error, no third answer.
# One would guess that a reader of a part of the grammar says when a text is outside of that part.
# Seen with simple-opening-hours 0.1.1.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent simple-opening-hours@0.1.1
cat >"$dir/essai.mjs" <<'JS'
import library from 'simple-opening-hours'
const isOpen = (text, day) => {
  const answer = new library.SimpleOpeningHours(text).isOpenOn(day)
  console.log(`${text}, ${day.toDateString()} ${day.getHours()}:00: ${answer ? 'open' : 'closed'}`)
  return answer
}
const firstTuesday = new Date(2026, 10, 3, 15)
const evenWeek = new Date(2026, 10, 10, 15)
const monday = new Date(2026, 10, 2, 11)
const asSeen =
  isOpen('Tu 14:00-16:00', firstTuesday) &&
  !isOpen('Tu[1] 14:00-16:00', firstTuesday) &&
  !isOpen('Nov-Mar: Mo 10:00-12:00', monday) &&
  isOpen('week 1-53/2 Tu 14:00-16:00', evenWeek)
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
TZ=Europe/Paris node "$dir/essai.mjs"
