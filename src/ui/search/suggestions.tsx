import { Phrase } from '../langue/francais.tsx'
import type { useCombobox } from './use-combobox.ts'
import './suggestions.css'

interface SuggestionsProps<T> {
  readonly etiquette: string
  readonly combobox: ReturnType<typeof useCombobox<T>>
  readonly items: readonly T[]
  readonly isOpen?: boolean
  readonly keyOf: (item: T) => string
  readonly nomOf: (item: T) => string
  /** What tells it from others of its name. */
  readonly precisionOf: (item: T) => string
}

/** What a box to type in offers, below it. */
export function Suggestions<T>(props: SuggestionsProps<T>) {
  const { combobox, items, isOpen = combobox.isOpen } = props
  return (
    <ul className="suggestions" hidden={!isOpen} aria-label={props.etiquette} {...combobox.listProps}>
      {isOpen &&
        items.map((item, index) => (
          <li
            key={props.keyOf(item)}
            className="suggestion"
            data-actif={combobox.activeIndex === index}
            {...combobox.itemProps(index)}
          >
            <span>
              <Phrase>{props.nomOf(item)}</Phrase>
            </span>
            <span className="note">
              <Phrase>{props.precisionOf(item)}</Phrase>
            </span>
          </li>
        ))}
    </ul>
  )
}
