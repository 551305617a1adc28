import { isOnlyMine } from '../../domain/places/mine.ts'
import { LIEN_CORRIGE, LIEN_MIEN } from '../../text/mots.ts'

interface AvisMienProps {
  /** What the link, the code or the message is about. */
  readonly fiches: readonly { readonly source: string; readonly corrige?: true }[]
}

/** Before a link, a code or a message is handed out: what of it another device will not find. Nothing for the rest. */
export function AvisMien({ fiches }: AvisMienProps) {
  const texte = fiches.some(isOnlyMine)
    ? LIEN_MIEN
    : fiches.some(({ corrige }) => corrige === true)
      ? LIEN_CORRIGE
      : null
  return texte === null ? null : <p className="avis sans-impression">{texte}</p>
}
