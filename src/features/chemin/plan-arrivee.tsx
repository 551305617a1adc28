import { useMemo } from 'react'
import { usePlanRues } from '../../data/plan-rues.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { cadreOf, frameAround } from '../../map/print/frame.ts'
import { PlanImprime } from '../../map/print/plan-imprime.tsx'
import { voirChemin as text } from '../../text/chemin/voir-chemin.ts'

/** Units: fewer than the pixels of a phone's panel, so that letters can be read there and on half a page. */
const [WIDTH, HEIGHT] = [290, 250]
/** What one sees around the place one goes to, across the lesser side. */
const AROUND_M = 400

interface PlanArriveeProps {
  readonly manifest: Manifest
  readonly arrivee: { readonly lon: number; readonly lat: number }
  readonly line: readonly (readonly [lon: number, lat: number])[]
}

/** The last streets of a way, for the screen and for paper. Nothing where they cannot be read: the words stay. */
export function PlanArrivee({ manifest, arrivee: { lon, lat }, line }: PlanArriveeProps) {
  const frame = useMemo(
    () => frameAround([[lon, lat]], WIDTH, HEIGHT, { margin: 0, leastM: AROUND_M }),
    [lon, lat],
  )
  const cadre = useMemo(() => cadreOf(frame), [frame])
  const { data } = usePlanRues(manifest, cadre)
  const marques = useMemo(() => [{ lon, lat, genre: 'arrivee' as const, nom: text.arrivee }], [lon, lat])
  if (data === undefined || data.rues.length === 0) return null
  return (
    <figure className="chemin-plan pile">
      <PlanImprime frame={frame} rues={data.rues} chemin={line} marques={marques} titre={text.plan} />
      <figcaption className="note sans-impression">{text.planDit}</figcaption>
    </figure>
  )
}
