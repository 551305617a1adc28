import { couverture } from '../../text/couverture/couverture.ts'
import { ErreurDonnees } from '../erreur-donnees.tsx'
import type { Dite } from './detail-erreur.tsx'
import { Manque } from './manque.tsx'

interface TerritoireManqueProps {
  /** Why what a territory is, and its places, could not be read; null: they could, or come. */
  readonly info: Dite | null
  readonly lieux: Dite | null
  readonly onRetry: () => void
}

/** What could not be read of a territory whose view is there all the same: said once, and asked for again together. */
export function TerritoireManque({ info, lieux, onRetry }: TerritoireManqueProps) {
  if (info !== null) return <ErreurDonnees error={info} onRetry={onRetry} />
  return lieux && <Manque texte={couverture.lieuxManquants} error={lieux} onRetry={onRetry} />
}
