// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { useCombobox } from '../../../src/ui/search/use-combobox.ts'

const FRUITS = ['abricot', 'banane', 'cerise']
const chosen: string[] = []

interface FieldProps {
  readonly disabled?: readonly string[]
  readonly items?: readonly string[]
  readonly isStale?: boolean
}

function Field({ disabled = [], items = FRUITS, isStale = false }: FieldProps) {
  const [texte, setTexte] = useState('')
  const combobox = useCombobox<string>({
    items,
    isStale,
    texte,
    onType: setTexte,
    onChoose: (item) => chosen.push(item),
    isDisabled: (item) => disabled.includes(item),
  })
  return (
    <>
      <label htmlFor={combobox.labelFor}>Fruit</label>
      <input {...combobox.inputProps} />
      <ul aria-label="Fruit" {...combobox.listProps}>
        {combobox.isOpen &&
          items.map((fruit, index) => (
            <li key={fruit} {...combobox.itemProps(index)}>
              {fruit}
            </li>
          ))}
      </ul>
    </>
  )
}

const box = () => screen.getByRole('combobox', { name: 'Fruit' })
/** What a screen reader announces as current: the option that the input points at. */
const active = () => {
  const id = box().getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.textContent
}

describe('useCombobox', () => {
  afterEach(() => {
    cleanup()
    chosen.length = 0
  })

  it('is a closed combobox tied to its label and list, then opens with typing', async () => {
    render(<Field />)
    expect(box().getAttribute('aria-expanded')).toBe('false')
    expect(box().getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: 'Fruit' }).id)
    await userEvent.type(box(), 'a')
    expect(box().getAttribute('aria-expanded')).toBe('true')
    expect(screen.getAllByRole('option')).toHaveLength(3)
    expect(active()).toBeNull()
  })

  it('moves round the ends with the arrows and says which option is current', async () => {
    render(<Field />)
    await userEvent.type(box(), 'a{ArrowDown}')
    expect(active()).toBe('abricot')
    await userEvent.keyboard('{ArrowUp}')
    expect(active()).toBe('cerise')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe('banane')
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('banane')
  })

  it('chooses with Enter, empties the box, closes the list and keeps the focus', async () => {
    render(<Field />)
    await userEvent.type(box(), 'a{ArrowDown}{ArrowDown}{Enter}')
    expect(chosen).toEqual(['banane'])
    expect((box() as HTMLInputElement).value).toBe('')
    expect(box().getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(box())
  })

  it('waits for the suggestions of the text when Enter comes before them', async () => {
    const { rerender } = render(<Field items={['melon']} isStale />)
    await userEvent.type(box(), 'a{Enter}')
    expect(chosen).toEqual([])
    rerender(<Field items={FRUITS} />)
    expect(chosen).toEqual(['abricot'])
    rerender(<Field items={['melon']} isStale />)
    await userEvent.type(box(), 'b{Enter}c')
    rerender(<Field items={FRUITS} />)
    expect(chosen).toEqual(['abricot'])
  })

  it('chooses the first enabled option when Enter comes before any arrow', async () => {
    render(<Field disabled={['abricot']} />)
    await userEvent.type(box(), 'a{Enter}')
    expect(chosen).toEqual(['banane'])
  })

  it('steps over disabled options and never chooses one, even with the mouse', async () => {
    render(<Field disabled={['banane']} />)
    await userEvent.type(box(), 'a{ArrowDown}{ArrowDown}')
    expect(active()).toBe('cerise')
    await userEvent.click(screen.getByRole('option', { name: 'banane' }))
    expect(chosen).toEqual([])
  })

  it('closes with Escape, then empties', async () => {
    render(<Field />)
    await userEvent.type(box(), 'ab{Escape}')
    expect(screen.queryAllByRole('option')).toHaveLength(0)
    expect((box() as HTMLInputElement).value).toBe('ab')
    await userEvent.keyboard('{Escape}')
    expect((box() as HTMLInputElement).value).toBe('')
  })

  it('takes a click without losing the focus', async () => {
    render(<Field />)
    await userEvent.type(box(), 'c')
    await userEvent.click(screen.getByRole('option', { name: 'cerise' }))
    expect(chosen).toEqual(['cerise'])
    expect(document.activeElement).toBe(box())
  })
})
