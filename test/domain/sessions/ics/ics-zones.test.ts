import { describe, expect, it } from 'vitest'
import { calendarOf, readIcs, sayShort, sessionsOf } from '../../../support/examples/ics.ts'

const YEAR = ['2026-01-01', '2026-12-31'] as const
const say = (head: string[], ...events: string[][]) =>
  sessionsOf(calendarOf(head, ...events), YEAR).map(sayShort)

/** A VTIMEZONE of one offset, or of two with their rules. */
const fixed = (tzid: string, offset: string): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  `TZOFFSETFROM:${offset}`,
  `TZOFFSETTO:${offset}`,
  'END:STANDARD',
  'END:VTIMEZONE',
]
const half = (kind: string, start: string, rule: string, from: string, to: string): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `RRULE:FREQ=YEARLY;${rule}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  `END:${kind}`,
]
const summer = (tzid: string, winter: string, dst: string, to: string, back: string): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  ...half('STANDARD', '16010101T030000', back, dst, winter),
  ...half('DAYLIGHT', '16010101T020000', to, winter, dst),
  'END:VTIMEZONE',
]
const at = (tzid: string, start: string, ...lines: string[]) => [
  'UID:a',
  `DTSTART;TZID=${tzid}:${start}`,
  ...lines,
]

describe('time zones of a calendar', () => {
  it('tells a series in UTC or in London on the clock of the place, summer and winter', () => {
    const monthly = 'RRULE:FREQ=MONTHLY;COUNT=2;INTERVAL=5'
    expect(say([], ['UID:a', 'DTSTART:20260707T120000Z', monthly])).toEqual([
      '2026-07-07T14:00+02:00',
      '2026-12-07T13:00+01:00',
    ])
    for (const tzid of ['Europe/London', 'GMT Standard Time'])
      expect(say([], at(tzid, '20260707T130000', monthly))).toEqual([
        '2026-07-07T14:00+02:00',
        '2026-12-07T14:00+01:00',
      ])
    const late = sessionsOf(
      calendarOf([], ['UID:a', 'DTSTART:20260706T223000Z', 'RRULE:FREQ=WEEKLY;COUNT=2']),
      ['2026-07-07', '2026-07-07'],
    )
    expect(late.map(sayShort)).toEqual(['2026-07-07T00:30+02:00'])
  })

  it.each([
    ['Romance Standard Time', '2026-09-07T14:00+02:00'],
    ['"W. Europe Standard Time"', '2026-09-07T14:00+02:00'],
    ['Eastern Standard Time', '2026-09-07T20:00+02:00'],
    ['Tokyo Standard Time', '2026-09-07T07:00+02:00'],
    ['Mauritius Standard Time', '2026-09-07T14:00+04:00'],
    ['/freeassociation.sourceforge.net/Europe/Paris', '2026-09-07T14:00+02:00'],
    ['/x/America/Argentina/Buenos_Aires', '2026-09-07T19:00+02:00'],
    ['tzone://Microsoft/Utc', '2026-09-07T16:00+02:00'],
    ['(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris', '2026-09-07T14:00+02:00'],
    ['"(UTC-04:00) Georgetown, La Paz"', '2026-09-07T14:00-04:00'],
  ])('knows %s', (tzid, expected) => {
    expect(say([], at(tzid, '20260907T140000'))).toEqual([expected])
    expect(
      readIcs(calendarOf([], at(tzid, '20260907T140000'))).warnings.filter(
        ({ field }) => field === 'DTSTART',
      ),
    ).toEqual([])
  })

  it('reads the rules of a VTIMEZONE: those of a clock of France take its name', () => {
    expect(say(fixed('Custom', '+0400'), at('Custom', '20260907T140000'))).toEqual(['2026-09-07T14:00+04:00'])
    expect(
      say(fixed('Custom', '-0300'), at('Custom', '20260907T140000', 'RRULE:FREQ=WEEKLY;COUNT=2')),
    ).toEqual(['2026-09-07T14:00-03:00', '2026-09-14T14:00-03:00'])
    const paris = summer('Mairie', '+0100', '+0200', 'BYDAY=-1SU;BYMONTH=3', 'BYDAY=-1SU;BYMONTH=10')
    expect(say(paris, at('Mairie', '20261019T140000', 'RRULE:FREQ=WEEKLY;COUNT=2'))).toEqual([
      '2026-10-19T14:00+02:00',
      '2026-10-26T14:00+01:00',
    ])
    const located = [
      ...fixed('Bureau', '+0100').slice(0, 2),
      'X-LIC-LOCATION:Europe/Paris',
      ...fixed('Bureau', '+0100').slice(2),
    ]
    expect(say(located, at('Bureau', '20260907T140000'))).toEqual(['2026-09-07T14:00+02:00'])
  })

  it('works out zones that only the file knows: odd offsets and odd summers, series, moves and exceptions', () => {
    expect(say(fixed('Inde', '+0530'), at('Inde', '20260907T173000'))).toEqual(['2026-09-07T14:00+02:00'])
    const odd = summer('Ici', '+0130', '+0230', 'BYMONTH=4;BYMONTHDAY=15', 'BYMONTH=9;BYMONTHDAY=10')
    const weekly = at(
      'Ici',
      '20260903T143000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Ici:20260917T143000',
    )
    expect(say(odd, weekly)).toEqual([
      '2026-09-03T14:00+02:00',
      '2026-09-10T15:00+02:00',
      '2026-09-24T15:00+02:00',
    ])
    const moved = ['UID:a', 'RECURRENCE-ID;TZID=Ici:20260910T143000', 'DTSTART;TZID=Ici:20260911T143000']
    expect(say(odd, weekly, moved)[1]).toBe('2026-09-11T15:00+02:00 reportee')
  })

  it('reads floating times on the clock of the file, then of the place, and the one asked for before both', () => {
    const floating = ['UID:a', 'DTSTART:20260907T140000']
    const utc = ['UID:b', 'DTSTART:20260907T200000Z', 'RRULE:FREQ=WEEKLY;COUNT=1']
    expect(say(['X-WR-TIMEZONE:Indian/Reunion'], floating, utc)).toEqual([
      '2026-09-07T14:00+04:00',
      '2026-09-08T00:00+04:00',
    ])
    const text = calendarOf(['X-WR-TIMEZONE:America/Cayenne'], floating)
    expect(sessionsOf(text, YEAR, { fuseauDemande: 'Pacific/Noumea' }).map(sayShort)).toEqual([
      '2026-09-07T14:00+11:00',
    ])
    expect(sessionsOf(calendarOf([], floating), YEAR, { fuseau: 'Indian/Mayotte' }).map(sayShort)).toEqual([
      '2026-09-07T14:00+03:00',
    ])
    const inReunion = sessionsOf(calendarOf([], utc), YEAR, { codeInsee: '97411', fuseau: 'Indian/Reunion' })
    expect(inReunion.map(sayShort)).toEqual(['2026-09-08T00:00+04:00'])
  })

  it('tells a zone that nobody knows, of an event and of the file', () => {
    const { warnings } = readIcs(calendarOf(['X-WR-TIMEZONE:Lune/Mer'], at('Ma Zone', '20260907T140000')))
    expect(warnings.map(({ field, value }) => `${field} ${value}`)).toEqual(
      expect.arrayContaining(['X-WR-TIMEZONE Lune/Mer', 'DTSTART Ma Zone']),
    )
  })
})
