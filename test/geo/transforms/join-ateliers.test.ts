import { describe, expect, it } from 'vitest'
import { readDecoupage } from '../../../geo/read/decoupage.ts'
import type { Outline } from '../../../geo/read/read-sources.ts'
import { openOutlines } from '../../../geo/transforms/outline-at.ts'
import { readAteliersFiles } from '../../../geo/transforms/read-ateliers.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'

const ring = [
  [1.2, 45.8],
  [1.3, 45.8],
  [1.3, 45.9],
  [1.2, 45.9],
  [1.2, 45.8],
]
const LIMOGES = {
  type: 'Feature',
  properties: { code: '87085', nom: 'Limoges' },
  geometry: { type: 'Polygon', coordinates: [ring] },
} as Outline
const LIEU: Lieu = {
  ...LIEU_VIDE,
  id: 'l1__l2',
  alias: ['l1', 'l2'],
  codeInsee: '23096',
  latitude: 46.1,
  longitude: 1.8,
}

/** What becomes of rows of a table: place, commune, and what is said of each line. */
async function join(...rows: readonly Readonly<Record<string, string>>[]) {
  const base = { type: 'atelier', titre: 'T', debut: '2026-12-07T14:00', rrule: 'FREQ=WEEKLY' }
  const octets = new TextEncoder().encode(
    JSON.stringify(rows.map((row, i) => ({ ...base, id: `s${i}`, ...row }))),
  )
  const geo = { decoupage: readDecoupage(), outlines: openOutlines([LIMOGES]) }
  const [file] = await readAteliersFiles(
    [{ nom: 'ateliers/x.json', octets }],
    [LIEU],
    geo,
    civilDate(2026, 11, 28),
  )
  if (file === undefined) throw new Error('rien de lu')
  return {
    where: file.lignes.map(({ atelier }) => `${atelier.lieuId} ${atelier.codeInsee}`.trim()),
    said: file.anomalies.map(({ gravite, correction, champ }) => correction ?? `${gravite} ${champ}`),
    counts: [file.lues, file.gardees],
  }
}

describe('a series of a table gets its place or its commune of today', () => {
  it.each<[string, Record<string, string>, string, readonly string[]]>([
    ['a code of today', { code_insee: '87085' }, '87085', []],
    ['a commune déléguée', { code_insee: '49319' }, '49331', ['commune-deleguee']],
    [
      'a postcode for a code',
      { code_insee: '87000', commune: 'Limoges' },
      '87085',
      ['commune-par-code-postal'],
    ],
    ['an old code of Corsica', { code_insee: '20004', commune: 'Ajaccio' }, '2A004', ['commune-ancienne']],
    ['an arrondissement', { code_insee: '75110' }, '75056', []],
    ['a lost zero', { code_insee: '3216' }, '03216', []],
    ['a position', { latitude: '45.85', longitude: '1.25' }, '87085', ['commune-par-position']],
    [
      'a false code and a position',
      { code_insee: '87999', latitude: '45,85', longitude: '1,25' },
      '87085',
      ['commune-par-position'],
    ],
    ['a name', { commune: 'Guéret' }, '23096', ['commune-par-nom']],
    [
      'a postcode and a name in the address',
      { adresse: 'Mairie, 23000 Guéret' },
      '23096',
      ['commune-par-nom'],
    ],
    ['a place', { lieu_id: 'l1__l2' }, 'l1__l2', []],
    ['a former id of a place', { lieu_id: 'l2' }, 'l1__l2', ['avertissement lieu_id']],
    [
      'a place, and a commune of its own',
      { lieu_id: 'l1', commune: 'Limoges' },
      'l1__l2 87085',
      ['avertissement lieu_id', 'commune-par-nom'],
    ],
    [
      'a place, and a commune nobody knows',
      { lieu_id: 'l1__l2', commune: 'Nullepart' },
      'l1__l2',
      ['avertissement code_insee'],
    ],
  ])('%s', async (_, row, where, said) => {
    expect(await join(row)).toEqual({ where: [where], said, counts: [1, 1] })
  })

  it('tells a position in another commune than its code says', async () => {
    const { where, said } = await join({ code_insee: '23096', latitude: '45.85', longitude: '1.25' })
    expect([where, said]).toEqual([['23096'], ['avertissement latitude']])
  })

  it('of communes of one name, that of the départements of the file; without any, none', async () => {
    expect((await join({ code_insee: '97411' }, { commune: 'Saint-Denis' })).where).toEqual([
      '97411',
      '97411',
    ])
    expect(await join({ commune: 'Saint-Denis' })).toEqual({
      where: [],
      said: ['rejet lieu_id'],
      counts: [1, 0],
    })
  })
})
