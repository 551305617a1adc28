#!/usr/bin/env bash
# Finding: date-holidays names the parts of France by two kinds of codes. The three départements of Alsace-Moselle go by
# their INSEE codes (57, 67, 68), those overseas by ISO letters (GP, MQ, GF, RE, YT). Asked by INSEE code all the way, as
# the code of a commune begins, 971 to 976 raise nothing and give the days of mainland France: the abolition of slavery,
# a public holiday there, is missing, and a workshop is announced on a closed day. A code that does not exist is answered
# the same. Seen with date-holidays 3.37.0.
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent date-holidays@3.37.0
cat >"$dir/essai.mjs" <<'JS'
import Holidays from 'date-holidays'
const days = (...of) => new Holidays(...of).getHolidays(2026).filter(({ type }) => type === 'public')
const national = days('FR').length
const local = (code) => days('FR', code).filter(({ date }) => !days('FR').some((one) => one.date === date))
const said = (codes) => codes.map((code) => `${code}: ${local(code).map(({ date }) => date.slice(0, 10)).join(' ') || 'none'}`)
const [alsace, insee, iso, wrong] = [['57', '67', '68'], ['971', '972', '973', '974', '976'], ['GP', 'MQ', 'GF', 'RE', 'YT'], ['999']]
console.log(`${national} days of all France; days more, by code:`)
for (const codes of [alsace, insee, iso, wrong]) console.log(said(codes).join('; '))
const none = (code) => local(code).length === 0
const asSeen = national === 11 && !alsace.some(none) && insee.every(none) && !iso.some(none) && wrong.every(none)
console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
