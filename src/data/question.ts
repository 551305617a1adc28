import { useMemo } from 'react'
import type { ManifestBref } from '../dataset/cartes/abrege.ts'
import { chooseCalcul } from '../domain/coverage/calcul.ts'
import { type Par, parOf, type Question } from '../domain/coverage/question.ts'
import { formatTerritoire, parseTerritoire, type Territoire } from '../domain/geo/territoire.ts'
import { ageMaxAt } from '../domain/places/age.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import { useShare } from '../state/url/share-context.tsx'
import type { ShareState, Volet } from '../state/url/share-state.ts'
import { todayIn } from './maintenant.ts'
import { useCouverture, useTerritoireEnBref } from './queries.ts'

/** Views that ask what they need themselves. */
const APART: ReadonlySet<Volet> = new Set(['simuler', 'rapport', 'portrait'])

/** The territory shown: the link's, else the one the configuration or the data set opens on. */
export function useTerritoireCourant(manifest: ManifestBref): Territoire {
  const chosen = useShare((s) => s.territoire)
  const accueil = useUi((s) => s.site?.territoire)
  return chosen ?? parseTerritoire(accueil ?? manifest.accueil) ?? { type: 'france' }
}

/** The question the link asks: what the figure, the map and the exports answer. */
export function questionOf(
  state: Pick<
    ShareState,
    'offre' | 'mode' | 'minutes' | 'distanceM' | 'fenetre' | 'types' | 'age' | 'calcul' | 'groupe'
  >,
  territoire: Territoire,
): Question {
  const { offre, mode, minutes, distanceM, fenetre, types, age, calcul, groupe } = state
  return {
    territoire,
    offre,
    portee: distanceM === null ? { type: 'mode', mode, minutes } : { type: 'distance', distanceM },
    ...(offre === 'ateliers' && fenetre !== null ? { fenetre: { ...fenetre, types } } : {}),
    ...(age === null ? {} : { ageMax: ageMaxAt(age, todayIn()) }),
    // By road is what is asked anyway, where there are roads; a link may be opened where there are none.
    ...(calcul === 'direct' ? { calcul } : {}),
    ...(groupe === 'tous' ? {} : { groupe }),
  }
}

/** The question the link asks, the same object while it asks the same. */
export function useQuestion(manifest: ManifestBref): Question {
  const territoire = formatTerritoire(useTerritoireCourant(manifest))
  const { offre, mode, minutes, distanceM, fenetre, types, age, calcul, groupe } = useShare((s) => s)
  return useMemo(
    () =>
      questionOf(
        { offre, mode, minutes, distanceM, fenetre, types, age, calcul, groupe },
        parseTerritoire(territoire) ?? { type: 'france' },
      ),
    [offre, mode, minutes, distanceM, fenetre, types, age, calcul, groupe, territoire],
  )
}

/** The zones of the link's table: what it asks, else what suits the territory. */
export function usePar(manifest: ManifestBref): Par {
  const { type } = useTerritoireCourant(manifest)
  return useShare((s) => parOf(type, s.par))
}

/**
 * Asks for the figure of the link as soon as the data are open, before the view that shows it is loaded.
 * @returns whether it is still awaited: what it does not need is read after it
 */
export function useChiffreAttendu(manifest: ManifestBref): boolean {
  const isFirst = useShare((s) => s.onglet === 'couverture' && !APART.has(s.volet))
  const question = useQuestion(manifest)
  const { isPending } = useCouverture(manifest, isFirst ? question : null, usePar(manifest))
  return isFirst && isPending
}

/** Whether the question of the link is answered by road: asked so, and there are roads. */
export function useParRoute(manifest: ManifestBref): boolean {
  const { calcul } = useQuestion(manifest)
  return useAvecRoutes(manifest) && calcul !== 'direct'
}

/** Whether the territory of the link has roads for its mode; false for a plain distance, and until it is known. */
export function useAvecRoutes(manifest: ManifestBref): boolean {
  const { territoire, portee } = useQuestion(manifest)
  const { data } = useTerritoireEnBref(manifest, territoire)
  return chooseCalcul(manifest.departements, data?.departements ?? [], portee, null) === 'routes'
}
