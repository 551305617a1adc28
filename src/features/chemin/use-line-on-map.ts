import { useEffect } from 'react'
import { growBbox, unionBbox } from '../../domain/geo/bbox.ts'
import type { Point } from '../../domain/orientation/trajet.ts'
import { useMapEvents, useSetUi, useUiStore } from '../../state/ui/ui-context.tsx'
import type { Chemin } from '../../worker/protocol/chemin.ts'

/**
 * The map shows the whole way as long as it is told; where there is none by road, both its ends (`bouts`: null until they
 * are known).
 */
export function useLineOnMap(chemin: Chemin | null, bouts: readonly [Point, Point] | null): void {
  const store = useUiStore()
  const setUi = useSetUi()
  const { emit } = useMapEvents()
  const line = chemin?.line ?? null
  useEffect(() => {
    if (line === null) return
    setUi({ chemin: line })
    const box = unionBbox(line.map(([lon, lat]) => [lon, lat, lon, lat]))
    emit('cible', { bounds: growBbox(box, 0.15) })
    return () => {
      // Another way may have been opened since.
      if (store.getState().chemin === line) setUi({ chemin: null })
    }
  }, [line, store, setUi, emit])
  const ends = line !== null || bouts === null ? '' : bouts.map(({ lon, lat }) => `${lon} ${lat}`).join()
  useEffect(() => {
    if (ends === '') return
    const points = ends.split(',').map((end) => end.split(' ').map(Number))
    const box = unionBbox(points.map(([lon = 0, lat = 0]) => [lon, lat, lon, lat]))
    emit('cible', { bounds: growBbox(box, 0.25) })
  }, [ends, emit])
}
