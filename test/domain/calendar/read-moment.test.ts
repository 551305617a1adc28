import { describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { readDayOf, readMoment } from '../../../src/domain/calendar/read-moment.ts'

const say = (text: string): string | null => {
  const moment = readMoment(text)
  return moment === null
    ? null
    : `${formatIsoDate(moment.date)}${moment.minute === null ? '' : ` ${moment.minute}`}`
}

describe('a date as people and spreadsheets write it', () => {
  it.each([
    ['2026-12-07', '2026-12-07'],
    ['2026-12-07T14:00', '2026-12-07 840'],
    ['2026-12-07T14:00:00', '2026-12-07 840'],
    ['2026-12-07 9:30', '2026-12-07 570'],
    ['2026-12-07T14h00', '2026-12-07 840'],
    ['2026/12/7', '2026-12-07'],
    ['20261207', '2026-12-07'],
    ['07/12/2026', '2026-12-07'],
    ['7/12/26', '2026-12-07'],
    ['07-12-2026 14:00', '2026-12-07 840'],
    ['07.12.2026 à 14 h 30', '2026-12-07 870'],
    ['07/12/2026 14h', '2026-12-07 840'],
    ['03/04/2026', '2026-04-03'],
    ['1er décembre 2026', '2026-12-01'],
    ['Mardi 1ER DÉCEMBRE 2026 à 14h', '2026-12-01 840'],
    ['le 15 août 2026', '2026-08-15'],
    ['3 juin 2026', '2026-06-03'],
    ['14 juil. 2026', '2026-07-14'],
    ['2 févr. 2026', '2026-02-02'],
    ['46363', '2026-12-07'],
    ['46363,583333', '2026-12-07 840'],
    ['46320.58333333333', '2026-10-25 840'],
  ])('reads %s', (text, expected) => {
    expect(say(text)).toBe(expected)
  })

  it.each([
    '',
    'hier',
    '31/02/2026',
    '2026-13-01',
    '12/2026',
    '2026',
    '07/12/2026 25h',
    '2026-12-07T24:00',
    '5',
    '1er brumaire 2026',
    '2026-12-07T14:00Z',
    '99999',
  ])('reads nothing in « %s »', (text) => {
    expect(readMoment(text)).toBeNull()
  })

  it('takes the day a text begins with, whatever follows', () => {
    expect(readDayOf('2026-11-20T10:11:12.000Z')).toBe(readDayOf('20/11/2026 10:11'))
    expect(readDayOf('2026-11-205')).toBeNull()
  })
})
