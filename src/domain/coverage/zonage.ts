import { keepLastOf } from '../common/keep-last.ts'
import { departementOf } from '../geo/codes.ts'
import type { Commune, TerritoireIndex } from '../geo/communes.ts'
import { filterCells, type Grid, type QpvGrid } from '../geo/grid.ts'
import type { Territoire } from '../geo/territoire.ts'
import type { Lieu } from '../places/lieu.ts'
import { codeFrr, codeRural } from './counting/classements.ts'
import type { Par } from './question.ts'
import type { Avertissement, Groups } from './report.ts'
import type { Fields } from './travel.ts'

/** A territory of the data set with everything a figure counts. */
export interface ScopeChiffre {
  readonly territoire: Territoire
  readonly nom: string
  /** Of all of France they are many: read only where they are named. */
  readonly readCommunes: () => Promise<readonly Commune[]>
  readonly departements: readonly string[]
  readonly grid: Grid
  readonly avertissements: readonly Avertissement[]
}

/** The same with its places: those of its own communes, and the others that its residents may go to. */
export interface Scope extends ScopeChiffre {
  readonly communes: readonly Commune[]
  readonly lieux: readonly Lieu[]
  readonly voisins: readonly Lieu[]
}

interface Nomme {
  readonly code: string
  readonly nom: string
}

interface Grille {
  readonly nom: string
  readonly tailleM: number
}

/** What an answer reads beside the territory's own cells; an open data set is one. */
export interface CoverageData {
  readonly manifest: {
    readonly grille: Grille
    readonly grilleQpv: Grille
    readonly departements: readonly (Nomme & { readonly region: string })[]
  }
  readonly index: () => Promise<TerritoireIndex>
  /** null where no cell exists. */
  readonly grid: (departement: string) => Promise<Grid | null>
  readonly qpvGrid: () => Promise<QpvGrid>
}

interface Prepared {
  readonly scope: ScopeChiffre
  readonly fields: Fields
  readonly fieldsOf: (grid: Grid) => Fields
}

/** Residents of a neighbourhood are an estimate: the part of each cell inside it. */
export const estimation = (data: CoverageData): Avertissement => ({
  type: 'estimationQpv',
  grille: data.manifest.grilleQpv.nom,
})

interface Zoned {
  readonly groups: Groups
  readonly avertissements: readonly Avertissement[]
}

/** Zones of a scope, without what changes with the places: made once, an edit only counts. */
type Zonage = Omit<Groups, 'fields'> & Pick<Zoned, 'avertissements'>
const zonages = keepLastOf<ScopeChiffre, Promise<Zonage>>(4)

/** The zones of a territory's table, with their fields, and what must be said of them. */
export async function groupsOf(data: CoverageData, prepared: Prepared, par: Par): Promise<Zoned> {
  const { scope } = prepared
  const zonage = await zonages(scope, par, () =>
    par === 'qpv' ? qpvZonage(data, scope) : communesZonage(data, scope, par),
  )
  const { avertissements, ...groups } = zonage
  const own = groups.grid === scope.grid
  return {
    groups: { ...groups, fields: own ? prepared.fields : prepared.fieldsOf(groups.grid) },
    avertissements,
  }
}

/** Groups of whole communes. */
async function communesZonage(
  data: CoverageData,
  scope: ScopeChiffre,
  par: Exclude<Par, 'qpv'>,
): Promise<Zonage> {
  const { grid } = scope
  const { keyOf, nommes } = await zonesOf(data, scope, par)
  const keys = grid.zones.map(keyOf)
  const codes = [...new Set(keys)].sort()
  const at = new Map(codes.map((code, i) => [code, i]))
  const ofZone = Uint32Array.from(keys, (key) => at.get(key) ?? 0)
  const noms = new Map(nommes.map((t) => [t.code, t.nom]))
  const nomOf = (code: string) => noms.get(code) ?? (code === '' ? 'Sans intercommunalité' : code)
  const group = new Uint32Array(grid.zone.length)
  for (let cell = 0; cell < group.length; cell++) group[cell] = ofZone[grid.zone[cell]!]!
  return { par, grid, group, ofZone, codes, nomOf, avertissements: [] }
}

