import { type Dataset, openDataset } from '../../dataset/dataset.ts'
import { type ImportGarde, type Mine, mineOf } from '../../dataset/mine/mine-file.ts'
import type { Derniere } from '../../dataset/pannes/derniere.ts'
import { prepareFigure, prepareScope } from '../../dataset/prepare-scope.ts'
import type { ReadBytes } from '../../dataset/read-file.ts'
import { communesOf, loadLieux, VOISINAGE_M } from '../../dataset/scope.ts'
import { loadArretsHorsCompte } from '../../dataset/seances.ts'
import { keepLast, keepLastOf } from '../../domain/common/keep-last.ts'
import {
  answerCells,
  type PreparedFigure,
  type PreparedScope,
  rayonOf,
} from '../../domain/coverage/answer.ts'
import { deriveVersion, versionOf } from '../../domain/coverage/answer-version.ts'
import { zonesSansChiffre } from '../../domain/coverage/counting/zones-sans-chiffre.ts'
import { type Curve, computeCurve } from '../../domain/coverage/curve.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { reposeOf } from '../../domain/coverage/repose.ts'
import type { Fields } from '../../domain/coverage/travel.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import { keyOfFenetre } from '../../domain/sessions/window.ts'
import { describeError } from '../protocol/describe-error.ts'
import type { Couverture, ManifestOuvert, Params, RequestName, Result } from '../protocol/index.ts'
import { paintTiles } from '../tiles/paint-tiles.ts'
import { buildTileIndex, type TileIndex } from '../tiles/tile-index.ts'
import { describeLieu } from './describe-lieu.ts'
import { describeTerritoire, nameTerritoire } from './describe-territoire.ts'
import { exportLieux, listLieux, listOuvertures } from './find-lieux.ts'
import { listCovered, locateStart } from './locate-start.ts'
import type { ScenarioTools } from './scenario.ts'
import { createSitesHandlers, listSeances } from './seances.ts'
import { relaxLieux } from './search/relax-lieux.ts'
import { searchLieux } from './search/search-lieux.ts'
import { searchTerritoires } from './search/search-territoires.ts'

export type Handlers = { readonly [N in RequestName]: (params: Params<N>) => Promise<Result<N>> }

/** Cells of an answer, kept to be painted; older answers are forgotten. */
interface States {
  readonly grid: Grid
  readonly etat: Uint8Array
  readonly tailleM: number
}
/** An answer of a scenario makes two, and tiles of the answer before may still be on their way. */
const KEPT_VERSIONS = 12

/** What only a plan, or only a scenario, asks: lists and figures do not wait for its code. */
const PLAN = ['modeleDuPlan', 'carteDuPlan'] as const
const SIMULER = [
  'situer',
  'scenario',
  'gain',
  'assisDuPlan',
  'proposer',
  'carteImprimee',
  'peser',
  'glisser',
] as const

/** Handlers that are made, their code read, when the first of them is asked. */
function later<N extends RequestName>(
  names: readonly N[],
  make: () => Promise<Pick<Handlers, N>>,
): Pick<Handlers, N> {
  let made: Promise<Pick<Handlers, N>> | null = null
  const handlerOf = (name: N) => async (params: never) => {
    made ??= make()
    return (await made)[name](params)
  }
  return Object.fromEntries(names.map((name) => [name, handlerOf(name)])) as unknown as Pick<Handlers, N>
}

