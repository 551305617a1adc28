import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a folder of sources holds, by role. Each role lists the ways to give it, the first complete one counts:
 * our own layout (`../shared/open-data`) first, then the files as the official sources publish them, under the
 * names the network feed gives them.
 */
const ROLES = {
  lieux: [['places/lieux_national.csv'], ['places/lieux_national.json']],
  communes: [
    ['communes/communes_metropole_2026.topojson', 'communes/communes_drom_2026.topojson'],
    ['communes/communes.geojson'],
  ],
  departements: [['communes/departements_simplifie.geojson'], ['communes/departements.geojson']],
  zonages: [
    ['zonages/communes_zonages.csv'],
    ['zonages/frr.csv', 'zonages/densite.xlsx'],
    ['zonages/frr.csv', 'zonages/densite.csv'],
  ],
  population: [
    ['population/france_1km_census2021.parquet'],
    ['population/carreaux_1km.csv'],
    ['population/recensement_1km.zip'],
  ],
  qpv: [['qpv/qpv2024_pilotes.geojson'], ['qpv/qpv2024.zip']],
} as const satisfies Record<string, readonly (readonly string[])[]>

export type Role = keyof typeof ROLES

/** Further file, read when it is there: codes and names of the neighbourhoods without a perimeter. */
export const QPV_LISTE = 'qpv/qpv2024_liste_communes.csv'

/** The files to read for each role, relative to `dir`. Throws with every role that has none. */
export function findFiles(dir: string): Record<Role, readonly string[]> {
  if (!existsSync(dir)) throw new Error(`dossier « ${dir} » : introuvable`)
  const missing: string[] = []
  const found = Object.entries(ROLES).map(([role, ways]) => {
    const way = ways.find((files) => files.every((file) => existsSync(join(dir, file))))
    if (way === undefined)
      missing.push(`  - ${role} : ${ways.map((files) => files.join(' + ')).join(', ou ')}`)
    return [role, way ?? []]
  })
  if (missing.length > 0) {
    throw new Error(`dossier « ${dir} » : fichiers attendus absents :\n${missing.join('\n')}`)
  }
  return Object.fromEntries(found)
}

/** Road files of a folder, by name: any number of extracts of OpenStreetMap and of tables of segments. */
export function findRoads(dir: string): {
  readonly osm: readonly string[]
  readonly troncons: readonly string[]
} {
  const roads = join(dir, 'roads')
  const names = existsSync(roads) ? readdirSync(roads).sort() : []
  const paths = (pattern: RegExp) =>
    names.filter((name) => pattern.test(name)).map((name) => join(roads, name))
  return { osm: paths(/\.osm\.pbf$/), troncons: paths(/troncons.*\.csv(\.gz)?$/) }
}

/** Files of the folder `ateliers`, by name: those that are read, and the others, to be told. */
export function findAteliers(dir: string): {
  readonly lus: readonly string[]
  readonly nonLus: readonly string[]
} {
  const ateliers = join(dir, 'ateliers')
  const entries = existsSync(ateliers) ? readdirSync(ateliers, { withFileTypes: true }) : []
  const paths = entries
    .filter(({ name }) => !/^(?:\.|~\$)/.test(name))
    .map((entry) => ({ path: `ateliers/${entry.name}`, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const isRead = ({ path, isFolder }: (typeof paths)[number]) =>
    !isFolder && /\.(?:csv|json|ics|xlsx)$/i.test(path)
  return {
    lus: paths.filter(isRead).map(({ path }) => path),
    nonLus: paths.filter((one) => !isRead(one)).map(({ path }) => path),
  }
}
