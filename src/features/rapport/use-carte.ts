import { useMemo } from 'react'
import type { VueRapport } from '../../data/rapport.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Etat } from '../../domain/places/offre.ts'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { drawGeometrie, type Geometrie, type NomCarte, placeNoms } from './geometrie.ts'
import { type PointCarte, pointsOf } from './points-carte.ts'

/** One printed map. */
export interface Carte {
  readonly geometrie: Geometrie
  readonly points: readonly PointCarte[]
  readonly noms: readonly NomCarte[]
}

/** What every map of a report is drawn from. */
export interface FondCarte {
  readonly contours: Parameters<typeof drawGeometrie>[0]
  readonly communes: readonly CommunePoint[]
  readonly lieux: readonly Lieu[]
  /** Whether a place offers what is asked, today. */
  readonly etatDe: (lieu: Lieu) => Etat
}

/** The printed map of today or of a scenario, all at one scale; null while it is on its way. */
export function useCarte({ carte, scenario }: VueRapport, fond: FondCarte): Carte | null {
  const { contours, communes, lieux, etatDe } = fond
  return useMemo(() => {
    if (carte === undefined || carte.lon.length === 0) return null
    const own = new Set(communes.map((c) => c.code))
    const moment = scenario === null ? 'avant' : 'apres'
    const geometrie = drawGeometrie(contours, (code) => own.has(code), carte, moment)
    const points = pointsOf(lieux, etatDe, scenario?.modifications)
    return { geometrie, points, noms: placeNoms(communes, geometrie) }
  }, [carte, scenario, contours, communes, lieux, etatDe])
}
