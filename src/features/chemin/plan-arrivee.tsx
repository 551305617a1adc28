import { useMemo } from 'react'
import { usePlanRues } from '../../data/plan-rues.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { cadreOf, frameAround } from '../../map/print/frame.ts'
import { PlanImprime } from '../../map/print/plan-imprime.tsx'
import { ruesImprimees as rues } from '../../text/chemin/rues-imprimees.ts'
import { voirChemin as text } from '../../text/chemin/voir-chemin.ts'
import { RelireRues } from '../../ui/erreur/relire-rues.tsx'

/** Units: fewer than the pixels of a phone's panel, so that letters can be read there and on half a page. */
const [WIDTH, HEIGHT] = [290, 250]
/** What one sees around the place one goes to, across the lesser side. */
const AROUND_M = 400

interface PlanArriveeProps {
  readonly manifest: Manifest
  readonly arrivee: { readonly lon: number; readonly lat: number }
  readonly line: readonly (readonly [lon: number, lat: number])[]
}

/** The last streets of a way, for the screen and for paper. Where they cannot be read the words stay, and say so. */
export function PlanArrivee({ manifest, arrivee: { lon, lat }, line }: PlanArriveeProps) {
  const frame = useMemo(
    () => frameAround([[lon, lat]], WIDTH, HEIGHT, { margin: 0, leastM: AROUND_M }),
    [lon, lat],
  )
  const cadre = useMemo(() => cadreOf(frame), [frame])
  const streets = usePlanRues(manifest, cadre)
  const { data } = streets
  const marques = useMemo(() => [{ lon, lat, genre: 'arrivee' as const, nom: text.arrivee }], [lon, lat])
  if (data === undefined || (data.rues.length === 0 && !data.manque)) return null
  const lacks = data.rues.length === 0 ? rues.sansPlan : rues.manquent
  const manque = data.manque && (
    <>
      <p className="note">{lacks}</p>
      <RelireRues rues={streets} />
    </>
  )
  if (data.rues.length === 0) return <div className="chemin-plan pile">{manque}</div>
  return (
    <figure className="chemin-plan pile">
      <PlanImprime frame={frame} rues={data.rues} chemin={line} marques={marques} titre={text.plan} />
      <figcaption className="note sans-impression">{text.planDit}</figcaption>
      {manque}
    </figure>
  )
}
