import { describe, expect, it } from 'vitest'
import { readDecoupage } from '../../../geo/read/decoupage.ts'
import type { LigneDonnee } from '../../../geo/transforms/keep-newest.ts'
import { mergeFiles } from '../../../geo/transforms/merge-ateliers.ts'
import { openOutlines } from '../../../geo/transforms/outline-at.ts'
import { readAteliersFiles } from '../../../geo/transforms/read-ateliers.ts'
import { situateFile } from '../../../geo/transforms/situate-file.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'
import { calendarOf } from '../../support/examples/ics.ts'

const SERIE = {
  id: 's',
  type: 'atelier',
  titre: 'S',
  debut: '2026-11-30T14:00',
  rrule: 'FREQ=WEEKLY',
  lieu_id: 'l1',
}
const OFF = { id: 's', rdate: '2026-12-07T14:00', statut: 'annulee' }

/** Lines of files, as they are once joined. */
function merge(files: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>) {
  const lines = Object.entries(files).flatMap(([source, rows]): LigneDonnee[] => {
    const { ateliers, lignes } = readAteliers(rows)
    return ateliers.map((atelier, i) => ({ atelier, source, ligne: lignes[i] ?? 0 }))
  })
  const { lignes, anomalies } = mergeFiles(lines)
  return {
    kept: lignes.map(({ atelier, source }) => `${source} ${atelier.id} ${atelier.titre}${atelier.statut}`),
    told: anomalies.map(({ source, ligne, gravite }) => `${source} ${ligne} ${gravite}`),
  }
}

describe('files of ateliers put together', () => {
  it('corrects the series of one file by another', () => {
    expect(merge({ 'a.csv': [SERIE], 'b.csv': [OFF] })).toEqual({
      kept: ['a.csv s Sprevue', 'b.csv s annulee'],
      told: [],
    })
  })

  it('of two versions of one series at one place, holds the newest, and of two corrections of one session', () => {
    const { kept, told } = merge({
      'a.csv': [
        { ...SERIE, date_maj: '2026-01-01' },
        { ...OFF, statut: 'prevue', date_maj: '2026-10-01' },
      ],
      'b.csv': [
        { ...SERIE, titre: 'S2', date_maj: '2026-09-01' },
        { ...OFF, date_maj: '2026-11-01' },
      ],
    })
    expect(kept).toEqual(['b.csv s S2prevue', 'b.csv s annulee'])
    expect(told).toEqual(['a.csv 2 rejet', 'a.csv 3 rejet'])
  })

  it('tells apart one id at two places; a correction of neither leaves both sessions to be checked', () => {
    const { kept, told } = merge({
      'x/a.csv': [SERIE],
      'x/b.csv': [{ ...SERIE, lieu_id: 'l2' }],
      'x/c.csv': [OFF],
    })
    expect(kept).toEqual([
      'x/a.csv a/s Sprevue',
      'x/b.csv b/s Sprevue',
      'x/c.csv a/s a_verifier',
      'x/c.csv b/s a_verifier',
    ])
    expect(told).toEqual(['x/a.csv 2 avertissement', 'x/b.csv 2 avertissement', 'x/c.csv 2 rejet'])
  })

  it('rejects a correction of a series that nothing gives, and the second of two lines of one id', () => {
    expect(merge({ 'a.csv': [OFF] })).toEqual({ kept: [], told: ['a.csv 2 rejet'] })
    expect(merge({ 'a.csv': [SERIE, { ...SERIE, titre: 'bis' }] })).toEqual({
      kept: ['a.csv s Sprevue'],
      told: ['a.csv 3 rejet'],
    })
  })
})

describe('the name of a file', () => {
  const lieux = [{ ...LIEU_VIDE, id: 'la-creuse_2', codeInsee: '23096' }]
  it.each([
    ['ateliers/la-creuse_2.ics', { lieuId: 'la-creuse_2', codeInsee: '' }],
    ['ateliers/La Creuse 2.csv', { lieuId: 'la-creuse_2', codeInsee: '' }],
    ['ateliers/23096.ics', { lieuId: '', codeInsee: '23096' }],
    ['ateliers/2a004-mairie.xlsx', { lieuId: '', codeInsee: '2A004' }],
    ['ateliers/49319.csv', { lieuId: '', codeInsee: '49331' }],
    ['ateliers/2026-agenda.ics', null],
    ['ateliers/230961.ics', null],
    ['ateliers/mairie.csv', null],
  ])('%s', (nom, expected) => {
    expect(situateFile(nom, lieux, readDecoupage())).toEqual(expected)
  })
})

describe('the clock of a calendar that names none', () => {
  const floating = ['UID:a', 'SUMMARY:A', 'DTSTART:20261207T140000', 'DTEND:20261207T160000']
  const read = async (nom: string, more: readonly string[] = []) => {
    const octets = new TextEncoder().encode(calendarOf([], [...floating, ...more]))
    const geo = { decoupage: readDecoupage(), outlines: openOutlines([]) }
    const [file] = await readAteliersFiles([{ nom, octets }], [], geo, civilDate(2026, 11, 28))
    return file?.lignes.map(({ atelier }) => [atelier.codeInsee, atelier.fuseau])
  }

  it('is that of the commune of its name, or of the place that its events name', async () => {
    expect(await read('ateliers/97411.ics')).toEqual([['97411', 'Indian/Reunion']])
    expect(await read('ateliers/agenda.ics', ['LOCATION:Mairie\\, 97400 Saint-Denis'])).toEqual([
      ['97411', 'Indian/Reunion'],
    ])
    expect(await read('ateliers/23096.ics')).toEqual([['23096', 'Europe/Paris']])
  })

  it('is not guessed where nothing is said: the event is left out', async () => {
    expect(await read('ateliers/agenda.ics')).toEqual([])
  })
})
