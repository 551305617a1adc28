import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addLines, type HistoriqueFile } from '../../src/dataset/historique/historique-file.ts'
import { expandLieu, type LieuxFile } from '../../src/dataset/lieux-file.ts'
import type { FichierRef, Manifest } from '../../src/dataset/manifest.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { departementOf, isOutreMer } from '../../src/domain/geo/codes.ts'
import type { TerritoireIndex } from '../../src/domain/geo/communes.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import { jourMaj } from '../../src/domain/places/age.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Publisher } from '../publish/write.ts'
import { countFigures, type TempsPublies } from './count-figures.ts'

/** What the generation before says: its files, by name; null for a file that is not there or cannot be read. */
export type ReadBefore = (ref: FichierRef | undefined) => HistoriqueFile | null

interface Inputs {
  readonly index: TerritoireIndex
  readonly lieux: ReadonlyMap<string, LieuxFile>
  readonly cells: ReadonlyMap<string, readonly CellRow[]>
  readonly temps: ReadonlyMap<string, TempsPublies>
  readonly complets: Manifest['complets']
  readonly before: { readonly manifest: Partial<Manifest> | null; readonly read: ReadBefore }
}

interface Historique {
  /** Regions, départements and EPCI. */
  readonly historique?: FichierRef
  /** Communes, by département. */
  readonly parDepartement: ReadonlyMap<string, FichierRef>
  /** Lines of this build for regions, départements and EPCI. */
  readonly chiffres: ReadonlyMap<string, readonly number[]>
}

/** Adds the figures of this build to those of the builds before, by date of the data. */
export function publishHistorique(publisher: Publisher, inputs: Inputs): Historique {
  const { before } = inputs
  const lieux = countedLieux(inputs.lieux)
  const date = lieux
    .flatMap((lieu) => jourMaj(lieu) ?? [])
    .sort()
    .at(-1)
  if (date === undefined) return putAgain(publisher, before, inputs.lieux)
  const figures = countFigures({
    ...inputs,
    lieux,
    territoires: wholeTerritories(inputs.index, inputs.complets),
  })
  const put = (name: string, ref: FichierRef | undefined, lines: ReadonlyMap<string, readonly number[]>) => {
    const file = addLines(before.read(ref), date, lines)
    return publisher.put(name, JSON.stringify(file), Object.keys(file.territoires).length)
  }
  const isCommune = (key: string) => key.startsWith('commune:')
  const larger = new Map([...figures].filter(([key]) => !isCommune(key)))
  const byDepartement = groupBy(
    [...figures].filter(([key]) => isCommune(key)),
    ([key]) => departementOf(key.slice('commune:'.length)),
  )
  const refOf = (code: string) => before.manifest?.departements?.find((d) => d.code === code)?.historique
  return {
    chiffres: larger,
    historique: put('historique.json', before.manifest?.historique, larger),
    parDepartement: new Map(
      [...byDepartement].map(([code, own]) => [
        code,
        put(`${code}/historique.json`, refOf(code), new Map(own)),
      ]),
    ),
  }
}

/** Where no record says its date there is no line to add: what was kept stays. */
function putAgain(
  publisher: Publisher,
  { manifest, read }: Inputs['before'],
  built: Inputs['lieux'],
): Historique {
  const again = (name: string, ref: FichierRef | undefined) => {
    const file = read(ref)
    return file === null
      ? null
      : publisher.put(name, JSON.stringify(file), Object.keys(file.territoires).length)
  }
  const historique = again('historique.json', manifest?.historique)
  const parDepartement = (manifest?.departements ?? []).flatMap(({ code, historique: ref }) => {
    if (!built.has(code)) return []
    const own = again(`${code}/historique.json`, ref)
    return own === null ? [] : [[code, own] as const]
  })
  return {
    chiffres: new Map(),
    ...(historique !== null && { historique }),
    parDepartement: new Map(parDepartement),
  }
}

/** Places of the départements and of their neighbours, each once: what the figure of any territory counts. */
function countedLieux(files: Inputs['lieux']): Lieu[] {
  const seen = new Map<string, Lieu>()
  for (const { lieux, voisins } of files.values())
    for (const compact of [...lieux, ...voisins])
      if (!seen.has(compact.id)) seen.set(compact.id, expandLieu(compact))
  return [...seen.values()]
}

/** Territories that the data hold in full, by `type:code`, with their communes. */
function wholeTerritories(index: TerritoireIndex, complets: Manifest['complets']): Map<string, string[]> {
  const full = complets.communes === null ? null : new Set(complets.communes)
  const communes = index.communes.filter((c) => !isOutreMer(c.code) && (full?.has(c.code) ?? true))
  const regionOf = new Map(index.departements.map((d) => [d.code, d.region]))
  const out = new Map<string, string[]>()
  const add = (
    type: string,
    known: readonly string[] | null,
    codeOf: (c: (typeof communes)[number]) => string,
  ) => {
    for (const [code, own] of groupBy(communes, codeOf))
      if (code !== '' && (known === null || known.includes(code)))
        out.set(
          `${type}:${code}`,
          own.map((c) => c.code),
        )
  }
  add('commune', null, (c) => c.code)
  add('epci', complets.epci, (c) => c.epci ?? '')
  add('departement', complets.departements, (c) => c.departement)
  add('region', complets.regions, (c) => regionOf.get(c.departement) ?? '')
  return out
}

/** Reads what the folder holds from the build before; nothing in it is needed to build. */
export function readBefore(dir: string): Inputs['before'] {
  const parse = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(dir, path), 'utf8'))
    } catch {
      return null
    }
  }
  return {
    manifest: parse('manifest.json') as Partial<Manifest> | null,
    read: (ref) => (ref === undefined ? null : (parse(ref.chemin) as HistoriqueFile | null)),
  }
}
