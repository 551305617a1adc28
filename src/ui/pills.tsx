import { type ReactNode, useEffect, useId, useRef } from 'react'
import './options.css'

interface PillsProps<T extends string> {
  readonly titre: string
  /** The options, in their order, and what each says. */
  readonly textes: Readonly<Record<T, string>>
  /** Those offered; all of them where it is not said. */
  readonly valeurs?: readonly T[]
  readonly choisie: T
  readonly onChange: (valeur: T) => void
  /** Outlined, and the title for screen readers only. */
  readonly sobre?: boolean
  /** What stands below the pills, in their group. */
  readonly children?: ReactNode
}

/** One of a few short options: real radio boxes under pills, so that the arrow keys and every device know them. */
export function Pills<T extends string>(props: PillsProps<T>) {
  const { titre, textes, choisie, onChange, sobre = false, children } = props
  const { valeurs = Object.keys(textes) as T[] } = props
  const nom = useId()
  const row = useRef<HTMLFieldSetElement>(null)
  // On one line that a finger moves, the chosen one is in sight. Measured once all is drawn: before, it would lay out the
  // whole first view on its own account, 50 ms of a list.
  useEffect(() => {
    const { current } = row
    const chosen = current?.querySelector(`[value="${choisie}"]`)?.closest<HTMLElement>('.pill')
    if (!current || !chosen || current.scrollWidth <= current.clientWidth) return
    current.scrollLeft = chosen.offsetLeft - current.offsetLeft
  }, [choisie])
  return (
    <fieldset ref={row} className={sobre ? 'options rangee pills--sobre' : 'options rangee'}>
      <legend className={sobre ? 'invisible' : 'etiquette'}>{titre}</legend>
      {valeurs.map((valeur) => (
        <label key={valeur} className="option pill">
          <input
            type="radio"
            name={nom}
            value={valeur}
            checked={choisie === valeur}
            onChange={() => onChange(valeur)}
          />
          {textes[valeur]}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
