import { useEffect, useMemo, useRef } from 'react'
import { usePlanRues } from '../../data/plan-rues.ts'
import { useTerritoire } from '../../data/queries.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { departementOf } from '../../domain/geo/codes.ts'
import { distanceM } from '../../domain/geo/geodesy.ts'
import { cadreOf, frameAround } from '../../map/print/frame.ts'
import { PlanImprime } from '../../map/print/plan-imprime.tsx'
import { sayPlan, ruesImprimees as text } from '../../text/chemin/rues-imprimees.ts'
import { distance } from '../../text/format.ts'
import { RelireRues } from '../../ui/erreur/relire-rues.tsx'
import type { CommunePoint } from '../../worker/protocol/index.ts'

/** Metres across the lesser side: the streets around, or without streets the communes around. */
const STREETS_M = 600
const COMMUNES_M = 12_000
/** Around several places, in units: a disc and some streets. */
const MARGIN = 26

interface PlanAutourProps {
  readonly manifest: Manifest
  /** At least one, in the order of their numbers; one alone bears none. */
  readonly lieux: readonly { readonly lon: number; readonly lat: number; readonly codeInsee: string }[]
  /** Width and height in units: letters take 13 of them. */
  readonly taille: readonly [width: number, height: number]
  /** Called once, when all that can be drawn is there; `manque`: streets are missing. */
  readonly onPret?: (manque: boolean) => void
}

/** The map of a printed page: streets around places, else the communes around and how far they are. */
export function PlanAutour({ manifest, lieux, taille: [width, height], onPret }: PlanAutourProps) {
  const frames = useMemo(() => {
    const points = lieux.map(({ lon, lat }) => [lon, lat] as const)
    const margin = lieux.length > 1 ? MARGIN : 0
    const around = (leastM: number) => frameAround(points, width, height, { margin, leastM })
    return { streets: around(STREETS_M), communes: around(COMMUNES_M) }
  }, [lieux, width, height])
  const cadre = useMemo(() => cadreOf(frames.streets), [frames])
  const code = departementOf(lieux[0]?.codeInsee ?? '')
  const proches = useMemo(() => [code], [code])
  const streets = usePlanRues(manifest, cadre, proches)
  const hasStreets = (streets.data?.rues.length ?? 0) > 0
  const departement = useTerritoire(manifest, { type: 'departement', code })
  const isThere = !streets.isPending && (hasStreets || !departement.isPending)
  const told = useRef(false)
  useEffect(() => {
    if (!isThere || streets.isFetching || told.current) return
    told.current = true
    onPret?.(streets.data?.manque === true)
  })
  const known = departement.data?.communes
  const communes = useMemo(() => (hasStreets ? [] : namesOf(known ?? [], lieux)), [hasStreets, known, lieux])
  const marques = useMemo(
    () =>
      lieux.map(({ lon, lat }, i) => {
        const numero = lieux.length > 1
        return { lon, lat, genre: 'arrivee' as const, nom: numero ? String(i + 1) : text.ici, numero }
      }),
    [lieux],
  )
  if (!isThere) return null
  // Without a street or a name it would say nothing, but that streets are missing.
  if (!hasStreets && communes.length === 0)
    return streets.data?.manque ? (
      <div className="plan-autour">
        <p className="note">{text.sansPlan}</p>
        <RelireRues rues={streets} />
      </div>
    ) : null
  return (
    <figure className="plan-autour">
      <PlanImprime
        frame={hasStreets ? frames.streets : frames.communes}
        rues={streets.data?.rues ?? []}
        chemin={[]}
        marques={marques}
        communes={communes}
        titre={hasStreets ? text.rues : text.communes}
      />
      <figcaption className="note">
        {sayPlan(streets.data)}
        <RelireRues rues={streets} />
      </figcaption>
    </figure>
  )
}

/** The most inhabited first, each with its straight distance from the nearest of the places. */
function namesOf(communes: readonly CommunePoint[], lieux: PlanAutourProps['lieux']) {
  return [...communes]
    .filter((commune) => Number.isFinite(commune.lon))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .map(({ lon, lat, nom }) => {
      const far = Math.min(...lieux.map((lieu) => distanceM(lieu.lon, lieu.lat, lon, lat)))
      return { lon, lat, nom: `${nom}, ${distance(far)}` }
    })
}
