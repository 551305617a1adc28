import { useMemo } from 'react'
import { useMaintenant } from '../../data/maintenant.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { useDepart } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useUi } from '../../state/ui/ui-context.tsx'
import { useShare } from '../../state/url/share-context.tsx'
import type { LieuxDemande } from '../../worker/protocol/trouver.ts'

/** What the list is asked for: the link, the start point, the time, and the map's box when it is followed. */
export function useDemande(manifest: Manifest, suitCarte: boolean): LieuxDemande {
  const territoire = useTerritoireCourant(manifest)
  const depart = useDepart()
  const filtres = useShare((s) => s.filtres)
  const mode = useShare((s) => s.mode)
  const box = useUi((s) => s.emprise)
  const instantMs = useMaintenant()
  const emprise = suitCarte ? box : null
  return useMemo(
    () => ({ territoire, filtres, depart, mode, emprise, instantMs }),
    [territoire, filtres, depart, mode, emprise, instantMs],
  )
}
