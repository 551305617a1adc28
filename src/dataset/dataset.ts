import { keepLast } from '../domain/common/keep-last.ts'
import { classeVitesse } from '../domain/coverage/modes.ts'
import type { AncienneCommune, Commune, TerritoireIndex } from '../domain/geo/communes.ts'
import type { Grid, QpvGrid } from '../domain/geo/grid.ts'
import type { GroupeAge } from '../domain/geo/groupe.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import type { Atelier } from '../domain/sessions/atelier.ts'
import { decodeAges } from './ages/ages-file.ts'
import { decodeAteliers } from './ateliers-file.ts'
import { decodeCells, decodeQpvCells } from './cells-file.ts'
import { decodeCarreaux } from './france/comptes-carreaux.ts'
import type { ComptesFile } from './france/comptes-file.ts'
import { decodeVoisins } from './france/voisins-file.ts'
import { type CompactLieu, expandLieu, type LieuxFile, type TousLieuxFile } from './lieux-file.ts'
import type { DepartementRef, FichierRef, Manifest } from './manifest.ts'
import { decodeAnciensNoms, decodeNoms, type NomLieu } from './noms-file.ts'
import type { Derniere } from './pannes/derniere.ts'
import { openManifest } from './pannes/open-manifest.ts'
import { loadParquet } from './parquet-columns.ts'
import { type DataError, type ReadBytes, readChecked, readDecoded, readJson } from './read-file.ts'
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
  /** Why this manifest is the last that could be used, and not the one that is published now; absent: it is that. */
  readonly panne?: DataError
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
  /** A file that holds the named lists. */
  readonly json: (ref: FichierRef, ...lists: readonly string[]) => Promise<unknown>
  /** A file checked against its length and hash; not kept. */
  readonly bytes: (ref: FichierRef) => Promise<Uint8Array<ArrayBuffer>>
  /** Keeps what was made of files under a name of its own; a failure is not kept. */
  readonly once: <T>(key: string, make: () => Promise<T>) => Promise<T>
  readonly departement: (code: string) => DepartementRef | undefined
  /** Places that a person laid over the published ones; absent: none. */
  readonly miens?: readonly Lieu[]
}

/**
 * Reads and checks manifest.json, then serves the files it names; where it cannot be used, the last that could
 * (`derniere`) names them. Throws DataError.
 */
export async function openDataset(read: ReadBytes, derniere?: Derniere): Promise<Dataset> {
  const { manifest, panne } = await openManifest(read, derniere)
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
      return ref === undefined ? null : readDecoded(read, ref, decodeVoisins)
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
      return ref === undefined
        ? null
        : ((await readJson(read, ref, 'lon', 'lat', 'codeInsee')) as ComptesFile)
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
    ...(panne && { panne }),
    ...{ index, indexOf, indexOfAll, commune },
    departement: (code) => departements.get(code),
    json: (ref, ...lists) => once(ref.chemin, () => readJson(read, ref, ...lists)),
    bytes: (ref) => readChecked(read, ref),
    once,
    lieux: (code) =>
      once(`lieux-${code}`, async () => {
        const ref = around.get(code)?.lieux
        if (ref === undefined) return { lieux: [], voisins: [] }
        return readDecoded(read, ref, ({ lieux, voisins }: LieuxFile) => ({
          lieux: lieux.map(expandOnce),
          voisins: voisins.map(expandOnce),
        }))
      }),
    tousLieux: () =>
      once('tous-lieux', async () => {
        const ref = manifest.lieux
        return ref === undefined
          ? null
          : readDecoded(read, ref, ({ lieux }: TousLieuxFile) => lieux.map(expandOnce))
      }),
    comptes,
    noms: () =>
      once('noms', async () => {
        const ref = manifest.noms
        return ref === undefined ? [] : readDecoded(read, ref, decodeNoms)
      }),
    anciensNoms: () =>
      once('anciens-noms', async () => {
        const ref = manifest.anciensNoms
        return ref === undefined ? [] : readDecoded(read, ref, decodeAnciensNoms)
      }),
    ateliers: (code) =>
      once(`ateliers-${code}`, async () => {
        const ref = around.get(code)?.ateliers ?? null
        return ref === null ? [] : readDecoded(read, ref, decodeAteliers)
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
