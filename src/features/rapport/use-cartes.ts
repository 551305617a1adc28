import { useMemo } from 'react'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import type { CarteImprimee } from '../../worker/protocol/scenario.ts'
import { drawGeometrie, type Geometrie, type Moment, type NomCarte, placeNoms } from './geometrie.ts'
import { type PointCarte, pointsApres, pointsAvant } from './points-carte.ts'

/** One printed map. */
export interface Carte {
  readonly geometrie: Geometrie
  readonly points: readonly PointCarte[]
  readonly noms: readonly NomCarte[]
}

/** The printed maps, before and with the scenario, at one scale; null while they are on their way. */
export function useCartes(
  carte: CarteImprimee | undefined,
  outlines: Parameters<typeof drawGeometrie>[0],
  communes: readonly CommunePoint[] = NO_COMMUNE,
  lieux: readonly Lieu[] = NO_LIEU,
  modifications: readonly Modification[],
): Readonly<Record<Moment, Carte>> | null {
  return useMemo(() => {
    if (carte === undefined || carte.lon.length === 0) return null
    const own = new Set(communes.map((c) => c.code))
    const draw = (moment: Moment) => drawGeometrie(outlines, (code) => own.has(code), carte, moment)
    const avant = draw('avant')
    const noms = placeNoms(communes, avant)
    return {
      avant: { geometrie: avant, points: pointsAvant(lieux), noms },
      apres: { geometrie: draw('apres'), points: pointsApres(lieux, modifications), noms },
    }
  }, [carte, outlines, communes, lieux, modifications])
}

const NO_COMMUNE: readonly CommunePoint[] = []
const NO_LIEU: readonly Lieu[] = []
