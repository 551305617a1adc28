import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../../src/domain/calendar/civil-date.ts'
import { instantToLocal } from '../../../../src/domain/calendar/fuseau.ts'
import { formatIsoWithOffset } from '../../../../src/domain/calendar/instants.ts'
import type { Seance } from '../../../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../../../src/domain/sessions/expand-ateliers.ts'
import { type IcsImportOptions, importIcs } from '../../../../src/domain/sessions/ics/ics-import.ts'
import { MAX_ICS_EVENTS, MAX_ICS_LENGTH } from '../../../../src/domain/sessions/ics/ics-split.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { localTime } from '../../../support/examples/atelier-exemple.ts'

const OPTIONS: IcsImportOptions = {
  lieuId: 'lieu-1',
  commune: 'Guéret',
  codeInsee: '23096',
  fuseau: 'Europe/Paris',
  source: 'Agenda de la mairie',
}

/** A calendar of events, each given as its lines. */
function calendar(...events: string[][]): string {
  const lines = events.flatMap((lines) => [
    'BEGIN:VEVENT',
    'DTSTAMP:20260101T000000Z',
    ...lines,
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mairie//FR', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  )
}

const read = (...events: string[][]) => importIcs(calendar(...events), ICAL, OPTIONS)

function sessions(text: string, year = 2026): readonly Seance[] {
  const { ateliers, rejects } = importIcs(text, ICAL, OPTIONS)
  expect(rejects).toEqual([])
  const window = { du: civilDate(year, 1, 1), au: civilDate(year, 12, 31) }
  return expandAll(ateliers, window, { lieuOf: () => null }).seances
}

const start = ({ debut, zone }: Seance): string | null =>
  debut === null ? null : formatIsoWithOffset(debut, zone)

const WEEKLY = [
  'UID:serie@mairie',
  'SUMMARY:Atelier du lundi',
  'DTSTART;TZID=Europe/Paris:20260105T140000',
  'DTEND;TZID=Europe/Paris:20260105T160000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
]

describe('importIcs', () => {
  it('reads a series with its hour, length, exceptions and added dates', () => {
    const { ateliers, rejects, warnings } = read([
      ...WEEKLY,
      'EXDATE;TZID=Europe/Paris:20260112T140000',
      'RDATE;TZID=Europe/Paris:20260114T093000,20260115T093000',
      'LOCATION:Salle des fêtes\\, place du marché',
      'GEO:46.17;1.87',
      'URL:https://exemple.fr/agenda',
      'LAST-MODIFIED:20260103T120000Z',
    ])
    expect([rejects, warnings]).toEqual([[], []])
    expect(ateliers).toHaveLength(1)
    expect(ateliers[0]).toMatchObject({
      id: 'serie@mairie',
      lieuId: 'lieu-1',
      titre: 'Atelier du lundi',
      codeInsee: '23096',
      fuseau: 'Europe/Paris',
      debut: localTime('2026-01-05T14:00'),
      dureeMin: 120,
      rrule: 'FREQ=WEEKLY;COUNT=4',
      exdate: [localTime('2026-01-12T14:00')],
      rdate: [localTime('2026-01-14T09:30'), localTime('2026-01-15T09:30')],
      adresse: 'Salle des fêtes, place du marché',
      latitude: 46.17,
      longitude: 1.87,
      lien: 'https://exemple.fr/agenda',
      dateMaj: civilDate(2026, 1, 3),
      joursFeries: 'ouvert',
    })
  })

  it('turns RECURRENCE-ID into lines that move or cancel one session, wherever they stand', () => {
    const moved = [
      'UID:serie@mairie',
      'SUMMARY:Atelier du lundi (salle B)',
      'RECURRENCE-ID;TZID=Europe/Paris:20260112T140000',
      'DTSTART;TZID=Europe/Paris:20260113T100000',
      'DTEND;TZID=Europe/Paris:20260113T113000',
    ]
    const cancelled = [
      'UID:serie@mairie',
      'RECURRENCE-ID:20260119T130000Z',
      'DTSTART:20260119T130000Z',
      'STATUS:CANCELLED',
    ]
    const found = sessions(calendar(cancelled, moved, WEEKLY))
    expect(found.map((seance) => `${start(seance)} ${seance.statut}`)).toEqual([
      '2026-01-05T14:00:00+01:00 prevue',
      '2026-01-13T10:00:00+01:00 reportee',
      '2026-01-19T14:00:00+01:00 annulee',
      '2026-01-26T14:00:00+01:00 prevue',
    ])
    expect(found[1]?.titre).toBe('Atelier du lundi (salle B)')
  })

  it('keeps a whole day without hour, and a single event in UTC on the local clock', () => {
    const found = sessions(
      calendar(
        ['UID:jour', 'SUMMARY:Portes ouvertes', 'DTSTART;VALUE=DATE:20260714', 'DTEND;VALUE=DATE:20260715'],
        ['UID:utc', 'SUMMARY:Soirée', 'DTSTART:20260714T220000Z', 'DURATION:PT1H30M'],
        ['UID:flottant', 'SUMMARY:Matinée', 'DTSTART:20260716T090000'],
      ),
    )
    expect(
      found.map((seance) => [seance.date - civilDate(2026, 7, 14), start(seance), seance.fin === null]),
    ).toEqual([
      [0, null, true],
      [1, '2026-07-15T00:00:00+02:00', false],
      [2, '2026-07-16T09:00:00+02:00', true],
    ])
  })

  it('knows the zones of Outlook, and says which zone it could not read', () => {
    const windows = read([
      'UID:a',
      'SUMMARY:A',
      'DTSTART;TZID="Romance Standard Time":20260105T140000',
      'RRULE:FREQ=DAILY',
    ])
    expect([windows.ateliers[0]?.fuseau, windows.warnings]).toEqual(['Europe/Paris', []])
    const prefixed = read([
      'UID:a',
      'SUMMARY:A',
      'DTSTART;TZID=/vendeur.example/Indian/Reunion:20260105T140000',
    ])
    expect(prefixed.ateliers[0]?.fuseau).toBe('Indian/Reunion')
    const unknown = read(['UID:a', 'SUMMARY:A', 'DTSTART;TZID=Ma Zone:20260105T140000'])
    expect(unknown.ateliers[0]?.fuseau).toBe('Europe/Paris')
    expect(unknown.warnings).toEqual([
      { line: 4, field: 'DTSTART', value: 'Ma Zone', reason: 'fuseau inconnu, lu comme Europe/Paris' },
    ])
  })

  it.each([
    [['UID:x', 'DTSTART:20260105T140000', 'RRULE:FREQ=HOURLY'], 'rrule', 'FREQ=HOURLY : non prise en charge'],
    [
      ['UID:x', 'DTSTART:20260105T140000', 'RRULE:FREQ=YEARLY;BYEASTER=1'],
      'rrule',
      'BYEASTER : non pris en charge',
    ],
    [
      ['UID:x', 'DTSTART:20260105T140000', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'],
      'VEVENT',
      'plusieurs RRULE',
    ],
    [['UID:x', 'DTSTART:20260105T140000', 'RRULE:FREQ=DAILY', 'EXRULE:FREQ=DAILY'], 'VEVENT', 'EXRULE'],
    [['UID:x', 'SUMMARY:sans date'], 'VEVENT', 'DTSTART manquant'],
    [['UID:x', 'DTSTART:demain'], 'VEVENT', 'illisible'],
  ])('refuses %j and keeps the other events', (lines, field, reason) => {
    const { ateliers, rejects } = read(WEEKLY, lines)
    expect(ateliers).toHaveLength(1)
    expect(rejects).toHaveLength(1)
    expect(rejects[0]).toMatchObject({ line: 12, field })
    expect(rejects[0]?.reason).toContain(reason)
  })

  it('reads nothing of people, and leaves private events out', () => {
    const people = [
      'ORGANIZER;CN=Jeanne Secret:mailto:jeanne@secret.example',
      'ATTENDEE:mailto:paul@secret.example',
      'CONTACT:Jeanne Secret',
      'DESCRIPTION:Appeler Jeanne Secret',
      'BEGIN:VALARM',
      'SUMMARY:Rappel secret',
      'END:VALARM',
    ]
    const { ateliers, warnings } = read(
      [...WEEKLY, ...people],
      ['UID:p', 'CLASS:PRIVATE', 'DTSTART:20260105T140000'],
    )
    expect(JSON.stringify(ateliers).toLowerCase()).not.toContain('secret')
    expect(ateliers).toHaveLength(1)
    expect(warnings).toMatchObject([{ field: 'VEVENT', value: 'p', reason: 'événement privé, non lu' }])
  })

  it('refuses what is no calendar, too long, or of too many events', () => {
    const refusals = [
      'id,titre\n1,Atelier',
      `BEGIN:VCALENDAR\r\n${'X'.repeat(MAX_ICS_LENGTH)}`,
      calendar(...Array.from({ length: MAX_ICS_EVENTS + 1 }, (_, index) => [`UID:${index}`])),
    ].map((text) => importIcs(text, ICAL, OPTIONS))
    expect(refusals.map(({ ateliers }) => ateliers.length)).toEqual([0, 0, 0])
    expect(refusals.map(({ rejects }) => rejects.map(({ reason }) => reason))).toEqual([
      ['attendu un calendrier BEGIN:VCALENDAR'],
      ['fichier de plus de 5000000 caractères'],
      ['plus de 5000 événements'],
    ])
  })

  it('never throws on a calendar whose bytes are shuffled', () => {
    const random = seededRandom(13)
    const whole = calendar(WEEKLY, ['UID:b', 'DTSTART;VALUE=DATE:20260714', 'RRULE:FREQ=YEARLY'])
    for (let draw = 0; draw < 2000; draw++) {
      const at = Math.floor(random() * whole.length)
      const length = Math.floor(random() * 12)
      const junk = String.fromCharCode(
        ...Array.from({ length: Math.floor(random() * 4) }, () => 9 + Math.floor(random() * 120)),
      )
      const broken = whole.slice(0, at) + junk + whole.slice(at + length)
      expect(() => importIcs(broken, ICAL, OPTIONS), JSON.stringify(broken)).not.toThrow()
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('gives the starts that ical.js gives, on 150 seeded series with exceptions', () => {
    const random = seededRandom(21)
    const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR']
    for (let draw = 0; draw < 150; draw++) {
      const day = 5 + (draw % 5)
      const hour = String(8 + Math.floor(random() * 11)).padStart(2, '0')
      const weekday = weekdays[draw % 5] ?? 'MO'
      const at = (dayOfMonth: number): string => `202601${String(dayOfMonth).padStart(2, '0')}T${hour}3000`
      const rule = [
        `FREQ=WEEKLY;INTERVAL=${1 + Math.floor(random() * 3)}`,
        `FREQ=WEEKLY;BYDAY=${weekday}`,
        `FREQ=MONTHLY;BYDAY=${1 + Math.floor((day - 1) / 7)}${weekday}`,
      ][draw % 3]
      const lines = [
        `UID:${draw}`,
        'SUMMARY:Atelier',
        `DTSTART;TZID=Europe/Paris:${at(day)}`,
        `RRULE:${rule};COUNT=${3 + Math.floor(random() * 30)}`,
        `EXDATE;TZID=Europe/Paris:${at(day + 7)}`,
      ]
      const text = calendar(lines)
      const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
      if (component === null) throw new Error('no event')
      const iterator = new ICAL.Event(component).iterator()
      const theirs: string[] = []
      for (let next = iterator.next(); next && next.year < 2027; next = iterator.next()) {
        theirs.push(next.toString().slice(0, 16))
      }
      const ours = sessions(text).map(({ debut, zone }) => {
        const local = instantToLocal(debut ?? 0, zone)
        return new Date(local.date * 86_400_000 + local.minute * 60_000).toISOString().slice(0, 16)
      })
      expect(ours, lines.join()).toEqual(theirs)
    }
  })
})
