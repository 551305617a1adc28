import { useCallback } from 'react'
import { useGeoJson } from '../../data/queries.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Par } from '../../domain/coverage/question.ts'
import { useMapEvents } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import { type Bbox, boxOfAreas, boxOfPoints } from './boxes.ts'

/** What choosing a row does: the map goes there, and a commune stays chosen, in the link; again: no more. */
export function useChoisir(
  manifest: Manifest,
  par: Par,
  info: TerritoireInfo | undefined,
  forgetPoint: () => void,
): (code: string) => void {
  const commune = useShare((s) => s.commune)
  const setShare = useSetShare()
  const { emit } = useMapEvents()
  const perimeters = useGeoJson(par === 'qpv' ? manifest.qpv : undefined)
  const qpv = perimeters.data
  return useCallback(
    (code) => {
      const chosen = par === 'commune' && code === commune
      if (par === 'commune') setShare({ commune: chosen ? null : code }, 'replace')
      forgetPoint()
      const bounds = chosen ? null : boundsOf()
      if (bounds !== null) emit('cible', { bounds })

      function boundsOf(): Bbox | null {
        if (par === 'departement') return manifest.departements.find((d) => d.code === code)?.bbox ?? null
        if (par === 'qpv') return boxOfAreas(qpv?.features.filter((f) => f.properties?.code === code) ?? [])
        const points = info?.communes.filter((c) => (par === 'epci' ? (c.epci ?? '') : c.code) === code)
        return boxOfPoints(points ?? [])
      }
    },
    [manifest, par, info, qpv, commune, setShare, emit, forgetPoint],
  )
}
