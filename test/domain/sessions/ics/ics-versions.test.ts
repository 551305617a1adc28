import { describe, expect, it } from 'vitest'
import { calendarOf, readIcs, sayShort, sessionsOf } from '../../../support/examples/ics.ts'

const YEAR = ['2026-01-01', '2026-12-31'] as const
const say = (...events: string[][]) => sessionsOf(calendarOf([], ...events), YEAR).map(sayShort)
const reasons = (...events: string[][]) => {
  const { rejects, warnings } = readIcs(calendarOf([], ...events))
  return [...rejects, ...warnings].map(({ value, reason }) => `${reason} | ${value}`)
}

/** An event of one hour: start, then properties. */
const at = (uid: string, start: string, ...lines: string[]): string[] => [
  `UID:${uid}`,
  `DTSTART;TZID=Europe/Paris:${start}`,
  'DURATION:PT1H',
  ...lines,
]
const MONDAYS = at('s', '20260907T140000', 'SUMMARY:Lundi', 'RRULE:FREQ=WEEKLY;COUNT=3', 'SEQUENCE:3')
const corrects = (day: string, start: string, ...lines: string[]): string[] =>
  at('s', start, `RECURRENCE-ID;TZID=Europe/Paris:${day}T140000`, ...lines)

describe('versions of an event', () => {
  it.each([
    [
      'the highest SEQUENCE',
      ['SEQUENCE:9', 'DTSTAMP:20260101T000000Z'],
      ['SEQUENCE:10', 'DTSTAMP:20250101T000000Z'],
    ],
    [
      'then the latest LAST-MODIFIED',
      ['LAST-MODIFIED:20260101T000000Z', 'DTSTAMP:20260109T000000Z'],
      ['LAST-MODIFIED:20260102T000000Z', 'DTSTAMP:20260103T000000Z'],
    ],
    ['then the latest DTSTAMP', ['DTSTAMP:20260101T000000Z'], ['DTSTAMP:20260101T000001Z']],
    ['a version over none', [], ['SEQUENCE:1']],
  ])('holds %s, wherever it stands in the file', (_, older, newer) => {
    const old = at('a', '20260504T100000', 'SUMMARY:vieux', ...older)
    const neuf = at('a', '20260505T110000', 'SUMMARY:neuf', ...newer)
    for (const events of [
      [old, neuf],
      [neuf, old],
    ]) {
      expect(say(...events)).toEqual(['2026-05-05T11:00+02:00 neuf'])
      expect(reasons(...events)).toEqual(['version plus ancienne, laissé de côté | vieux'])
    }
  })

  it('takes a newer version outside the window for what it is: the older one is not held', () => {
    const text = calendarOf(
      [],
      at('a', '20261208T100000', 'SEQUENCE:0'),
      at('a', '20270112T100000', 'SEQUENCE:1'),
    )
    const window = { du: 20788, au: 20818 }
    const { ateliers, comptes } = readIcs(text, { fenetre: window })
    expect(ateliers).toEqual([])
    expect(comptes).toEqual({ lus: 2, gardes: 0, ecartes: 1, rejetes: 0, horsFenetre: 1 })
  })

  it('keeps the cancellation when nothing tells which of two versions is newer', () => {
    const held = at('a', '20260504T100000', 'SUMMARY:Café')
    const off = at('a', '20260504T100000', 'SUMMARY:Café', 'STATUS:CANCELLED')
    expect(say(held, off)).toEqual(['2026-05-04T10:00+02:00 Café annulee'])
    expect(say(off, held)).toEqual(['2026-05-04T10:00+02:00 Café annulee'])
  })

  it('cancels with METHOD:CANCEL, and with a newer version that lacks a readable date', () => {
    expect(sessionsOf(calendarOf(['METHOD:CANCEL'], at('a', '20260504T100000')), YEAR)[0]?.statut).toBe(
      'annulee',
    )
    const off = ['UID:a', 'SUMMARY:Café', 'STATUS:CANCELLED', 'SEQUENCE:2', 'DTSTART:None']
    expect(say(at('a', '20260504T100000', 'SUMMARY:Café'), off)).toEqual([
      '2026-05-04T10:00+02:00 Café annulee',
    ])
  })

  it('leaves an event to be checked when its newest version cannot be read, and never holds it', () => {
    const broken = ['UID:a', 'SUMMARY:Café', 'SEQUENCE:2', 'DTSTART:lundi']
    const old = at('a', '20260504T100000', 'SUMMARY:Café')
    expect(say(old, broken)).toEqual(['2026-05-04T10:00+02:00 Café a_verifier'])
    expect(reasons(old, broken)[0]).toBe('événement illisible | Café')
  })

  it('reads a cancellation in the title, as some writers put it, and full sessions too', () => {
    const titles = [
      'Annulé : Tablette',
      'ANNULÉE - Tablette',
      '[Annulé] Tablette',
      'Tablette (annulé)',
      'Canceled: Tablette',
    ]
    for (const title of titles) {
      expect(say(at('a', '20260504T100000', `SUMMARY:${title}`))).toEqual([
        '2026-05-04T10:00+02:00 Tablette annulee',
      ])
    }
    expect(say(at('a', '20260504T100000', 'SUMMARY:Complet : Word'))).toEqual([
      '2026-05-04T10:00+02:00 Word complete',
    ])
    expect(say(at('a', '20260504T100000', 'SUMMARY:Reporté - Word'))).toEqual([
      '2026-05-04T10:00+02:00 Word a_verifier',
    ])
    for (const title of ['Annuler un achat en ligne', 'Formation complète au clavier', 'Le colis reporté']) {
      expect(say(at('a', '20260504T100000', `SUMMARY:${title}`))).toEqual([`2026-05-04T10:00+02:00 ${title}`])
    }
  })

  it('leaves out an event whose newest version is private, and tells nothing of it', () => {
    const open = at('a', '20260504T100000', 'SUMMARY:Ouvert')
    const hidden = at('a', '20260504T100000', 'SUMMARY:Secret', 'SEQUENCE:1', 'CLASS:PRIVATE')
    expect(say(open, hidden)).toEqual([])
    expect(reasons(open, hidden).join()).not.toContain('Secret')
  })
})

