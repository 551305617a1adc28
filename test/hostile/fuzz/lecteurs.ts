import fc from 'fast-check'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { expect } from 'vitest'
import { rapportCsv } from '../../../geo/publish/file-anomalies.ts'
import { readConfiguration } from '../../../src/dataset/configuration/configuration.ts'
import { parseManifest } from '../../../src/dataset/manifest.ts'
import { formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { readMoment } from '../../../src/domain/calendar/read-moment.ts'
import { latinDigits } from '../../../src/domain/common/chiffres.ts'
import { readDates } from '../../../src/domain/imports/lists/read-dates.ts'
import { readHeures } from '../../../src/domain/imports/lists/read-heures.ts'
import { COLONNES_LIEUX } from '../../../src/domain/places/colonnes.ts'
import { parseHoraires } from '../../../src/domain/places/hours/parse.ts'
import { cleanText } from '../../../src/domain/places/read/fix-text.ts'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { COLONNES_EXPORT, lieuToSchemaRow } from '../../../src/domain/places/schema-row.ts'
import { MoyensIllisibles } from '../../../src/domain/plan/read-fields.ts'
import { readMoyens } from '../../../src/domain/plan/territoire/moyens.ts'
import { readFichier, writeFichier } from '../../../src/domain/scenario/fichier.ts'
import { readAdresses, readMeilleure } from '../../../src/domain/search/adresses.ts'
import { findBesoins } from '../../../src/domain/search/besoins-cherches.ts'
import { findCommunes, indexCommunes } from '../../../src/domain/search/find-communes.ts'
import { importIcs } from '../../../src/domain/sessions/ics/ics-import.ts'
import { expandRule } from '../../../src/domain/sessions/recurrence/expand-rule.ts'
import { canonicalRule, parseRule } from '../../../src/domain/sessions/recurrence/parse-rule.ts'
import { COLONNES_ATELIERS } from '../../../src/domain/sessions/table/columns.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'
import { writeAtelier } from '../../../src/domain/sessions/table/table-write.ts'
import { readFrenchSchedule } from '../../../src/domain/sessions/words/read-french-schedule.ts'
import { ruleOfSeries } from '../../../src/domain/sessions/words/rule-of-series.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { writeCsv } from '../../../src/domain/tables/write-csv.ts'
import { formatScenariosLien, parseScenariosLien } from '../../../src/state/scenario/link.ts'
import { formatLink, parseLink } from '../../../src/state/url/url-codec.ts'
import { FORMAT_COPIE, readCopie } from '../../../src/worker/imports/copie/read-copie.ts'
import { CONTEXTE } from '../../support/examples/contexte-import.ts'
import { EXEMPLES } from '../exemples.ts'
import { damaged, plain, texts } from './textes.ts'

/** A reader, what is drawn for it, and what must hold of every answer: no error but its own, the same once written and read. */
export interface Lecteur {
  readonly nom: string
  readonly propriete: fc.IRawProperty<unknown>
}
const lecteur = <T>(
  nom: string,
  drawn: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Lecteur => ({
  nom,
  propriete: fc.asyncProperty(drawn, async (value) => holds(value)) as fc.IRawProperty<unknown>,
})

const isEmpty = (field: unknown) =>
  field === null || field === '' || (Array.isArray(field) && field.length === 0)
const utf8 = (text: string) => new TextEncoder().encode(text)
const DAYS =
  'lundi |mardi |le 5 |1er |et |de |à |9h|14h30|-|17 h|semaines impaires|sauf |vacances|tous les |deux |mois|du |au |2026|janvier|(|)|,|;|\n'.split(
    '|',
  )
const HOURS = 'Mo|Tu-Fr| |09:00-12:00|,|;|off|PH|SH|week 1-53/2|Jan|2026|"x"|[1]|24/7|+|-|:|||'.split('|')
const RULES =
  'FREQ=WEEKLY|FREQ=MONTHLY|FREQ=DAILY|;|BYDAY=MO|BYDAY=1TU,-1FR|COUNT=5|INTERVAL=2|UNTIL=20270101|BYMONTHDAY=30|BYSETPOS=-1|=|,|WKST=SU|RRULE:'.split(
    '|',
  )
const ICS =
  'BEGIN:VEVENT\r\n|END:VEVENT\r\n|UID:a\r\n|SUMMARY:x\r\n|DTSTART:20270105T140000\r\n|DTSTART;TZID=Europe/Paris:20270105T140000\r\n|RRULE:FREQ=WEEKLY;COUNT=3\r\n|EXDATE:20270112T140000\r\n|RECURRENCE-ID:20270112T140000\r\n|STATUS:CANCELLED\r\n| |;|:|\\n|DURATION:PT1H\r\n|BEGIN:VTIMEZONE\r\n'.split(
    '|',
  )
const LINKS =
  '?|&|onglet=|couverture|territoire=|epci:200071082|depart=|03185|minutes=|20|filtres=|agenda=|seances=|lieux=|avec=|fenetre=|v=2|v=1|%|,|~|:|%25|%E2'.split(
    '|',
  )
const SEARCH = 'limoges| |87000|paris 10e|2a|domérat|montlucon|st |cedex 2|mails|0|-|’'.split('|')
const cells = (columns: readonly string[]) =>
  fc.array(
    fc.dictionary(
      fc.constantFrom(...columns),
      texts(['', 'a', '1', '|', ';', 'oui', '2027-01-05', 'https://b.fr', '+33']),
      { maxKeys: 6 },
    ),
    { maxLength: 3 },
  )
const index = indexCommunes(CONTEXTE.communes, [])
const FORBIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u

export const LECTEURS: readonly Lecteur[] = [
  lecteur('textes', texts(['&amp;', '<b>', '\u200b', 'é', '\ud800']), (text) => {
    const { valeur } = cleanText(text)
    expect(valeur).not.toMatch(FORBIDDEN)
    expect(cleanText(valeur).valeur).toBe(valeur)
  }),
  lecteur('phrases d’horaires', texts(DAYS), (text) => {
    const read = readFrenchSchedule(text)
    expect(readFrenchSchedule(text)).toEqual(read)
    expect(read.series.length).toBeLessThan(2000)
    for (const serie of read.series) {
      const rule = ruleOfSeries(serie)
      if (rule !== '') expect(parseRule(rule)).toMatchObject({ ok: true })
    }
  }),
  lecteur('lieux', cells(COLONNES_LIEUX), (rows) => {
    const placed = rows.map((row, i) => ({ id: `l${i}`, latitude: '46.3', longitude: '2.6', ...row }))
    const { lieux } = readLieux(placed)
    const written = writeCsv(COLONNES_EXPORT, lieux.map(lieuToSchemaRow))
    expect(readLieux(parseTable(utf8(written), 'f').rows).lieux).toEqual(lieux)
  }),
  lecteur('ateliers', cells(COLONNES_ATELIERS), (rows) => {
    const { ateliers } = readAteliers(
      rows.map((row, i) => ({ id: `a${i}`, type: 'atelier', titre: 'x', debut: '2027-01-05', ...row })),
    )
    const written = parseTable(utf8(writeCsv(COLONNES_ATELIERS, ateliers.map(writeAtelier))), 'f')
    expect(readAteliers(written.rows).ateliers).toEqual(ateliers)
  }),
  lecteur(
    'tableaux',
    fc.oneof(
      texts(['a,b\n', '"', ';', '\r\n', '{"a":', '[', '}', '\t']).map(utf8),
      fc.uint8Array({ maxLength: 200 }),
    ),
    (bytes) => {
      const { rows, numeros, problemes } = parseTable(bytes, 'f')
      expect(numeros).toHaveLength(rows.length)
      if (rows.length === 0) expect(problemes).not.toEqual([])
    },
  ),
  lecteur('agendas', texts(ICS), (text) => {
    const options = { lieuId: 'l', commune: '', codeInsee: '03185', fuseau: 'Europe/Paris', source: 'f' }
    const { ateliers } = importIcs(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${text}`, ICAL, options)
    const again = readAteliers(ateliers.map(writeAtelier))
    expect(again.ateliers).toEqual(ateliers)
  }),
  lecteur('récurrences', texts(RULES), (text) => {
    const read = parseRule(text)
    if (!read.ok) {
      expect(read.reason).not.toBe('')
      return
    }
    const canonical = canonicalRule(text)
    expect(canonicalRule(canonical)).toBe(canonical)
    const from = parseIsoDate('2027-01-01') ?? 0
    const { dates } = expandRule(read.rule, { date: from + 4, minute: 840 }, from, from + 365, 'Europe/Paris')
    expect(dates.length).toBeLessThanOrEqual(366)
    expect(dates.every((date) => date >= from && date <= from + 365)).toBe(true)
  }),
  lecteur('horaires', texts(HOURS), (text) => {
    const read = parseHoraires(text)
    if (!read.ok) expect(read.reason).not.toBe('')
  }),
  lecteur('liens', texts(LINKS), (text) => {
    const { state } = parseLink(text)
    expect(parseLink(formatLink(state, { whole: true })).state).toEqual(state)
  }),
  lecteur('fichiers de scénarios', damaged(EXEMPLES.scenarios), (value) => {
    const read = readFichier(JSON.stringify(value) ?? '')
    if (!read.ok) return
    const again = readFichier(writeFichier(read.scenarios))
    expect(again).toEqual({ ok: true, scenarios: read.scenarios, corrections: [] })
  }),
  lecteur('liens de scénario', texts(['v1.', 'v3.d', 'v1.j', 'W10', '~', '_', '=', 'AAAA']), async (text) => {
    const read = await parseScenariosLien(text)
    if (!read.ok) return
    expect(await parseScenariosLien(await formatScenariosLien(read.valeur))).toEqual(read)
  }),
  lecteur('configurations', damaged(EXEMPLES.configuration), (value) => {
    const { configuration, problemes } = readConfiguration(value)
    for (const probleme of problemes) expect(probleme).toMatch(/^configuration\.json, /)
    expect(readConfiguration(configuration).configuration).toEqual(configuration)
  }),
  lecteur('sommaires', damaged(EXEMPLES.manifeste), (value) => {
    const read = parseManifest(value)
    if (!read.ok) expect(read.reason).toMatch(/^champ « .+ » : reçu .+, attendu .+/s)
    else expect(parseManifest(plain(read.manifest))).toMatchObject({ ok: true })
  }),
  lecteur('moyens', damaged(EXEMPLES.moyens), (value) => {
    try {
      readMoyens(value)
    } catch (error) {
      expect(error).toBeInstanceOf(MoyensIllisibles)
    }
  }),
  lecteur('copies de mes données', damaged(EXEMPLES.copie), (value) => {
    const bytesOf = (json: unknown) => Uint8Array.from(utf8(JSON.stringify(json) ?? '')).buffer
    const read = readCopie(bytesOf(value))
    if (read === null) return
    for (const { voulu } of read.remarques) expect(voulu).not.toBe('')
    // What is not told stands as it was, and what is kept is read again without a word. An empty field says no more than one
    // left out; a joined id says its aliases.
    const said = (json: unknown) =>
      JSON.parse(JSON.stringify(json), (_, field) => (isEmpty(field) ? undefined : field))
    if (read.remarques.length === 0)
      expect(said(read.imports)).toMatchObject(said((value as typeof EXEMPLES.copie).imports))
    const again = readCopie(bytesOf({ ...FORMAT_COPIE, imports: read.imports }))
    expect(again).toEqual({ imports: plain(read.imports), remarques: [] })
  }),
  lecteur('adresses', damaged(EXEMPLES.adresses), (value) => {
    for (const { libelle, lon, lat } of readAdresses(value) ?? []) {
      expect(libelle).not.toMatch(FORBIDDEN)
      expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true)
    }
    readMeilleure(value)
  }),
  lecteur('recherches', texts(SEARCH), (text) => {
    expect(findCommunes(index, text).length).toBeLessThanOrEqual(CONTEXTE.communes.length)
    findBesoins(text)
  }),
  lecteur(
    'dates et chiffres',
    texts(['12/', '2026', '14h', '٣', '１', ' ', 'lundi', 'janv', '45000', '-', ':', 'et']),
    (text) => {
      const digits = latinDigits(text)
      expect(latinDigits(digits)).toBe(digits)
      const moment = readMoment(text)
      if (moment !== null) expect(readMoment(formatIsoDate(moment.date))?.date).toBe(moment.date)
      const day = parseIsoDate(text)
      if (day !== null) expect(formatIsoDate(day)).toBe(text)
      readDates(text, CONTEXTE.aujourdhui)
      readHeures(text)
    },
  ),
  lecteur(
    'rapports',
    fc.array(fc.tuple(texts(['=', '"', ';', '\n']), texts(['+', '@'])), { maxLength: 4 }),
    (rows) => {
      const csv = rapportCsv(
        rows.map(([valeur, raison], ligne) => ({
          source: 's',
          ligne,
          champ: 'nom',
          valeur,
          raison,
          gravite: 'rejet',
        })),
      )
      const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true })
      expect(errors).toEqual([])
      expect(data).toHaveLength(rows.length + 1)
      for (const cell of data.flat()) expect(cell).not.toMatch(FORBIDDEN)
    },
  ),
]
