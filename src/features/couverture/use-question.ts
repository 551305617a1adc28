import { useMemo } from 'react'
import { questionOf, useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { formatTerritoire, parseTerritoire } from '../../domain/geo/territoire.ts'
import { useShare } from '../../state/url/share-context.tsx'

/** The question the link asks, the same object while it asks the same. */
export function useQuestion(manifest: Manifest): Question {
  const territoire = formatTerritoire(useTerritoireCourant(manifest))
  const { offre, mode, minutes, distanceM, fenetre } = useShare((s) => s)
  return useMemo(
    () =>
      questionOf(
        { offre, mode, minutes, distanceM, fenetre },
        parseTerritoire(territoire) ?? { type: 'france' },
      ),
    [offre, mode, minutes, distanceM, fenetre, territoire],
  )
}
