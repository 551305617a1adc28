import { describe, expect, it } from 'vitest'
import { MAX_ICS_EVENTS } from '../../../../src/domain/sessions/ics/ics-split.ts'
import { calendarOf, readIcs, sayShort, sessionsOf } from '../../../support/examples/ics.ts'

const YEAR = ['2026-01-01', '2026-12-31'] as const
const say = (...events: string[][]) => sessionsOf(calendarOf([], ...events), YEAR).map(sayShort)
const told = (...events: string[][]) => {
  const { rejects, warnings } = readIcs(calendarOf([], ...events))
  return [...rejects, ...warnings].map(({ field, value, reason }) => `${field} ${value} ${reason}`)
}
const days = (...events: string[][]) => say(...events).map((line) => line.slice(5, 10))

/** Folds the bytes of a text every `size` bytes, wherever that falls. */
function foldBytes(text: string, size: number, blank = ' '): Uint8Array {
  const encoder = new TextEncoder()
  const lines = text.split('\r\n').flatMap((line) => {
    const bytes = encoder.encode(line)
    const parts: number[] = []
    for (const [i, byte] of bytes.entries()) {
      if (i > 0 && i % size === 0) parts.push(13, 10, blank.charCodeAt(0))
      parts.push(byte)
    }
    return [...parts, 13, 10]
  })
  return Uint8Array.from(lines)
}

describe('bytes of a calendar', () => {
  it('reads accents whatever byte a line was folded at, by a space or a tab', () => {
    const title = 'Été, élève, œuvre « numérique » à Guéret 🖥️'
    const text = calendarOf(
      [],
      ['UID:a', `SUMMARY:${title}`, 'DESCRIPTION:é'.repeat(40), 'DTSTART:20260504T100000'],
    )
    for (let size = 7; size < 80; size += 3) {
      for (const blank of [' ', '\t']) {
        const found = sessionsOf(foldBytes(text, size, blank), YEAR)
        expect(
          found.map(({ titre }) => titre),
          `${size}`,
        ).toEqual([title])
        expect(readIcs(foldBytes(text, size, blank)).problemes).toEqual([])
      }
    }
  })

  it('tells lost characters, reads Windows-1252 and UTF-16, and gives lines of the file', () => {
    const text = calendarOf([], ['UID:a', 'SUMMARY:Caf\ufffd', 'DTSTART:20260504T100000'])
    expect(readIcs(new TextEncoder().encode(text)).problemes[0]).toContain('perdu')
    const latin = Uint8Array.from(text.replace('\ufffd', 'é'), (c) => c.charCodeAt(0))
    expect(sessionsOf(latin, YEAR)[0]?.titre).toBe('Café')
    const wide = Uint8Array.from(
      `\ufeff${text.replace('\ufffd', 'é')}`
        .split('')
        .flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    )
    expect(sessionsOf(wide, YEAR)[0]?.titre).toBe('Café')
    const folded = calendarOf([], ['UID:a', 'SUMMARY:Ca\r\n fé', 'DTSTART:demain'])
    expect(readIcs(new TextEncoder().encode(folded)).rejects[0]?.line).toBe(4)
    const second = calendarOf(
      [],
      ['UID:a', 'SUMMARY:Ca\r\n fé', 'DTSTART:20260504T100000'],
      ['UID:b', 'DTSTART:x'],
    )
    expect(readIcs(new TextEncoder().encode(second)).rejects[0]?.line).toBe(10)
  })
})

