import { type AteliersFile, decodeAteliers } from '../../../src/dataset/ateliers-file.ts'
import { type HistoriqueFile, linesOf } from '../../../src/dataset/historique/historique-file.ts'
import { type CompactLieu, expandLieu, type LieuxFile } from '../../../src/dataset/lieux-file.ts'
import type { FichierRef, Manifest } from '../../../src/dataset/manifest.ts'
import { expansionContext } from '../../../src/dataset/seances.ts'
import { groupBy } from '../../../src/domain/common/group-by.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import { expandAll, type Fenetre } from '../../../src/domain/sessions/expand-ateliers.ts'

/** What is compared of a build of the data, from one night to the next. */
export interface Generation {
  readonly version: string
  readonly construitLe: string
  readonly departements: readonly string[]
  /** By id. */
  readonly lieux: ReadonlyMap<string, CompactLieu>
  /** Lines of each series, by id. */
  readonly series: ReadonlyMap<string, readonly Atelier[]>
  /** Priority neighbourhoods and EPCI, by code. */
  readonly qpv: ReadonlyMap<string, string>
  readonly epci: ReadonlySet<string>
  /** Residents at the default question, in the order of COLONNES_HISTORIQUE, by `type:code`. */
  readonly chiffres: ReadonlyMap<string, readonly number[]>
}

/** Where a generation lies: its manifest, and a reader of its files; null for a file that is not there. */
export interface Lue {
  readonly manifest: Partial<Manifest> | null
  readonly read: (ref: FichierRef | undefined) => unknown
}

/** Reads the generation of a folder; null where there is none, or one that cannot be read whole: nothing is compared then. */
export function readGeneration({ manifest, read }: Lue): Generation | null {
  const { version, construitLe, departements } = manifest ?? {}
  if (version === undefined || construitLe === undefined || !Array.isArray(departements)) return null
  const files = departements.map(({ lieux }) => read(lieux) as LieuxFile | null)
  if (files.some((file) => !Array.isArray(file?.lieux))) return null
  const series = departements.flatMap(({ ateliers }) => {
    const file = ateliers === null ? null : (read(ateliers) as AteliersFile | null)
    return Array.isArray(file?.ateliers) ? decodeAteliers(file) : []
  })
  const qpv = read(manifest?.qpv) as { features?: { properties: { code: string; nom: string } }[] } | null
  const epci = read(manifest?.epci) as { code?: string[] } | null
  const historique = read(manifest?.historique) as HistoriqueFile | null
  return {
    version,
    construitLe,
    departements: departements.map(({ code }) => code),
    lieux: new Map(files.flatMap((file) => file?.lieux.map((lieu) => [lieu.id, lieu] as const) ?? [])),
    series: groupBy(series, ({ id }) => id),
    qpv: new Map(qpv?.features?.map(({ properties }) => [properties.code, properties.nom])),
    epci: new Set(epci?.code),
    chiffres: historique === null ? new Map() : lastLines(historique),
  }
}

function lastLines(file: HistoriqueFile): Map<string, readonly number[]> {
  return new Map(
    Object.keys(file.territoires).flatMap((code) => {
      const last = linesOf(file, code).at(-1)
      return last === undefined ? [] : [[code, last.habitants] as const]
    }),
  )
}

/** Sessions of a generation in a window, by what stays the same when they move; each with what may change. */
export function seancesOf({ lieux, series }: Generation, fenetre: Fenetre): ReadonlyMap<string, string> {
  const places = new Map([...lieux].map(([id, lieu]) => [id, expandLieu(lieu)]))
  const { seances } = expandAll([...series.values()].flat(), fenetre, expansionContext(places))
  return new Map(
    seances.map(({ uid, date, debut, moment, lieuId, codeInsee, statut }) => [
      uid,
      JSON.stringify([date, debut, moment, lieuId, codeInsee, statut]),
    ]),
  )
}
