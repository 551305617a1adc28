import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { PILOTE_DIR } from '../../../support/files/data-dirs.ts'
import { tempDir } from '../../../support/files/temp-folder.ts'
import { isInstalled } from '../../../support/serveurs/run.ts'

/** Whole calendars, and one of four of those by theme, level or audience: they hold the same sessions. */
const agendas = () => {
  const all = readdirSync(join(PILOTE_DIR, 'agenda'))
    .filter((name) => name.endsWith('.ics'))
    .sort()
  const filtered = all.filter((name) => name.includes('-'))
  return [...all.filter((name) => !name.includes('-')), ...filtered.filter((_, i) => i % 4 === 0)]
}
const READERS = ['khal', 'calcurse'] as const
const absent = READERS.filter((reader) => !isInstalled(reader))
for (const reader of absent) console.log(`${reader} n’est pas sur cette machine : il n’a rien lu.`)

const dir = tempDir('lecteurs-')
beforeAll(() => {
  mkdirSync(join(dir, 'agenda'))
  writeFileSync(
    join(dir, 'khal.conf'),
    `[calendars]
[[nous]]
path = ${join(dir, 'agenda')}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Paris
default_timezone = Europe/Paris
[sqlite]
path = ${join(dir, 'khal.db')}
`,
  )
})

function run(command: string, args: readonly string[]): string {
  const env = { ...process.env, HOME: dir, LC_ALL: 'C.UTF-8', TZ: 'Europe/Paris' }
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}
const markedLines = (said: string) =>
  said
    .split('\n')
    .flatMap((line) => (line.startsWith('X|') ? [line.slice(2).trim()] : []))
    .sort()

/** What each reader sees of a file: start on the clock of Paris, and title. */
const READ: Readonly<Record<(typeof READERS)[number], (file: string, name: string) => string[]>> = {
  khal: (file) =>
    markedLines(
      run('khal', [
        '-c',
        join(dir, 'khal.conf'),
        'printics',
        '--format',
        'X|{start-date} {start-time}|{title}',
        file,
      ]),
    ).map((line) => line.replace(' |', '|')),
  calcurse(file, name) {
    const own = join(dir, `calcurse-${name}`)
    mkdirSync(own)
    expect(run('calcurse', ['-D', own, '-i', file])).toContain('0 skipped')
    const days = ['--from', '01/01/2020', '--to', '12/31/2035']
    const formats = ['--format-apt', 'X|%(start:%Y-%m-%d %H:%M)|%m\n', '--format-event', 'X|%m\n']
    return markedLines(run('calcurse', ['-D', own, '-Q', ...days, '--filter-type', 'cal', ...formats]))
  },
}

/** The same by ical.js: start on the clock of Paris, and title; `days`: whether those of a whole day say which. */
function wanted(file: string, days: boolean): string[] {
  const events = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return events
    .map(({ startDate, summary }) => {
      if (startDate.isDate) return days ? `${startDate.toString()}|${summary}` : summary
      return `${clock.format(startDate.toJSDate())}|${summary}`
    })
    .sort()
}

describe.each(READERS.filter((reader) => !absent.includes(reader)))('%s', (reader) => {
  it('reads every session of every calendar, at its hour and under its title', () => {
    let sessions = 0
    for (const name of agendas()) {
      const file = join(PILOTE_DIR, 'agenda', name)
      const seen = READ[reader](file, name)
      expect(seen, name).toEqual(wanted(file, reader === 'khal'))
      sessions += seen.length
    }
    expect(sessions).toBeGreaterThan(200)
  })
})
