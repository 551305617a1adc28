import { safeWebLink } from '../domain/places/safe-link.ts'

/** A link of someone else's: http or https only, its host always shown; anything else stays a text. */
export function LienWeb({ adresse, libelle }: { readonly adresse: string; readonly libelle?: string }) {
  const link = safeWebLink(adresse)
  if (link === null) return <bdi>{adresse}</bdi>
  return (
    <a href={link.href} rel="noopener noreferrer nofollow external">
      {libelle === undefined ? <bdi>{link.host}</bdi> : `${libelle} (${link.host})`}
    </a>
  )
}
