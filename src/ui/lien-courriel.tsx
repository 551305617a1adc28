import { safeMailLink } from '../domain/places/safe-link.ts'

/** An address that can be written to is a link that shows it, or `libelle`; another text stays a text. */
export function LienCourriel(props: { readonly courriel: string; readonly libelle?: string }) {
  const { courriel, libelle } = props
  const href = safeMailLink(courriel)
  if (href === null) return <bdi>{courriel}</bdi>
  return libelle === undefined ? (
    <a href={href}>{courriel}</a>
  ) : (
    <a className="bouton" href={href}>
      {libelle}
    </a>
  )
}
