import type { ComponentProps, ReactNode } from 'react'

interface SaisieProps extends Omit<ComponentProps<'input'>, 'className' | 'children'> {
  readonly etiquette: string
  /** What the field takes. */
  readonly note?: string
  /** What was typed, at each key. */
  readonly onValeur?: (valeur: string) => void
}

/** A field to type in, with its name above. */
export const ChampSaisie = ({ etiquette, note, onValeur, ...input }: SaisieProps) => (
  <label>
    <span className="etiquette">{etiquette}</span>
    <input
      className="champ"
      autoComplete="off"
      onChange={(event) => onValeur?.(event.currentTarget.value)}
      {...input}
    />
    {note !== undefined && <span className="note">{note}</span>}
  </label>
)

/** Why what was asked for is not done, read out at once; nothing where there is nothing to say. */
export const Refus = ({ texte }: { readonly texte: string }) =>
  texte !== '' && (
    <p className="avis" role="alert">
      {texte}
    </p>
  )

interface ListeProps<T extends string> {
  readonly etiquette: string
  readonly note?: string
  readonly name?: string
  readonly className?: string
  readonly valeurs: readonly T[]
  readonly texte: (valeur: T, rang: number) => string
  /** The words for no value at all; without them, one is always chosen. */
  readonly aucune?: string
  /** '' for none. */
  readonly choisie: T | ''
  readonly onChange: (valeur: T | null) => void
}

/** One value of a list, with its name above. */
export const ChampListe = <T extends string>(props: ListeProps<T>) => (
  <label className={props.className}>
    <span className="etiquette">{props.etiquette}</span>
    <select
      className="champ"
      name={props.name}
      value={props.choisie}
      onChange={({ target }) => props.onChange(props.valeurs.find((v) => v === target.value) ?? null)}
    >
      {props.aucune !== undefined && <option value="">{props.aucune}</option>}
      {props.valeurs.map((valeur, rang) => (
        <option key={valeur} value={valeur}>
          {props.texte(valeur, rang)}
        </option>
      ))}
    </select>
    {props.note !== undefined && <span className="note">{props.note}</span>}
  </label>
)

interface CaseProps {
  readonly className?: string
  readonly cochee: boolean
  readonly disabled?: boolean
  readonly onCocher: (cochee: boolean) => void
  readonly children: ReactNode
}

/** A box to tick, and its words. */
export const Case = ({ className = '', cochee, disabled, onCocher, children }: CaseProps) => (
  <label className={`${className} case`.trim()}>
    <input
      type="checkbox"
      checked={cochee}
      disabled={disabled}
      onChange={({ currentTarget }) => onCocher(currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
)
