import { useEffect, useMemo, useRef } from 'react'
import { usePlanRues } from '../../data/plan-rues.ts'
import { useTerritoire } from '../../data/queries.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { departementOf } from '../../domain/geo/codes.ts'
import { distanceM } from '../../domain/geo/geodesy.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { cadreOf, frameAround } from '../../map/print/frame.ts'
import { PlanImprime } from '../../map/print/plan-imprime.tsx'
import { distance } from '../../text/format.ts'
import { lieu as text } from '../../text/lieu.ts'
import type { CommunePoint } from '../../worker/protocol/index.ts'

const [WIDTH, HEIGHT] = [420, 210]
/** Metres across the lesser side: the streets around, or without streets the communes around. */
const STREETS_M = 600
const COMMUNES_M = 12_000

interface PlanLieuProps {
  readonly manifest: Manifest
  readonly lieu: Lieu
  /** Called once, when all that can be drawn is there. */
  readonly onPret: () => void
}

/** The map of a printed sheet: streets around the place, else the communes around it and how far they are. */
export function PlanLieu({ manifest, lieu, onPret }: PlanLieuProps) {
  const { longitude: lon, latitude: lat, codeInsee } = lieu
  const near = useMemo(() => frameOf(lon, lat, STREETS_M), [lon, lat])
  const cadre = useMemo(() => cadreOf(near), [near])
  const streets = usePlanRues(manifest, cadre)
  const hasStreets = (streets.data?.rues.length ?? 0) > 0
  const departement = useTerritoire(manifest, { type: 'departement', code: departementOf(codeInsee) })
  const frame = useMemo(
    () => (hasStreets ? near : frameOf(lon, lat, COMMUNES_M)),
    [hasStreets, near, lon, lat],
  )
  const isThere = !streets.isPending && (hasStreets || !departement.isPending)
  const told = useRef(false)
  useEffect(() => {
    if (!isThere || told.current) return
    told.current = true
    onPret()
  })
  const known = departement.data?.communes
  const communes = useMemo(
    () => (hasStreets ? [] : namesOf(known ?? [], lon, lat)),
    [hasStreets, known, lon, lat],
  )
  const marques = useMemo(() => [{ lon, lat, genre: 'arrivee' as const, nom: text.ici }], [lon, lat])
  // Without a street or a name it would say nothing.
  if (!isThere || (!hasStreets && communes.length === 0)) return null
  const mentions = streets.data?.mentions ?? []
  return (
    <figure className="lieu-plan">
      <PlanImprime
        frame={frame}
        rues={streets.data?.rues ?? []}
        chemin={[]}
        marques={marques}
        communes={communes}
        titre={hasStreets ? text.planRues : text.planCommunes}
      />
      <figcaption className="note">
        {hasStreets ? text.rues(mentions.join(' ; ')) : text.planCommunesDit}
      </figcaption>
    </figure>
  )
}

const frameOf = (lon: number, lat: number, leastM: number) =>
  frameAround([[lon, lat]], WIDTH, HEIGHT, { margin: 0, leastM })

/** The most inhabited first, each with its straight distance from the place. */
function namesOf(communes: readonly CommunePoint[], lon: number, lat: number) {
  return [...communes]
    .filter((commune) => Number.isFinite(commune.lon))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .map((commune) => ({
      lon: commune.lon,
      lat: commune.lat,
      nom: `${commune.nom}, ${distance(distanceM(lon, lat, commune.lon, commune.lat))}`,
    }))
}
