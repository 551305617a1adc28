import { telephoneHref, telephoneLisible } from '../text/format.ts'

/** A number that can be dialled is a link that shows it; another text stays a text. */
export function LienTelephone(props: {
  readonly telephone: string
  readonly libelle?: (n: string) => string
}) {
  const { telephone, libelle } = props
  const href = telephoneHref(telephone)
  const lisible = telephoneLisible(telephone)
  if (href === null) return <bdi>{telephone}</bdi>
  return (
    <a className="bouton" href={href}>
      {libelle?.(lisible) ?? lisible}
    </a>
  )
}
