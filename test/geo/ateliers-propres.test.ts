import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import { listSeances } from '../../geo/cli/list-seances.ts'
import { readCsvBack } from '../../geo/read/csv.ts'
import { readDecoupage } from '../../geo/read/decoupage.ts'
import { ROOT } from '../support/files/data-dirs.ts'
import { ok, openFakeSources } from '../support/files/fake-sources.ts'
import { lieux } from '../support/files/official-files.ts'
import { readManifest } from '../support/files/publication.ts'
import { tempDir } from '../support/files/temp-folder.ts'
import { runCli } from '../support/run-cli.ts'

const dir = tempDir('ateliers-propres-')
const sources = await openFakeSources(dir)
const said: string[] = []
const out = (name: string) => join(dir, name)
const IN_WORDS = {
  ...lieux(1)[0],
  id: 'lieu-mots',
  nom: 'Médiathèque',
  source: 'Ateliers de la Creuse',
  date_maj: '2026-09-01',
  modalites_accompagnement: 'Dans un atelier collectif',
  presentation_detail: 'Ateliers le lundi de 14h à 16h',
}
const OTHER = { ...IN_WORDS, id: 'lieu-autre', presentation_detail: 'Ateliers le mardi de 9h à 11h' }

beforeAll(async () => {
  sources.answers.lieux = ok(JSON.stringify([...lieux(20), IN_WORDS, OTHER]), 'application/json')
  cpSync(join(ROOT, 'test/fixtures/ateliers'), join(dir, 'cache/ateliers'), { recursive: true })
  await buildDataset({
    feed: sources.feed,
    departements: ['23'],
    out: out('reseau'),
    log: (line) => said.push(line),
  })
  const folder = { type: 'dossier', dir: join(dir, 'cache') } as const
  await buildDataset({ feed: folder, departements: ['23'], out: out('dossier'), log: () => undefined })
}, 120_000)

/** The report of a data set, as rows by heading. */
function report(name: string): Record<string, string>[] {
  const { colonnes, lignes } = readCsvBack(fileOf(name, 'rapport'))
  return lignes.map((cells) => Object.fromEntries(colonnes.map((column, i) => [column, cells[i] ?? ''])))
}
const fileOf = (name: string, key: 'rapport' | 'ateliersCsv'): string =>
  readFileSync(join(out(name), readManifest(out(name))[key]?.chemin ?? ''), 'utf8')

const sessions = async (du: string, au: string) => {
  const { texte } = await listSeances([
    ...[
      '--data',
      out('reseau'),
      '--territoire',
      'departement:23',
      '--du',
      du,
      '--au',
      au,
      '--format',
      'texte',
    ],
  ])
  return texte
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .split('\n')
}

