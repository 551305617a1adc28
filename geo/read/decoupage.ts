import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readJsonFile } from './json.ts'

interface RawCommune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly departement?: string
  readonly collectiviteOutremer?: { readonly code: string }
  readonly codesPostaux?: readonly string[]
  readonly population?: number
}

export interface Decoupage {
  readonly communes: ReadonlyMap<
    string,
    { code: string; nom: string; codesPostaux: readonly string[]; population: number | null }
  >
  readonly epciOf: ReadonlyMap<string, { readonly code: string; readonly nom: string }>
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly region: string }[]
  readonly regions: readonly { readonly code: string; readonly nom: string }[]
}

let kept: Decoupage | undefined

/** Communes, EPCI, départements and régions as Etalab publishes them on npm. Read once. */
export function readDecoupage(): Decoupage {
  kept ??= load()
  return kept
}

function load(): Decoupage {
  const dir = join(
    dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')),
    'data',
  )
  const rows = readJsonFile<RawCommune[]>(join(dir, 'communes.json')).filter(
    (c) => c.type === 'commune-actuelle',
  )
  const epci = readJsonFile<{ code: string; nom: string; membres: { code: string }[] }[]>(
    join(dir, 'epci.json'),
  )
  const departements = readJsonFile<{ code: string; nom: string; region?: string }[]>(
    join(dir, 'departements.json'),
  )
  return {
    communes: new Map(
      rows.map((c) => [
        c.code,
        { code: c.code, nom: c.nom, codesPostaux: c.codesPostaux ?? [], population: c.population ?? null },
      ]),
    ),
    epciOf: new Map(
      epci.flatMap((e) => e.membres.map((m) => [m.code, { code: e.code, nom: e.nom }] as const)),
    ),
    departements: departements.map((d) => ({ code: d.code, nom: d.nom, region: d.region ?? d.code })),
    regions: readJsonFile<{ code: string; nom: string }[]>(join(dir, 'regions.json')).map(
      ({ code, nom }) => ({ code, nom }),
    ),
  }
}
