import { keepLast } from '../domain/common/keep-last.ts'
import { classeVitesse } from '../domain/coverage/modes.ts'
import type { AncienneCommune, Commune, TerritoireIndex } from '../domain/geo/communes.ts'
import type { Grid, QpvGrid } from '../domain/geo/grid.ts'
import type { GroupeAge } from '../domain/geo/groupe.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import type { Atelier } from '../domain/sessions/atelier.ts'
import { decodeAges } from './ages/ages-file.ts'
import { type AteliersFile, decodeAteliers } from './ateliers-file.ts'
import { decodeCells, decodeQpvCells } from './cells-file.ts'
import { decodeCarreaux } from './france/comptes-carreaux.ts'
import type { ComptesFile } from './france/comptes-file.ts'
import { decodeVoisins, type VoisinsFile } from './france/voisins-file.ts'
import { type CompactLieu, expandLieu, type LieuxFile, type TousLieuxFile } from './lieux-file.ts'
import { type DepartementRef, type FichierRef, type Manifest, parseManifest } from './manifest.ts'
import {
  type AnciensNomsFile,
  decodeAnciensNoms,
  decodeNoms,
  type NomLieu,
  type NomsFile,
} from './noms-file.ts'
import { loadParquet } from './parquet-columns.ts'
import { DataError, type ReadBytes, readChecked, readJson } from './read-file.ts'
import { openIndex } from './territoires/open-index.ts'

export interface LieuxDuDepartement {
  readonly lieux: readonly Lieu[]
  /** Places of other départements within 60 km. */
  readonly voisins: readonly Lieu[]
}

/** Every cell of metropolitan France. */
interface TousCarreaux {
  readonly grid: Grid
  /** Names of the communes without any. */
  readonly sansCarreau: readonly string[]
}

/**
 * An open data set. Each method reads its file once and keeps it; a failed read may be tried again. Places, cells and
 * series are also those of the neighbours of a part of France, which `manifest.departements` does not name.
 */
export interface Dataset {
  readonly manifest: Manifest
  /** Every territory of the data set. */
  readonly index: () => Promise<TerritoireIndex>
  /** What `index` says of a territory, its communes and what they lie in; it may say more. */
  readonly indexOf: (territoire: Territoire) => Promise<TerritoireIndex>
  /** The same of some départements. */
  readonly indexOfAll: (departements: readonly string[]) => Promise<TerritoireIndex>
  readonly commune: (code: string) => Promise<Commune | undefined>
  readonly lieux: (departement: string) => Promise<LieuxDuDepartement>
  /** Every place of the data set, by département; null where no such file was published. */
  readonly tousLieux: () => Promise<readonly Lieu[] | null>
  /** What figures count of every place, by département; null where no such file was published. */
  readonly comptes: () => Promise<ComptesFile | null>
  /** Name, commune and ids of every place of the data set. */
  readonly noms: () => Promise<readonly NomLieu[]>
  /** Names of former communes; none where no file was published. */
  readonly anciensNoms: () => Promise<readonly AncienneCommune[]>
  /** Workshop series, corrections included; none where no file was published. */
  readonly ateliers: (departement: string) => Promise<readonly Atelier[]>
  /** null where no cell exists. */
  readonly grid: (departement: string) => Promise<Grid | null>
  /** Every cell, in the order of the départements' own; null where no such file was published. */
  readonly tousCarreaux: () => Promise<TousCarreaux | null>
  /** Members of a group in each cell of `grid(departement)`, of all cells for null; null where no age is known. */
  readonly ages: (departement: string | null, groupe: GroupeAge) => Promise<Int32Array | null>
  readonly qpvGrid: () => Promise<QpvGrid>
  readonly json: (ref: FichierRef) => Promise<unknown>
  /** A file checked against its length and hash; not kept. */
  readonly bytes: (ref: FichierRef) => Promise<Uint8Array<ArrayBuffer>>
  /** Keeps what was made of files under a name of its own; a failure is not kept. */
  readonly once: <T>(key: string, make: () => Promise<T>) => Promise<T>
  readonly departement: (code: string) => DepartementRef | undefined
  /** Places that a person laid over the published ones; absent: none. */
  readonly miens?: readonly Lieu[]
}

