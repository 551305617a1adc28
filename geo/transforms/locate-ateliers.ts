import { FUSEAU_METROPOLE, fuseauOfCommune } from '../../src/domain/calendar/fuseau.ts'
import { fuseauOfPosition } from '../../src/domain/calendar/fuseaux-francais.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import { fold } from '../../src/domain/geo/fold.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { readDecoupage } from '../read/decoupage.ts'

type LieuOf = (lieuId: string) => { readonly codeInsee: string } | null

export interface LocatedAteliers {
  readonly ateliers: readonly Atelier[]
  /** Clock of all that is located, when it is one and not that of metropolitan France; else null. */
  readonly fuseau: string | null
  /** Ids of the series that nothing locates: neither code, commune, address, position, known place nor zone. */
  readonly inconnus: readonly string[]
  /** Names of communes read as one of several: what was chosen, or that nothing tells which. */
  readonly ambigus: readonly { readonly commune: string; readonly code: string | null }[]
}

let byName: ReadonlyMap<string, readonly string[]> | undefined

/** Codes of the communes of a name. */
function codesOf(commune: string): readonly string[] {
  byName ??= new Map(
    [...groupBy(readDecoupage().communes.values(), ({ nom }) => fold(nom))].map(([nom, all]) => [
      nom,
      all.map(({ code }) => code),
    ]),
  )
  return byName.get(fold(commune.replace(/\s*\(?\b\d{2,5}\)?$/, ''))) ?? []
}

/**
 * Gives series their commune where a postcode or a name tells it: overseas it changes the hour. Of communes of one
 * name, that of the départements where the rest of the file is.
 */
export function locateAteliers(ateliers: readonly Atelier[], lieuOf: LieuOf): LocatedAteliers {
  const codeOf = (a: Atelier): string => a.codeInsee || (lieuOf(a.lieuId)?.codeInsee ?? '')
  const zoneOf = (a: Atelier): string | null => {
    const code = codeOf(a)
    if (code !== '') return fuseauOfCommune(code)
    return a.longitude === null || a.latitude === null ? null : fuseauOfPosition(a.longitude, a.latitude)
  }
  const zones = new Set(ateliers.flatMap((a) => zoneOf(a) ?? []))
  const [zone] = zones
  const departements = new Set(ateliers.map((a) => departementOf(codeOf(a))))
  const ambigus = new Map<string, string | null>()
  const inconnus: string[] = []
  const located = ateliers.map((atelier) => {
    if (zoneOf(atelier) !== null || isCorrection(atelier)) return atelier
    const codes = codesNear(atelier)
    const [only] = codes.length === 1 ? codes : codes.filter((code) => departements.has(departementOf(code)))
    const isOneClock = new Set(codes.map(fuseauOfCommune)).size === 1
    if (codes.length > 1 && !isOneClock) ambigus.set(atelier.commune, only ?? null)
    if (only !== undefined) return { ...atelier, codeInsee: only }
    if (atelier.fuseau !== '') return atelier
    const clock = codes[0] === undefined || !isOneClock ? null : fuseauOfCommune(codes[0])
    if (clock === null) inconnus.push(atelier.id)
    return clock === null ? atelier : { ...atelier, fuseau: clock }
  })
  return {
    ateliers: located,
    fuseau: zones.size === 1 && zone !== undefined && zone !== FUSEAU_METROPOLE ? zone : null,
    inconnus,
    ambigus: [...ambigus].map(([commune, code]) => ({ commune, code })),
  }
}

const isCorrection = ({ debut, rrule, rdate, commune, lieuId }: Atelier): boolean =>
  rdate.length === 1 && rrule === '' && (debut === null || (commune === '' && lieuId === ''))

/** Communes that a postcode, else a name, may mean; a postcode overseas is enough for the clock. */
function codesNear({ adresse, commune }: Atelier): readonly string[] {
  const codes = codesOf(commune)
  const [, postcode] = /(?:^|\D)(\d{5})(?:\D|$)/.exec(`${commune} ${adresse}`) ?? []
  if (postcode === undefined) return codes
  const { communes } = readDecoupage()
  const served = [...communes.values()].filter(({ codesPostaux }) => codesPostaux.includes(postcode))
  const both = served.filter(({ code }) => codes.includes(code))
  return (both.length > 0 ? both : served).map(({ code }) => code)
}
