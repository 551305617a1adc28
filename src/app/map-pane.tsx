import { lazy, Suspense, useEffect, useState } from 'react'
import { useChiffreAttendu } from '../data/question.ts'
import type { Manifest } from '../dataset/manifest.ts'
import type { MapEvents } from '../state/ui/map-events.ts'
import { useMapEvent, useUi } from '../state/ui/ui-context.tsx'
import { app } from '../text/app.ts'
import { useAfterPaint } from '../ui/use-after-paint.ts'
import { isLarge } from '../ui/use-media-query.ts'

/** What the map needs, and beside it the chunk that loads after everything else. */
const OpenMap = lazy(async () => {
  import('./street-map.tsx').catch(() => undefined)
  return { default: (await import('./open-map.tsx')).OpenMap }
})

/** Wide screens draw the map once the first figure is there; narrow ones when the person asks for it. */
export function MapPane({ manifest }: { readonly manifest: Manifest }) {
  const vue = useUi((s) => s.vue)
  const [wanted, setWanted] = useState(false)
  /** Kept here: the map that has to go there may not be open yet. */
  const [cible, setCible] = useState<MapEvents['cible'] | null>(null)
  useMapEvent('cible', setCible)
  const libre = useAfterPaint(!useChiffreAttendu(manifest))
  useEffect(() => {
    if (vue === 'carte' || (isLarge() && libre)) setWanted(true)
  }, [vue, libre])
  if (!wanted) return WAITING
  return (
    <Suspense fallback={WAITING}>
      <OpenMap manifest={manifest} cible={cible} />
    </Suspense>
  )
}

const WAITING = <p className="app-chargement">{app.chargementCarte}</p>
