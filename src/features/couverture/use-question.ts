import { useMemo } from 'react'
import { questionOf, useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { formatTerritoire, parseTerritoire } from '../../domain/territoire.ts'
import { useShare } from '../../state/share-context.tsx'

/**
 * The question the link asks, the same object while it asks the same. Without its window of dates: what is
 * simulated or printed compares places, and an added place has no sessions.
 */
export function useQuestion(manifest: Manifest): Question {
  const territoire = formatTerritoire(useTerritoireCourant(manifest))
  const { offre, mode, minutes, distanceM } = useShare((s) => s)
  return useMemo(
    () =>
      questionOf(
        { offre, mode, minutes, distanceM, fenetre: null },
        parseTerritoire(territoire) ?? { type: 'france' },
      ),
    [offre, mode, minutes, distanceM, territoire],
  )
}
