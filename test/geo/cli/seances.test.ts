import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSeances, readSeancesOptions } from '../../../geo/cli/list-seances.ts'
import { MauvaisArgument } from '../../../geo/cli/read-arguments.ts'
import type { SeanceRow } from '../../../geo/cli/seance-row.ts'
import { civilDate, formatIsoDate, weekday } from '../../../src/domain/calendar/civil-date.ts'
import { isoWeek } from '../../../src/domain/calendar/iso-week.ts'
import { JOURS_LUS, LECTURE_CREUSE } from '../../support/examples/creuse-lecture.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'
import { runCli } from '../../support/run-cli.ts'

const KEYS =
  'atelierId lieuId commune titre debut moment fin statut placesRestantes confiance texteSource'.split(' ')
const EPCI = ['--territoire', 'epci:200071082']
const FORTNIGHT = ['--du', '2026-11-23', '--au', '2026-12-06']

const { path: inFolder, write } = tempFolder()
const rowsOf = (out: string) => JSON.parse(out) as SeanceRow[]
const ask = async (...args: string[]) => rowsOf((await listSeances(args)).texte)

describe('npm run seances', () => {
  it('prints the agreed keys, in order of start, and the same sessions in every format', async () => {
    const { code, out, err } = runCli('seances.ts', ['--data', PILOTE_DIR, ...EPCI, ...FORTNIGHT])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const rows = rowsOf(out)
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => KEYS))
    expect(rows.map((row) => row.debut)).toEqual([
      '2026-11-23',
      '2026-11-26T09:30:00+01:00',
      '2026-11-26T10:00:00+01:00',
      '2026-11-26',
      '2026-11-30',
      '2026-12-01T14:00:00+01:00',
      '2026-12-03T09:30:00+01:00',
      '2026-12-03T09:30:00+01:00',
      '2026-12-03T10:00:00+01:00',
      '2026-12-03T14:00:00+01:00',
      '2026-12-04',
    ])
    expect(rows.map((row) => row.statut)).toEqual([
      'prevue',
      'prevue',
      'complete',
      ...['prevue', 'prevue', 'annulee', 'prevue', 'reportee', 'prevue', 'prevue', 'prevue'],
    ])
    const csv = await listSeances(['--data', PILOTE_DIR, ...EPCI, ...FORTNIGHT, '--format', 'csv'])
    const lines = csv.texte.trimEnd().split('\r\n')
    expect(lines[0]).toBe(KEYS.join(','))
    expect(lines).toHaveLength(rows.length + 1)
  })

  it('reads a table with some bad lines: says them with line, field and reason, prints the others', async () => {
    const table = write(
      'ateliers.csv',
      'id,titre,debut,duree_min,rrule,places,code_insee\n' +
        'un,Un,2026-11-23T14:00,60,FREQ=WEEKLY;COUNT=2,,97411\n' +
        'deux,Deux,hier,60,,,\n' +
        'trois,Trois,2026-11-24,,,six,\n' +
        'quatre,Quatre,2026-11-25,,FREQ=SECONDLY,,\n' +
        'cinq,Cinq,2026-11-26,,,,\n',
    )
    const { texte, remarques } = await listSeances(['--fichier', table, ...FORTNIGHT])
    const err = remarques.join('\n')
    expect(rowsOf(texte).map((row) => [row.atelierId, row.debut, row.fin])).toEqual([
      ['un', '2026-11-23T14:00:00+04:00', '2026-11-23T15:00:00+04:00'],
      ['trois', '2026-11-24', null],
      ['cinq', '2026-11-26', null],
      ['un', '2026-11-30T14:00:00+04:00', '2026-11-30T15:00:00+04:00'],
    ])
    expect(err).toMatch(/^rejetée : ligne 3, debut : .*« hier »/m)
    expect(err).toMatch(/^à vérifier : ligne 4, places : .*« six »/m)
    expect(err).toMatch(/^rejetée : ligne 5, rrule : /m)
  })

  it.each([
    ['coupé', ['SUMMARY:Atelier', 'DTSTART:20261201T090000Z'], 'fichier coupé'],
    ['sans date', ['SUMMARY:Atelier', 'END:VEVENT', 'END:VCALENDAR'], 'DTSTART manquant'],
    [
      'trop long',
      ['END:VEVENT', ...Array.from({ length: 5001 }, () => 'BEGIN:VEVENT\r\nEND:VEVENT'), 'END:VCALENDAR'],
      'plus de 5000 événements',
    ],
  ])('refuses a calendar of which nothing can be used: %s', async (nom, lines, reason) => {
    const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', ...lines, ''].join('\r\n')
    await expect(listSeances(['--fichier', write(`${nom}.ics`, text), ...FORTNIGHT])).rejects.toThrow(reason)
  })

  it('reads back the calendar it writes, hour for hour', async () => {
    const json = await ask('--data', PILOTE_DIR, ...EPCI, ...FORTNIGHT)
    const ics = await listSeances(['--data', PILOTE_DIR, ...EPCI, ...FORTNIGHT, '--format', 'ics'])
    expect(ics.texte).toContain('X-WR-CALNAME:Ateliers\\, CA Montluçon Communauté')
    const back = await ask('--fichier', write('a.ics', ics.texte), ...FORTNIGHT)
    const facts = (rows: readonly SeanceRow[]) =>
      rows.map(({ debut, fin, titre, statut }) => [debut, fin, titre, statut === 'annulee'].join(' ')).sort()
    expect(facts(back)).toEqual(facts(json))
  })

  it('answers a wrong question with one French line and exit 2', () => {
    const partial = runCli('seances.ts', [
      ...['--data', PILOTE_DIR, '--territoire', 'departement:87'],
      ...FORTNIGHT,
    ])
    expect(partial.code).toBe(2)
    expect(partial.err).toMatch(/^données partielles : .*\n$/)
    expect(partial.out).toBe('')
  })

  it('refuses a file that is not there, or not a table', async () => {
    const absent = inFolder('absent.csv')
    await expect(ask('--fichier', absent, ...FORTNIGHT)).rejects.toThrow(`« ${absent} » ne peut pas être lu`)
    const page = write('page.csv', '<!doctype html><p>Introuvable</p>')
    await expect(ask('--fichier', page, ...FORTNIGHT)).rejects.toThrow(MauvaisArgument)
  })

  it.each([
    [[], /--territoire manque/],
    [EPCI, /--du manque/],
    [[...EPCI, '--du', '2026-11-31', '--au', '2026-12-06'], /--du : « 2026-11-31 »/],
    [[...EPCI, '--du', '2026-12-06', '--au', '2026-11-23'], /est avant/],
    [[...EPCI, '--du', '2026-01-01', '--au', '2100-01-01'], /dix ans/],
    [[...EPCI, ...FORTNIGHT, '--format', 'xml'], /json, csv, ics, texte/],
    [[...EPCI, ...FORTNIGHT, '--fichier', 'a.csv'], /choisissez/],
    [[...EPCI, ...FORTNIGHT, '--offre', 'lieux'], /« --offre »/],
    [['--territoire', 'departement:20', ...FORTNIGHT], /20/],
  ])('refuses %j', (args, message) => {
    expect(() => readSeancesOptions(args)).toThrow(MauvaisArgument)
    expect(() => readSeancesOptions(args)).toThrow(message)
  })
})

