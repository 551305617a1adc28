import { fileURLToPath } from 'node:url'
import type { BilanSource } from '../../src/dataset/manifest.ts'
import { FUSEAU_METROPOLE, instantToLocal } from '../../src/domain/calendar/fuseau.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import { layLines } from '../../src/domain/imports/edits/lay-lines.ts'
import { inLayOrder } from '../../src/domain/imports/fichiers/given-twice.ts'
import { lieuxSansAVenir } from '../../src/domain/places/read/date-a-venir.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { readAjouts } from '../feeds/ajouts.ts'
import { readFolder } from '../feeds/folder.ts'
import { readNetwork } from '../feeds/network.ts'
import { readPilote } from '../feeds/pilote.ts'
import type { RawData } from '../feeds/raw-data.ts'
import { readBefore } from '../historique/publish-historique.ts'
import { anomaliesAjouts, bilanAjouts, datesAjouts } from '../publish/ajouts-report.ts'
import { checkBaisse } from '../publish/controles/check-baisse.ts'
import { checkBuilt } from '../publish/controles/checks.ts'
import { fileAnomalies, unreadFile } from '../publish/file-anomalies.ts'
import { newestDay } from '../publish/nuit/newest-day.ts'
import { publishDataset } from '../publish/publish.ts'
import { GARDE_MS, openPublisher, PublicationInachevee, type Publisher } from '../publish/write.ts'
import { buildInstantMs } from '../read/build-instant.ts'
import { readDecoupage } from '../read/decoupage.ts'
import { withFolder } from '../read/lock-folder.ts'
import { saySystem } from '../read/say-system.ts'
import { publishAllRoads } from '../roads/publish-all-roads.ts'
import { examineAjouts } from '../transforms/ajouts/examine-ajouts.ts'
import {
  correctPlaces,
  correctSeries,
  layLieux,
  laySeries,
  orphansOf,
  tellCorrections,
} from '../transforms/ajouts/lay-ajouts.ts'
import { calibrate } from '../transforms/calibrate.ts'
import { collectAteliers } from '../transforms/collect-ateliers.ts'
import { joinCommunes } from '../transforms/join-communes.ts'
import { joinQpv, neighbourLieux, partitionLieux } from '../transforms/lieux.ts'
import { openOutlines } from '../transforms/outline-at.ts'
import { qpvCells } from '../transforms/qpv-cells.ts'
import { projectPerimeter } from '../transforms/qpv-share.ts'
import { buildWindow, readAteliersFiles } from '../transforms/read-ateliers.ts'
import { SENTENCES } from '../transforms/read-sentences.ts'
import { buildCommunes, buildIndex, mostInhabited } from '../transforms/territoires.ts'
import { type BuildOptions, readBuildOptions, USAGE, withAdressePublique } from './build-options.ts'
import { startCommand } from './print.ts'
import { MauvaisArgument } from './read-arguments.ts'
import { printSummary, remarks } from './summary.ts'

const PUBLIC_DIR = fileURLToPath(new URL('../../public', import.meta.url))

/**
 * Reads a feed, joins, checks, then publishes into `out`. If anything is wrong, throws before publishing, and `out` is as it
 * was; PublicationInachevee: it holds the new data already.
 */
export async function buildDataset(options: BuildOptions): Promise<void> {
  const publisher = openPublisher(options.out, GARDE_MS)
  await withFolder(options.out, 'dossier de sortie', async () => {
    try {
      await buildInto(publisher, options)
    } catch (error) {
      publisher.abandon()
      throw error
    }
  })
}

