import { circle } from '@turf/turf'
import { useEffect, useMemo } from 'react'
import { useTerritoire } from '../../data/queries.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { reachM } from '../../domain/coverage/modes.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { communeOfArrondissement, isCodeInsee } from '../../domain/geo/codes.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'

const STEPS = 96

/**
 * Draws the reach of a place as a ring on the map, at the speed of the place's own commune.
 * @returns its radius in metres; null without a place, or until its commune is known
 */
export function useAnneau(manifest: Manifest, lieu: Lieu | null, { portee }: Question): number | null {
  const setUi = useSetUi()
  const code = communeOfArrondissement(lieu?.codeInsee ?? '')
  const territoire = useMemo(() => (isCodeInsee(code) ? ({ type: 'commune', code } as const) : null), [code])
  const info = useTerritoire(manifest, territoire)
  const classe = info.data?.communes[0]?.classe ?? null
  const known = portee.type === 'distance' || territoire === null ? 1 : classe
  const radiusM = lieu === null || known === null ? null : reachM(portee, 'centre')[known]
  const { longitude, latitude } = lieu ?? { longitude: 0, latitude: 0 }
  useEffect(() => {
    const ring =
      radiusM === null || radiusM <= 0
        ? null
        : circle([longitude, latitude], radiusM, { steps: STEPS, units: 'meters' })
    setUi({ anneau: ring })
  }, [longitude, latitude, radiusM, setUi])
  useEffect(() => () => setUi({ anneau: null }), [setUi])
  return radiusM
}
