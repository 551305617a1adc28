import type { Mode, Portee } from './modes.ts'

/** How distances become times: by the roads of the data set, or by the straight model. */
export const CALCULS = ['routes', 'direct'] as const
export type Calcul = (typeof CALCULS)[number]

/** What a data set says of the roads of a département: the modes that figures may go by (decisions.md 38). */
interface DepartementAvecRoutes {
  readonly code: string
  readonly routes?: { readonly modes: readonly Mode[] } | null | undefined
}

/** Roads were asked for where not every département of the territory has them. */
export class SansRoutes extends Error {
  readonly departements: readonly string[]
  constructor(departements: readonly string[]) {
    super(departements.join())
    this.name = 'SansRoutes'
    this.departements = departements
  }
}

/**
 * By road where every département of the territory has roads for the mode, else straight: never mixed in one total
 * (decisions.md 38, 42). A plain distance is straight. Throws SansRoutes, naming the départements without roads, when
 * roads were asked for.
 */
export function chooseCalcul(
  known: readonly DepartementAvecRoutes[],
  departements: readonly string[],
  portee: Portee,
  asked: Calcul | null,
): Calcul {
  if (portee.type === 'distance' || asked === 'direct') return 'direct'
  const withRoads = new Set(
    known.filter(({ routes }) => routes?.modes.includes(portee.mode) === true).map(({ code }) => code),
  )
  const missing = departements.filter((code) => !withRoads.has(code))
  if (missing.length === 0 && departements.length > 0) return 'routes'
  if (asked === 'routes') throw new SansRoutes(missing)
  return 'direct'
}
