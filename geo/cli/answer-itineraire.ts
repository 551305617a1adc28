import { booleanPointInPolygon } from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { loadNetwork, routesOf } from '../../src/dataset/roads.ts'
import { PLACE_MAX_M } from '../../src/domain/roads/join.ts'
import { openRouter } from '../../src/domain/roads/router.ts'
import { distance } from '../../src/text/format.ts'
import { type Reseau, readReseau } from '../roads/read-reseau.ts'
import { AIDE, type ItineraireOptions, type Point, readItineraireOptions } from './itineraire-arguments.ts'
import { type Reponse, remarquesDe, writeReponse } from './itineraire-output.ts'
import { answerPaires, readPaires } from './itineraire-paires.ts'
import { openDatasetDir } from './open-dataset.ts'
import { MauvaisArgument } from './read-arguments.ts'

/** Farther than this from the published roads of the start, a point is beyond their margin. */
const DEPARTEMENT_MAX_M = 2000

interface Sortie {
  readonly texte: string
  readonly remarques: readonly string[]
}

/**
 * Answers the command line of `itineraire`: what to print, and the remarks for stderr. Throws MauvaisArgument or
 * DataError, one line each.
 */
export async function answerItineraire(argv: readonly string[]): Promise<Sortie> {
  const options = readItineraireOptions(argv)
  if (options === null) return { texte: AIDE, remarques: [] }
  const { question } = options
  const paires = question.type === 'paires' ? readPaires(question.chemin) : null
  const destination = question.type === 'un' ? await findDestination(question.a, options.data) : null
  const reseau = await openReseau(options)
  const router = openRouter(reseau.network)
  if (paires !== null) {
    const { texte, remarques } = answerPaires(router, paires)
    return { texte, remarques: [...reseau.remarques, ...remarques] }
  }
  if (question.type !== 'un' || destination === null)
    throw new Error('une question est une paire ou plusieurs')
  const { mode, de } = question
  const { point: a, lieu } = destination
  // A place enters the network where the figures make it enter; between two points, a small network will do.
  const itineraire = router.find(mode, de, a, { local: lieu === null })
  if (itineraire === null)
    throw new MauvaisArgument(`aucun chemin (${mode}) entre ces deux points dans ce réseau`)
  if (lieu !== null && itineraire.end.straightM > PLACE_MAX_M) {
    throw new MauvaisArgument(
      `« ${lieu.nom} » est à ${distance(itineraire.end.straightM)} de la route la plus proche : sans accès par la route`,
    )
  }
  if (options.reseau.length === 0 && itineraire.end.straightM > DEPARTEMENT_MAX_M) {
    throw new MauvaisArgument(
      `l’arrivée est à ${distance(itineraire.end.straightM)} du réseau de ce département, qui s’arrête à 25 km de son contour ; donnez un réseau plus large : --reseau FICHIER.osm.pbf`,
    )
  }
  const reponse: Reponse = {
    mode,
    de,
    a,
    lieu,
    itineraire,
    reseau: { fichiers: reseau.fichiers, date: reseau.date },
    mention: reseau.mention,
  }
  const said = options.format === 'csv' ? remarquesDe(reponse) : []
  return { texte: writeReponse(reponse, options.format), remarques: [...reseau.remarques, ...said] }
}

/** The files given, else the published roads of the département where the way begins. */
async function openReseau({ reseau, data, question }: ItineraireOptions): Promise<Reseau> {
  if (reseau.length > 0) return readReseau(reseau)
  const dataset = await openDatasetDir(data)
  const from = question.type === 'un' ? question.de : null
  const code = await departementAt(dataset, from)
  const routes = code === null ? null : routesOf(dataset, code)
  if (routes === null) {
    throw new MauvaisArgument(
      `les données de « ${data} » n’ont pas de routes au départ demandé ; donnez un réseau : --reseau FICHIER.osm.pbf`,
    )
  }
  return {
    network: await loadNetwork(dataset, routes, true),
    fichiers: [routes.troncons.chemin],
    date: routes.millesime,
    mention: routes.mention,
    remarques: [],
  }
}

/** The département with roads that holds a point; without a point, the first that has roads. */
async function departementAt(dataset: Dataset, point: Point | null): Promise<string | null> {
  const withRoads = dataset.manifest.departements.filter(({ routes }) => routes !== undefined)
  if (point === null) return withRoads[0]?.code ?? null
  const [lon, lat] = point
  for (const { code, bbox, communes } of withRoads) {
    if (bbox === null || communes === null) continue
    if (lon < bbox[0] || lat < bbox[1] || lon > bbox[2] || lat > bbox[3]) continue
    const outlines = (await dataset.json(communes)) as FeatureCollection<Polygon | MultiPolygon>
    if (outlines.features.some((outline) => booleanPointInPolygon([lon, lat], outline))) return code
  }
  return null
}

/** The point of a place, by its identifier. */
async function findDestination(
  a: Point | string,
  data: string,
): Promise<Pick<Reponse, 'lieu'> & { point: Point }> {
  if (typeof a !== 'string') return { point: a, lieu: null }
  const dataset = await openDatasetDir(data)
  for (const { code } of dataset.manifest.departements) {
    const found = (await dataset.lieux(code)).lieux.find(({ id }) => id === a)
    if (found === undefined) continue
    return { point: [found.longitude, found.latitude], lieu: { id: a, nom: found.nom } }
  }
  throw new MauvaisArgument(`--a : aucun lieu « ${a} » dans les données de « ${data} »`)
}
