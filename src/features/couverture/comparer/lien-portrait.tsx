import type { ReactNode } from 'react'
import { parseTerritoire } from '../../../domain/geo/territoire.ts'
import { useLinkTo, useSetShare } from '../../../state/url/share-context.tsx'
import { comparer as text } from '../../../text/couverture/comparer.ts'
import { Link } from '../../../ui/link.tsx'

interface LienProps {
  /** As `formatTerritoire` writes it; absent: the territory shown. */
  readonly territoire?: string
  readonly children?: ReactNode
}

/** Opens the portrait of a territory, by the question of the link. */
export function LienPortrait({ territoire, children = text.portrait }: LienProps) {
  const linkTo = useLinkTo()
  const setShare = useSetShare()
  const chosen = territoire === undefined ? null : parseTerritoire(territoire)
  const patch = {
    onglet: 'couverture' as const,
    volet: 'portrait' as const,
    ...(chosen === null ? {} : { territoire: chosen, commune: null, lieu: null }),
  }
  return (
    <Link href={linkTo(patch)} onOpen={() => setShare(patch)}>
      {children}
    </Link>
  )
}