/** Day by day from the hand reading, with no code of the expansion; no public holiday falls in the window. */
function handSessions(from: number, to: number): string[] {
  const found: string[] = []
  for (const [lieu, series] of Object.entries(LECTURE_CREUSE)) {
    for (const { jours, debut = '', fin = '', moment = '', parite, sansDates } of series) {
      for (let date = from; date <= to; date++) {
        const isOdd = isoWeek(date).week % 2 === 1
        if (sansDates === true || !jours.includes(JOURS_LUS[weekday(date)] ?? '')) continue
        if ((parite === 'paire' && isOdd) || (parite === 'impaire' && !isOdd)) continue
        found.push([lieu, formatIsoDate(date), debut, fin, moment].join(' '))
      }
    }
  }
  return found.sort()
}

describe.runIf(existsSync(join(FRANCE_DIR, 'manifest.json')))('the Creuse on the command line', () => {
  it('is the hand reading of the 89 sentences, over an even and an odd week', () => {
    const { code, out, err } = runCli('seances.ts', [
      ...['--data', FRANCE_DIR, '--territoire', 'departement:23'],
      ...FORTNIGHT,
    ])
    expect(code).toBe(0)
    const read = rowsOf(out).map(({ atelierId, debut, fin, moment }) => {
      const lieu = /^la-creuse_\d+/.exec(atelierId)?.[0] ?? atelierId
      return [lieu, debut.slice(0, 10), debut.slice(11, 16), (fin ?? '').slice(11, 16), moment ?? ''].join(
        ' ',
      )
    })
    const monday = civilDate(2026, 11, 23)
    expect(read.sort()).toEqual(handSessions(monday, monday + 13))
    expect(read.length).toBeGreaterThan(200)
    expect(err).toMatch(/^série la-creuse_59-\S+ : dates inconnues, aucune séance/m)
  })

  it('gives one commune its own sessions only', async () => {
    const sessionsOf = (territoire: string) =>
      ask('--data', FRANCE_DIR, '--territoire', territoire, ...FORTNIGHT)
    const own = await sessionsOf('commune:23096')
    expect(own.length).toBeGreaterThan(5)
    expect(own).toEqual((await sessionsOf('departement:23')).filter((row) => row.commune === 'Guéret'))
  })
})

