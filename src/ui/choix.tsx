import { useId } from 'react'
import './choix.css'

interface ChoixProps<T extends string | number> {
  readonly titre: string
  readonly valeurs: readonly T[]
  readonly texte: (valeur: T) => string
  readonly choisis: readonly T[]
  readonly onChange: (choisis: readonly T[]) => void
  /** One at a time instead of several. */
  readonly unique?: boolean
  /** The title for screen readers only. */
  readonly sobre?: boolean
}

/** A question with large options, one or several: real boxes, so that every device knows them. */
export function Choix<T extends string | number>(props: ChoixProps<T>) {
  const { titre, valeurs, texte, choisis, onChange, unique = false, sobre = false } = props
  const nom = useId()
  const toggle = (valeur: T, checked: boolean) =>
    onChange(unique ? [valeur] : valeurs.filter((v) => (v === valeur ? checked : choisis.includes(v))))
  return (
    <fieldset className="choix">
      <legend className={sobre ? 'invisible' : 'etiquette'}>{titre}</legend>
      <div className="choix-options">
        {valeurs.map((valeur) => (
          <label key={valeur} className="choix-option">
            <input
              type={unique ? 'radio' : 'checkbox'}
              name={nom}
              autoComplete="off"
              checked={choisis.includes(valeur)}
              onChange={(event) => toggle(valeur, event.currentTarget.checked)}
            />
            <span>{texte(valeur)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
