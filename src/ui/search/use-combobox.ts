import { type ChangeEvent, type KeyboardEvent, type MouseEvent, useEffect, useId, useState } from 'react'

interface ComboboxOptions<T> {
  readonly items: readonly T[]
  /** What is in the box, which its view keeps. */
  readonly texte: string
  /** The items are still those of an earlier text. */
  readonly isStale?: boolean
  readonly onType: (text: string) => void
  readonly onChoose: (item: T) => void
  readonly isDisabled?: (item: T) => boolean
  /** The list stays once the box is left, as a phone does to hide its keyboard. */
  readonly isKept?: boolean
}

/**
 * A text box with suggestions: the WAI-ARIA combobox pattern with a listbox popup and aria-activedescendant.
 * Arrows move (past disabled items, round the ends), Enter chooses the active item or else the first, Escape
 * closes, then empties. The box is emptied by a choice. Focus never leaves the input. Enter typed faster than the
 * suggestions come waits for those of the text that is there.
 */
export function useCombobox<T>({
  items,
  texte,
  isStale = false,
  onType,
  onChoose,
  isDisabled = () => false,
  isKept = false,
}: ComboboxOptions<T>) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [isAwaited, setAwaited] = useState(false)
  const shown = active < items.length ? active : -1

  const type = (value: string) => {
    setActive(-1)
    setAwaited(false)
    onType(value)
  }
  const choose = (item: T | undefined) => {
    if (item === undefined || isDisabled(item)) return
    type('')
    setOpen(false)
    onChoose(item)
  }
  const chooseFirst = () => choose(items.find((item) => !isDisabled(item)))
  useEffect(() => {
    if (!isAwaited || isStale) return
    setAwaited(false)
    chooseFirst()
  })
  const move = (step: 1 | -1) => {
    setOpen(true)
    const { length } = items
    const start = shown === -1 && step === -1 ? length : shown
    for (let i = 1; i <= length; i++) {
      const next = (start + step * i + length * (i + 1)) % length
      const item = items[next]
      if (item !== undefined && !isDisabled(item)) return setActive(next)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && isOpen) {
      if (shown !== -1) choose(items[shown])
      else if (isStale) setAwaited(true)
      else chooseFirst()
    } else if (event.key === 'Escape' && (isOpen || texte !== '')) {
      if (isOpen) setOpen(false)
      else type('')
    } else return
    event.preventDefault()
  }

  return {
    isOpen,
    activeIndex: shown,
    open: () => setOpen(true),
    labelFor: `${id}champ`,
    inputProps: {
      id: `${id}champ`,
      role: 'combobox',
      value: texte,
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': `${id}liste`,
      'aria-activedescendant': isOpen && shown !== -1 ? `${id}${shown}` : undefined,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        type(event.target.value)
        setOpen(true)
      },
      onKeyDown,
      onClick: () => setOpen(true),
      onBlur: () => isKept || setOpen(false),
    },
    listProps: { id: `${id}liste`, role: 'listbox' },
    itemProps: (index: number) => {
      const item = items[index]
      return {
        id: `${id}${index}`,
        role: 'option',
        'aria-selected': index === shown,
        'aria-disabled': item !== undefined && isDisabled(item) ? true : undefined,
        onMouseMove: () => setActive(index),
        // The input keeps the focus; a blur would close the list before the click.
        onMouseDown: (event: MouseEvent) => event.preventDefault(),
        onClick: () => choose(item),
      }
    },
  } as const
}