describe('a calendar or a table from elsewhere', () => {
  const DECEMBER = ['--du', '2026-12-01', '--au', '2026-12-31']
  const floating =
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\nDTSTART:20261207T140000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'

  it('tells the clock it took when nothing says one, and takes the one asked for', async () => {
    const file = write('flottant.ics', floating)
    const { remarques } = await listSeances(['--fichier', file, ...DECEMBER])
    expect(remarques).toEqual([
      '1 événement sans fuseau : heures dites à l’heure de Europe/Paris ; --fuseau en donne une autre',
    ])
    const asked = await listSeances(['--fichier', file, ...DECEMBER, '--fuseau', 'Indian/Reunion'])
    expect(asked.remarques).toEqual([])
    expect(rowsOf(asked.texte)[0]?.debut).toBe('2026-12-07T14:00:00+04:00')
    expect(() => readSeancesOptions(['--fichier', file, ...DECEMBER, '--fuseau', 'Paris'])).toThrow(
      /un fuseau/,
    )
    expect(() => readSeancesOptions([...EPCI, ...DECEMBER, '--fuseau', 'Indian/Reunion'])).toThrow(
      /--fichier/,
    )
  })

  it('reads lines by code, commune, place and position on the clock of their place', async () => {
    const lines = [
      'id,type,titre,code_insee,commune,debut,lieu_id,latitude,longitude',
      'a,atelier,Code,97411,,2026-12-07T14:00,,,',
      'b,atelier,Nom,,Mamoudzou,2026-12-07T14:00,,,',
      'c,atelier,Position,,,2026-12-07T14:00,,-22.27,166.45',
      'd,atelier,Lieu,,,2026-12-07T14:00,inconnu,,',
    ]
    const { texte, remarques } = await listSeances([
      '--fichier',
      write('dom.csv', lines.join('\n')),
      ...DECEMBER,
    ])
    expect(
      rowsOf(texte)
        .map(({ titre, debut }) => `${titre} ${debut?.slice(11)}`)
        .sort(),
    ).toEqual(['Code 14:00:00+04:00', 'Lieu 14:00:00+01:00', 'Nom 14:00:00+03:00', 'Position 14:00:00+11:00'])
    expect(remarques.join()).toContain('1 série sans lieu connu (d)')
  })
})
