import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import { openDataset } from '../../src/dataset/dataset.ts'
import { memoryStore } from '../../src/dataset/mine/store.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { createImportHandlers } from '../../src/worker/imports/handlers.ts'
import { classeurMairie } from '../support/examples/classeur-mairie.ts'
import { REGLAGES } from '../support/examples/contexte-import.ts'
import { MONTLUCON } from '../support/examples/montlucon.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { tempFolder } from '../support/files/temp-folder.ts'

const TODAY = civilDate(2026, 11, 28)
const nothing = () => {}
const folder = tempFolder()
const sans = () => folder.path('sans')
const avec = () => folder.path('avec')
const ajouts = () => folder.path('mes-donnees')

/** The page over the build without, a town hall's workbook brought into it, and the folder it gives back. */
async function prepare() {
  await buildDataset({ feed: { type: 'pilote' }, departements: 'tous', out: sans(), log: nothing })
  const read = () => readFolder(sans())
  const imports = createImportHandlers(read, async () => memoryStore())
  await imports.ouvrir(
    { base: '', version: '', territoire: MONTLUCON, aujourdhui: TODAY, partage: true },
    nothing,
  )
  const octets = Uint8Array.from(classeurMairie()).buffer
  const files = await imports.lire({ fichiers: [{ nom: 'hiver.xlsx', octets }] }, nothing)
  const feuilles = files.map((file) => file.feuilles.map(({ plan }) => ({ plan, retouches: {} })))
  await imports.examiner({ feuilles, reglages: REGLAGES, doublons: {} }, nothing)
  const kept = await imports.utiliser({ le: 1 }, nothing)
  mkdirSync(ajouts(), { recursive: true })
  for (const quoi of ['lieux', 'ateliers'] as const)
    writeFileSync(join(ajouts(), `${quoi}.csv`), await imports.exporter({ quoi }, nothing))
  const page = createHandlers(read)
  await page.ouvrir({ base: '' })
  await page.mesDonnees({ octets: kept.octets })
  return page
}

