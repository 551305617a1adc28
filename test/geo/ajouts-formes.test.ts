import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { defaultPeriod } from '../../src/domain/imports/lists/read-liste.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { FORMES_MAIRIE } from '../support/examples/formes-mairie.ts'
import { MONTLUCON, TODAY } from '../support/examples/montlucon.ts'
import { type Apporte, bringToPage, nothing } from '../support/files/pilote-imports.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { tempFolder } from '../support/files/temp-folder.ts'

/** The same files, brought into the page and laid over a build: records, corrections, rejects, figures. */
const folder = tempFolder()
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/mairie/${name}`, import.meta.url))
const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))

const FICHIERS: readonly Apporte[] = [
  ...FORMES_MAIRIE,
  ...['colle.txt', 'jours-semaine.csv', 'lieux-annuaire.csv', 'liste-dates.csv', 'par-mois.csv'].map(
    (nom) => ({
      nom,
      octets: fixture(nom),
    }),
  ),
  // Places: one that is published too, one without position, one in no commune of these data, one refused.
  {
    nom: 'nos-lieux.csv',
    octets: text([
      'Nom du lieu;Adresse;Code postal;Commune;Latitude;Longitude;Téléphone;Mail;Nom du conseiller',
      'Mairie annexe;3 rue Haute;03420;Terjat;;;04 70 00 00 07;annexe@mairie.example;Camille Quidam',
      'Bus du Cher;;;;46,34;2,6;06 12 34 56 78;quidam@gmail.com;Camille Quidam',
      'Loin;;75001;Paris;48,86;2,34;;;',
      'Perdu;;;;;;;;',
    ]),
  },
  {
    nom: 'serie.json',
    octets: text([
      JSON.stringify([
        {
          id: 's1',
          titre: 'Trier ses photos',
          type: 'atelier',
          debut: '2026-12-08T14:00',
          rrule: 'FREQ=WEEKLY;COUNT=4',
          commune: 'Lamaids',
          duree_min: '90',
        },
        { id: 's2', titre: 'Nulle part', type: 'atelier', debut: '2026-12-08T14:00' },
        { id: 's3', titre: 'Date fausse', type: 'atelier', debut: '32/13/2026', commune: 'Lamaids' },
      ]),
    ]),
  },
  {
    nom: 'agenda.ics',
    octets: text([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:a@mairie',
      'SUMMARY:Café numérique',
      'DTSTART:20261210T090000Z',
      'DTEND:20261210T110000Z',
      'LOCATION:Salle des fêtes de Mazirat',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b@mairie',
      'SUMMARY:Sans lieu',
      'DTSTART:20261211T090000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ]),
  },
]

const rowsOf = (csv: string) =>
  parseTable(new TextEncoder().encode(csv), 'rapport', { lignesMax: 10_000 }).rows

describe('the same files in the page and laid over a build', () => {
  let brought: Awaited<ReturnType<typeof bringToPage>>
  let built: ReturnType<typeof createHandlers>
  let report: ReturnType<typeof rowsOf>
  let bilan: readonly {
    readonly source: string
    readonly lues: number
    readonly gardees: number
    readonly rejetees: number
  }[]
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T10:00Z') })
    brought = await bringToPage(FICHIERS)
    expect(brought.refus).toEqual([])
    const ajouts = folder.path('mairie')
    mkdirSync(ajouts)
    for (const { nom, octets } of FICHIERS) writeFileSync(join(ajouts, nom), octets)
    const out = folder.path('avec')
    const feed = { type: 'pilote' } as const
    // A build takes the school year by itself; the page, what the person says.
    const pourAjouts = { territoire: MONTLUCON, ...defaultPeriod(TODAY) }
    await buildDataset({ feed, departements: 'tous', ajouts, pourAjouts, out, log: nothing })
    built = createHandlers(() => readFolder(out))
    const manifest = await built.ouvrir({ base: '' })
    bilan = manifest.bilan.filter(({ source }) => source.startsWith('ajouts/'))
    report = rowsOf(readFileSync(join(out, manifest.rapport.chemin), 'utf8')).filter(({ source }) =>
      String(source).startsWith('ajouts/'),
    )
  })

  it('gives the same places, marked by nobody’s name', async () => {
    const placesOf = async (handlers: typeof built) =>
      (await handlers.lieux({ territoire: MONTLUCON })).lieux
        .map(({ corrige: _, source: __, ...one }) => one)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    const page = await placesOf(brought.page)
    expect(await placesOf(built)).toEqual(page)
    expect(page.map(({ nom }) => nom)).toEqual(
      expect.arrayContaining(['Mairie annexe', 'Bus du Cher', 'Salle Verte']),
    )
    expect(JSON.stringify(page)).not.toMatch(/Quidam|quidam|\+336/)
  })

  it('gives the same sessions', async () => {
    const sessionsOf = async (handlers: typeof built) =>
      (await handlers.seances({ territoire: MONTLUCON, du: TODAY, au: TODAY + 250 })).seances.map(
        ({ seance, ou, serie: { source, id, confiance, texteSource } }) => ({
          ...seance,
          ou: ou.nom,
          serie: { id, confiance, texteSource, source: source.replace(/^Mes données : /, '') },
        }),
      )
    const page = await sessionsOf(brought.page)
    expect(await sessionsOf(built)).toEqual(page)
    for (const { nom } of FICHIERS.filter(({ nom }) => !/lieux/.test(nom)))
      expect(page.map(({ serie }) => serie.source)).toContain(nom)
  })

  it('says the same of the same lines: corrected, to be looked at, refused', () => {
    const inPage = rowsOf(brought.rapport).map(({ gravite, ligne, recu, voulu }) =>
      [gravite === 'verifier' ? 'avertissement' : gravite, ligne, recu, voulu].join(' | '),
    )
    const onLine = report
      .filter(({ champ }) => champ !== 'fichier')
      .map(({ gravite, ligne, valeur, raison }) => [gravite, ligne, valeur, raison].join(' | '))
    expect(onLine.sort()).toEqual(inPage.sort())
    expect(inPage.filter((line) => line.startsWith('rejet')).length).toBeGreaterThan(3)
    expect(inPage.filter((line) => line.startsWith('correction')).length).toBeGreaterThan(10)
    const sum = (of: (one: (typeof bilan)[number]) => number) => bilan.reduce((n, one) => n + of(one), 0)
    expect(sum(({ lues }) => lues)).toBe(brought.examen.lues)
    expect(sum(({ gardees }) => gardees)).toBe(brought.examen.gardees)
    expect(sum(({ rejetees }) => rejetees)).toBe(brought.examen.rejetees)
  })

  it.each<Question>([
    { territoire: MONTLUCON, offre: 'ateliers', portee: { type: 'mode', mode: 'marche', minutes: 30 } },
    { territoire: MONTLUCON, offre: 'lieux', portee: { type: 'distance', distanceM: 1000 } },
  ])('gives the same figure: %o', async (question) => {
    const [inPage, onLine] = await Promise.all(
      [brought.page, built].map((handlers) => handlers.couverture({ question, par: 'commune' })),
    )
    expect(inPage?.rapport.population).toEqual(onLine?.rapport.population)
    expect(inPage?.rapport.zones).toEqual(onLine?.rapport.zones)
    const before = await brought.page.couvertureSans({ question })
    expect(inPage?.rapport.population?.atteinte).toBeGreaterThan(before.population?.atteinte ?? 0)
  })
})
