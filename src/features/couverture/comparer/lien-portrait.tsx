import type { ReactNode } from 'react'
import { parseTerritoire } from '../../../domain/geo/territoire.ts'
import { comparer as text } from '../../../text/couverture/comparer.ts'
import { LienVers } from './lien-vers.tsx'

interface LienProps {
  /** As `formatTerritoire` writes it; absent: the territory shown. */
  readonly territoire?: string
  readonly children?: ReactNode
}

/** Opens the portrait of a territory, by the question of the link. */
export function LienPortrait({ territoire, children = text.portrait }: LienProps) {
  const chosen = territoire === undefined ? null : parseTerritoire(territoire)
  const place = chosen === null ? {} : { territoire: chosen, commune: null, lieu: null }
  return <LienVers vers={{ onglet: 'couverture', volet: 'portrait', ...place }}>{children}</LienVers>
}
