import { telephoneHref, telephoneLisible } from '../text/format.ts'

/** A number that can be dialled is a link that shows it, as a button or in a text, on one line; another text stays a text. */
export function LienTelephone(props: {
  readonly telephone: string
  readonly libelle?: (n: string) => string
  readonly genre?: 'bouton' | 'plein' | 'texte'
}) {
  const { telephone, libelle, genre = 'bouton' } = props
  const href = telephoneHref(telephone)
  const lisible = telephoneLisible(telephone).replaceAll(' ', '\u00a0')
  if (href === null) return <bdi>{telephone}</bdi>
  return (
    <a className={CLASSES[genre]} href={href}>
      {libelle?.(lisible) ?? lisible}
    </a>
  )
}

const CLASSES = { bouton: 'bouton', plein: 'bouton bouton--plein', texte: undefined } as const
