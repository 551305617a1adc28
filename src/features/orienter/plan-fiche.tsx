import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { useMemo } from 'react'
import { usePlanRues } from '../../data/plan-rues.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { type Box, createProject, ringsOf } from '../../map/print/drawing.ts'
import { cadreOf, metresPerUnit, zoomOf } from '../../map/print/frame.ts'
import { NomsDeRues } from '../../map/print/noms-de-rues.tsx'
import { NordEchelle } from '../../map/print/nord-echelle.tsx'
import { placeStreetNames } from '../../map/print/place-street-names.ts'
import { RuesImprimees } from '../../map/print/rues-imprimees.tsx'
import { sayRues } from '../../text/chemin/rues-imprimees.ts'
import { orienter } from '../../text/orienter.ts'
import { RelireRues } from '../../ui/erreur/relire-rues.tsx'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { drawPlan, PLAN_LARGEUR, type PointDuPlan } from './draw-plan.ts'
import type { Pastille } from './place-points.ts'

const HAUTEUR = 220
/** Height of the names of streets: less than those of communes. */
const CORPS_RUE = 12

interface PlanFicheProps {
  readonly manifest: Manifest
  readonly departements: readonly string[]
  readonly points: readonly PointDuPlan[]
  readonly contours: readonly FeatureCollection<Polygon | MultiPolygon>[]
  readonly communes: readonly CommunePoint[]
}

/**
 * Where the appointments are: the outlines and names of communes, streets where there are road files, the north and a
 * scale. Prints in black, needs no tile.
 */
export function PlanFiche({ manifest, departements, points, contours, communes }: PlanFicheProps) {
  const plan = useMemo(() => {
    const big = [...communes].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    return drawPlan(
      points,
      contours.flatMap((c) => c.features.flatMap(({ geometry }) => ringsOf(geometry))),
      big,
      HAUTEUR,
    )
  }, [points, contours, communes])
  const frame = plan?.frame ?? null
  const cadre = useMemo(() => (frame === null ? null : cadreOf(frame)), [frame])
  const streets = usePlanRues(manifest, cadre, departements)
  const rues = streets.data
  const noms = useMemo(() => {
    if (plan === null || rues === undefined) return []
    const page = { width: PLAN_LARGEUR, height: HAUTEUR, corps: CORPS_RUE }
    const corners: Box[] = [
      [0, HAUTEUR - 40, PLAN_LARGEUR / 3, HAUTEUR],
      [PLAN_LARGEUR - 40, 0, PLAN_LARGEUR, 50],
    ]
    return placeStreetNames(rues.rues, createProject(plan.frame), page, [...plan.prises, ...corners])
  }, [plan, rues])
  if (plan === null) return null
  const project = createProject(plan.frame)
  const mention = rues === undefined ? '' : sayRues(rues)
  const nums = plan.points.filter((p) => !p.depart).length
  return (
    <>
      <svg
        className="feuille-plan"
        viewBox={`0 0 ${PLAN_LARGEUR} ${HAUTEUR}`}
        role="img"
        aria-label={orienter.fiche.plan(nums)}
      >
        <path className="feuille-plan-contours" d={plan.trace} />
        {rues !== undefined && <RuesImprimees rues={rues.rues} project={project} zoom={zoomOf(plan.frame)} />}
        <NomsDeRues noms={noms} corps={CORPS_RUE} />
        {plan.noms.map(({ x, y, nom }) => (
          <text key={nom} lang="fr" className="feuille-plan-nom" x={x} y={y + 6}>
            {nom}
          </text>
        ))}
        {plan.points.map((point) => (
          <Point key={`${point.texte} ${point.x} ${point.y}`} point={point} />
        ))}
        <NordEchelle width={PLAN_LARGEUR} height={HAUTEUR} metresPerUnit={metresPerUnit(plan.frame)} />
      </svg>
      {mention !== '' && <p className="note">{mention}</p>}
      <RelireRues rues={streets} />
    </>
  )
}

/** The start as a cross with its word; a place as a numbered disc, with how far it is as the crow flies. */
function Point({ point }: { readonly point: Pastille }) {
  const { x, y, texte, depart, mention, disque, mot } = point
  if (depart) {
    return (
      <g>
        <path className="feuille-plan-depart" d={`M${x - 11} ${y}h22M${x} ${y - 11}v22`} />
        <text className="feuille-plan-nom feuille-plan-nom--depart" x={mot.x} y={mot.y}>
          {texte}
        </text>
      </g>
    )
  }
  const isAside = disque.x !== x || disque.y !== y
  return (
    <g>
      {isAside && <path className="feuille-plan-trait" d={`M${x} ${y}L${disque.x} ${disque.y}`} />}
      {isAside && <circle cx={x} cy={y} r="4" />}
      <circle className="feuille-plan-point" cx={disque.x} cy={disque.y} r="14" />
      <text className="feuille-plan-numero" x={disque.x} y={disque.y + 6}>
        {texte}
      </text>
      <text className="feuille-plan-nom" x={mot.x} y={mot.y}>
        {mention}
      </text>
    </g>
  )
}
