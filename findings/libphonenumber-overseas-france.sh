#!/usr/bin/env bash
# Finding: libphonenumber-js reads the telephone numbers of overseas France, as they are written there, as numbers of
# the mainland, and calls some of them valid. One numbering plan is dialled in all of France (0596 for Martinique,
# 0262 for La Réunion), but each territory has its own calling code: +596, +262… With the country `FR` a fixed line of
# Fort-de-France becomes +33 596…, valid even with the whole metadata (/max); with the metadata of the package's main
# entry (/min) most of the others do too; `isPossible()` is yes for all. The right country must be known beforehand, and
# it may be answered back as another: a number of the code +590, asked as Guadeloupe's, comes back as Saint-Barthélemy's.
# The four-digit numbers of French public services (3646, 3939) are neither valid nor possible.
# One would guess that `FR` covers French numbers, and that `isValid()` tells those that it does not.
# Seen with libphonenumber-js 1.13.16. Invented numbers in real ranges.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent libphonenumber-js@1.13.16
cat >"$dir/essai.cjs" <<'JS'
const whole = require('libphonenumber-js/max').parsePhoneNumberFromString
const short = require('libphonenumber-js/min').parsePhoneNumberFromString
const say = (parse, text, country) => {
  const read = parse(text, country)
  return `${read.number} ${read.country} ${read.isValid() ? 'valid' : read.isPossible() ? 'possible' : 'refused'}`
}
const seen = [
  ['Martinique, as FR, /max', say(whole, '0596 60 12 34', 'FR'), '+33596601234 FR valid'],
  ['Martinique, as MQ, /max', say(whole, '0596 60 12 34', 'MQ'), '+596596601234 MQ valid'],
  ['La Réunion, as FR, /max', say(whole, '0262 90 12 34', 'FR'), '+33262901234 FR possible'],
  ['La Réunion, as FR, /min', say(short, '0692 12 34 56', 'FR'), '+33692123456 FR valid'],
  ['Guyane, as FR, /min', say(short, '0594 30 12 34', 'FR'), '+33594301234 FR valid'],
  ['0590 27, as GP, /max', say(whole, '0590 27 12 34', 'GP'), '+590590271234 BL valid'],
  ['3646, as FR, /max', say(whole, '3646', 'FR'), '+333646 FR refused'],
  ['39 39, as FR, /max', say(whole, '39 39', 'FR'), '+333939 FR refused'],
]
for (const [what, answer] of seen) console.log(`${what}: ${answer}`)
const asSeen = seen.every(([, answer, known]) => answer === known)
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.cjs"
