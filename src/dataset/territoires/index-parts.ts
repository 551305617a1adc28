import { departementOf } from '../../domain/geo/codes.ts'
import type { TerritoireIndex } from '../../domain/geo/communes.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'

/** Départements of each EPCI, in columns: `departements` are joined by `|`. */
export interface EpciFile {
  readonly code: readonly string[]
  readonly departements: readonly string[]
}

/** Which départements each EPCI of an index lies in. */
export function encodeEpci(index: TerritoireIndex): EpciFile {
  const own = new Map(index.epci.map(({ code }) => [code, new Set<string>()]))
  for (const { epci, departement } of index.communes) if (epci !== null) own.get(epci)?.add(departement)
  return { code: [...own.keys()], departements: [...own.values()].map((codes) => [...codes].join('|')) }
}

/** The part of an index that one département is read by; a neighbourhood belongs to that of its first commune. */
export function partOf(index: TerritoireIndex, departement: string): TerritoireIndex {
  const communes = index.communes.filter((c) => c.departement === departement)
  const epci = new Set(communes.map((c) => c.epci))
  const departements = index.departements.filter(({ code }) => code === departement)
  const regions = new Set(departements.map(({ region }) => region))
  return {
    regions: index.regions.filter(({ code }) => regions.has(code)),
    departements,
    epci: index.epci.filter(({ code }) => epci.has(code)),
    communes,
    qpv: index.qpv.filter(({ communes: [first = ''] }) => departementOf(first) === departement),
  }
}

/** Parts put together: each list by code, as in the whole index, each territory once. */
export function joinParts(parts: readonly TerritoireIndex[]): TerritoireIndex {
  return {
    regions: byCode(parts.flatMap(({ regions }) => regions)),
    departements: byCode(parts.flatMap(({ departements }) => departements)),
    epci: byCode(parts.flatMap(({ epci }) => epci)),
    communes: byCode(parts.flatMap(({ communes }) => communes)),
    qpv: byCode(parts.flatMap(({ qpv }) => qpv)),
  }
}

const byCode = <T extends { readonly code: string }>(list: readonly T[]): T[] =>
  [...new Map(list.map((one) => [one.code, one])).values()].sort((a, b) =>
    a.code < b.code ? -1 : a.code > b.code ? 1 : 0,
  )

interface WhereToLook {
  readonly departements: readonly { readonly code: string; readonly region: string }[]
  /** Asked for where the territory is an EPCI only. */
  readonly readEpci: () => Promise<EpciFile | null>
}

/** Départements whose parts hold a territory; null where only the whole index tells. */
export async function departementsOf(
  territoire: Territoire,
  { departements, readEpci }: WhereToLook,
): Promise<readonly string[] | null> {
  if (territoire.type === 'france') return null
  const { type, code } = territoire
  if (type === 'departement') return [code]
  if (type === 'commune') return [departementOf(code)]
  if (type === 'region') return departements.filter(({ region }) => region === code).map((d) => d.code)
  if (type === 'qpv') return [departementOfQpv(code)]
  const file = await readEpci()
  const at = file?.code.indexOf(code) ?? -1
  return at === -1 ? null : (file?.departements[at] ?? '').split('|')
}

/** The three characters after `QN` are its département: `QN00101M` is in 01, `QN02A01M` in 2A, `QN97401M` in 974. */
const departementOfQpv = (code: string): string => code.slice(2, 5).replace(/^0/, '')
