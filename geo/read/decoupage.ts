import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { AncienneCommune } from '../../src/domain/geo/communes.ts'
import { readJsonFile } from './json.ts'

interface RawCommune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly departement?: string
  readonly collectiviteOutremer?: { readonly code: string }
  readonly codesPostaux?: readonly string[]
  readonly population?: number
  /** Commune of today that a former one, which kept its code, is a part of. */
  readonly chefLieu?: string
  readonly anciensCodes?: readonly string[]
}

/** What a code that is no commune's of today stands for. */
export interface AncienCode {
  readonly code: string
  readonly sorte: 'commune-deleguee' | 'commune-ancienne'
}

export interface Decoupage {
  /** Communes that are a part of another one today, and former names, where they say more than the name of today. */
  readonly anciennes: readonly AncienneCommune[]
  readonly communes: ReadonlyMap<
    string,
    { code: string; nom: string; codesPostaux: readonly string[]; population: number | null }
  >
  /** Commune of today of a commune déléguée or associée, or of a code given up. No key is a commune of today. */
  readonly anciensCodes: ReadonlyMap<string, AncienCode>
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
  const all = readJsonFile<RawCommune[]>(join(dir, 'communes.json'))
  // A code is no key: a former commune that gave its own to the new one stands after it (findings/).
  const rows = all.filter((c) => c.type === 'commune-actuelle')
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
    anciennes: anciennesOf(all),
    anciensCodes: anciensCodesOf(all, new Set(rows.map((c) => c.code))),
    epciOf: new Map(
      epci.flatMap((e) => e.membres.map((m) => [m.code, { code: e.code, nom: e.nom }] as const)),
    ),
    departements: departements.map((d) => ({ code: d.code, nom: d.nom, region: d.region ?? d.code })),
    regions: readJsonFile<{ code: string; nom: string }[]>(join(dir, 'regions.json')).map(
      ({ code, nom }) => ({ code, nom }),
    ),
  }
}

/** Communes déléguées and associées by name; those that bear the name of the commune of today say nothing. */
function anciennesOf(all: readonly RawCommune[]): AncienneCommune[] {
  const today = new Map(all.flatMap((c) => (c.type === 'commune-actuelle' ? [[c.code, c.nom] as const] : [])))
  return all
    .flatMap(({ nom, chefLieu }) =>
      chefLieu === undefined || !today.has(chefLieu) || today.get(chefLieu) === nom
        ? []
        : [{ nom, code: chefLieu }],
    )
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.nom < b.nom ? -1 : 1))
}

function anciensCodesOf(all: readonly RawCommune[], today: ReadonlySet<string>): Map<string, AncienCode> {
  const found = new Map<string, AncienCode>()
  const add = (ancien: string, code: string, sorte: AncienCode['sorte']) => {
    if (!today.has(ancien) && today.has(code)) found.set(ancien, { code, sorte })
  }
  for (const { code, type, anciensCodes } of all) {
    if (type !== 'commune-actuelle') continue
    for (const ancien of anciensCodes ?? []) add(ancien, code, 'commune-ancienne')
  }
  // Most of these codes are among the former: that the commune still has a name says more.
  for (const { code, chefLieu } of all) if (chefLieu !== undefined) add(code, chefLieu, 'commune-deleguee')
  return found
}
