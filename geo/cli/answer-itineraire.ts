import { booleanPointInPolygon } from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { DepartementRef } from '../../src/dataset/manifest.ts'
import { loadNetwork, routesOf } from '../../src/dataset/roads.ts'
import { keepLast } from '../../src/domain/common/keep-last.ts'
import { PLACE_MAX_M } from '../../src/domain/roads/join.ts'
import { type FoundItinerary, openRouter, type Router } from '../../src/domain/roads/router.ts'
import { distance } from '../../src/text/fr/format.ts'
import { type Reseau, readReseau } from '../roads/read-reseau.ts'
import { AIDE, type ItineraireOptions, type Point, readItineraireOptions } from './itineraire-arguments.ts'
import { type Reponse, remarquesDe, writeReponse } from './itineraire-output.ts'
import { answerPaires, readPaires } from './itineraire-paires.ts'
import { openDatasetDir } from './open-dataset.ts'
import { MauvaisArgument } from './read-arguments.ts'

/** Farther than this from the published roads of the start, a point is beyond their margin. */
const DEPARTEMENT_MAX_M = 2000
/** Farther than this from every road of a file, a point is not of its region, or its coordinates are swapped. */
const RESEAU_MAX_M = 50_000

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
  const openAt = openReseaux(options)
  if (question.type === 'paires') return answerAll(question.chemin, openAt)
  const { mode, de } = question
  const { point: a, lieu } = await findDestination(question.a, options.data)
  const opened = await openAt(de)
  if (opened === null) throw sansRoutes(options.data, 'au départ demandé (longitude, puis latitude)')
  const { reseau, router } = opened
  // A place enters the network where the figures make it enter; between two points, a small network will do.
  const itineraire = router.find(mode, de, a, { local: lieu === null })
  if (itineraire === null)
    throw new MauvaisArgument(`aucun chemin (${mode}) entre ces deux points dans ce réseau`)
  if (lieu !== null && itineraire.end.straightM > PLACE_MAX_M) {
    throw new MauvaisArgument(
      `« ${lieu.nom} » est à ${distance(itineraire.end.straightM)} de la route la plus proche : sans accès par la route`,
    )
  }
  const tooFar = sayTooFar(itineraire, opened)
  if (tooFar !== null) throw new MauvaisArgument(tooFar)
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

type Find = Parameters<typeof answerPaires>[1]

/** Many pairs, each on the network of its start. */
async function answerAll(chemin: string, openAt: ReturnType<typeof openReseaux>): Promise<Sortie> {
  const paires = readPaires(chemin)
  const said = new Set<string>()
  const find: Find = async (mode, de, a) => {
    const opened = await openAt(de)
    if (opened === null) return { pourquoi: 'pas de routes dans ces données au départ' }
    for (const remarque of opened.reseau.remarques) said.add(remarque)
    const found = opened.router.find(mode, de, a, { local: true })
    if (found === null) return { pourquoi: `aucun chemin (${mode}) dans ce réseau` }
    const pourquoi = sayTooFar(found, opened)
    return pourquoi === null ? found : { pourquoi }
  }
  const { texte, remarques } = await answerPaires(paires, find)
  return { texte, remarques: [...said, ...remarques] }
}

interface Opened {
  readonly reseau: Reseau
  readonly router: Router
  /** The roads of a département, with their margin; else a file that somebody gave. */
  readonly isPublished: boolean
}

/** An end that lies off the network, in words; null where both are on it or near. */
function sayTooFar({ start, end }: FoundItinerary, { isPublished }: Opened): string | null {
  if (isPublished && end.straightM > DEPARTEMENT_MAX_M) {
    return `l’arrivée est à ${distance(end.straightM)} du réseau de ce département, qui s’arrête à 25 km de son contour ; donnez un réseau plus large : --reseau FICHIER.osm.pbf`
  }
  const [quoi, ecartM] =
    start.straightM >= end.straightM ? ['le départ', start.straightM] : ['l’arrivée', end.straightM]
  return ecartM <= RESEAU_MAX_M
    ? null
    : `${quoi} est à ${distance(ecartM)} de la route la plus proche de ce réseau : hors de lui (attendu : la longitude, puis la latitude)`
}

/** The network to answer a start on: the files given, else the published roads of its département; null without any. */
function openReseaux({ reseau, data }: ItineraireOptions): (de: Point) => Promise<Opened | null> {
  const keep = keepLast<Promise<Opened>>(4)
  const dataset = keepLast<Promise<Dataset>>(1)
  const made = (opened: Reseau, isPublished: boolean): Opened => ({
    reseau: opened,
    router: openRouter(opened.network),
    isPublished,
  })
  if (reseau.length > 0) return () => keep('', async () => made(await readReseau(reseau), false))
  return async (de) => {
    const opened = await dataset(data, () => openDatasetDir(data))
    if (!opened.manifest.departements.some(hasRoads)) throw sansRoutes(data)
    const code = await departementAt(opened, de)
    const routes = code === null ? null : routesOf(opened, code)
    if (code === null || routes === null) return null
    return keep(code, async () =>
      made(
        {
          network: await loadNetwork(opened, routes, true),
          fichiers: [routes.troncons.chemin],
          date: routes.millesime,
          mention: routes.mention,
          remarques: [],
        },
        true,
      ),
    )
  }
}

const hasRoads = ({ routes }: DepartementRef) => routes !== undefined && routes !== null

const sansRoutes = (data: string, ou = 'au départ demandé') =>
  new MauvaisArgument(
    `les données de « ${data} » n’ont pas de routes ${ou} ; donnez un réseau : --reseau FICHIER.osm.pbf`,
  )

/** The département with roads that holds a point. */
async function departementAt(dataset: Dataset, [lon, lat]: Point): Promise<string | null> {
  const withRoads = dataset.manifest.departements.filter(hasRoads)
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
    const { lieux, voisins } = await dataset.lieux(code)
    const found = [...lieux, ...voisins].find(({ id }) => id === a)
    if (found === undefined) continue
    return { point: [found.longitude, found.latitude], lieu: { id: a, nom: found.nom } }
  }
  throw new MauvaisArgument(`--a : aucun lieu « ${a} » dans les données de « ${data} »`)
}
