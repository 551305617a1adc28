import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../../src/dataset/configuration/configuration.ts'
import { parseHoraires } from '../../src/domain/places/hours/parse.ts'
import { MoyensIllisibles } from '../../src/domain/plan/read-fields.ts'
import { readMoyens } from '../../src/domain/plan/territoire/moyens.ts'
import { readFichier } from '../../src/domain/scenario/fichier.ts'
import { readMeilleure } from '../../src/domain/search/adresses.ts'
import { importIcs } from '../../src/domain/sessions/ics/ics-import.ts'
import { parseRule } from '../../src/domain/sessions/recurrence/parse-rule.ts'
import { readAteliers } from '../../src/domain/sessions/table/table.ts'
import { readFrenchSchedule } from '../../src/domain/sessions/words/read-french-schedule.ts'
import { readFeuilles } from '../../src/domain/tables/read-feuilles.ts'
import { parseScenariosLien } from '../../src/state/scenario/link.ts'
import { parseLink } from '../../src/state/url/url-codec.ts'
import { makeXlsx } from '../support/files/make-xlsx.ts'

const MILLION = 1_000_000
const utf8 = (text: string) => new TextEncoder().encode(text)
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const polygon = (vertices: number) =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nom":"x"},"geometry":{"type":"Polygon","coordinates":[[${'[2.1,46.1],'.repeat(vertices)}[2,46]]]}}]}`
const calendar = (event: string) =>
  utf8(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\n${event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`)
const readAgenda = (bytes: Uint8Array) =>
  importIcs(bytes, ICAL, {
    lieuId: 'l',
    commune: '',
    codeInsee: '03185',
    fuseau: 'Europe/Paris',
    source: 'f',
  })
const said = ({ rejects, warnings, problemes }: ReturnType<typeof readAgenda>): string =>
  [...problemes, ...[...rejects, ...warnings].map(({ reason }) => reason)].join('\n')
const refusOf = async (text: string) => {
  const { refus, feuilles } = await readFeuilles(utf8(text), 'f')
  return refus ?? feuilles.flatMap(({ remarques }) => remarques).join('\n')
}

/** What is far too much, for each reader, and what it says of it: what was got, what is accepted. */
describe('far too much is refused in words, or cut and told', () => {
  it.each([
    ['100,000 columns', `a${',a'.repeat(100_000)}\n1\n`, /\d colonnes .*200 au plus/],
    ['JSON nested a million times', deep(MILLION), /niveaux imbriqués.*32 au plus/],
    ['GeoJSON of a million vertices', polygon(MILLION), /objets et listes.*au plus/],
    ['a million lines', 'a,b\n'.repeat(MILLION), /\d lignes .*au plus/],
    ['a quote never closed', `a,b\n1,"${'x\n'.repeat(MILLION)}`, /guillemets mal fermés/],
  ])('a table: %s', async (_name, text, words) => {
    expect((await refusOf(text)).replace(/[\u00a0\u202f]/g, ' ')).toMatch(words)
  })

  it('a workbook: a sheet that inflates to a thousand times its size', async () => {
    const bytes = makeXlsx([{ nom: 'f', lignes: [['a'], ['x'.repeat(30_000_000)]] }])
    expect(bytes.length).toBeLessThan(100_000)
    expect((await readFeuilles(bytes, 'f.xlsx')).refus).toMatch(/plus de 100 fois sa taille/)
  })

  it.each([
    ['a million occurrences', 'DTSTART:20270105T140000\r\nRRULE:FREQ=DAILY;COUNT=1000000'],
    ['one each second', 'DTSTART:20270105T140000\r\nRRULE:FREQ=SECONDLY'],
    [
      'a rule of a million days',
      `DTSTART:20270105T140000\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(MILLION)}1`,
    ],
    [
      'a million dates',
      `DTSTART:20270105T140000\r\nRDATE:${'20270105T140000,'.repeat(300_000)}20270106T140000`,
    ],
  ])('a calendar: %s', (_name, event) => {
    const read = readAgenda(calendar(event))
    expect(said(read)).not.toBe('')
    expect(read.ateliers.every(({ rdate }) => rdate.length <= 1000)).toBe(true)
  })

  it('a rule: too long, too many, too often', () => {
    for (const text of [
      'FREQ=DAILY;COUNT=1000000',
      `FREQ=DAILY;BYMONTH=${'1,'.repeat(MILLION)}1`,
      'FREQ=MINUTELY',
    ])
      expect(parseRule(text)).toMatchObject({ ok: false, reason: expect.stringMatching(/\S/) })
  })

  it('a series of a million dates', () => {
    const rdate = '2027-01-05|'.repeat(MILLION)
    const { ateliers, rejects } = readAteliers([{ id: 'a', type: 'atelier', titre: 'x', rdate }])
    expect(ateliers).toEqual([])
    expect(rejects[0]?.reason).toMatch(/1000|1.000/)
  })

  it('opening hours and sentences of a million letters', () => {
    expect(parseHoraires('Mo 09:00-12:00;'.repeat(MILLION))).toMatchObject({ ok: false })
    const read = readFrenchSchedule('lundi 14h-16h. '.repeat(100_000))
    expect(read.drapeaux.map(({ code }) => code)).toContain('texte-coupe')
  })

  it('a file and a link of scenarios', async () => {
    expect(readFichier(deep(MILLION))).toMatchObject({ ok: false })
    const many = JSON.stringify({
      format: 'a-portee.scenarios',
      version: 1,
      scenarios: Array(51).fill(['x', []]),
    })
    expect(readFichier(many)).toMatchObject({ ok: false, raison: 'format' })
    const lines = JSON.stringify({
      format: 'a-portee.scenarios',
      version: 1,
      scenarios: [['x', Array(MILLION).fill(0)]],
    })
    expect(readFichier(lines)).toMatchObject({ ok: false, raison: 'contenu' })
    expect(await parseScenariosLien(`v1.d${'A'.repeat(MILLION)}`)).toEqual({ ok: false, raison: 'tropLong' })
    expect(await parseScenariosLien('~'.repeat(MILLION))).toEqual({ ok: false, raison: 'tropLong' })
  })

  it('a configuration, means, an answer of the address service, a link', () => {
    const text = 'x'.repeat(MILLION)
    const { problemes } = readConfiguration({ nom: text, [text]: 1, contact: { courriel: text } })
    expect(problemes).toHaveLength(3)
    for (const probleme of problemes) expect(probleme.length).toBeLessThan(300)
    expect(() => readMoyens({ conseillers: Array(MILLION).fill({}) })).toThrow(MoyensIllisibles)
    expect(readMeilleure({ features: Array(MILLION).fill({}) })).toBe('inconnue')
    expect(parseLink(`?${'lieux=a,'.repeat(100_000)}`).damaged.length).toBeGreaterThan(0)
  })
})