/** The zone of each commune, and the names of the zones. Départements are known without any list of communes. */
async function zonesOf(
  data: CoverageData,
  scope: ScopeChiffre,
  par: Exclude<Par, 'qpv'>,
): Promise<{ readonly keyOf: (commune: string) => string; readonly nommes: readonly Nomme[] }> {
  if (par === 'departement') return { keyOf: departementOf, nommes: data.manifest.departements }
  if (par === 'region') {
    const regionOf = new Map(data.manifest.departements.map((d) => [d.code, d.region]))
    return { keyOf: (code) => regionOf.get(departementOf(code)) ?? '', nommes: (await data.index()).regions }
  }
  const communes = await scope.readCommunes()
  if (par === 'commune') return { keyOf: (code) => code, nommes: communes }
  const known = new Map(communes.map((c) => [c.code, c]))
  if (par === 'epci')
    return { keyOf: (code) => known.get(code)?.epci ?? '', nommes: (await data.index()).epci }
  const { keyOf, nommes } = CLASSEMENTS[par]
  return { keyOf: (code) => keyOf(known.get(code) ?? SANS_CLASSEMENT), nommes }
}

const INCONNU: Nomme = { code: 'inconnu', nom: 'Classement inconnu' }
const SANS_CLASSEMENT = { densite: '', frr: '' }

/** Classes of communes, of which one is that nobody knows (decisions.md 12). */
const CLASSEMENTS: Readonly<
  Record<
    'rural' | 'frr',
    { readonly keyOf: (commune: typeof SANS_CLASSEMENT) => string; readonly nommes: readonly Nomme[] }
  >
> = {
  rural: {
    keyOf: codeRural,
    nommes: [
      { code: 'rural', nom: 'Communes rurales' },
      { code: 'non-rural', nom: 'Autres communes' },
      INCONNU,
    ],
  },
  frr: {
    keyOf: codeFrr,
    nommes: [
      { code: 'oui', nom: 'Communes FRR' },
      { code: 'partielle', nom: 'Communes FRR en partie' },
      { code: 'non', nom: 'Communes non FRR' },
      INCONNU,
    ],
  },
}

/** QPV of the territory: those with 200 m cells as figures, the others only counted in a remark. */
async function qpvZonage(data: CoverageData, scope: ScopeChiffre): Promise<Zonage> {
  const { qpv: all } = await data.index()
  const communes = new Set((await scope.readCommunes()).map((c) => c.code))
  const own = all.filter((q) =>
    scope.territoire.type === 'qpv'
      ? q.code === scope.territoire.code
      : q.communes.some((c) => communes.has(c)),
  )
  const source = await data.qpvGrid()
  const codes = source.codes.filter((code) => own.some((q) => q.code === code))
  const at = source.codes.map((code) => codes.indexOf(code))
  const picked: number[] = []
  source.qpv.forEach((q, cell) => {
    if (at[q] !== -1) picked.push(cell)
  })
  const kept = new Set(picked)
  const noms = new Map(own.map((q) => [q.code, q.nom]))
  const sansPerimetre = own.filter((q) => !q.perimetre).length
  const sansCarreau = own.filter((q) => q.perimetre && !q.grille).length
  return {
    par: 'qpv',
    grid: filterCells(source.grid, (cell) => kept.has(cell)),
    group: Uint32Array.from(picked, (cell) => at[source.qpv[cell]!]!),
    ofZone: null,
    codes,
    nomOf: (code) => noms.get(code) ?? code,
    avertissements: [
      ...(codes.length > 0 ? [estimation(data)] : []),
      ...(sansPerimetre + sansCarreau > 0
        ? [{ type: 'qpvSansChiffre', sansPerimetre, sansCarreau } as const]
        : []),
    ],
  }
}
