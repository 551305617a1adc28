import { isOutsideOpen } from '../domain/common/outside.ts'
import { safeWebLink } from '../domain/places/safe-link.ts'

interface LienWebProps {
  readonly adresse: string
  readonly libelle?: string
  readonly className?: string
}

/** A link of someone else's: http or https only, its host always shown; anything else stays a text. */
export function LienWeb({ adresse, libelle, className }: LienWebProps) {
  const link = safeWebLink(adresse)
  if (link !== null && !isOutsideOpen()) return <bdi>{link.host}</bdi>
  if (link === null) return <bdi>{adresse}</bdi>
  return (
    <a className={className} href={link.href} rel="noopener noreferrer nofollow external">
      {libelle === undefined ? <bdi>{link.host}</bdi> : `${libelle} (${link.host})`}
    </a>
  )
}
