// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from '../../src/ui/download.ts'
import { Link } from '../../src/ui/link.tsx'
import { Pills } from '../../src/ui/pills.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function Fruits({ titre, sobre = false }: { readonly titre: string; readonly sobre?: boolean }) {
  const [choisie, setChoisie] = useState<'pomme' | 'poire'>('pomme')
  return (
    <Pills
      titre={titre}
      sobre={sobre}
      textes={{ pomme: 'Une pomme', poire: 'Une poire' }}
      choisie={choisie}
      onChange={setChoisie}
    />
  )
}
const isChecked = (name: string, rank = 0) =>
  (screen.getAllByRole('radio', { name })[rank] as HTMLInputElement).checked

describe('the pills', () => {
  it('are a named group of radio boxes, one at a time', async () => {
    render(<Fruits titre="Fruit" sobre />)
    expect(screen.getByRole('group', { name: 'Fruit' })).toBeDefined()
    expect([isChecked('Une pomme'), isChecked('Une poire')]).toEqual([true, false])
    await userEvent.click(screen.getByText('Une poire'))
    expect([isChecked('Une pomme'), isChecked('Une poire')]).toEqual([false, true])
  })

  it('do not mix with another group of the same page', async () => {
    render(
      <>
        <Fruits titre="Ici" />
        <Fruits titre="Là" />
      </>,
    )
    const names = new Set(screen.getAllByRole('radio').map((radio) => radio.getAttribute('name')))
    expect(names.size).toBe(2)
    await userEvent.click(screen.getAllByText('Une poire')[1] as HTMLElement)
    expect([isChecked('Une poire', 0), isChecked('Une poire', 1)]).toEqual([false, true])
  })
})

describe('a link of the page', () => {
  it('opens here on a plain click, and leaves every held click to the browser', () => {
    const onOpen = vi.fn()
    render(
      <Link href="?onglet=orienter" onOpen={onOpen} aria-current="page">
        Orienter
      </Link>,
    )
    const anchor = screen.getByRole('link', { name: 'Orienter', current: 'page' })
    expect(anchor.getAttribute('href')).toBe('?onglet=orienter')
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])
      expect(fireEvent.click(anchor, held), 'left to the browser').toBe(true)
    expect(onOpen).not.toHaveBeenCalled()
    expect(fireEvent.click(anchor), 'not followed').toBe(false)
    expect(onOpen).toHaveBeenCalledOnce()
  })
})

describe('a saved file', () => {
  it('has its name, its type and its content, and is let go once read', async () => {
    vi.useFakeTimers()
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:x'
    })
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`)
    })
    saveFile('liste.csv', 'text/csv;charset=utf-8', 'é')
    expect(clicked).toEqual(['liste.csv blob:x'])
    expect(blobs[0]?.type).toBe('text/csv;charset=utf-8')
    expect(await blobs[0]?.text()).toBe('é')
    expect(revoked).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(revoked).toHaveBeenCalledWith('blob:x')
  })
})
