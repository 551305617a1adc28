import { keepLastOf } from '../domain/common/keep-last.ts'
import type { Avertissement } from '../domain/coverage/report.ts'
import type { Scope, ScopeChiffre } from '../domain/coverage/zonage.ts'
import { departementOf, isOutreMer } from '../domain/geo/codes.ts'
import type { Commune, TerritoireIndex } from '../domain/geo/communes.ts'
import { concatGrids, EMPTY_GRID, filterCells, type Grid } from '../domain/geo/grid.ts'
import { formatTerritoire, type Territoire } from '../domain/geo/territoire.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import type { Dataset } from './dataset.ts'

/** How far across a border the published places of a département go (decisions.md 30). */
export const VOISINAGE_M = 60_000

/** Asking for a territory that the data do not hold in full (decisions.md 8); text/ says it in words. */
export class DonneesPartielles extends Error {
  readonly territoire: Territoire
  /** Title of the data set. */
  readonly titre: string
  constructor(territoire: Territoire, titre: string) {
    super(`${formatTerritoire(territoire)}: not whole in ${titre}`)
    this.name = 'DonneesPartielles'
    this.territoire = territoire
    this.titre = titre
  }
}

/** Another offer asks for the same cells and places: the last territories are kept, with all that hangs on them. */
const territories = keepLastOf<Dataset, Promise<ScopeChiffre>>(2)
const scopes = keepLastOf<Dataset, Promise<Scope>>(2)

/** Loads the communes and cells of a territory, without its places. Throws DonneesPartielles or DataError. */
export function loadTerritoire(dataset: Dataset, territoire: Territoire): Promise<ScopeChiffre> {
  return territories(dataset, formatTerritoire(territoire), () => readTerritoire(dataset, territoire))
}

/**
 * Loads a territory with its places. `rayonM` is how far a place may be and still matter: beyond the published
 * neighbourhood, the places of every département are read. Throws DonneesPartielles or DataError.
 */
export function loadScope(dataset: Dataset, territoire: Territoire, rayonM = VOISINAGE_M): Promise<Scope> {
  const key = `${formatTerritoire(territoire)} ${rayonM > VOISINAGE_M}`
  return scopes(dataset, key, () => readScope(dataset, territoire, rayonM))
}

/** Départements of metropolitan France, where the data hold all of it. */
export const departementsFrance = ({ manifest }: Dataset): string[] =>
  manifest.departements
    .map((d) => d.code)
    .filter((code) => !isOutreMer(code))
    .sort()

/** All of France as its own file counts it: of the communes what that file says, the rest when it is asked for. */
async function readFrance(dataset: Dataset, territoire: Territoire): Promise<ScopeChiffre | null> {
  const isWhole = territoire.type === 'france' && dataset.manifest.complets.france
  const all = isWhole ? await dataset.tousCarreaux() : null
  return (
    all && {
      territoire,
      nom: NOM_FRANCE,
      readCommunes: async () => communesOf(await dataset.indexOf(territoire), territoire),
      departements: departementsFrance(dataset),
      grid: all.grid,
      avertissements: withoutCells(all.sansCarreau),
    }
  )
}

async function readTerritoire(dataset: Dataset, territoire: Territoire): Promise<ScopeChiffre> {
  return (await readFrance(dataset, territoire)) ?? (await readCommunesOf(dataset, territoire))
}

async function readCommunesOf(dataset: Dataset, territoire: Territoire): Promise<ScopeChiffre> {
  const { index, communes, departements, codes } = await wholeCommunes(dataset, territoire)
  const grid = await loadGrid(dataset, territoire, departements, codes)
  const avertissements = grid.zone.length === 0 ? [] : missingCells(grid, communes, territoire)
  const nom = nomOf(index, territoire)
  return { territoire, nom, readCommunes: async () => communes, departements, grid, avertissements }
}

async function readScope(dataset: Dataset, territoire: Territoire, rayonM: number): Promise<Scope> {
  const { communes, departements, codes } = await wholeCommunes(dataset, territoire)
  // Both at once: the network is the slow part.
  const [territory, { lieux, voisins }] = await Promise.all([
    loadTerritoire(dataset, territoire),
    loadLieux(dataset, departements, codes, rayonM),
  ])
  const avertissements: Avertissement[] = []
  if (rayonM > VOISINAGE_M && !dataset.manifest.complets.france) {
    avertissements.push({ type: 'lieuxAuDela', rayonM: VOISINAGE_M })
  }
  if (dataset.manifest.complets.communes !== null) avertissements.push({ type: 'sansVoisinage' })
  if (territory.grid.zone.length === 0) avertissements.push({ type: 'sansGrille', lieux: lieux.length })
  const all = [...avertissements, ...territory.avertissements]
  return { ...territory, communes, lieux, voisins, avertissements: all }
}

async function wholeCommunes(dataset: Dataset, territoire: Territoire) {
  const index = await dataset.indexOf(territoire)
  const communes = communesOf(index, territoire)
  checkComplete(dataset, index, territoire, communes)
  const departements = [...new Set(communes.map((c) => c.departement))].sort()
  return { index, communes, departements, codes: new Set(communes.map((c) => c.code)) }
}

const lists = keepLastOf<TerritoireIndex, readonly Commune[]>(4)

/** Communes of a territory; a QPV gives the communes it lies over. Metropolitan France for `france`. */
export const communesOf = (index: TerritoireIndex, territoire: Territoire): readonly Commune[] =>
  lists(index, formatTerritoire(territoire), () => pickCommunes(index, territoire))

