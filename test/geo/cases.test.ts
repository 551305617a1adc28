import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSeances } from '../../geo/cli/list-seances.ts'
import { seanceRow } from '../../geo/cli/seance-row.ts'
import { readDecoupage } from '../../geo/read/decoupage.ts'
import { joinCommunes } from '../../geo/transforms/join-communes.ts'
import { openOutlines } from '../../geo/transforms/outline-at.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { expandAll } from '../../src/domain/sessions/expand-ateliers.ts'
import { ateliersFromLieu } from '../../src/domain/sessions/words/ateliers-from-lieu.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { between, NO_PLACE } from '../support/examples/expand.ts'
import { ROOT } from '../support/files/data-dirs.ts'

/** Small inputs made after public bug reports, with what a person must get: its README.md. */
const DIR = join(ROOT, '../shared/cases')
const repeat = (n: number, line: string): string[] => Array.from({ length: n }, () => line)

/** Sessions of each file on the clock shown: the day, the hours, the status when it is not that they are held. */
const SESSIONS: Readonly<Record<string, readonly string[]>> = {
  '01-exchange-journee.ics': ['09-03', '09-18 reportee', '09-24', '10-01'],
  '02-jours-mal-types.ics': ['09-01', '09-03', '09-05', '09-07 20:00-22:00'],
  '03-serie-supprimee.ics': [],
  '04-evenements-incomplets.ics': ['09-09 15:00-16:00', '09-10 10:00-12:00'],
  '05-ligne-illisible.ics': ['09-11 14:00-16:00', '09-14 14:00'],
  '07-plus-de-sept-jours.ics': ['09-01 09:00 > 09-30 18:00'],
  '08-versions.ics': [
    '09-01 10:00-11:00',
    '09-08 10:00-11:00',
    '09-15 10:00-11:00',
    '09-15 15:00-16:00',
    '09-22 15:00-16:00',
  ],
  '09-fuseaux.ics': ['09-16 09:00-11:00 -04:00', '09-17 09:00-11:00 -04:00'],
  'ateliers-annulee-2.csv': ['12-07 14:00-15:30', '12-14 14:00-15:30 annulee', '12-21 14:00-15:30 complete'],
  'ateliers-annulee.csv': ['12-07 14:00-15:30', '12-14 14:00-15:30 annulee', '12-21 14:00-15:30'],
  'ateliers-dates-fr.csv': ['07', '14', '21'].flatMap((day) => [
    `12-${day} 09:30-11:00`,
    ...repeat(4, `12-${day} 14:00-15:30`),
  ]),
  'ateliers-excel-fr.csv': [
    ...['01', '03', '08', '10', '15', '17', '22', '24', '29', '31'].map(
      (day) => `12-${day} 09:00-10:00 +04:00`,
    ),
    ...['02', '16', '30'].map((day) => `12-${day} 09:15-12:30`),
    '12-08 10:00-12:00 reportee',
    '12-14 14:00-16:00 complete',
    '12-17 14:00-16:00',
    '12-22 14:00-16:00',
    '12-26',
  ],
  'ateliers-reunion.csv': repeat(4, '12-07 14:00-15:00 +04:00'),
  'ateliers-telephones.csv': ['07', '14', '21'].flatMap((day) => repeat(7, `12-${day} 14:00-15:30`)),
  'ics-byhour.ics': ['07', '14', '21', '28'].map((day) => `12-${day} 14:00-16:00`),
  'ics-coupe.ics': ['12-07 14:00'],
  'ics-date-sans-value.ics': ['12-07', '12-09 14:00', '12-10 14:00', '12-11 15:00'],
  'ics-exdate-et-deplacee.ics': [
    '12-07 14:00-16:00',
    '12-15 10:00-12:00 reportee',
    '12-21 14:00-16:00',
    '12-28 14:00-16:00',
  ],
  'ics-fuseau-personnalise.ics': ['12-07 14:00-16:00 +04:00'],
  'ics-instance-seule.ics': ['12-07 14:00-16:00', '12-14 14:00-16:00'],
  'ics-lignes-cassees.ics': ['12-07 14:00-16:00', '12-08 14:00-16:00', '12-09 14:00'],
  'ics-master-plus-recent.ics': ['12-07', '12-21'],
  'ics-pli-description.ics': ['12-07 14:00'],
  'ics-pli-losange.ics': [
    ...['01', '02', '03', '04', '05', '06'].map((day) => `12-${day} 10:00`),
    '12-10 14:00',
  ],
  'ics-pli-utf8-2.ics': ['12-07 14:00-16:00'],
  'ics-pli-utf8.ics': ['12-07 14:00-16:00'],
  'ics-plusieurs-jours.ics': ['12-07', '12-08', '12-09', '12-10', '12-11', '12-14 09:00 > 12-18 17:00'],
  'ics-sequence.ics': ['12-08 10:00-12:00', '12-10 14:00-16:00', '12-17 14:00-16:00 annulee'],
  'ics-serie-utc.ics': ['07', '08', '09', '10', '11', '12', '14'].map((day) => `12-${day} 14:00-16:00`),
  'ics-uid-partage.ics': ['12-07 14:00-16:00', '12-08 14:00-16:00'],
  'ics-until.ics': [
    ...['07', '14', '21'].flatMap((day) => [
      `12-${day}`,
      `12-${day} 00:30`,
      `12-${day} 14:00`,
      `12-${day} 18:00`,
    ]),
    ...['07', '07', '14', '28'].map((day) => `12-${day} 14:00`),
  ],
  'ics-x-wr-timezone.ics': ['12-07 14:00-16:00 +04:00', '12-08 00:00-02:00 +04:00'],
}

