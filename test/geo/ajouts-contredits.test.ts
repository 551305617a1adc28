import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { MONTLUCON, TODAY } from '../support/examples/montlucon.ts'
import { type Apporte, bringToPage, nothing } from '../support/files/pilote-imports.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { tempFolder } from '../support/files/temp-folder.ts'

/** Files that contradict each other, themselves, or say nothing: what is not kept is told, the same in both. */
const folder = tempFolder()
const LIEU = 'id,nom,latitude,longitude,code_insee,commune'
const SERIE = 'id,type,titre,lieu_id,debut,duree_min,rrule'
const file = (nom: string, ...lines: readonly string[]): Apporte => ({
  nom,
  octets: new TextEncoder().encode(lines.join('\n')),
})
const FICHIERS: readonly Apporte[] = [
  // Given in another order than that of their names.
  file(
    'lieux-b.csv',
    LIEU,
    '1,Salle du bas,46.36,2.53,03101,Domérat',
    'm3,La même,46.341,2.604,03185,Montluçon',
  ),
  file(
    ...['lieux-a.csv', LIEU, '1,Salle du haut,46.35,2.61,03185,Montluçon'],
    // Another case is another id; the same record twice contradicts nothing.
    ...['M1,Salle une,46.352,2.612,03185,Montluçon', 'm1,Salle deux,46.353,2.6,03185,Montluçon'],
    'm3,La même,46.341,2.604,03185,Montluçon',
  ),
  file('series-b.csv', SERIE, 'x1,atelier,Les photos,m1,2027-02-05T14:00,90,'),
  file(
    ...['series-a.csv', SERIE, 'x1,atelier,Les mails,m1,2027-01-05T14:00,60,FREQ=WEEKLY;COUNT=3'],
    'X1,atelier,Les mots de passe,M1,2027-01-06T14:00,60,',
  ),
  // One heading twice: the first that is filled holds.
  file(
    ...['double.csv', 'id,nom,nom,latitude,longitude,code_insee,commune'],
    ...['d1,Nom gardé,Nom laissé,46.361,2.612,03185,Montluçon', 'd2,,Seul nom,46.362,2.613,03185,Montluçon'],
  ),
  file('debuts.csv', `${SERIE},debut`, 'd3,atelier,Deux débuts,m1,2027-01-07T14:00,60,,2027-01-08T10:00'),
  file('titres.csv', LIEU),
  file('vide.ics', 'BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR'),
]

type Page = ReturnType<typeof createHandlers>
const LES_MIENS = /^(?:lieux-b-|series-b-)?(?:[mMd]?\d|M1|[xX]1)$/
const placesOf = async (handlers: Page) =>
  (await handlers.lieux({ territoire: MONTLUCON })).lieux
    .flatMap(({ id, nom }) => (LES_MIENS.test(id) ? [`${id} ${nom}`] : []))
    .sort()
const sessionsOf = async (handlers: Page) =>
  (await handlers.seances({ territoire: MONTLUCON, du: TODAY, au: TODAY + 250 })).seances
    .flatMap(({ serie: { id, titre }, ou }) => (LES_MIENS.test(id) ? [`${id} ${titre}, ${ou.nom}`] : []))
    .sort()
const rowsOf = (csv: string) => parseTable(new TextEncoder().encode(csv), 'rapport').rows

describe('files that contradict each other', () => {
  let brought: Awaited<ReturnType<typeof bringToPage>>
  let built: Page
  let report: ReturnType<typeof rowsOf>
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T10:00Z') })
    brought = await bringToPage(FICHIERS)
    const ajouts = folder.path('mairie')
    mkdirSync(ajouts)
    for (const { nom, octets } of FICHIERS) writeFileSync(join(ajouts, nom), octets)
    const out = folder.path('avec')
    await buildDataset({ feed: { type: 'pilote' }, departements: 'tous', ajouts, out, log: nothing })
    built = createHandlers(() => readFolder(out))
    const { rapport } = await built.ouvrir({ base: '' })
    report = rowsOf(readFileSync(join(out, rapport.chemin), 'utf8'))
  })

  it('keeps what two files give one id to, that of the second by name under the name of its file, in the page as in a build', async () => {
    const lieux = [
      '1 Salle du haut',
      'M1 Salle une',
      'd1 Nom gardé',
      'd2 Seul nom',
      'lieux-b-1 Salle du bas',
      'm1 Salle deux',
      'm3 La même',
    ]
    const series = [
      'X1 Les mots de passe, Salle une',
      'd3 Deux débuts, Salle deux',
      'series-b-x1 Les photos, Salle deux',
      // Three dates.
      ...Array<string>(3).fill('x1 Les mails, Salle deux'),
    ]
    for (const page of [brought.page, built]) {
      expect(await placesOf(page)).toEqual(lieux)
      expect(await sessionsOf(page)).toEqual(series)
    }
  })

  it('tells in both what bears another id than in its file, and the cell that a second heading holds', () => {
    const told = (rows: typeof report, of: string) =>
      rows
        .flatMap((row) => (/identifiant pris|deux colonnes/.test(String(row[of])) ? [String(row[of])] : []))
        .sort()
    const expected = [
      'deux colonnes remplissent « nom » : gardé « Nom gardé », « nom » laissé de côté',
      'identifiant pris dans un autre fichier pour autre chose : « lieux-b-1 » ici',
      'identifiant pris dans un autre fichier pour autre chose : « series-b-x1 » ici',
    ]
    expect(told(rowsOf(brought.rapport), 'voulu')).toEqual(expected)
    expect(told(report, 'raison')).toEqual(expected)
  })

  it('tells on the command line the columns and files that gave nothing', () => {
    const raisons = (source: string) =>
      report.flatMap((row) =>
        row.source === `ajouts/${source}` && row.champ === 'fichier' ? [row.raison] : [],
      )
    expect(raisons('debuts.csv')).toEqual(['colonnes que personne ne lit, ou en double : debut'])
    for (const nom of ['titres.csv', 'vide.ics'])
      expect(raisons(nom)).toEqual(['rien à lire : attendu des lignes sous les titres, ou des événements'])
  })
})