describe('own ateliers, by the network feed and by a folder', () => {
  it('give the same data set', () => {
    expect(readManifest(out('dossier')).version).toBe(readManifest(out('reseau')).version)
    expect(readManifest(out('dossier')).sources.map(({ id }) => id)).toContain('ateliers')
  })

  it('of a table, a list, two calendars and a workbook are all published, corrected and placed', async () => {
    const lines = (await sessions('2026-09-14', '2026-09-20')).map((line) =>
      line.replace(/ · (?:places inconnues|coût à demander|6 places[^·]*restantes inconnues)/g, ''),
    )
    expect(lines).toEqual([
      'lundi 14 septembre 2026, de 9 h à 12 h · Atelier du lundi · Lieu 5, Guéret',
      'lundi 14 septembre 2026, de 14 h à 15 h 30 · Débuter sur tablette · Lieu 3, Guéret · Annulé. Salle fermée.',
      'mardi 15 septembre 2026, de 9 h à 11 h · Atelier numérique · Médiathèque, Guéret · Déduit d’une phrase de 2026 : à vérifier.',
      'mercredi 16 septembre 2026, de 10 h à 11 h · Premiers mails · Fursac',
      'mercredi 16 septembre 2026, de 14 h à 16 h · Club informatique · Ahun · À vérifier avant de venir : une correction n’a pas pu être lue.',
      'jeudi 17 septembre 2026, de 9 h à 12 h · Au marché · Guéret',
      'jeudi 17 septembre 2026, de 10 h à 11 h 30 · Mails et photos · Médiathèque, Guéret · Complet.',
      'jeudi 17 septembre 2026, de 14 h à 15 h 30 · Tablette, à Ahun · Ahun',
      'vendredi 18 septembre 2026, de 14 h à 15 h · Hors les murs · Salle des fêtes, 23000 Guéret, Guéret',
      'vendredi 18 septembre 2026, de 14 h à 15 h 30 · Ranger ses photos · Guéret',
    ])
    // Cancelled by another file than that of its series.
    expect((await sessions('2026-10-13', '2026-10-13')).join()).toMatch(/Passage du bus.*Annulé/)
  })

  it('reach the list of their commune, its calendar and the figures by dates', () => {
    const liste = readFileSync(join(out('reseau'), 'liste/23001.html'), 'utf8')
    const agenda = readFileSync(join(out('reseau'), 'agenda/23001.ics'), 'utf8')
    for (const page of [liste, agenda]) expect(page).toContain('Tablette')
    const args = [
      '--territoire',
      'commune:23096',
      '--distance',
      '1000',
      '--du',
      '2026-09-07',
      '--au',
      '2026-09-13',
    ]
    const { code, out: texte } = runCli('couverture.ts', ['--data', out('reseau'), ...args])
    expect(code).toBe(0)
    const { population, fenetre } = JSON.parse(texte)
    expect(population.atteinte).toBe(readDecoupage().communes.get('23096')?.population)
    expect(fenetre.arrets).toBe(1)
  })

  it('replace the series read in the words of their place, and no other', () => {
    const rows = report('reseau').filter(({ source }) => source === 'horaires écrits')
    expect(rows.map(({ raison }) => raison)).toContain(
      'ateliers de ce lieu donnés par ateliers/salle.xlsx : phrase non lue',
    )
    const published = readCsvBack(fileOf('reseau', 'ateliersCsv')).lignes
    const ofPlace = (id: string) => published.filter((cells) => cells[1] === id).map((cells) => cells[5])
    expect(ofPlace('lieu-mots')).toEqual(['Mails et photos'])
    expect(ofPlace('lieu-autre')).toEqual(['Atelier numérique'])
  })

  it('are counted file by file: what is read is kept or left out', () => {
    const counts = readManifest(out('reseau')).bilan.filter(({ source }) => source.startsWith('ateliers/'))
    expect(counts.map(({ source, lues, gardees, rejetees }) => [source, lues, gardees, rejetees])).toEqual([
      ['ateliers/23001-agenda.ics', 5, 2, 3],
      ['ateliers/lieu-5.ics', 1, 1, 0],
      ['ateliers/mairie.csv', 8, 5, 3],
      ['ateliers/salle.xlsx', 4, 3, 1],
      ['ateliers/tournee.json', 2, 2, 0],
    ])
  })

  it.each([
    ['ateliers/LISEZMOI.txt', '0', /pas lu : attendu .csv, .json, .ics ou .xlsx/],
    ['ateliers/mairie.csv', '0', /^lu en Windows-1252/],
    ['ateliers/mairie.csv', '1', /colonne inconnue/],
    ['ateliers/mairie.csv', '4', /une autre correction de la même séance vaut/],
    ['ateliers/mairie.csv', '5', /Ancien code INSEE ramené à la commune d’aujourd’hui : Fursac \(23192\)/],
    ['ateliers/mairie.csv', '6', /commune trouvée par la position : Guéret/],
    ['ateliers/mairie.csv', '6', /attendu un nombre entier/],
    ['ateliers/mairie.csv', '7', /lieu inconnu/],
    ['ateliers/mairie.csv', '8', /lieu introuvable/],
    ['ateliers/23001-agenda.ics', '0', /non lues/],
    ['ateliers/23001-agenda.ics', '0', /hors de la période/],
    ['ateliers/23001-agenda.ics', '15', /version plus ancienne/],
    ['ateliers/23001-agenda.ics', '30', /commune trouvée par le nom et le code postal : Guéret/],
    ['ateliers/23001-agenda.ics', '39', /DTSTART manquant/],
    ['ateliers/salle.xlsx', '0', /titre au-dessus des colonnes/],
    ['ateliers/tournee.json', '2', /identifiant pris dans plusieurs fichiers.*« tournee\/tablette »/],
  ])('tell in the report, and at the end of the build, of %s line %s: %s', (source, ligne, raison) => {
    const rows = report('reseau').filter((row) => row.source === source && row.ligne === ligne)
    expect(rows.map((row) => row.raison).join('\n')).toMatch(new RegExp(raison.source, 'm'))
    expect(said.join('\n')).toContain(`attention, ${source}`)
  })

  it('published, then put back into the folder, give the same table', async () => {
    const again = join(dir, 'relu')
    cpSync(join(dir, 'cache'), again, { recursive: true })
    rmSync(join(again, 'ateliers'), { recursive: true })
    mkdirSync(join(again, 'ateliers'))
    writeFileSync(join(again, 'ateliers/publie.csv'), fileOf('reseau', 'ateliersCsv'))
    const feed = { type: 'dossier', dir: again } as const
    await buildDataset({ feed, departements: ['23'], out: out('relu-publie'), log: () => undefined })
    expect(fileOf('relu-publie', 'ateliersCsv')).toBe(fileOf('reseau', 'ateliersCsv'))
  })
})