describe('one UID for several sessions', () => {
  it('keeps each date when nothing says that one replaces another, and tells exact repeats', () => {
    const [a, b] = [at('u', '20260907T140000', 'SUMMARY:1'), at('u', '20260908T140000', 'SUMMARY:2')]
    expect(say(a, b)).toEqual(['2026-09-07T14:00+02:00 1', '2026-09-08T14:00+02:00 2'])
    expect(say(a, b, b)).toHaveLength(2)
    expect(reasons(a, b, b)).toEqual(['dit deux fois, laissé de côté | 2'])
    const ids = readIcs(calendarOf([], a, b)).ateliers.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('keeps events without UID, each with an id of its own', () => {
    const lines = ['SUMMARY:Initiation', 'DTSTART:20260910T100000']
    expect(say(lines, ['SUMMARY:Suite', 'DTSTART:20260910T100000'])).toHaveLength(2)
    expect(reasons(lines)).toEqual(['UID manquant, identifiant fait de la date et du titre | Initiation'])
  })
})

describe('corrections of a session', () => {
  it('holds the newest, cancelled or moved', () => {
    const v1 = corrects('20260914', '20260914T160000', 'SUMMARY:à 16 h', 'SEQUENCE:1')
    const v2 = corrects('20260914', '20260915T090000', 'SUMMARY:mardi', 'SEQUENCE:2')
    const off = corrects('20260914', '20260914T140000', 'SUMMARY:Lundi', 'SEQUENCE:3', 'STATUS:CANCELLED')
    expect(say(MONDAYS, v2, v1)[1]).toBe('2026-09-15T09:00+02:00 mardi reportee')
    expect(say(v1, off, v2, MONDAYS)[1]).toBe('2026-09-14T14:00+02:00 Lundi annulee')
  })

  it('knows a session by its instant: UTC, another zone and the zone of the series name the same one', () => {
    const names = ['RECURRENCE-ID:20260914T120000Z', 'RECURRENCE-ID;TZID=Europe/London:20260914T130000']
    for (const name of names) {
      const utc = [
        'UID:s',
        'SUMMARY:Lundi',
        name,
        'DTSTART:20260914T120000Z',
        'STATUS:CANCELLED',
        'SEQUENCE:9',
      ]
      const local = corrects('20260914', '20260914T180000', 'SEQUENCE:1')
      expect(say(MONDAYS, local, utc)[1]).toBe('2026-09-14T14:00+02:00 Lundi annulee')
    }
  })

  it('leaves a session to be checked when its correction cannot be read', () => {
    const broken = [
      'UID:s',
      'SUMMARY:?',
      'RECURRENCE-ID;TZID=Europe/Paris:20260914T140000',
      'DTSTART:plus tard',
    ]
    expect(say(MONDAYS, broken).map((line) => line.slice(0, 10) + line.slice(23))).toEqual([
      '2026-09-07Lundi',
      '2026-09-14Lundi a_verifier',
      '2026-09-21Lundi',
    ])
    const hidden = corrects('20260914', '20260914T180000', 'SUMMARY:Secret', 'CLASS:PRIVATE')
    expect(say(MONDAYS, hidden)[1]).toBe('2026-09-14T14:00+02:00 Lundi a_verifier')
    const astray = corrects('20260914', '20260914T150000', 'STATUS:CANCELLED').map((l) =>
      l.replace('14T140000', '14T150000'),
    )
    expect(say(MONDAYS, astray)[1]).toBe('2026-09-14T14:00+02:00 Lundi a_verifier')
    const nameless = ['UID:s', 'RECURRENCE-ID:un lundi', 'DTSTART:20260914T120000Z', 'STATUS:CANCELLED']
    expect(say(MONDAYS, nameless).every((line) => line.endsWith('a_verifier'))).toBe(true)
  })

  it('leaves the session of a correction cut by the end of the file to be checked', () => {
    const whole = calendarOf([], MONDAYS, corrects('20260914', '20260914T140000', 'STATUS:CANCELLED'))
    const cut = whole.slice(0, whole.indexOf('STATUS:CANC') + 11)
    expect(sessionsOf(cut, YEAR).map(({ statut }) => statut)).toEqual(['prevue', 'a_verifier', 'prevue'])
    expect(readIcs(cut).problemes[0]).toContain('coupé')
  })

  it.each([
    [4, ['07', '15 mardi reportee', '21']],
    [3, ['07', '21']],
    [2, ['07', '21']],
  ])('weighs EXDATE of the series (SEQUENCE 3) against a move of SEQUENCE %i', (sequence, expected) => {
    const excluded = [...MONDAYS, 'EXDATE;TZID=Europe/Paris:20260914T140000']
    const moved = corrects('20260914', '20260915T100000', 'SUMMARY:mardi', `SEQUENCE:${sequence}`)
    const days = say(excluded, moved).map((line) =>
      line.replace(/^2026-09-(\d\d)T\S+ (?:Lundi)?/, '$1 ').trim(),
    )
    expect(days).toEqual(expected)
  })

  it('takes sessions without their series as single ones', () => {
    const alone = corrects('20260914', '20260915T100000', 'SUMMARY:Invitation')
    const other = corrects('20260921', '20260921T140000', 'SUMMARY:Autre', 'STATUS:CANCELLED')
    expect(say(alone, other)).toEqual([
      '2026-09-15T10:00+02:00 Invitation',
      '2026-09-21T14:00+02:00 Autre annulee',
    ])
  })

  it('moves all that follows with RANGE=THISANDFUTURE, and later corrections after it', () => {
    const open = at('s', '20260907T140000', 'SUMMARY:Lundi', 'RRULE:FREQ=WEEKLY;UNTIL=20261005T120000Z')
    const range = (day: string, start: string, ...more: string[]) =>
      at('s', start, `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:${day}T140000`, ...more)
    const later = range('20260921', '20260921T160000', 'SUMMARY:16 h')
    expect(say(open, later)).toEqual([
      '2026-09-07T14:00+02:00 Lundi',
      '2026-09-14T14:00+02:00 Lundi',
      '2026-09-21T16:00+02:00 16 h',
      '2026-09-28T16:00+02:00 16 h',
      '2026-10-05T16:00+02:00 16 h',
    ])
    const off = corrects('20260928', '20260928T160000', 'SUMMARY:16 h', 'STATUS:CANCELLED')
    expect(say(open, later, off)[3]).toBe('2026-09-28T16:00+02:00 16 h annulee')
    const tuesdays = range('20260914', '20260915T140000', 'SUMMARY:Mardi')
    expect(say(open, tuesdays, later).map((line) => line.slice(5, 16) + line.slice(22))).toEqual([
      '09-07T14:00 Lundi',
      '09-15T14:00 Mardi',
      '09-21T16:00 16 h',
      '09-28T16:00 16 h',
      '10-05T16:00 16 h',
    ])
    const ended = range('20260921', '20260921T140000', 'SUMMARY:Lundi', 'STATUS:CANCELLED')
    expect(say(open, ended).map((line) => line.endsWith('annulee'))).toEqual([false, false, true, true, true])
    const back = at(
      's',
      '20260914T140000',
      'RECURRENCE-ID;RANGE=THISANDPRIOR;TZID=Europe/Paris:20260914T140000',
    )
    expect(say(open, back)[1]).toContain('a_verifier')
  })
})
