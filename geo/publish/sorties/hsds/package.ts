import { strToU8, zipSync } from 'fflate'
import type { SourceInfo } from '../../../../src/dataset/manifest.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { writeCsv } from '../../../../src/domain/tables/write-csv.ts'
import { hsds } from '../../../../src/text/sorties/hsds.ts'
import { groupSeances } from '../groupes.ts'
import { putLieu } from './places.ts'
import { putGroupe } from './services.ts'
import { champsOf, type Ligne, type NomTable, resourceOf, TABLES } from './tables.ts'
import { putAttributes, putTaxonomies } from './taxonomies.ts'
import { uuidOf } from './uuid.ts'

export interface HsdsInput {
  readonly lieux: readonly Lieu[]
  readonly seances: readonly SeanceSituee[]
  readonly sources: readonly SourceInfo[]
  /** First and last day of the sessions, ISO. */
  readonly jours: readonly [du: string, au: string]
}

export interface PaquetHsds {
  readonly zip: Uint8Array
  /** Rows of all its tables. */
  readonly lignes: number
}

/** The same bytes wherever and whenever it is written: 1980 is the first year a zip can say, on any clock. */
const NO_DATE = new Date(1980, 0, 1)

/** Places and sessions as a package of HSDS tables, with what the standard cannot say written beside. */
export function writeHsds({ lieux, seances, sources, jours }: HsdsInput): PaquetHsds {
  const tables = rowsOf(lieux, seances)
  const names = Object.keys(TABLES) as NomTable[]
  const csv = names.map((name) => {
    const rows = tables[name].values()
    return [TABLES[name].fichier, strToU8(writeCsv(champsOf(name), rows))] as const
  })
  const lignes = names.reduce((sum, name) => sum + tables[name].size, 0)
  const description = strToU8(
    `${JSON.stringify(
      {
        name: 'a-portee-hsds',
        title: hsds.titre,
        description: hsds.description(jours),
        profile: 'tabular-data-package',
        homepage: 'https://docs.openreferral.org/',
        licenses: licencesOf(sources),
        // A path that is not known is left out: an empty one is none (Data Package, sources).
        sources: sources.map(({ titre, mention, url, millesime }) => ({
          title: `${titre} (${millesime}) : ${mention}`,
          ...(url !== '' && { path: url }),
        })),
        resources: names.map((name) => resourceOf(name, tables[name].size)),
      },
      null,
      1,
    )}\n`,
  )
  const files = {
    'datapackage.json': description,
    ...Object.fromEntries(csv),
    'LISEZMOI.txt': strToU8(hsds.lisezmoi(jours, sources)),
  }
  return { zip: zipSync(files, { mtime: NO_DATE, level: 3 }), lignes }
}

/** Where a licence stands in full, by how its name begins. */
const LICENCES = [
  ['Licence Ouverte 2.0', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'],
  ['ODbL 1.0', 'https://opendatacommons.org/licenses/odbl/1-0/'],
] as const

/** Each licence once, with the path that a Data Package asks for: its text, or the page of a source that says it. */
function licencesOf(sources: readonly SourceInfo[]): { title: string; path: string }[] {
  const paths = new Map<string, string>()
  for (const { licence, url } of sources) {
    const path = LICENCES.find(([name]) => licence.startsWith(name))?.[1] ?? url
    if (path !== '' && !paths.has(licence)) paths.set(licence, path)
  }
  return [...paths].map(([title, path]) => ({ title, path }))
}

/** Rows of each table by their id. */
export function rowsOf(
  lieux: readonly Lieu[],
  seances: readonly SeanceSituee[],
): Readonly<Record<NomTable, ReadonlyMap<string, Ligne>>> {
  const names = Object.keys(TABLES) as NomTable[]
  const tables = Object.fromEntries(names.map((name) => [name, new Map<string, Ligne>()])) as Record<
    NomTable,
    Map<string, Ligne>
  >
  const put = (table: NomTable, ligne: Ligne): void => {
    const id = String(ligne.id)
    if (!tables[table].has(id)) tables[table].set(id, ligne)
  }
  putTaxonomies(put)
  for (const lieu of lieux) {
    putLieu(put, lieu)
    putAttributes(put, uuidOf('service', lieu.id), lieu.services)
  }
  const known = new Set(lieux.map(({ id }) => id))
  const organizationOf = (lieuId: string): string | undefined => {
    const service = tables.service.get(uuidOf('service', lieuId))
    return service === undefined ? undefined : String(service.organization_id)
  }
  for (const groupe of groupSeances(seances)) {
    putGroupe(put, groupe, known, organizationOf)
    putAttributes(put, uuidOf('seances', groupe.cle), groupe.modele.serie.thematiques)
  }
  return tables
}
