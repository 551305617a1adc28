import { useMemo } from 'react'
import { useContoursCommunes, useGeoJson } from '../../../data/queries.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { departementOf } from '../../../domain/geo/codes.ts'
import type { StatutFrr } from '../../../domain/geo/frr.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { equipement as text } from '../../../text/equipement.ts'
import { Zonages } from '../carte-point.tsx'

/** In which zones a place stands. Where its position is approximate, the neighbourhood cannot be told. */
export function ZonagesLieu({ manifest, lieu }: { readonly manifest: Manifest; readonly lieu: Lieu }) {
  const departements = useMemo(
    () => (lieu.codeInsee === '' ? [] : [departementOf(lieu.codeInsee)]),
    [lieu.codeInsee],
  )
  const outlines = useContoursCommunes(manifest, departements)
  const perimeters = useGeoJson(manifest.qpv)
  const at = useMemo(() => ({ lon: lieu.longitude, lat: lieu.latitude }), [lieu.longitude, lieu.latitude])
  const commune = outlines.collections
    .flatMap((c) => c.features)
    .find((f) => f.properties?.code === lieu.codeInsee)
  if (perimeters.data === undefined) return null
  const frr = (commune?.properties?.frr ?? 'inconnu') as StatutFrr
  return (
    <>
      <Zonages manifest={manifest} at={at} frr={frr} />
      {lieu.position === 'approximative' && <li>{text.approximatif}</li>}
    </>
  )
}