describe('npm run geo -- --pilote --ajouts', () => {
  let page: Awaited<ReturnType<typeof prepare>>
  let built: ReturnType<typeof createHandlers>
  let report = ''
  let serie: Atelier | undefined
  beforeAll(async () => {
    page = await prepare()
    const published = await openDataset(readFolder(sans()))
    const [first] = (await published.lieux('03')).lieux
    serie = (await published.ateliers('03')).find(({ titre }) => titre !== '')
    writeFileSync(
      join(ajouts(), 'corrections.csv'),
      [
        'id;champ;ancien;nouveau;date',
        // As somebody writes it by hand: the number is read as those of the source are.
        `${first?.id};telephone;${first?.telephone};04 70 99 99 99;2026-11-28`,
        `${first?.id};nom;Autre;${first?.nom};2026-11-28`,
        `${serie?.id};places;${serie?.places ?? ''};7;2026-11-28`,
        `${first?.id};commune;Ailleurs;Nulle part;2026-11-28`,
        'parti;nom;a;b;2026-11-28',
        '',
      ].join('\n'),
    )
    await buildDataset({
      feed: { type: 'pilote' },
      departements: 'tous',
      ajouts: ajouts(),
      out: avec(),
      log: nothing,
    })
    built = createHandlers(() => readFolder(avec()))
    const manifest = await built.ouvrir({ base: '' })
    report = readFileSync(join(avec(), manifest.rapport.chemin), 'utf8')
  })

  const questions: readonly Question[] = [
    { territoire: MONTLUCON, offre: 'ateliers', portee: { type: 'mode', mode: 'marche', minutes: 30 } },
    { territoire: MONTLUCON, offre: 'lieux', portee: { type: 'distance', distanceM: 3000 } },
    {
      territoire: MONTLUCON,
      offre: 'ateliers',
      portee: { type: 'mode', mode: 'velo', minutes: 20 },
      fenetre: {
        du: TODAY,
        au: TODAY + 40,
        types: 'ateliers',
        theme: null,
        niveau: null,
        public: null,
        gratuit: false,
      },
    },
  ]
  it.each(questions)('counts what the page counts with the same data: %o', async (question) => {
    const [inPage, onLine] = await Promise.all([
      page.couverture({ question, par: 'commune' }),
      built.couverture({ question, par: 'commune' }),
    ])
    const { population, zones } = onLine.rapport
    expect(inPage.rapport.population).toEqual(population)
    expect(inPage.rapport.zones).toEqual(zones)
    const before = await page.couvertureSans({ question })
    expect(population?.atteinte).toBeGreaterThan(before.population?.atteinte ?? 0)
  })

  it('announces the sessions that the page announces', async () => {
    const demande = { territoire: MONTLUCON, du: TODAY, au: TODAY + 60 }
    const mine = async (handlers: typeof page) =>
      (await handlers.seances(demande)).seances
        .filter(({ serie }) => serie.source.endsWith('hiver.xlsx'))
        .map(({ seance, ou }) => `${seance.debut} ${seance.titre} ${ou.nom}`)
    expect(await mine(built)).toEqual(await mine(page))
    expect((await mine(built)).length).toBe(29)
  })

  it('puts records of the sources right, and tells those it could not', async () => {
    const { lieux } = await (await openDataset(readFolder(avec()))).lieux('03')
    expect(lieux.map(({ telephone }) => telephone)).toContain('+33470999999')
    // The mark of the page is nothing to publish.
    expect(lieux.filter((lieu) => 'corrige' in lieu)).toEqual([])
    const ateliers = await (await openDataset(readFolder(avec()))).ateliers('03')
    expect(ateliers.find(({ id }) => id === serie?.id)).toEqual({ ...serie, places: 7 })
    const told = parseTable(new TextEncoder().encode(report), 'rapport').rows.filter(
      ({ source }) => source === 'ajouts/corrections.csv',
    )
    expect(told.map(({ raison }) => String(raison).replace(/«.*?»/g, '…'))).toEqual([
      'correction appliquée à la fiche …',
      'rien à faire : la fiche … le dit déjà',
      'correction appliquée à la fiche …',
      'la fiche a changé : elle dit …, attendu …',
      'la fiche … n’est plus dans les données',
    ])
  })

  it('reads the archive of what was written by hand, and gives what the page shows', async () => {
    const read = () => readFolder(sans())
    const imports = createImportHandlers(read, async () => memoryStore())
    await imports.ouvrir(
      { base: '', version: '', territoire: MONTLUCON, aujourdhui: TODAY, partage: true },
      nothing,
    )
    const data = await openDataset(read())
    const quartier = (await data.index()).qpv.find(({ communes }) => communes.includes('03185'))
    const { lon = 0, lat = 0 } = quartier?.depart ?? {}
    const csv = `nom;commune;latitude;longitude\nMaison du quartier;Montluçon;${lat};${lon}\n`
    const octets = Uint8Array.from(new TextEncoder().encode(csv)).buffer
    const files = await imports.lire({ fichiers: [{ nom: 'quartier.csv', octets }] }, nothing)
    const feuilles = files.map((file) => file.feuilles.map(({ plan }) => ({ plan, retouches: {} })))
    const sansDates = { du: 0, au: 0, rythme: 'semaine', vacances: 'ouvert', commune: '' } as const
    const reglages = { ...sansDates, confirme: true, lieuxChoisis: {} }
    await imports.examiner({ feuilles, reglages, doublons: {} }, nothing)
    await imports.utiliser({ le: 0 }, nothing)
    const [first] = (await data.lieux('03')).lieux
    const { id = '', codeInsee = '' } = first ?? {}
    const fiche = { id, codeInsee }
    const valeurs = {
      telephone: '04 70 99 99 99',
      modalites_accompagnement: 'Dans un atelier collectif',
      horaires: 'Mo 09:00-12:00',
    }
    const lieu = { nom: 'Salle du haut', commune: 'Lamaids', modalites_accompagnement: 'À distance' }
    const atelier = { titre: 'Photos', date: '08/12/2026', heure: '14h-16h', commune: 'Terjat' }
    const series = (await data.ateliers('03')).filter(({ rrule }) => rrule !== '')
    const held = (await data.lieux('03')).lieux.find(({ id: one }) =>
      series.some(({ lieuId }) => lieuId === one),
    )
    const [seance] =
      (await imports.ficheModifiable({ id: held?.id ?? '', codeInsee: held?.codeInsee ?? '' }, nothing))
        ?.seances ?? []
    const notes = [
      await imports.corriger({ ...fiche, genre: 'lieu', valeurs, le: 1 }, nothing),
      await imports.ajouterLieu({ valeurs: lieu, le: 2 }, nothing),
      await imports.ajouterAtelier({ valeurs: atelier, reglages, le: 3 }, nothing),
      await imports.noterSeance(
        {
          id: held?.id ?? '',
          codeInsee: '',
          uid: seance?.uid ?? '',
          atelierId: seance?.atelierId ?? '',
          debut: null,
          motif: 'travaux',
          le: 4,
        },
        nothing,
      ),
    ]
    expect(notes.flatMap(({ refus }) => refus)).toEqual([])
    const shown = createHandlers(read)
    await shown.ouvrir({ base: '' })
    await shown.mesDonnees({ octets: notes.at(-1)?.mes?.octets ?? null })

    const zip = folder.path('mes-donnees.zip')
    writeFileSync(zip, await imports.exporterDossier(null, nothing))
    const out = folder.path('avec-zip')
    await buildDataset({ feed: { type: 'pilote' }, departements: 'tous', ajouts: zip, out, log: nothing })
    const published = createHandlers(() => readFolder(out))
    await published.ouvrir({ base: '' })

    const placesOf = async (page: typeof shown) =>
      (await page.lieux({ territoire: MONTLUCON })).lieux
        .map(({ corrige: _, source: __, ...one }) => one)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(await placesOf(published)).toEqual(await placesOf(shown))
    const ofQuartier = (await placesOf(shown)).filter(({ nom }) => nom === 'Maison du quartier')
    expect(ofQuartier.map(({ qpv }) => qpv)).toEqual([quartier?.code])
    const demande = { territoire: MONTLUCON, du: TODAY, au: TODAY + 60 }
    const sessionsOf = async (page: typeof shown) =>
      (await page.seances(demande)).seances.map(({ seance: one, ou }) => ({ ...one, ou: ou.nom }))
    expect(await sessionsOf(published)).toEqual(await sessionsOf(shown))
    expect((await sessionsOf(shown)).filter(({ motif }) => motif === 'travaux').length).toBe(1)
    for (const question of questions) {
      const [inPage, onLine] = await Promise.all(
        [shown, published].map((page) => page.couverture({ question, par: 'commune' })),
      )
      expect(inPage?.rapport.population).toEqual(onLine?.rapport.population)
      expect(inPage?.rapport.zones).toEqual(onLine?.rapport.zones)
    }
  })

  it('refuses a folder without any of its files', async () => {
    const empty = folder.path('vide')
    mkdirSync(empty)
    await expect(
      buildDataset({
        feed: { type: 'pilote' },
        departements: 'tous',
        ajouts: empty,
        out: avec(),
        log: nothing,
      }),
    ).rejects.toThrow(/attendu lieux.csv, ateliers.csv ou corrections.csv/)
  })
})
