import { isOutsideOpen } from '../domain/common/outside.ts'
import { safeWebLink } from '../domain/places/safe-link.ts'
import { deuxPoints } from '../text/format.ts'

interface LienWebProps {
  readonly adresse: string
  readonly libelle?: string
  readonly className?: string
}

/**
 * A link of someone else's: http or https only, its host always shown; anything else stays a text. On an intranet it leads
 * nowhere: the whole address is a text, to be copied.
 */
export function LienWeb({ adresse, libelle, className }: LienWebProps) {
  const link = safeWebLink(adresse)
  if (link === null) return <bdi>{adresse}</bdi>
  if (!isOutsideOpen()) return <Adresse href={link.href} libelle={libelle} />
  return (
    <a className={className} href={link.href} rel="noopener noreferrer nofollow external">
      {libelle === undefined ? <bdi>{link.host}</bdi> : `${libelle} (${link.host})`}
    </a>
  )
}

const Adresse = ({ href, libelle }: { readonly href: string; readonly libelle: string | undefined }) => (
  <span>
    {libelle !== undefined && deuxPoints(libelle)}
    <bdi dir="ltr">{href}</bdi>
  </span>
)
