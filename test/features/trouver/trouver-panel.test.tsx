// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TrouverPanel } from '../../../src/features/trouver/trouver-panel.tsx'
import type { ShareState } from '../../../src/state/url/share-state.ts'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
const open = (link: Partial<ShareState> = {}) =>
  renderPanel((manifest) => <TrouverPanel manifest={manifest} />, link)
const names = () => screen.getAllByRole('heading', { level: 3 }).map((h) => wordsOf(h))
const minutesOf = (card: Element) => Number(/(\d+) min/.exec(wordsOf(card))?.[1])

describe('the list of places', () => {
  it('is there without the dates of workshops, says so, and asks for them again', async () => {
    let isLost = true
    const { user } = await renderPanel(
      (manifest) => <TrouverPanel manifest={manifest} />,
      { depart: '03185' },
      (chemin) => isLost && chemin.includes('ateliers'),
    )
    await screen.findByText('Les dates des ateliers n’ont pas pu être lues.')
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3)
    isLost = false
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect((await screen.findAllByText(/^Prochain atelier/)).length).toBeGreaterThan(0)
    expect(screen.queryByText('Les dates des ateliers n’ont pas pu être lues.')).toBeNull()
  })

  it('is by name without a start, and nearest first from a commune typed and chosen with the keyboard', async () => {
    const { user, link } = await open()
    await screen.findAllByRole('heading', { level: 3 })
    expect(names()).toEqual([...names()].sort((a, b) => a.localeCompare(b, 'fr')))
    await user.type(screen.getByRole('combobox'), 'quinsaine')
    const [first] = await screen.findAllByRole('option', { name: /Quinssaines/ })
    expect(wordsOf(first ?? null)).toContain('commune')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(link()).toMatchObject({ depart: '03212', lieu: null, territoire: null })
    await screen.findByText(/Quinssaines/, { selector: 'strong' })
    await waitFor(() => {
      const minutes = screen.getAllByRole('listitem').map(minutesOf)
      expect(minutes.length).toBeGreaterThan(3)
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b))
    })
  })

  it('says the way by the means chosen with the arrow keys', async () => {
    const { user, link } = await open({ depart: '03185' })
    const cards = () => screen.getAllByRole('listitem')
    await waitFor(() => expect(wordsOf(cards()[0] ?? null)).toContain('en voiture'))
    screen.getByRole('radio', { name: 'En voiture' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(link().mode).toBe('marche')
    await waitFor(() => expect(wordsOf(cards()[0] ?? null)).toContain('à pied'))
  })

  it('opens a place by its link, and leaves a click held with Ctrl to the browser', async () => {
    const { user, link, ui } = await open()
    const [first] = await screen.findAllByRole('heading', { level: 3 })
    const anchor = within(first as HTMLElement).getByRole('link')
    const id = new URLSearchParams(anchor.getAttribute('href') ?? '').get('lieu')
    expect(id).not.toBeNull()
    await user.hover(anchor)
    expect(ui().survolLieu).toBe(id)
    anchor.addEventListener('click', (event) => event.defaultPrevented || event.preventDefault())
    await user.keyboard('{Control>}')
    await user.click(anchor)
    await user.keyboard('{/Control}')
    expect(link().lieu).toBeNull()
    await user.click(anchor)
    expect(link().lieu).toBe(id)
  })

  it('keeps what a quick filter asks, counts it, and gives all back', async () => {
    const { user, link } = await open()
    const status = () =>
      screen
        .getAllByRole('status')
        .map((s) => wordsOf(s))
        .join(' | ')
    await screen.findAllByRole('heading', { level: 3 })
    const before = status()
    const free = screen.getByRole('button', { name: /^Gratuit/ })
    expect(free.getAttribute('aria-pressed')).toBe('false')
    await user.click(free)
    expect(free.getAttribute('aria-pressed')).toBe('true')
    expect(link().filtres.choix).toEqual({ frais: ['gratuit'] })
    await waitFor(() => expect(status()).not.toBe(before))
    await user.click(screen.getByRole('button', { name: /effacer/i }))
    await waitFor(() => expect(status()).toBe(before))
  })

  it('sends no typed text to the address service before the person agrees', async () => {
    const asked = vi.fn(() => Promise.reject(new TypeError('down')))
    vi.stubGlobal('fetch', asked)
    const { user } = await open()
    await user.type(screen.getByRole('combobox'), 'rue haute')
    const agree = await screen.findByRole('button', { name: /adresse/i })
    expect(asked).not.toHaveBeenCalled()
    await user.click(agree)
    await waitFor(() => expect(asked).toHaveBeenCalledOnce())
    expect(String(asked.mock.calls.at(0)?.at(0))).toContain('q=rue+haute')
    vi.unstubAllGlobals()
  })
})
