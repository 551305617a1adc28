import { useMemo } from 'react'
import type { Manifest } from '../dataset/manifest.ts'
import type { ClasseVitesse } from '../domain/geo/grid.ts'
import { findNearest } from '../domain/geo/nearest.ts'
import type { Depart } from '../domain/orientation/trajet.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import { useShare } from '../state/url/share-context.tsx'
import type { TerritoireInfo } from '../worker/protocol/index.ts'
import { useTerritoire } from './queries.ts'

/** Speed class of towns: assumed where no commune is known (decisions.md 9). */
const TOWN: ClasseVitesse = 1

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
      const near = findNearest(info?.communes ?? [], lon, lat)
      return {
        lon,
        lat,
        libelle,
        mode,
        classe: near?.classe ?? TOWN,
        commune: near?.code ?? '',
        isOwnCommune: false,
      }
    }
    if (code === null || commune === undefined || !Number.isFinite(commune.depart.lon)) return null
    const { nom, classe, depart } = commune
    return { ...depart, libelle: nom, mode, classe, commune: code, isOwnCommune: true }
  }, [personal, code, commune, mode, info])
}