async function buildInto(publisher: Publisher, options: BuildOptions): Promise<void> {
  const { log } = options
  const raw = await readFeed(options)
  log('lieux : lecture et corrections…')
  const decoupage = readDecoupage()
  const ajouts = options.ajouts === undefined ? null : await readAjouts(options.ajouts)
  const construitLe = new Date(buildInstantMs(process.env.SOURCE_DATE_EPOCH)).toISOString()
  const today = instantToLocal(Date.parse(construitLe), FUSEAU_METROPOLE).date
  const corrections = ajouts?.corrections ?? []
  const read = lieuxSansAVenir(readLieux(raw.lieux.rows, raw.lieux.numeros), today)
  const outlines = openOutlines([...raw.outlines.values()].flat())
  const joined = joinCommunes(read, decoupage, outlines)
  const publies = joinQpv(joined.lieux, raw.qpv)
  const fichiers = await readAteliersFiles(raw.ateliers, publies, { decoupage, outlines }, today)
  log('quartiers prioritaires : habitants par part de carreau…')
  const municipal = new Map<string, number>()
  for (const cell of raw.cells200) {
    const population =
      raw.communes.get(cell.commune)?.population ?? decoupage.communes.get(cell.commune)?.population
    if (population !== null && population !== undefined) municipal.set(cell.commune, population)
  }
  const perimeters = raw.qpv.features.map((f) =>
    projectPerimeter(
      f.properties.code_qp,
      f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates,
    ),
  )
  const inQpv = qpvCells(calibrate(raw.cells200, municipal), perimeters)
  log('territoires…')
  const communes = buildCommunes(
    raw,
    decoupage,
    [...publies, ...fichiers.flatMap(({ lignes }) => lignes.map(({ atelier }) => atelier))].map(
      ({ codeInsee }) => codeInsee,
    ),
  )
  const index = buildIndex(
    raw,
    decoupage,
    communes,
    mostInhabited(inQpv, (c) => c.qpv),
  )
  const lus =
    ajouts === null
      ? []
      : await examineAjouts(
          ajouts.fichiers,
          { index, lieux: publies, outlines: raw.outlines, aujourdhui: today },
          options.pourAjouts ?? {},
        )
  const known = new Set(communes.map(({ code }) => code))
  const poses = inLayOrder(lus)
  const ajoutes = poses.flatMap((one) => one.lieux).filter(({ codeInsee }) => known.has(codeInsee))
  const ofLieux = correctPlaces(
    layLieux(publies, joinQpv(ajoutes, raw.qpv)),
    corrections,
    (moved) =>
      joinQpv(
        joinCommunes({ ...read, anomalies: [], lieux: [...moved] }, decoupage, outlines).lieux,
        raw.qpv,
      ),
    today,
  )
  const { lieux } = ofLieux
  const cells = new Map<string, readonly CellRow[]>(
    raw.departements.flatMap((code) => {
      const found = raw.cells.get(code)
      return found === undefined ? [] : [[code, found] as const]
    }),
  )
  log('lieux par département, avec leurs voisins…')
  const partition = partitionLieux(lieux, raw.departements, cells)
  log('ateliers…')
  const miens = poses.map((one) => one.ateliers).reduce(layLines, [])
  const ateliers = collectAteliers(fichiers, publies, {
    // The pilot's series are written in its table; its articles are no schedules.
    sentences: raw.jeu !== 'pilote',
    ligneOf: (id) => read.lignes.get(id) ?? 0,
    fenetre: buildWindow(today),
    communes: [...decoupage.communes.values()],
    ajoutes: miens,
  })
  const laid = laySeries(ateliers.parDepartement, miens, { lieux, departements: raw.departements })
  const series = correctSeries(laid, corrections, today)
  const corrige = tellCorrections(corrections, [...ofLieux.dites, ...series.dites])
  log('contrôles…')
  const complete = options.departements === 'tous'
  const passed = checkBuilt({
    complete,
    jeu: raw.jeu,
    grilleId: raw.grille.id,
    lieux,
    cells,
    qpvCells: inQpv,
    communes,
    departements: raw.departements,
    lieuxPar: partition,
    ateliers: series.parDepartement,
    series: [...laid.values()].reduce((n, lines) => n + lines.length, 0),
  })
  const bilan: BilanSource[] = [
    {
      source: raw.lieux.source,
      lues: read.lues,
      gardees: joined.lieux.length,
      signalees: new Set(joined.anomalies.filter((a) => a.gravite !== 'rejet').map((a) => a.ligne)).size,
      rejetees: read.lues - joined.lieux.length,
    },
    ...(ajouts === null ? [] : bilanAjouts(ajouts, lus, corrige)),
    ...ateliers.bilan,
    ...countRows(raw, cells, inQpv.length),
  ]
  if (!acceptsBaisse(options))
    checkBaisse(options.out, {
      jeu: raw.jeu,
      lieuxPar: partition,
      ateliersPar: series.parDepartement,
      contours: raw.outlines,
      bilan,
    })
  const roads = await publishAllRoads(publisher, options.out, {
    raw,
    index,
    lieux: partition,
    cells,
    construitLe,
    log,
  })
  log(`${passed.length} contrôles passés ; écriture…`)
  const ofFile = fileAnomalies(raw.lieux.problemes, read.colonnesInconnues, raw.lieux.sansId === true)
  const unread = raw.ateliersNonLus.map(unreadFile)
  const ofAjouts = ajouts === null ? [] : anomaliesAjouts(ajouts, lus, orphansOf(miens, laid), corrige)
  const anomalies = [
    ...[...ofFile, ...joined.anomalies].map((a) => ({ ...a, source: raw.lieux.source })),
    ...ofAjouts,
    ...unread,
    ...ateliers.anomalies,
    ...roads.anomalies.map((a) => ({ ...a, source: 'routes' })),
  ]
  const manifest = publishDataset(publisher, {
    raw,
    index,
    lieux: partition,
    voisins: neighbourLieux(lieux, partition),
    cells,
    qpvCells: inQpv,
    ateliers: series.parDepartement,
    anomalies,
    bilan,
    ajouts: datesAjouts(lus),
    dates: new Map([
      [
        raw.lieux.source,
        newestDay(
          publies.filter(({ codeInsee }) => known.has(codeInsee)),
          [],
        ),
      ],
      ['ateliers', newestDay([], [...ateliers.parDepartement.values()].flat())],
    ]),
    construitLe,
    adresse: options.adresse ?? null,
    routes: roads.routes,
    temps: roads.temps,
    before: readBefore(options.out),
  })
  printSummary(manifest, options.out, log)
  const ofAteliers = [
    ...unread,
    ...ateliers.anomalies.filter(({ source }) => source !== SENTENCES),
    ...ofAjouts,
  ]
  for (const line of remarks(ofFile, ofAteliers)) log(line)
}