/** Reads and checks manifest.json, then serves the files it names. Throws DataError. */
export async function openDataset(read: ReadBytes): Promise<Dataset> {
  const manifest = await readManifest(read)
  const departements = new Map(manifest.departements.map((d) => [d.code, d]))
  // What stands near them, of départements that are not here.
  const around = new Map<string, Pick<DepartementRef, 'lieux' | 'carreaux' | 'ateliers'>>([
    ...(manifest.voisins?.departements ?? []).map((d) => [d.code, d] as const),
    ...departements,
  ])
  const keep = keepLast<Promise<unknown>>(Number.POSITIVE_INFINITY)
  const once = <T>(key: string, make: () => Promise<T>) => keep(key, make) as Promise<T>
  const { index, indexOf, indexOfAll, commune } = openIndex(read, manifest, once)
  const classesVoisines = () =>
    once('classes-voisines', async () => {
      const ref = manifest.voisins?.classes
      return ref === undefined ? null : decodeVoisins((await readJson(read, ref)) as VoisinsFile)
    })
  /** Of the communes of a département, or of all. */
  const classeOf = async (departement: string | null) => {
    const [{ communes }, voisins] = await Promise.all([
      departement === null ? index() : indexOfAll([departement]),
      classesVoisines(),
    ])
    const densites = new Map(communes.map((c) => [c.code, c.densite]))
    return (code: string) => voisins?.get(code) ?? classeVitesse(densites.get(code) ?? '')
  }
  const comptes = () =>
    once('comptes', async () => {
      const ref = manifest.comptes
      return ref === undefined ? null : ((await readJson(read, ref)) as ComptesFile)
    })
  // A place is written in each département it is near: the same object for all, five times fewer.
  const lieuById = new Map<string, Lieu>()
  const expandOnce = (compact: CompactLieu): Lieu => {
    const known = lieuById.get(compact.id)
    if (known !== undefined) return known
    const lieu = expandLieu(compact)
    lieuById.set(compact.id, lieu)
    return lieu
  }
  return {
    manifest,
    ...{ index, indexOf, indexOfAll, commune },
    departement: (code) => departements.get(code),
    json: (ref) => once(ref.chemin, () => readJson(read, ref)),
    bytes: (ref) => readChecked(read, ref),
    once,
    lieux: (code) =>
      once(`lieux-${code}`, async () => {
        const ref = around.get(code)?.lieux
        if (ref === undefined) return { lieux: [], voisins: [] }
        const file = (await readJson(read, ref)) as LieuxFile
        return { lieux: file.lieux.map(expandOnce), voisins: file.voisins.map(expandOnce) }
      }),
    tousLieux: () =>
      once('tous-lieux', async () => {
        const ref = manifest.lieux
        return ref === undefined ? null : ((await readJson(read, ref)) as TousLieuxFile).lieux.map(expandOnce)
      }),
    comptes,
    noms: () =>
      once('noms', async () => {
        const ref = manifest.noms
        return ref === undefined ? [] : decodeNoms((await readJson(read, ref)) as NomsFile)
      }),
    anciensNoms: () =>
      once('anciens-noms', async () => {
        const ref = manifest.anciensNoms
        return ref === undefined ? [] : decodeAnciensNoms((await readJson(read, ref)) as AnciensNomsFile)
      }),
    ateliers: (code) =>
      once(`ateliers-${code}`, async () => {
        const ref = around.get(code)?.ateliers ?? null
        return ref === null ? [] : decodeAteliers((await readJson(read, ref)) as AteliersFile)
      }),
    grid: (code) =>
      once(`grid-${code}`, async () => {
        const ref = around.get(code)?.carreaux ?? null
        if (ref === null) return null
        const [bytes, classe] = await Promise.all([readChecked(read, ref), classeOf(code), loadParquet()])
        return decodeCells(ref.chemin, bytes, classe)
      }),
    tousCarreaux: () =>
      once('grid', async () => {
        const ref = manifest.carreauxComptes
        if (ref === undefined) return null
        const [bytes, file] = await Promise.all([readChecked(read, ref), comptes(), loadParquet()])
        if (file?.carreaux === undefined) return null
        const { sansCarreau } = file.carreaux
        return { grid: await decodeCarreaux(ref.chemin, bytes, file.carreaux), sansCarreau }
      }),
    ages: (code, groupe) =>
      once(`ages-${code ?? ''}-${groupe}`, async () => {
        const own = code === null ? undefined : departements.get(code)
        const [ref, cells] =
          code === null ? [manifest.agesComptes, manifest.carreauxComptes] : [own?.ages, own?.carreaux]
        if (ref === undefined || !cells) return null
        return decodeAges(ref.chemin, await readChecked(read, ref), groupe, cells.lignes)
      }),
    qpvGrid: () =>
      once('qpv-grid', async () => {
        const ref = manifest.carreauxQpv
        return decodeQpvCells(ref.chemin, await readChecked(read, ref), await classeOf(null))
      }),
  }
}

async function readManifest(read: ReadBytes): Promise<Manifest> {
  const bytes = await read('manifest.json')
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new DataError('corrompu', 'manifest.json', 'ce n’est pas du JSON lisible')
  }
  const result = parseManifest(json)
  if (!result.ok) throw new DataError('version', 'manifest.json', result.reason)
  return result.manifest
}