/** What must be said on the way, in any words but these facts. */
const SAID: Readonly<Record<string, RegExp>> = {
  'ics-coupe.ics': /coupé/,
  'ics-sequence.ics': /version plus ancienne/,
  'ics-lignes-cassees.ics': /Atelier dont la description/,
  'ics-exdate-et-deplacee.ics': /gardée/,
  'ics-serie-utc.ics': /Europe\/Paris/,
  'ateliers-telephones.csv': /05 55 11 11 11/,
  'ateliers-reunion.csv': /r3/,
}

const PLACES: Readonly<
  Record<string, { readonly lieux: readonly string[]; readonly corrections: readonly string[] }>
> = {
  'lieux-codes.csv': {
    lieux: [
      'cd-1 49331 47.753 -0.779',
      'cd-0 49331 47.687 -0.872',
      'sans-insee 87085 45.834 1.261',
      'cp-pour-insee 87085 45.834 1.262',
      'corse-ancien 2A004 41.927 8.737',
      'paris-arr 75056 48.876 2.357',
      'lyon-arr 69123 45.736 4.869',
    ],
    corrections: [
      'commune-deleguee',
      'commune-par-code-postal',
      'commune-par-nom',
      'arrondissement-municipal',
    ],
  },
  'lieux-geo-point-2d.csv': { lieux: ['a 23096 46.170 1.871'], corrections: ['coordonnees-composees'] },
  'lieux-lambert93.csv': {
    lieux: ['a 23096 46.173 1.904', 'b 23008 45.957 2.161'],
    corrections: ['lambert-93', 'coordonnees-xy'],
  },
  'lieux-lambert-latlon.csv': { lieux: ['a 23096 46.173 1.904'], corrections: ['lambert-93'] },
  'csv-titre-au-dessus.csv': {
    lieux: ['a 23096 46.170 1.871', 'b 23096 46.171 1.873'],
    corrections: ['virgule-decimale'],
  },
  'geojson-2154.geojson': { lieux: ['l93 23096 46.173 1.904'], corrections: ['lambert-93'] },
  'geojson-geometries.geojson': {
    lieux: [
      'z 23096 46.170 1.871',
      'multi1 23096 46.170 1.871',
      'gc 23096 46.170 1.871',
      'latlon 23096 46.170 1.870',
      'chaine 23096 46.170 1.871',
    ],
    corrections: [],
  },
}

interface Row {
  readonly debut: string
  readonly fin: string | null
  readonly statut: string
  readonly titre: string
}

function line({ debut, fin, statut }: Row): string {
  const at = (iso: string): string => iso.slice(5, 16).replace('T', ' ')
  const end =
    fin === null ? '' : fin.slice(0, 10) === debut.slice(0, 10) ? `-${fin.slice(11, 16)}` : ` > ${at(fin)}`
  const offset = debut.slice(19)
  const zone = offset === '' || /^\+0[12]:/.test(offset) ? '' : ` ${offset}`
  return `${at(debut)}${end}${statut === 'prevue' ? '' : ` ${statut}`}${zone}`
}

async function read(name: string): Promise<{ readonly rows: readonly Row[]; readonly said: string }> {
  const from = name.startsWith('0') ? '2026-08-01' : '2026-12-01'
  const { texte, remarques } = await listSeances([
    ...['--fichier', join(DIR, name), '--du', from, '--au', '2026-12-31', '--format', 'json'],
  ])
  return { rows: JSON.parse(texte), said: remarques.join('\n') }
}