const acceptsBaisse = ({ feed, accepterBaisse = false }: BuildOptions): boolean =>
  accepterBaisse || (feed.type === 'reseau' && feed.accepterBaisse)

function readFeed({ feed, departements, log }: BuildOptions): Promise<RawData> | RawData {
  if (feed.type === 'pilote') return readPilote(feed.dir)
  return feed.type === 'dossier'
    ? readFolder(feed.dir, departements, log)
    : readNetwork(feed, departements, log)
}

function countRows(
  raw: RawData,
  cells: ReadonlyMap<string, readonly CellRow[]>,
  qpvRows: number,
): BilanSource[] {
  const count = (source: string, n: number): BilanSource => ({
    source,
    lues: n,
    gardees: n,
    signalees: 0,
    rejetees: 0,
  })
  const cellCount = [...cells.values()].reduce((n, own) => n + own.length, 0)
  return [
    count(raw.jeu === 'pilote' ? 'population200m' : 'population1km', cellCount),
    count(
      'communes',
      raw.departements.reduce((n, code) => n + (raw.outlines.get(code)?.length ?? 0), 0),
    ),
    count('qpv', raw.qpv.features.length),
    ...(qpvRows > 0 && raw.jeu !== 'pilote' ? [count('population200m', raw.cells200.length)] : []),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  startCommand(USAGE)
  const started = performance.now()
  const log = (line: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
    console.log(line.endsWith('…') ? `[${seconds} s] ${line}` : line)
  }
  try {
    const asked = readBuildOptions(process.argv.slice(2), process.env, log)
    await buildDataset(withAdressePublique(asked, PUBLIC_DIR))
  } catch (error) {
    const isBadQuestion = error instanceof MauvaisArgument
    const message = saySystem(error) ?? (error as Error).message
    const failed =
      error instanceof PublicationInachevee
        ? 'Les nouvelles données sont en place, mais la publication n’est pas finie : des agendas, des pages sans script ou la note de la nuit peuvent être d’avant.'
        : 'La construction a échoué, les données d’avant restent en place.'
    console.error(isBadQuestion ? `${message}\n${USAGE}` : `${failed}\n${message}`)
    process.exit(isBadQuestion ? 2 : 1)
  }
}