/** The work of the worker as ordinary functions over a data set: tested without any worker. */
export function createHandlers(
  fetchBytes: (base: string) => ReadBytes,
  readKept: () => Promise<Mine | null> = async () => null,
  derniereOf?: (base: string) => Derniere,
): Handlers {
  let opened: Promise<Dataset> | null = null
  /** Without what a person brought. */
  let published: Promise<Dataset> | null = null
  const figures = keepLast<Promise<PreparedFigure>>(2)
  const editable = keepLast<Promise<PreparedScope>>(1)
  const tileIndexes = new WeakMap<object, TileIndex>()
  const statesOf = new Map<string, States>()
  const dataset = (): Promise<Dataset> => opened ?? Promise.reject(new Error('ouvrir n’a pas été appelé'))

  const keyOf = (
    { manifest }: Dataset,
    { territoire, offre, portee, fenetre, calcul, ageMax, groupe = 'tous' }: Question,
  ): string => {
    const wide = rayonOf(portee) > VOISINAGE_M
    // A straight field serves every mode; by road each mode has its own.
    const hasRoads = manifest.departements.some(({ routes }) => routes !== undefined)
    const mode = hasRoads && portee.type === 'mode' ? `${portee.mode} ${calcul}` : ''
    const parts = [offre, portee.type, wide, keyOfFenetre(fenetre), ageMax?.depuis ?? '', mode, groupe]
    return `${manifest.version} ${formatTerritoire(territoire)} ${parts.join(' ')}`
  }
  const prepare = async (question: Question): Promise<PreparedFigure> => {
    const data = await dataset()
    return figures(keyOf(data, question), () => prepareFigure(data, question))
  }
  const prepareEdits = async (question: Question): Promise<PreparedScope> => {
    const data = await dataset()
    return editable(keyOf(data, question), () => prepareScope(data, question, 'edits'))
  }

  /** Made when a first tile is asked for: the figure does not wait for the picture. */
  const indexOf = (grid: Grid): TileIndex => {
    const index = tileIndexes.get(grid) ?? buildTileIndex(grid)
    tileIndexes.set(grid, index)
    return index
  }

  const rememberStates: ScenarioTools['rememberStates'] = async ({ key }, question, grid, etat) => {
    const { manifest } = await dataset()
    const { tailleM } = question.territoire.type === 'qpv' ? manifest.grilleQpv : manifest.grille
    statesOf.delete(key)
    statesOf.set(key, { grid, tailleM, etat })
    for (const old of [...statesOf.keys()].slice(0, -KEPT_VERSIONS)) statesOf.delete(old)
  }

  return {
    chercher: async ({ texte, limite }) => searchLieux(await dataset(), texte, limite),
    situerDepart: async ({ depart }) => locateStart(await dataset(), depart),
    couverts: async () => listCovered(await dataset()),
    trouver: async (demande) => listLieux(await dataset(), demande),
    fiche: async (demande) => describeLieu(await dataset(), demande),
    // What roads alone answer comes with the first question about them.
    chemin: async (demande) => (await import('./chemin.ts')).tellWay(await dataset(), demande),
    tempsRoute: async (demande) => (await import('./temps-route.ts')).roadTimes(await dataset(), demande),
    ouvertures: async (demande) => listOuvertures(await dataset(), demande),
    relacherLieux: async (demande) => relaxLieux(await dataset(), demande),
    exporter: async (demande) => exportLieux(await dataset(), demande),
    ...later(SIMULER, async () => {
      const [{ createScenarioHandlers }, { createGlisser }] = await Promise.all([
        import('./scenario.ts'),
        import('./glisser.ts'),
      ])
      return {
        ...createScenarioHandlers({ dataset, prepare: prepareEdits, rememberStates }),
        glisser: createGlisser({ dataset, prepare: prepareEdits, indexOf }),
      }
    }),
    ...later(PLAN, async () => {
      const { createPlanHandlers } = await import('./plan/modele.ts')
      return createPlanHandlers({ dataset, rememberStates })
    }),
    ...createSitesHandlers(prepare),
    ouvrir: async ({ base }) => {
      const before = { published, opened }
      const plain = openDataset(fetchBytes(base), derniereOf?.(base))
      const laid = lay(plain, readKept())
      published = plain
      opened = laid
      try {
        return tellManifest(await laid)
      } catch (error) {
        // Data that were open stay so: only newer ones could not be read.
        if (opened === laid && before.opened !== null) ({ published, opened } = before)
        throw error
      }
    },
    mesDonnees: async ({ octets }) => {
      if (published === null) throw new Error('ouvrir n’a pas été appelé')
      opened = lay(published, octets === null ? readKept() : Promise.resolve(mineOf(parseImports(octets))))
      return tellManifest(await opened)
    },
    chercherTerritoires: async ({ texte, limite }) => searchTerritoires(await dataset(), texte, limite),
    territoireEnBref: async ({ territoire }) => nameTerritoire(await dataset(), territoire),
    territoire: async ({ territoire }) => describeTerritoire(await dataset(), territoire),
    lieux: async ({ territoire }) => {
      const data = await dataset()
      const communes = communesOf(await data.indexOf(territoire), territoire)
      const departements = [...new Set(communes.map((c) => c.departement))]
      return loadLieux(data, departements, new Set(communes.map((c) => c.code)), VOISINAGE_M)
    },
    couverture: async ({ question, par }) => {
      const data = await dataset()
      const scope = await prepare(question)
      const { portee } = question
      const { rapport, etat } = await answerCells({
        data,
        prepared: scope,
        offre: question.offre,
        portee,
        par,
      })
      const version = versionOf(data.manifest.version, question)
      const { grid, nom } = scope.scope
      const communes = par === 'commune' ? await scope.scope.readCommunes() : []
      await rememberStates(version, question, grid, etat)
      const result: Couverture = {
        question,
        rapport,
        par,
        courbe: portee.type === 'mode' ? curveOf(scope, portee.mode) : null,
        version,
        nom,
        sansChiffre: await zonesSansChiffre(scope.scope, par, async () => (await data.index()).qpv),
        municipales: new Map(communes.map((c) => [c.code, c.populationMunicipale])),
      }
      return result
    },
    couvertureSans: async ({ question }) => {
      if (published === null) throw new Error('ouvrir n’a pas été appelé')
      const data = await published
      const prepared = await prepareFigure(data, question)
      const { offre, portee } = question
      return (await answerCells({ data, prepared, offre, portee, par: null })).rapport
    },
    arretsHorsCompte: async ({ territoire, fenetre }) =>
      loadArretsHorsCompte(await dataset(), territoire, fenetre),
    repose: async ({ question, le }) => reposeOf(await prepareEdits(question), question.portee, le),
    comparer: async ({ question, territoires }) => {
      const [data, { compareAvecEtSans }] = await Promise.all([
        dataset(),
        import('../../dataset/comparer/compare-territoires.ts'),
      ])
      const without = data.miens === undefined || published === null ? null : await published
      return compareAvecEtSans(data, without, question, territoires)
    },
    placesDuJour: async ({ question, le, taux = null }) => {
      const [data, { readPlacesDuJour }] = await Promise.all([
        dataset(),
        import('../../dataset/plan/read-places-du-jour.ts'),
      ])
      const { places, etat, grid } = await readPlacesDuJour(data, question, le, taux)
      const version = deriveVersion(versionOf(data.manifest.version, question), `places ${le} ${taux}`)
      await rememberStates(version, question, grid, etat)
      return { ...places, version }
    },
    portrait: async ({ question, le }) =>
      (await import('../../dataset/portrait/read-portrait.ts')).readPortrait(await dataset(), question, le),
    historique: async ({ territoire }) =>
      (await import('../../dataset/historique/read-historique.ts')).readHistorique(
        await dataset(),
        territoire,
      ),
    temps: async ({ question }) => {
      const [prepared, { tempsOf }] = await Promise.all([
        prepareEdits(question),
        import('../../domain/coverage/counting/temps.ts'),
      ])
      return tempsOf(prepared, question.portee)
    },
    pointParRoute: async (demande) =>
      (await import('./point-par-route.ts')).reachPoint(await dataset(), demande),
    habitantsAutour: async ({ question, lon, lat }) => {
      const [prepared, { reachAround }] = await Promise.all([
        prepareEdits(question),
        import('./point-par-route.ts'),
      ])
      const { habitants, etat } = reachAround(prepared, question.portee, { lon, lat })
      const { version: data } = (await dataset()).manifest
      const version = deriveVersion(versionOf(data, question), `autour ${lon} ${lat}`)
      await rememberStates(version, question, prepared.scope.grid, etat)
      return { habitants, version }
    },
    seances: async (demande) => listSeances(await dataset(), demande),
    peindre: async ({ version, tuiles, mode, couleurs, sizePx }) => {
      const found = statesOf.get(version.key)
      if (found === undefined) return null
      const { grid, etat, tailleM } = found
      return { version, tuiles: paintTiles(indexOf(grid), etat, tuiles, { mode, couleurs, tailleM, sizePx }) }
    },
  }
}

const tellManifest = ({ manifest, panne }: Dataset): ManifestOuvert =>
  panne === undefined ? manifest : { ...manifest, panne: describeError(panne) }

async function lay(data: Promise<Dataset>, mine: Promise<Mine | null>): Promise<Dataset> {
  const [dataset, own] = await Promise.all([data, mine])
  if (own === null) return dataset
  // Who brought nothing does not wait for what lays it, nor for the readers of corrected cells.
  const { withMine } = await import('../../dataset/mine/with-mine.ts')
  return withMine(dataset, own)
}

const parseImports = (octets: Uint8Array) =>
  JSON.parse(new TextDecoder().decode(octets)) as readonly ImportGarde[]

const curves = keepLastOf<Fields, Curve>(3)

/** Minutes change with every move of the slider, the curve only with the mode. */
const curveOf = ({ scope, fields }: PreparedFigure, mode: Mode): Curve =>
  curves(fields, mode, () => computeCurve(scope.grid, fields, mode))
