import { describe, expect, it } from 'vitest'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { fuseauOfCommune } from '../../src/domain/calendar/fuseau.ts'
import { localToInstant } from '../../src/domain/calendar/instants.ts'
import { LIEU_VIDE } from '../../src/domain/places/colonnes.ts'
import { describeSpecialRules } from '../../src/domain/places/hours/describe-rules.ts'
import { etatOuverture } from '../../src/domain/places/hours/open-times.ts'
import { parseHoraires } from '../../src/domain/places/hours/parse.ts'
import { telephoneHref, telephoneLisible } from '../../src/text/format.ts'
import { heure, jourDate, jourRelatif, sayEtat } from '../../src/text/fr/horaires.ts'
import { enMessage } from '../../src/text/langue/parties-sms.ts'
import { sayRegle } from '../../src/text/lieu.ts'

function dire(
  horaires: string,
  [year, month, day, minute]: [number, number, number, number],
  codeInsee = '87085',
) {
  const lieu = { ...LIEU_VIDE, id: 'a', latitude: 0, longitude: 0, horaires, codeInsee }
  const instant = localToInstant(civilDate(year, month, day), minute, fuseauOfCommune(codeInsee))
  const { mot, suite } = sayEtat(etatOuverture(lieu, instant))
  return enMessage(`${mot} ${suite}`.trim())
}
const WEEK = 'Mo-Fr 09:00-12:30,13:30-17:00'

describe('the state of a place, in words', () => {
  it('says when it closes and when it opens, with the date when that is not tomorrow', () => {
    expect(dire(WEEK, [2026, 11, 24, 600])).toBe('Ouvert jusqu’à 12 h 30')
    expect(dire(WEEK, [2026, 11, 24, 780])).toBe('Fermé ouvre aujourd’hui à 13 h 30')
    expect(dire(WEEK, [2026, 11, 24, 1200])).toBe('Fermé ouvre demain à 9 h')
    expect(dire(WEEK, [2026, 11, 27, 1200])).toBe('Fermé ouvre lundi 30 novembre à 9 h')
    expect(dire('Sa[1] 10:00-12:00', [2026, 12, 10, 600])).toBe('Fermé ouvre samedi 2 janvier 2027 à 10 h')
    expect(dire('24/7', [2026, 11, 24, 600])).toBe('Ouvert')
    expect(dire('Mo-Su 18:00-24:00', [2026, 11, 24, 1200])).toBe('Ouvert jusqu’à minuit')
    expect(dire('Tu 20:00-26:00', [2026, 11, 24, 1260])).toBe('Ouvert jusqu’à demain, 2 h')
  })

  it('says what it does not know, and why', () => {
    expect(dire('', [2026, 11, 24, 600])).toBe('Horaires inconnus')
    expect(dire('jourRelatif on peut', [2026, 11, 24, 600])).toBe('Horaires à lire sur la fiche')
    expect(dire(WEEK, [2026, 7, 14, 600])).toBe('Jour férié : horaires à vérifier ouvre demain à 9 h')
    expect(dire(`${WEEK}; PH off`, [2026, 7, 14, 600])).toBe('Fermé ouvre demain à 9 h')
    expect(dire(WEEK, [2026, 11, 10, 1200])).toMatch(
      /ouvre jeudi 12 novembre à 9 h, peut-être demain \(jour férié\)/,
    )
  })

  it('writes hours and days as people say them', () => {
    expect([540, 570, 605, 0, 1440, 1560].map((minute) => enMessage(heure(minute)))).toEqual([
      '9 h',
      '9 h 30',
      '10 h 05',
      '0 h',
      'minuit',
      '2 h',
    ])
    const today = civilDate(2026, 11, 24)
    expect(jourRelatif(today, today)).toBe('aujourd’hui')
    expect(jourRelatif(today + 7, today)).toBe('mardi 1er décembre')
    expect(jourDate(civilDate(2027, 1, 2), today)).toBe('samedi 2 janvier 2027')
  })
})

describe('hours that change, in words', () => {
  const regles = (text: string) => {
    const parsed = parseHoraires(text)
    if (!parsed.ok) throw new Error(text)
    return describeSpecialRules(parsed.horaires).map((rule) => enMessage(sayRegle(rule)))
  }

  it('explains odd and even weeks, holidays, months and nth days', () => {
    expect(regles('week 1-53/2 Mo 09:30-12:30,13:30-15:30; PH off')).toEqual([
      'Une semaine sur deux, les semaines impaires, lundi : 9 h 30 – 12 h 30 et 13 h 30 – 15 h 30.',
      'Jours fériés : fermé.',
    ])
    expect(regles('week 2-52/2 Tu 14:00-16:00')).toEqual([
      'Une semaine sur deux, les semaines paires, mardi : 14 h – 16 h.',
    ])
    expect(regles('Mo-Fr 09:00-12:00; SH off')).toEqual(['Vacances scolaires : fermé.'])
    expect(regles('Tu[1,3] 14:00-16:00')).toEqual(['1er mardi du mois, 3e mardi du mois : 14 h – 16 h.'])
    expect(regles('Jul-Aug Mo 09:00-12:00')).toEqual(['De juillet à août, lundi : 9 h – 12 h.'])
    expect(regles('Mo-Fr 09:00-17:00')).toEqual([])
  })
})

it('a number is read aloud in pairs and dialled whole; another text is not a link', () => {
  const numbers = ['+33555123456', '+262262123456', '3939']
  expect(numbers.map(telephoneLisible)).toEqual(['05 55 12 34 56', '02 62 12 34 56', '3939'])
  expect(telephoneHref('+33555123456')).toBe('tel:+33555123456')
  expect(telephoneHref('05 55 12 34 56')).toBe('tel:0555123456')
  expect(telephoneHref('demander à l’accueil')).toBeNull()
  expect(telephoneHref('+33555123456;ext=1')).toBeNull()
})

it.each([
  ['3960 (service 0,06 €)', 'tel:3960'],
  ['3960 service 0,06 €/min', 'tel:3960'],
  ['05 55 12 34 56\n05 55 12 34 57', 'tel:0555123456'],
  ['05 55 12 34 56 / 06 12 34 56 78', 'tel:0555123456'],
  ['05.55.12.34.56 ou 06 12 34 56 78', 'tel:0555123456'],
  ['05 55 12 34 56 06 12 34 56 78', 'tel:0555123456'],
  ['+33555123456 +33612345678', 'tel:+33555123456'],
  ['+33 (0)5 55 12 34 56', 'tel:+33555123456'],
  ['Tél. : 05 55 12 34 56', 'tel:0555123456'],
  ['05 55 12 34 56 (accueil)', 'tel:0555123456'],
  ['(05) 55 12 34 56', 'tel:0555123456'],
  ['05\u00a055\u202f12\u201134 56, poste 152', 'tel:0555123456'],
  ['0800 123 456 : service et appel gratuits', 'tel:0800123456'],
  ['112', null],
  ['bureau 1204', null],
  ['de 9 h à 12 h', null],
  ['*#06#', null],
])('the call button of %j dials %s', (texte, adresse) => {
  expect(telephoneHref(texte)).toBe(adresse)
})
