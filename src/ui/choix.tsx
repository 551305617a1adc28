import { useId } from 'react'
import './options.css'

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
    <fieldset>
      <legend className={sobre ? 'invisible' : 'etiquette'}>{titre}</legend>
      <div className="options rangee">
        {valeurs.map((valeur) => (
          <label key={valeur} className="option">
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

interface ChoixUniqueProps<T extends string> {
  readonly titre: string
  /** The options, in their order, and what each says. */
  readonly textes: Readonly<Record<T, string>>
  readonly choisi: T
  readonly onChange: (choisi: T) => void
  readonly sobre?: boolean
}

/** The same, for one option at a time. */
export const ChoixUnique = <T extends string>({
  textes,
  choisi,
  onChange,
  ...titre
}: ChoixUniqueProps<T>) => (
  <Choix
    {...titre}
    unique
    valeurs={Object.keys(textes) as T[]}
    texte={(valeur) => textes[valeur]}
    choisis={[choisi]}
    onChange={([valeur = choisi]) => onChange(valeur)}
  />
)