describe.runIf(existsSync(DIR))('every small input that went wrong', () => {
  const names = existsSync(DIR) ? readdirSync(DIR) : []

  it('has its right value here, in the sentences or among the places', () => {
    const sessions = names.filter((name) => /\.ics$|^ateliers-/.test(name)).sort()
    expect(sessions).toEqual(Object.keys(SESSIONS).sort())
    const places = names.filter(
      (name) => /^(?:lieux|csv|geojson)-/.test(name) && name !== 'lieux-phrases.csv',
    )
    expect(places.sort()).toEqual(Object.keys(PLACES).sort())
  })

  it.each(Object.entries(SESSIONS))('%s gives its sessions, and no other', async (name, expected) => {
    const { rows, said } = await read(name)
    expect(rows.map(line).sort()).toEqual([...expected].sort())
    expect(said).toMatch(SAID[name] ?? /^/)
    // No accent is lost, in any of them.
    for (const { titre } of rows) expect(titre).not.toMatch(/\ufffd|Ã/)
  })

  it.each([
    ['ics-pli-utf8.ics', 'Atelier numérique « premiers pas » : créer sa boîte mél et éviter éé'],
    ['ics-pli-description.ics', 'Café numérique à la médiathèque'],
    ['ics-sequence.ics', 'Nouvelle heure (version 2)'],
    ['ics-master-plus-recent.ics', 'Atelier du lundi (version en vigueur)'],
  ])('%s gives the title whole, of the version that holds', async (name, titre) => {
    expect((await read(name)).rows[0]?.titre).toContain(titre)
  })

  // Weeks 49 to 53; 25 December is a holiday.
  it.each([
    ['ph-a', ['5 09:00-12:30', '12 09:00-12:30']],
    [
      'ph-b',
      [
        ...[1, 3, 8, 10, 15, 17, 22, 24, 29, 31].map((day) => `${day} 16:00-18:00`),
        ...[2, 9, 16, 23, 30].map((day) => `${day} 10:00-12:00`),
        ...[9, 23].map((day) => `${day} 14:00-16:00`),
        ...[2, 16, 30].map((day) => `${day} 16:00-18:00`),
        ...[5, 12, 19, 26].map((day) => `${day} 13:00-15:00`),
      ],
    ],
    ['ph-c', ['12 10:00-12:00', '26 10:00-12:00']],
    [
      'ph-d',
      [
        ...[1, 2, 3, 5, 8, 9, 10, 12, 15, 16, 17, 19, 22, 23, 24, 26, 29, 30, 31].map(
          (d) => `${d} 14:00-18:00`,
        ),
        ...[4, 11, 18].map((day) => `${day} 14:00-19:00`),
      ],
    ],
    ['ph-e', ['14 09:00-12:00']],
    ['ph-f', []],
    ['ph-g', ['13 14:00-17:30']],
  ])('lieux-phrases.csv, %s: the words that restrict its schedule are read', (id, expected) => {
    const { rows, numeros } = parseTable(readFileSync(join(DIR, 'lieux-phrases.csv')), 'lieux-phrases.csv')
    const lieu = readLieux(rows, numeros).lieux.find((one) => one.id === id)
    if (lieu === undefined) throw new Error(id)
    const { ateliers, drapeaux } = ateliersFromLieu(lieu)
    const { seances } = expandAll(ateliers, between('2026-12-01', '2026-12-31'), NO_PLACE)
    const found = seances.map((seance) => {
      const { debut, fin } = seanceRow(seance)
      return `${Number(debut.slice(8, 10))} ${debut.slice(11, 16)}-${fin?.slice(11, 16)}`
    })
    expect(found.sort()).toEqual([...expected].sort())
    if (expected.length === 0) expect(drapeaux).not.toEqual([])
  })

  it.each(Object.entries(PLACES))('%s gives its places', (name, expected) => {
    const { rows, numeros } = parseTable(readFileSync(join(DIR, name)), name)
    const joined = joinCommunes(readLieux(rows, numeros), readDecoupage(), openOutlines([]))
    const found = joined.lieux.map(
      ({ id, codeInsee, latitude, longitude }) =>
        `${id} ${codeInsee} ${latitude.toFixed(3)} ${longitude.toFixed(3)}`,
    )
    expect(found).toEqual(expected.lieux)
    for (const correction of expected.corrections)
      expect(joined.anomalies.map((a) => a.correction)).toContain(correction)
  })
})
