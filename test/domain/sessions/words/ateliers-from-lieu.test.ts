import { describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate, toYmd, weekday } from '../../../../src/domain/calendar/civil-date.ts'
import { isoWeek } from '../../../../src/domain/calendar/iso-week.ts'
import type { Atelier } from '../../../../src/domain/sessions/atelier.ts'
import { expandRule } from '../../../../src/domain/sessions/recurrence/expand-rule.ts'
import { parseRule } from '../../../../src/domain/sessions/recurrence/parse-rule.ts'
import { ateliersFromLieu, type LieuALire } from '../../../../src/domain/sessions/words/ateliers-from-lieu.ts'

function lieu(presentationDetail: string, more: Partial<LieuALire> = {}): LieuALire {
  return {
    id: 'l1',
    nom: 'Médiathèque',
    commune: 'Saint-Vaury',
    codeInsee: '23247',
    presentationDetail,
    source: 'Une mairie',
    dateMaj: '2025-12-10',
    modalitesAccompagnement: ['Dans un atelier collectif'],
    ...more,
  }
}

function only(texte: string, more: Partial<LieuALire> = {}): Atelier {
  const { ateliers } = ateliersFromLieu(lieu(texte, more))
  if (ateliers.length !== 1 || ateliers[0] === undefined)
    throw new Error(`${ateliers.length} series in: ${texte}`)
  return ateliers[0]
}

/** Every day of the series over a window, by the project's own expansion. */
function days(atelier: Atelier, fromYear: number, toYear: number): number[] {
  const rule = parseRule(atelier.rrule)
  if (!('rule' in rule) || atelier.debut === null) throw new Error(`no rule: ${atelier.rrule}`)
  const found: number[] = []
  for (let year = fromYear; year <= toYear; year += 1) {
    const { dates } = expandRule(
      rule.rule,
      atelier.debut,
      civilDate(year, 1, 1),
      civilDate(year, 12, 31),
      'Europe/Paris',
    )
    found.push(...dates)
  }
  return found
}

function brute(from: number, toYear: number, keep: (date: number) => boolean): number[] {
  const found: number[] = []
  for (let date = from; toYmd(date).year <= toYear; date += 1) if (keep(date)) found.push(date)
  return found
}

