import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import type { Seance } from '../../../../src/domain/sessions/atelier.ts'
import { expandAll, expandAtelier } from '../../../../src/domain/sessions/expand-ateliers.ts'
import { type IcsDetails, type IcsOptions, writeIcs } from '../../../../src/domain/sessions/ics/ics.ts'
import { importIcs } from '../../../../src/domain/sessions/ics/ics-import.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { atelierExemple, localTime } from '../../../support/examples/atelier-exemple.ts'

const NO_PLACE = { lieuOf: () => null }
const EMPTY: IcsDetails = {
  titre: '',
  description: '',
  adresse: '',
  latitude: null,
  longitude: null,
  lien: '',
}
const OPTIONS: IcsOptions = {
  nom: 'Ateliers numériques de Limoges',
  produit: '-//À portée//Ateliers//FR',
  horodatageMs: Date.UTC(2026, 10, 22),
  detailsOf: () => EMPTY,
}

const TITLES = [
  'Premiers pas',
  'Mail, photos; fichiers\\dossiers',
  'Deux\nlignes\r\net trois',
  'É'.repeat(120),
  `${'a'.repeat(60)}日本語の長い題名を折り返す試験${'😀'.repeat(40)}`,
  'BEGIN:VEVENT\r\nSUMMARY:injection\r\nEND:VEVENT',
  'عنوان الورشة الرقمية في المكتبة البلدية ليموج مع المسنين',
  ' espaces autour ',
]

function seededSeances(): Seance[] {
  const random = seededRandom(77)
  const lines = Array.from({ length: 120 }, (_, index) => {
    const hasHour = index % 4 !== 0
    const minute = hasHour ? Math.floor(random() * 1440) : null
    return atelierExemple({
      id: `série ${index}, à "${index}"`,
      titre: TITLES[index % TITLES.length] ?? '',
      codeInsee: ['87085', '97411', '97209', '98818'][index % 4] ?? '',
      debut: { date: civilDate(2026, 1, 1) + (index % 7), minute },
      dureeMin: index % 3 === 0 ? null : 30 + Math.floor(random() * 200),
      statut: index % 10 === 0 ? 'annulee' : 'prevue',
      dateMaj: index % 2 === 0 ? civilDate(2026, 3, 1) + index : null,
      joursFeries: 'ouvert',
    })
  })
  const window = { du: civilDate(2026, 1, 1), au: civilDate(2026, 6, 30) }
  return [...expandAll(lines, window, NO_PLACE).seances]
}

/** What no link may be made of: a script, an address that says another host than its own. */
const HOSTILES = ['javascript:alert(1)', 'https://exemple.fr@evil.example/', 'http://user:pw@evil.example/x']

function detailsOf(seance: Seance): IcsDetails {
  const isOdd = seance.date % 2 === 1
  return {
    titre: '',
    description: isOdd ? `Sur inscription ; ${seance.titre}\nApportez "vos" papiers, merci.` : '',
    adresse: isOdd ? '12, rue de l’Été; 87000 Limoges' : '',
    latitude: isOdd ? 45.83361 : null,
    longitude: isOdd ? -1.26112 : null,
    lien: isOdd
      ? 'https://exemple.fr/lieu?a=1,2;b=3'
      : (HOSTILES[Math.abs(seance.date) % HOSTILES.length] ?? ''),
  }
}

const evenText = (text: string): string => text.replace(/\r\n?/g, '\n')

