import { useEffect, useMemo } from 'react'
import { useCouverture } from '../../data/queries.ts'
import { questionOf, useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { useShare } from '../../state/url/share-context.tsx'
import { parOf } from './par-territoire.ts'
import { useAvecCarte } from './use-avec-carte.ts'

/**
 * The answer to the link's question. While the next one is computed the previous one of the same territory
 * stays; the map is told which answer is shown, so that it never paints the cells of another.
 */
export function useCouvertureAffichee(manifest: Manifest) {
  const territoire = useTerritoireCourant(manifest)
  const share = useShare((s) => s)
  const setUi = useSetUi()
  const { offre, mode, minutes, distanceM, fenetre } = share
  const question = useMemo(
    () => questionOf({ offre, mode, minutes, distanceM, fenetre }, territoire),
    [offre, mode, minutes, distanceM, fenetre, territoire],
  )
  const par = parOf(territoire.type, share.par)
  const query = useCouverture(manifest, question, par)
  const suite = formatTerritoire(territoire)
  const fraiche = query.data?.rapport.territoire === suite ? query.data : null
  const couverture =
    useAvecCarte(fraiche, { version: fraiche?.version ?? '', mode: null, suite }) ?? undefined
  const version = couverture?.version ?? null
  useEffect(() => setUi({ versionCouverture: version }), [version, setUi])
  return { question, par, couverture, error: query.error, refetch: query.refetch }
}
