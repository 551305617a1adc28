#!/usr/bin/env bash
# Finding: some hours written by write-excel-file come back from read-excel-file a millisecond short. Of the 96
# quarters of an hour of 20 October 2026, 32 are short, as 09:30, read as 09:29:59.999: whoever cuts the seconds off
# (`toISOString().slice(11, 16)`, `getUTCMinutes()`) reads 09:29, while 09:00 and 10:00 are right, so that a test of
# one or two hours may see nothing. A time of day (09:30 shown as hh:mm) and a duration (36 hours shown as [h]:mm) come back as
# dates of December 1899. Both packages are of one author.
# One would guess that a date is read as it was written, and that a duration stays a number.
# Seen with write-excel-file 4.1.1 and read-excel-file 9.3.17.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent write-excel-file@4.1.1 read-excel-file@9.3.17
cat >"$dir/essai.mjs" <<'JS'
import { readSheet } from 'read-excel-file/node'
import writeSheet from 'write-excel-file/node'
const file = `${import.meta.dirname}/essai.xlsx`
const when = (value) => ({ type: Date, value, format: 'dd/mm/yyyy hh:mm' })
const day = Date.UTC(2026, 9, 20)
const starts = Array.from({ length: 96 }, (_, quarter) => new Date(day + quarter * 900_000))
const number = (value, format) => ({ type: Number, value, format })
const durations = [number(9.5 / 24, 'hh:mm'), number(1.5, '[h]:mm')]
const table = await writeSheet([starts.map(when), durations], {})
await table.toFile(file)
const [dates, times] = await readSheet(file)
const off = dates.map((date, rank) => date.getTime() - starts[rank].getTime())
const count = (ms) => off.filter((each) => each === ms).length
const seen = [
  `09:00 and 10:00 are ${off[36] + off[40] === 0 ? 'right' : 'wrong'}`,
  `${count(-1)} short, ${count(1)} long, ${count(0)} right of ${starts.length}`,
  `09:30 is read as ${dates[38].toISOString()}`,
  `a time and a duration: ${times.slice(0, 2).map((value) => value.toISOString()).join(', ')}`,
]
console.log(seen.join('\n'))
const known = [
  '09:00 and 10:00 are right',
  '32 short, 0 long, 64 right of 96',
  '09:30 is read as 2026-10-20T09:29:59.999Z',
  'a time and a duration: 1899-12-30T09:30:00.000Z, 1899-12-31T12:00:00.000Z',
]
const asSeen = seen.join() === known.join()
console.log(asSeen ? 'as described' : `CHANGED: describe it again`)
process.exit(asSeen ? 0 : 1)
JS
node "$dir/essai.mjs"
