import { afterEach, describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { examineFeuilles } from '../../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../../src/domain/imports/guess-plan.ts'
import { readFeuilles } from '../../../../src/domain/tables/read-feuilles.ts'
import { CONTEXTE, REGLAGES } from '../../../support/examples/contexte-import.ts'
import { type CelluleBrute, makeXlsx } from '../../../support/files/make-xlsx.ts'

/** What spreadsheets do to a town hall's file, one by one, from the bytes to what the page would announce. */

const ZONE = process.env.TZ
afterEach(() => {
  process.env.TZ = ZONE
})

async function examine(bytes: Uint8Array) {
  const { feuilles, refus } = await readFeuilles(bytes, 'a.csv')
  expect(refus).toBe(null)
  const read = feuilles.map((feuille) => ({ feuille, plan: guessPlan(feuille), retouches: {} }))
  return { feuilles, examen: examineFeuilles(read, REGLAGES, CONTEXTE)[0]! }
}
const announced = ({ ateliers }: Awaited<ReturnType<typeof examine>>['examen']) =>
  ateliers.map(({ debut, dureeMin }) => {
    const minute = debut?.minute ?? -1
    return `${formatIsoDate(debut?.date ?? 0)} ${Math.floor(minute / 60)}:${minute % 60} ${dureeMin}`
  })

const TITLES = ['Date', 'Début', 'Fin', 'Lieu', 'Titre', 'Places']
const session = (...when: CelluleBrute[]): CelluleBrute[] => [...when, 'Mairie de Désertines', 'Photos', 8]
const workbook = (...lignes: CelluleBrute[][]) => makeXlsx([{ nom: 'a', lignes: [TITLES, ...lignes] }])

describe('hours of a spreadsheet, announced', () => {
  const PARIS = 'Europe/Paris'
  it.each([PARIS, 'UTC', 'Indian/Reunion', 'America/New_York'])(
    'are those typed, on a machine in %s',
    async (zone) => {
      process.env.TZ = zone
      const bytes = workbook(
        // The serials of the review: 14:00, a millisecond early in two readers; 14:00 alone, 14:09 in Paris in two.
        session({ v: '46320.58333333333', format: 'date' }, null, {
          v: '0.6666666666666666',
          format: 'heure',
        }),
        session(
          { v: '46320', format: 'date' },
          { v: '0.5833333333333334', format: 'heure' },
          { v: '0.666666666666667', format: 'heure' },
        ),
        session(
          { v: '46321', format: 'jourLong' },
          { v: '0.40625', format: 'heure' },
          { v: '0.5', format: 'heure' },
        ),
      )
      const { examen } = await examine(bytes)
      expect(announced(examen)).toEqual(['2026-10-25 14:0 120', '2026-10-26 9:45 135'])
      // The first two lines say the same session.
      expect(examen.remarques.map(({ voulu }) => voulu)).toContain(
        'même séance que la ligne 2 : laissée de côté',
      )
    },
  )

  it('of over a day are no hour: refused, never the next day at two', async () => {
    const { examen } = await examine(
      workbook(session({ v: '46320', format: 'date' }, { v: String(26 / 24), format: 'duree' }, null)),
    )
    expect([examen.ateliers, examen.rejetees]).toEqual([[], 1])
    expect(examen.remarques[0]).toMatchObject({ recu: '26:00', gravite: 'rejet' })
  })

  it('written as ISO dates stay in their year', async () => {
    const { examen } = await examine(workbook(session({ v: '2026-12-07T14:00:00', t: 'd' }, null, null)))
    expect(announced(examen)).toEqual(['2026-12-07 14:0 null'])
  })
})

describe('cells of a spreadsheet', () => {
  it('in several styles are one text; spaces around it go', async () => {
    const { feuilles } = await examine(
      workbook(['08/12/2026', '14h', '16h', { riche: ['  Mairie de ', 'Désertines', ' '] }, 'Photos', 8]),
    )
    expect(feuilles[0]?.lignes[1]?.[3]?.trim()).toBe('Mairie de Désertines')
  })

  it('that are empty but formatted make no line', async () => {
    const empty = Array.from({ length: 50 }, () => TITLES.map(() => ({ v: '', format: 'date' }) as const))
    const { examen } = await examine(workbook(session('08/12/2026', '14h', '16h'), ...empty))
    expect([examen.lues, examen.gardees, examen.rejetees]).toEqual([1, 1, 0])
  })

  it('hidden under a merged one are read, and said to be hidden', async () => {
    const { feuilles } = await examine(
      makeXlsx([
        {
          nom: 'a',
          lignes: [
            ['Programme', 'reste d’un vieux titre'],
            ['Date', 'Heures', 'Lieu', 'Titre'],
            ['08/12/2026', '14h-16h', 'Mairie de Désertines', 'Photos'],
          ],
          fusions: ['A1:D1'],
        },
      ]),
    )
    expect(feuilles[0]?.remarques).toContain(
      '1 cellule cachée sous des cellules fusionnées : lue comme les autres',
    )
  })
})

describe('a French CSV', () => {
  it('keeps 3,5 and 0,25, 3 April, the zero of a code, and a telephone', async () => {
    const csv = [
      'Nom du lieu;Code INSEE;Commune;Latitude;Longitude;Téléphone',
      'Salle;01004;Ambérieu-en-Bugey;45,95;5,35;0474000001',
      'Rive;03185;Montluçon;3,5;0,25;',
    ].join('\n')
    const { examen } = await examine(new TextEncoder().encode(csv))
    expect(
      examen.lieux.map(({ codeInsee, latitude, longitude, telephone }) => [
        codeInsee,
        latitude,
        longitude,
        telephone,
      ]),
    ).toEqual([
      ['01004', 45.95, 5.35, '+33474000001'],
      ['03185', 3.5, 0.25, ''],
    ])
    const list = await examine(
      new TextEncoder().encode('Date;Heures;Lieu;Titre\n03/04/2026;14h-16h;Mairie de Désertines;Photos\n'),
    )
    expect(announced(list.examen)).toEqual(['2026-04-03 14:0 120'])
  })
})