describe('dates as the world writes them', () => {
  it.each([
    ['DTSTART:20260905', '2026-09-05'],
    ['DTSTART;VALUE=DATE:20260907T200000', '2026-09-07T20:00+02:00'],
    ['DTSTART;VALUE=DATE:20260907T000000', '2026-09-07'],
    ['DTSTART;VALUE=DATE-TIME:20260907T093000', '2026-09-07T09:30+02:00'],
    ['DTSTART;VALUE=DATE:20261211T140000Z', '2026-12-11T15:00+01:00'],
    ['DTSTART:2026-09-07', '2026-09-07'],
    ['DTSTART:2026-09-07T14:30:00', '2026-09-07T14:30+02:00'],
    ['DTSTART:20260907T1430', '2026-09-07T14:30+02:00'],
    ['DTSTART:20260907T143000+0200', '2026-09-07T14:30+02:00'],
    ['DTSTART:20260907T143000.000Z', '2026-09-07T16:30+02:00'],
    ['DTSTART:20260906T240000', '2026-09-07T00:00+02:00'],
    ['DTSTART;TZID=Europe/Paris;VALUE=DATE:20260907', '2026-09-07'],
    ['dtstart;tzid="Europe/Paris":20260907T143000', '2026-09-07T14:30+02:00'],
  ])('reads %s', (line, expected) => {
    expect(say(['UID:a', line])).toEqual([expected])
  })

  it('takes a whole day written from midnight to midnight by Outlook for a day', () => {
    const lines = [
      'UID:a',
      'DTSTART;TZID=Romance Standard Time:20260907T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    ]
    expect(say([...lines, 'DTEND;TZID=Romance Standard Time:20260908T000000'])).toEqual(['2026-09-07'])
    expect(days([...lines, 'DTEND;TZID=Romance Standard Time:20260910T000000'])).toEqual([
      '09-07',
      '09-08',
      '09-09',
    ])
  })

  it('gives each of several whole days a session, of a series too, and finds a long session on each day', () => {
    const week = ['UID:a', 'DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261212']
    expect(days(week)).toEqual(['12-07', '12-08', '12-09', '12-10', '12-11'])
    expect(sessionsOf(calendarOf([], week), ['2026-12-09', '2026-12-09'])).toHaveLength(1)
    const pair = ['UID:a', 'DTSTART:20261201', 'DURATION:P2D', 'RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE:20261208']
    expect(days(pair)).toEqual(['12-01', '12-02'])
    const stage = calendarOf([], ['UID:a', 'DTSTART:20261214T090000', 'DTEND:20261218T170000'])
    for (const day of ['2026-12-14', '2026-12-16', '2026-12-18'])
      expect(sessionsOf(stage, [day, day]).map(({ fin }) => fin)).toEqual([Date.UTC(2026, 11, 18, 16)])
    expect(sessionsOf(stage, ['2026-12-19', '2026-12-31'])).toEqual([])
    const night = calendarOf([], ['UID:a', 'DTSTART:20261214T200000', 'DTEND:20261215T010000'])
    expect(sessionsOf(night, ['2026-12-15', '2026-12-15'])).toEqual([])
    const cancelled = [
      ...week.slice(0, 1),
      'RECURRENCE-ID;VALUE=DATE:20261207',
      'DTSTART:20261207',
      'STATUS:CANCELLED',
    ]
    expect(say([...week, 'RRULE:FREQ=YEARLY;COUNT=1'], cancelled)).toHaveLength(5)
    expect(
      say([...week, 'RRULE:FREQ=YEARLY;COUNT=1'], cancelled).every((line) => line.endsWith('annulee')),
    ).toBe(true)
  })

  it('keeps a session of more than seven days, and more than a year without its end', () => {
    const month = ['UID:a', 'SUMMARY:Accès', 'DTSTART:20260901T090000', 'DTEND:20260930T180000']
    expect(sessionsOf(calendarOf([], month), YEAR).map(({ fin }) => fin)).toEqual([Date.UTC(2026, 8, 30, 16)])
    const years = ['UID:a', 'SUMMARY:Accès', 'DTSTART:20260901T090000', 'DTEND:20290930T180000']
    expect(say(years)).toEqual(['2026-09-01T09:00+02:00 Accès'])
    expect(told(years)[0]).toContain('Accès')
  })

  it('reads exceptions of whole days written as midnight, of a zone or of UTC', () => {
    const series = ['UID:a', 'DTSTART;VALUE=DATE:20260903', 'RRULE:FREQ=WEEKLY;COUNT=4']
    for (const exdate of [
      'EXDATE;TZID=Romance Standard Time:20260910T000000',
      'EXDATE:20260910T000000Z',
      'EXDATE:20260909T220000Z',
      'EXDATE:20260910',
    ])
      expect(days([...series, exdate]), exdate).toEqual(['09-03', '09-17', '09-24'])
    const moved = [
      'UID:a',
      'RECURRENCE-ID;TZID=Romance Standard Time:20260910T000000',
      'DTSTART;VALUE=DATE:20260911',
    ]
    expect(days(series, moved)).toEqual(['09-03', '09-11', '09-17', '09-24'])
    const hour = ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20260910', 'DTSTART:20260910T143000']
    expect(say(series, hour)[1]).toBe('2026-09-10T14:30+02:00 reportee')
  })
})

describe('rules as the world writes them', () => {
  const series = (rule: string, ...more: string[]) => [
    'UID:a',
    'SUMMARY:A',
    'DTSTART;TZID=Europe/Paris:20260907T140000',
    `RRULE:${rule}`,
    ...more,
  ]
  it.each([
    ['FREQ=WEEKLY;COUNT=2;', ['09-07', '09-14']],
    ['FREQ=WEEKLY;UNTIL=20260914Z', ['09-07', '09-14']],
    ['FREQ=WEEKLY;UNTIL=20260914', ['09-07', '09-14']],
    ['FREQ=WEEKLY;COUNT=2;BYDAY=MO;BYHOUR=14;BYMINUTE=0;BYSECOND=0', ['09-07', '09-14']],
    ['FREQ=WEEKLY;UNTIL=20260906T215959Z', []],
    ['FREQ=WEEKLY;COUNT=3;BYDAY=TU,TH', ['09-08', '09-10', '09-15']],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=2', ['09-07', '10-05']],
    ['FREQ=YEARLY;BYWEEKNO=38,40;BYDAY=MO;COUNT=2', ['09-14', '09-28']],
  ])('reads %s', (rule, expected) => {
    expect(days(series(rule))).toEqual(expected)
  })

  it('reads one rule written twice, and leaves out (and tells) a start that its rule does not give', () => {
    expect(
      days(
        series(
          'FREQ=WEEKLY;COUNT=2',
          'RRULE:COUNT=2;FREQ=WEEKLY'.replace('COUNT=2;FREQ=WEEKLY', 'freq=weekly; count=2;'),
        ),
      ),
    ).toHaveLength(2)
    expect(told(series('FREQ=WEEKLY;COUNT=2;BYDAY=WE')).join()).toContain('n’est pas une séance')
  })

  it('refuses other hours than that of the start, with the title', () => {
    expect(told(series('FREQ=WEEKLY;BYHOUR=9,14'))[0]).toMatch(/BYHOUR.*« A »/)
  })

  it('keeps the dates named beside a rule that gives none, its start too', () => {
    const deleted = series(
      'FREQ=WEEKLY;UNTIL=20260906',
      'RDATE;TZID=Europe/Paris:20260907T140000,20260909T140000',
    )
    expect(days(deleted)).toEqual(['09-07', '09-09'])
    const other = series('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260907', 'RDATE;TZID=Europe/Paris:20260909T140000')
    expect(days(other)).toEqual(['09-09'])
  })

  it('counts a date once, and gives an RDATE of type PERIOD its own length', () => {
    expect(days(series('FREQ=WEEKLY;COUNT=2', 'RDATE;TZID=Europe/Paris:20260914T140000'))).toEqual([
      '09-07',
      '09-14',
    ])
    const periods = series(
      'FREQ=WEEKLY;COUNT=2',
      'DURATION:PT1H',
      'RDATE;VALUE=PERIOD:20260909T080000Z/PT3H,20260910T080000Z/20260910T100000Z',
    )
    const found = sessionsOf(calendarOf([], periods), YEAR)
    expect(found.map(({ debut, fin }) => ((fin ?? 0) - (debut ?? 0)) / 3_600_000)).toEqual([1, 3, 2, 1])
    const moved = ['UID:a', 'RECURRENCE-ID:20260909T080000Z', 'DTSTART:20260909T100000Z', 'DURATION:PT30M']
    const statuts = sessionsOf(calendarOf([], periods, moved), YEAR).map(({ statut }) => statut)
    expect(statuts.join(' ')).toBe('prevue reportee prevue prevue')
  })
})

describe('lines that break', () => {
  it('never lose an event for a property nobody reads, and tell what was left aside', () => {
    const bad = [
      'DESCRIPTION:Venez.\r\nInscription au secrétariat',
      'ATTENDEE;CN="A";X="il dit "oui"":mailto:p@example.org',
      'X-APPLE-TRAVEL;VALUE=URI:pas une adresse',
      'DTSTAMP:hier',
      'DTEND:None',
      'GEO:quelque part',
      'LAST-MODIFIED:',
      'BEGIN:VALARM\r\nTRIGGER:-PT15M',
    ]
    for (const line of bad) {
      const event = ['UID:a', 'SUMMARY:Photo', 'DTSTART:20260911T140000', ...line.split('\r\n')]
      expect(say(event), line).toEqual(['2026-09-11T14:00+02:00 Photo'])
    }
    expect(
      told(['UID:a', 'SUMMARY:Photo', 'DTSTART:20260911T140000', 'Inscription au secrétariat'])[0],
    ).toContain('Photo')
  })

  it('keeps an event whose end is missing before the next, and tells a file that is cut', () => {
    const whole = calendarOf([], ['UID:a', 'DTSTART:20260911T140000'], ['UID:b', 'DTSTART:20260912T140000'])
    expect(sessionsOf(whole.replace('END:VEVENT\r\n', ''), YEAR)).toHaveLength(2)
    expect(readIcs(whole).problemes).toEqual([])
    expect(readIcs(whole.replace('END:VCALENDAR\r\n', '')).problemes[0]).toContain('coupé')
    const cut = readIcs(whole.slice(0, whole.lastIndexOf('END:VEVENT')))
    expect(cut.problemes[0]).toContain('coupé')
    expect(cut.comptes).toMatchObject({ lus: 2, gardes: 1, rejetes: 1 })
  })

  it('applies the window before the limit of events', () => {
    const past = Array.from({ length: MAX_ICS_EVENTS + 100 }, (_, i) => [
      `UID:${i}`,
      'DTSTART:20150302T100000',
      'DTEND:20150303T100000',
    ])
    const text = calendarOf([], ...past, ['UID:z', 'SUMMARY:Maintenant', 'DTSTART:20261208T100000'])
    const found = sessionsOf(text, ['2026-12-01', '2026-12-31'], { fenetre: { du: 20788, au: 20818 } })
    expect(found.map(({ titre }) => titre)).toEqual(['Maintenant'])
    expect(readIcs(text).rejects).toHaveLength(1)
  })
})
