import { useMemo } from 'react'
import type { Manifest } from '../dataset/manifest.ts'
import type { ClasseVitesse } from '../domain/coverage/modes.ts'
import { squaredDistanceM2 } from '../domain/geo/geodesy.ts'
import type { Depart } from '../domain/orientation/trajet.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import { useShare } from '../state/url/share-context.tsx'
import type { TerritoireInfo } from '../worker/protocol/index.ts'
import { useTerritoire } from './queries.ts'

/**
 * The start of travel times: the personal point that lives in memory, else the commune of the link; null
 * without any. The speed class is that of the commune, or of the nearest one of the territory.
 */
export function useDepartChiffre(
  manifest: Manifest,
  info: TerritoireInfo | undefined,
): (Depart & { readonly libelle: string }) | null {
  const personal = useUi((s) => s.depart)
  const code = useShare((s) => s.depart)
  const mode = useShare((s) => s.mode)
  const commune = useTerritoire(manifest, code === null ? null : { type: 'commune', code }).data?.communes[0]
  return useMemo(() => {
    if (personal !== null) {
      const { lon, lat, libelle } = personal
      return { lon, lat, libelle, mode, classe: nearestClasse(info, lon, lat) }
    }
    if (code === null || commune === undefined || !Number.isFinite(commune.lon)) return null
    return { lon: commune.lon, lat: commune.lat, libelle: commune.nom, mode, classe: commune.classe }
  }, [personal, code, commune, mode, info])
}

/** Towns (35 km/h) where no commune is known, as decisions.md 9 says of an unknown class. */
function nearestClasse(info: TerritoireInfo | undefined, lon: number, lat: number): ClasseVitesse {
  let best: ClasseVitesse = 1
  let least = Number.POSITIVE_INFINITY
  for (const commune of info?.communes ?? []) {
    const distance = squaredDistanceM2(commune.lon, commune.lat, lon, lat)
    if (!(distance < least)) continue
    least = distance
    best = commune.classe
  }
  return best
}