describe('the series of a place', () => {
  it.each([
    ['impaire', 'Ateliers le jeudi de 9h30 à 12h30 (semaines impaires)', 3, 1],
    ['paire', 'Ateliers le lundi de 14h à 16h, semaines paires', 0, 0],
  ])('keeps the %s ISO weeks through the years of 53 weeks', (_, texte, day, rest) => {
    const atelier = only(texte)
    const from = civilDate(2025, 12, 10)
    expect(days(atelier, 2025, 2045)).toEqual(
      brute(from, 2045, (date) => weekday(date) === day && isoWeek(date).week % 2 === rest),
    )
  })

  it('counts the ranks of the month', () => {
    const from = civilDate(2025, 12, 10)
    const ranks = days(only('Atelier le 1er et le 3e jeudi du mois à 14h'), 2025, 2030)
    expect(ranks).toEqual(
      brute(from, 2030, (date) => weekday(date) === 3 && [1, 3].includes(Math.ceil(toYmd(date).day / 7))),
    )
    const last = days(only('Atelier le dernier vendredi du mois à 10h'), 2025, 2030)
    expect(last).toEqual(
      brute(from, 2030, (date) => weekday(date) === 4 && toYmd(date + 7).month !== toYmd(date).month),
    )
  })

  it('leaves out the months that the sentence leaves out', () => {
    const found = days(only('Ateliers le lundi matin sauf juillet et août'), 2025, 2028)
    expect(found).toEqual(
      brute(
        civilDate(2025, 12, 10),
        2028,
        (date) => weekday(date) === 0 && ![7, 8].includes(toYmd(date).month),
      ),
    )
  })

  it('gives no date to a fortnight without a start, and counts from the start when there is one', () => {
    const unknown = only('Atelier un samedi sur deux de 10h à 12h')
    expect([unknown.debut, unknown.reserves]).toEqual([null, ['phase_inconnue']])
    const known = only('Atelier un samedi sur deux de 10h à 12h à partir du 10 janvier 2026')
    expect(known.reserves).toEqual([])
    expect(days(known, 2026, 2026).slice(0, 3).map(formatIsoDate)).toEqual([
      '2026-01-10',
      '2026-01-24',
      '2026-02-07',
    ])
  })

  it('starts on the first session after the last update, or when the sentence says', () => {
    expect(only('Ateliers le mardi de 14h à 16h').debut).toEqual({
      date: civilDate(2025, 12, 16),
      minute: 840,
    })
    const later = only('Ateliers le mardi à partir du 5 mai de 14h à 16h')
    expect(later.debut?.date).toBe(civilDate(2026, 5, 5))
    const bounded = only('Ateliers le mardi à 14h du 6 janvier au 31 mars 2026')
    expect([bounded.valideDu, bounded.valideAu]).toEqual([civilDate(2026, 1, 6), civilDate(2026, 3, 31)])
  })

  it('never makes an hour of a half-day', () => {
    const atelier = only('Ateliers le mardi après-midi')
    expect([atelier.debut?.minute, atelier.dureeMin, atelier.moment]).toEqual([null, null, 'apres-midi'])
  })

  it('does not locate a workshop that is held in another commune', () => {
    for (const atelier of [
      only('Ateliers le mardi matin, à la mairie de Guéret'),
      only('Ateliers le mardi matin, regroupés avec Guéret'),
      only('Ateliers le mardi matin', { nom: 'Saint-Vaury - Regroupé avec Guéret' }),
      only('Ateliers le mardi matin. Adresse : 1 rue Haute, 23000 Guéret'),
      only('Permanence à Guéret le mardi matin'),
    ])
      expect([atelier.lieuId, atelier.commune, atelier.reserves]).toEqual(['', 'Guéret', ['autre_commune']])
    for (const same of [
      'à la mairie de St Vaury',
      'à Saint-Vaury',
      'au bourg. Adresse : 9 rue des Écoles 23320 Saint Vaury',
    ])
      expect(only(`Ateliers le mardi matin ${same}`).lieuId).toBe('l1')
  })

  it('gives each slot of a round its own commune, and none when the text names several for all', () => {
    const round = ateliersFromLieu(
      lieu(
        'Permanences : lundi 9h-12h à Ajain, mardi 14h-17h à Saint-Vaury. Le jeudi matin : 3 rue Haute, 23000 Guéret.',
      ),
    ).ateliers.map(({ lieuId, commune }) => lieuId || commune)
    expect(round).toEqual(['Ajain', 'l1', 'Guéret'])
    const unclear = only('Permanence le lundi matin. Adresses : 23000 Guéret ; 23380 Ajain')
    expect([unclear.lieuId, unclear.commune, unclear.reserves]).toEqual(['', '', ['autre_commune']])
  })

  it('takes a bare schedule for a workshop only where the source is one of workshops', () => {
    const texte = 'Le lundi après-midi des semaines paires'
    const bare = ateliersFromLieu(lieu(texte))
    expect(bare.ateliers).toEqual([])
    expect(bare.drapeaux.map(({ code }) => code)).toContain('sujet-autre')
    expect(only(texte, { source: 'Département (ateliers conseillers numériques)' }).lieuId).toBe('l1')
  })

  it('gives each series an id of its own that does not depend on the order of the sentences', () => {
    const ids = (texte: string) => ateliersFromLieu(lieu(texte)).ateliers.map(({ id }) => id)
    const forward = ids('Ateliers le lundi matin. Ateliers le mardi de 14h à 16h, semaines paires.')
    const backward = ids('Ateliers le mardi de 14h à 16h, semaines paires. Ateliers le lundi matin.')
    expect(new Set(forward).size).toBe(2)
    expect([...forward].sort()).toEqual([...backward].sort())
  })

  it('carries what else is written: price, registration, telephone, holidays', () => {
    const atelier = only(
      'Ateliers gratuits le mardi à 14h, hors vacances scolaires. Sur inscription au 05 55 10 14 16.',
    )
    expect(atelier.fraisACharge).toEqual(['Gratuit'])
    expect(atelier.inscription).toEqual(['telephone'])
    expect(atelier.telephone).toBe('05 55 10 14 16')
    expect(atelier.vacancesScolaires).toBe('ferme')
  })

  it('works for a place without a date: a series, but no session', () => {
    const { debut, reserves } = only('Ateliers le mardi à 14h', { dateMaj: '' })
    expect([debut, reserves]).toEqual([null, ['dates_a_verifier']])
  })
})