function pickCommunes(index: TerritoireIndex, territoire: Territoire): readonly Commune[] {
  if (territoire.type === 'france') return index.communes.filter((c) => !isOutreMer(c.code))
  const { type, code } = territoire
  if (type === 'commune') return index.communes.filter((c) => c.code === code)
  if (type === 'epci') return index.communes.filter((c) => c.epci === code)
  if (type === 'departement') return index.communes.filter((c) => c.departement === code)
  if (type === 'qpv') {
    const wanted = new Set(index.qpv.find((q) => q.code === code)?.communes ?? [])
    return index.communes.filter((c) => wanted.has(c.code))
  }
  const departements = new Set(index.departements.filter((d) => d.region === code).map((d) => d.code))
  return index.communes.filter((c) => departements.has(c.departement))
}

export const NOM_FRANCE = 'France métropolitaine et Corse'

/** Name of a territory; its code where the data do not know it. */
export function nomOf(index: TerritoireIndex, territoire: Territoire): string {
  if (territoire.type === 'france') return NOM_FRANCE
  const { type, code } = territoire
  const lists = {
    commune: index.communes,
    epci: index.epci,
    departement: index.departements,
    region: index.regions,
    qpv: index.qpv,
  }
  return lists[type].find((t) => t.code === code)?.nom ?? code
}

/** Throws DonneesPartielles unless the data hold the territory in full (decisions.md 8). */
export function checkComplete(
  dataset: Dataset,
  index: TerritoireIndex,
  territoire: Territoire,
  communes: readonly Commune[],
): void {
  const { complets, titre } = dataset.manifest
  const isComplete = (c: Commune) =>
    complets.communes === null
      ? complets.departements.includes(c.departement)
      : complets.communes.includes(c.code)
  const isWhole = (): boolean => {
    if (territoire.type === 'france') return complets.france
    const { type, code } = territoire
    if (type === 'departement' && !complets.departements.includes(code)) return false
    if (type === 'region' && !complets.regions.includes(code)) return false
    if (type === 'epci' && !complets.epci.includes(code)) return false
    if (type === 'qpv' && index.qpv.every((q) => q.code !== code)) return false
    return communes.length > 0 && communes.every(isComplete)
  }
  if (!isWhole()) throw new DonneesPartielles(territoire, titre)
}

/** Places of the communes named in `codes`, and the others within `rayonM` that were published with them. */
export async function loadLieux(
  dataset: Dataset,
  departements: readonly string[],
  codes: Set<string>,
  rayonM: number,
) {
  const wanted = rayonM > VOISINAGE_M ? dataset.manifest.departements.map((d) => d.code) : departements
  const all = (await loadAllLieux(dataset, wanted)) ?? (await loadLieuxOf(dataset, wanted))
  return {
    lieux: all.filter((l) => codes.has(l.codeInsee)),
    voisins: all.filter((l) => !codes.has(l.codeInsee)),
  }
}

/**
 * The places of départements that have no neighbour left out, so of metropolitan France or more, from the one file
 * that names each place once; null for any other list, or where that file was not published.
 */
async function loadAllLieux(dataset: Dataset, wanted: readonly string[]): Promise<readonly Lieu[] | null> {
  const own = new Set(wanted)
  const isWhole = dataset.manifest.departements.every(({ code }) => own.has(code) || isOutreMer(code))
  const all = isWhole ? await dataset.tousLieux() : null
  return all?.filter((lieu) => own.has(departementOf(lieu.codeInsee))) ?? null
}

/** The places of some départements, then their neighbours', each once. */
async function loadLieuxOf(dataset: Dataset, wanted: readonly string[]): Promise<readonly Lieu[]> {
  const files = await Promise.all(wanted.map((code) => dataset.lieux(code)))
  const seen = new Map<string, Lieu>()
  for (const file of files) for (const lieu of file.lieux) seen.set(lieu.id, lieu)
  for (const file of files) for (const lieu of file.voisins) if (!seen.has(lieu.id)) seen.set(lieu.id, lieu)
  return [...seen.values()]
}

async function loadGrid(
  dataset: Dataset,
  territoire: Territoire,
  departements: readonly string[],
  codes: Set<string>,
): Promise<Grid> {
  if (territoire.type === 'qpv') {
    const { grid, qpv, codes: qpvCodes } = await dataset.qpvGrid()
    const wanted = qpvCodes.indexOf(territoire.code)
    return wanted === -1 ? EMPTY_GRID : filterCells(grid, (i) => qpv[i] === wanted)
  }
  const grids = await Promise.all(departements.map((code) => dataset.grid(code)))
  const grid = concatGrids(grids.filter((g) => g !== null))
  const kept = grid.zones.map((zone) => codes.has(zone))
  return kept.every(Boolean) ? grid : filterCells(grid, (i) => kept[grid.zone[i]!] === true)
}

function missingCells(grid: Grid, communes: readonly Commune[], territoire: Territoire): Avertissement[] {
  if (territoire.type === 'qpv') return []
  const inhabited = new Set(grid.zones)
  return withoutCells(communes.filter((c) => !inhabited.has(c.code)).map((c) => c.nom))
}

const withoutCells = (noms: readonly string[]): Avertissement[] =>
  noms.length === 0 ? [] : [{ type: 'communesSansCarreau', noms }]
