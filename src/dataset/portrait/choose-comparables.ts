import { groupBy } from '../../domain/common/group-by.ts'
import { isOutreMer } from '../../domain/geo/codes.ts'
import type { Commune, TerritoireIndex } from '../../domain/geo/communes.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { Dataset } from '../dataset.ts'
import { checkComplete, communesOf } from '../scope.ts'

/** A territory to compare with: one that holds the first, or another one. */
export interface Comparable {
  readonly territoire: Territoire
  readonly lien: 'dessus' | 'autre'
}

const WANTED = 2

type Nomme = Exclude<Territoire, { readonly type: 'france' }>

/**
 * Two territories to compare a territory with: of the EPCI, département and région above it those that the data hold in
 * full, the nearest first; then another complete one, of its own kind where there is one, whose municipal population is
 * nearest. Fewer, or none, where the data hold no other. One that has a commune in common is above, or is not taken.
 */
export function chooseComparables(
  dataset: Dataset,
  index: TerritoireIndex,
  territoire: Territoire,
): Comparable[] {
  if (territoire.type === 'france') return []
  const own = communesOf(index, territoire)
  const above = listAbove(index, territoire, own)
    .filter(
      (one) =>
        communesOf(index, one).length > own.length && isComplete(dataset, index, one, communesOf(index, one)),
    )
    .slice(0, WANTED)
  const others: Nomme[] = []
  const kinds = ['commune', 'epci', 'departement', 'region'] as const
  const first = territoire.type === 'qpv' ? 'commune' : territoire.type
  for (const type of [first, ...kinds.filter((kind) => kind !== first)])
    if (above.length + others.length < WANTED)
      others.push(...nearestOthers(dataset, index, type, own, WANTED - above.length - others.length))
  return [
    ...above.map((one) => ({ territoire: one, lien: 'dessus' }) as const),
    ...others.map((one) => ({ territoire: one, lien: 'autre' }) as const),
  ]
}

/** Of a territory over several départements, that of most of its residents. */
function listAbove(index: TerritoireIndex, { type }: Nomme, communes: readonly Commune[]): Nomme[] {
  const departement = mostInhabited(communes, (c) => c.departement)
  const region = index.departements.find(({ code }) => code === departement)?.region ?? ''
  const epci = mostInhabited(communes, (c) => c.epci ?? '')
  const all: Nomme[] = [
    { type: 'epci', code: epci },
    { type: 'departement', code: departement },
    { type: 'region', code: region },
  ]
  const from = { commune: 0, qpv: 0, epci: 1, departement: 2, region: 3 }[type]
  return all.slice(from).filter(({ code }) => code !== '')
}

function mostInhabited(communes: readonly Commune[], codeOf: (commune: Commune) => string): string {
  const residents = new Map<string, number>()
  for (const commune of communes) {
    const code = codeOf(commune)
    residents.set(code, (residents.get(code) ?? 0) + (commune.populationMunicipale ?? 0))
  }
  return [...residents].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

/** Up to `count` complete territories of a kind without a commune in common, the nearest in residents first. */
function nearestOthers(
  dataset: Dataset,
  index: TerritoireIndex,
  type: Nomme['type'],
  own: readonly Commune[],
  count: number,
): Nomme[] {
  const taken = new Set(own.map(({ code }) => code))
  const overseas = isOutreMer(own[0]?.code ?? '')
  const wanted = residentsOf(own)
  const all = [...groupBy(index.communes, codeIn(index, type))].flatMap(([code, communes]) => {
    const residents = residentsOf(communes)
    const isOther = communes.every((c) => !taken.has(c.code) && isOutreMer(c.code) === overseas)
    if (code === '' || residents === null || !isOther) return []
    // Beside a territory whose residents nobody published, the largest is the likeliest.
    return [{ code, communes, away: wanted === null ? -residents : Math.abs(residents - wanted) }]
  })
  all.sort((a, b) => a.away - b.away || (a.code < b.code ? -1 : 1))
  const kept: Nomme[] = []
  for (const { code, communes } of all) {
    if (kept.length === count) break
    if (isComplete(dataset, index, { type, code }, communes)) kept.push({ type, code })
  }
  return kept
}

/** How the communes of the index make territories of a kind. */
function codeIn(index: TerritoireIndex, type: Nomme['type']): (commune: Commune) => string {
  const regionOf = new Map(index.departements.map(({ code, region }) => [code, region]))
  return ({ code, epci, departement }) =>
    type === 'commune'
      ? code
      : type === 'epci'
        ? (epci ?? '')
        : type === 'departement'
          ? departement
          : (regionOf.get(departement) ?? '')
}

/** Municipal population; null where a commune has none published. */
export function residentsOf(communes: readonly Commune[]): number | null {
  let residents = 0
  for (const { populationMunicipale } of communes) {
    if (populationMunicipale === null) return null
    residents += populationMunicipale
  }
  return residents
}

function isComplete(
  dataset: Dataset,
  index: TerritoireIndex,
  territoire: Territoire,
  communes: readonly Commune[],
): boolean {
  try {
    checkComplete(dataset, index, territoire, communes)
    return true
  } catch {
    return false
  }
}
