import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import { memoryStore } from '../../src/dataset/mine/store.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { examineFeuilles } from '../../src/domain/imports/examine.ts'
import { guessPlan } from '../../src/domain/imports/guess-plan.ts'
import { defaultReglages } from '../../src/domain/imports/lists/read-liste.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { readFeuilles } from '../../src/domain/tables/read-feuilles.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { createImportHandlers } from '../../src/worker/imports/handlers.ts'
import { CONTEXTE, REGLAGES } from '../support/examples/contexte-import.ts'
import { ok, openFakeSources } from '../support/files/fake-sources.ts'
import { lieux } from '../support/files/official-files.ts'
import { asRead, nothing } from '../support/files/pilote-imports.ts'
import { readManifest } from '../support/files/publication.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { tempDir } from '../support/files/temp-folder.ts'

/** A département whose places say their workshops in words, and whose file of places has no ids. */
const CREUSE = { type: 'departement', code: '23' } as const
const SEPTEMBRE = civilDate(2026, 9, 14)
const inWords = (id: string, nom: string, presentation_detail: string) => ({
  ...lieux(1)[0],
  id,
  nom,
  source: 'Ateliers de la Creuse',
  date_maj: '2026-09-01',
  modalites_accompagnement: 'Dans un atelier collectif',
  presentation_detail,
})
const PLACES = [
  ...lieux(20),
  inWords('lieu-mots', 'Médiathèque', 'Ateliers le lundi de 14h à 16h'),
  inWords('lieu-autre', 'Centre social', 'Ateliers le mardi de 9h à 11h'),
]
const LISTE = 'Date;Heures;Lieu;Commune;Titre\n17/09/2026;10h-11h;Médiathèque;Guéret;Mails et photos\n'

const dir = tempDir('ajouts-mots-')
const sources = await openFakeSources(dir)
const out = (name: string) => join(dir, name)
beforeAll(async () => {
  sources.answers.lieux = ok(JSON.stringify(PLACES), 'application/json')
  const cache = join(dir, 'cache')
  await buildDataset({ feed: sources.feed, departements: ['23'], out: out('sans'), log: nothing })
  mkdirSync(out('mairie'))
  writeFileSync(join(out('mairie'), 'liste.csv'), LISTE)
  const folder = { type: 'dossier', dir: cache } as const
  const asked = { feed: folder, departements: ['23'], log: nothing }
  await buildDataset({ ...asked, ajouts: out('mairie'), out: out('avec') })
  const bare = PLACES.map(({ id: _, ...place }) => place)
  writeFileSync(join(cache, 'places/lieux_national.json'), JSON.stringify(bare))
  await buildDataset({ ...asked, out: out('sans-id') })
}, 240_000)

const reportOf = (name: string) => {
  const { rapport } = readManifest(out(name))
  return parseTable(readFileSync(join(out(name), rapport.chemin)), 'rapport').rows
}

describe('a workshop given for a place that says its own in words', () => {
  it('replaces those words, and no others’, in a build and in the page alike', async () => {
    const read = () => readFolder(out('sans'))
    const imports = createImportHandlers(read, async () => memoryStore())
    await imports.ouvrir(
      { base: '', version: '', territoire: CREUSE, aujourdhui: SEPTEMBRE, partage: true },
      nothing,
    )
    const octets = Uint8Array.from(new TextEncoder().encode(LISTE)).buffer
    const files = await imports.lire({ fichiers: [{ nom: 'liste.csv', octets }] }, nothing)
    const reglages = defaultReglages(SEPTEMBRE)
    await imports.examiner({ feuilles: asRead(files), reglages, doublons: {} }, nothing)
    const kept = await imports.utiliser({ le: 1 }, nothing)
    const page = createHandlers(read)
    await page.ouvrir({ base: '' })
    const sessionsOf = async (handlers: typeof page) =>
      (await handlers.seances({ territoire: CREUSE, du: SEPTEMBRE, au: SEPTEMBRE + 13 })).seances.map(
        ({ seance, ou }) => `${seance.titre}, ${ou.nom}`,
      )
    const words = await sessionsOf(page)
    expect(words.filter((line) => line.endsWith(', Médiathèque'))).toHaveLength(2)
    await page.mesDonnees({ octets: kept.octets })
    const shown = await sessionsOf(page)
    expect(shown.filter((line) => line.endsWith(', Médiathèque'))).toEqual(['Mails et photos, Médiathèque'])
    expect(shown.filter((line) => line.endsWith(', Centre social'))).toHaveLength(2)
    const built = createHandlers(() => readFolder(out('avec')))
    await built.ouvrir({ base: '' })
    expect(await sessionsOf(built)).toEqual(shown)
    expect(reportOf('avec').map(({ raison }) => raison)).toContain(
      'ateliers de ce lieu donnés par ajouts/liste.csv : phrase non lue',
    )
  })
})

describe('a file of places without a column of ids', () => {
  it('gets those that the page gives to the same file, told as one correction', async () => {
    const built = createHandlers(() => readFolder(out('sans-id')))
    await built.ouvrir({ base: '' })
    const published = (await built.lieux({ territoire: CREUSE })).lieux.map(({ id }) => id).sort()
    expect(published).toHaveLength(PLACES.length)
    const bare = PLACES.map(({ id: _, ...place }) => place)
    const bytes = new TextEncoder().encode(JSON.stringify(bare))
    const { feuilles } = await readFeuilles(bytes, 'lieux_national.json')
    const sources = feuilles.map((feuille) => ({ feuille, plan: guessPlan(feuille), retouches: {} }))
    const [examen] = examineFeuilles(sources, REGLAGES, { ...CONTEXTE, source: 'lieux_national.json' })
    expect(examen?.lieux.map(({ id }) => id).sort()).toEqual(published)
    expect(published[0]).toMatch(/^lieux-national-[0-9a-f]{12}$/)
    const said = reportOf('sans-id').filter(({ champ }) => champ === 'id')
    expect(said.map(({ ligne, gravite }) => [ligne, gravite])).toEqual([['0', 'correction']])
    expect(examen?.remarques.filter(({ champ }) => champ === 'id').map(({ voulu }) => voulu)).toEqual(
      said.map(({ raison }) => raison),
    )
  })
})