describe('writeIcs', () => {
  it('is read back equal by ical.js, on more than 2,000 sessions', () => {
    const seances = seededSeances()
    expect(seances.length).toBeGreaterThan(2000)
    const text = writeIcs(seances, { ...OPTIONS, detailsOf })
    const root = new ICAL.Component(ICAL.parse(text))
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe(OPTIONS.nom)
    const events = root.getAllSubcomponents('vevent')
    expect(events).toHaveLength(seances.length)
    for (const [index, component] of events.entries()) {
      const seance = seances[index] as Seance
      const details = detailsOf(seance)
      const event = new ICAL.Event(component)
      const start = event.startDate
      const read = {
        uid: event.uid,
        titre: event.summary,
        debut: start.isDate ? null : start.toJSDate().getTime(),
        date: start.isDate ? start.toString() : null,
        fin: component.hasProperty('dtend') ? event.endDate.toJSDate().getTime() : null,
        lieu: event.location,
        statut: component.getFirstPropertyValue('status'),
        description: event.description ?? '',
        geo: component.getFirstPropertyValue('geo'),
        url: component.getFirstPropertyValue('url'),
      }
      const wanted = {
        uid: seance.uid,
        titre: evenText(seance.titre),
        debut: seance.debut,
        date: seance.debut === null ? formatIsoDate(seance.date) : null,
        fin: seance.fin,
        lieu: details.adresse || seance.commune,
        statut:
          seance.statut === 'annulee' ? 'CANCELLED' : seance.confiance === 'fait' ? 'CONFIRMED' : 'TENTATIVE',
        description: evenText(details.description),
        geo: details.latitude === null ? null : [details.latitude, details.longitude],
        url: HOSTILES.includes(details.lien) ? null : details.lien,
      }
      expect(read).toEqual(wanted)
    }
  })

  it('folds at 75 octets inside no character, and ends every line with CR LF', () => {
    const text = writeIcs(seededSeances().slice(0, 300), { ...OPTIONS, detailsOf })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n').slice(0, -1)
    const encoder = new TextEncoder()
    expect(Math.max(...lines.map((line) => encoder.encode(line).length))).toBe(75)
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(text).not.toContain('\ufffd')
    expect(new TextDecoder('utf-8', { fatal: true }).decode(encoder.encode(text))).toBe(text)
  })

  const summaryOf = (titre: string) => {
    const [seance] = expandAtelier(
      atelierExemple({ titre }),
      { du: civilDate(2026, 1, 12), au: civilDate(2026, 1, 12) },
      NO_PLACE,
    ).seances
    return /^SUMMARY:(.*)\r$/m.exec(writeIcs(seance ? [seance] : [], OPTIONS))?.[1]
  }

  it('writes no control, bidi or zero-width character, and no half of a pair', () => {
    expect(summaryOf('Pre\u202emiers\u200b pas\u0007 \ud83d !\tfin')).toBe('Premiers pas  !\tfin')
  })

  it.each([
    ['كافيه: \u2066Café\u2069', 'كافيه: \u2066Café\u2069'],
    ['\u2066a\u2069, \u2066b\u202e\u2069 c', '\u2066a\u2069\\, \u2066b\u2069 c'],
    ['a \u2066b', 'a b'],
    ['a\u2069 b\u2066', 'a b'],
    ['\u2066a \u2066b\u2069\u2069', 'a b'],
    ['\u2067a\u2069', 'a'],
  ])('of %j keeps the isolates that end: %j', (titre, wanted) => {
    expect(summaryOf(titre)).toBe(wanted)
  })

  it('writes the same bytes for the same sessions', () => {
    expect(writeIcs(seededSeances(), OPTIONS)).toBe(writeIcs(seededSeances(), OPTIONS))
  })

  it('keeps the UID and raises SEQUENCE when a session is moved or cancelled', () => {
    const serie = atelierExemple({ dateMaj: civilDate(2026, 1, 2), confiance: 'fait' })
    const week = { du: civilDate(2026, 1, 12), au: civilDate(2026, 1, 18) }
    const line = {
      rrule: '',
      rdate: [localTime('2026-01-12')],
      debut: localTime('2026-01-14T10:00'),
      confiance: 'fait',
    } as const
    const before = expandAtelier(serie, week, NO_PLACE).seances
    const moved = expandAtelier(serie, week, NO_PLACE, [
      atelierExemple({ ...line, statut: 'reportee' }),
    ]).seances
    const cancelled = expandAtelier(serie, week, NO_PLACE, [
      atelierExemple({ ...line, statut: 'annulee', dateMaj: civilDate(2026, 1, 10) }),
    ]).seances
    const read = [before, moved, cancelled].map((seances) => {
      const [event] = new ICAL.Component(ICAL.parse(writeIcs(seances, OPTIONS))).getAllSubcomponents('vevent')
      return {
        uid: event?.getFirstPropertyValue('uid'),
        sequence: Number(event?.getFirstPropertyValue('sequence')),
        status: event?.getFirstPropertyValue('status'),
      }
    })
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(1)
    expect(read.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
    const [first, second, third] = read.map(({ sequence }) => sequence)
    expect([second, third]).toEqual([(first ?? 0) + 1, (first ?? 0) + 17])
  })

  it('comes back through our own import to the same sessions', () => {
    const seances = seededSeances().filter(({ codeInsee }) => codeInsee === '87085')
    const options = {
      lieuId: '',
      commune: 'Limoges',
      codeInsee: '87085',
      fuseau: 'Europe/Paris',
      source: 'essai',
    }
    const { ateliers, rejects } = importIcs(writeIcs(seances, OPTIONS), ICAL, options)
    expect(rejects).toEqual([])
    const window = { du: civilDate(2026, 1, 1), au: civilDate(2026, 12, 31) }
    const again = expandAll(ateliers, window, NO_PLACE).seances
    const shown = (list: readonly Seance[]) =>
      list.map(({ date, debut, fin, statut }) => [date, debut, fin, statut].join()).sort()
    expect(shown(again)).toEqual(shown(seances))
  })
})
