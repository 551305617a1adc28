import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { useMemo } from 'react'
import { ringsOf } from '../../map/print/drawing.ts'
import { orienter } from '../../text/orienter.ts'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { drawPlan, PLAN_LARGEUR, type PointDuPlan } from './draw-plan.ts'

const HAUTEUR = 180

interface PlanFicheProps {
  readonly points: readonly PointDuPlan[]
  readonly contours: readonly FeatureCollection<Polygon | MultiPolygon>[]
  readonly communes: readonly CommunePoint[]
}

/** Where the appointments are, drawn from the outlines of the communes: prints in black, needs no tile. */
export function PlanFiche({ points, contours, communes }: PlanFicheProps) {
  const plan = useMemo(() => {
    const big = [...communes].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    return drawPlan(
      points,
      contours.flatMap((c) => c.features.flatMap(({ geometry }) => ringsOf(geometry))),
      big,
      HAUTEUR,
    )
  }, [points, contours, communes])
  if (plan === null) return null
  const nums = plan.points.filter((p) => !p.depart).length
  return (
    <svg
      className="feuille-plan"
      viewBox={`0 0 ${PLAN_LARGEUR} ${HAUTEUR}`}
      role="img"
      aria-label={orienter.fiche.plan(nums)}
    >
      <path className="feuille-plan-contours" d={plan.trace} />
      {plan.noms.map(({ x, y, nom }) => (
        <text key={nom} className="feuille-plan-nom" x={x} y={y + 6}>
          {nom}
        </text>
      ))}
      {plan.points.map(({ x, y, texte, depart, dessous }) => (
        <g key={`${texte} ${x} ${y}`}>
          {depart ? (
            <path className="feuille-plan-depart" d={`M${x - 11} ${y}h22M${x} ${y - 11}v22`} />
          ) : (
            <circle className="feuille-plan-point" cx={x} cy={y} r="14" />
          )}
          <text
            className={depart ? 'feuille-plan-nom feuille-plan-nom--depart' : 'feuille-plan-numero'}
            x={x}
            y={depart ? y + (dessous ? 30 : -16) : y + 6}
          >
            {texte}
          </text>
        </g>
      ))}
    </svg>
  )
}
