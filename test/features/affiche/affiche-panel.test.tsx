// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AffichePanel } from '../../../src/features/affiche/affiche-panel.tsx'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'

beforeEach(() => {
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
const open = async () => {
  const view = await renderPanel((manifest) => <AffichePanel manifest={manifest} />)
  await view.user.selectOptions(screen.getByRole('combobox', { name: 'Mois' }), 'décembre 2026')
  await screen.findByRole('region', { name: 'Aperçu de l’affiche' })
  return view
}
const poster = () => document.querySelector('.affiche')

describe('the poster of the month', () => {
  it('names the dates of one commune, its hours and the link in clear', async () => {
    const { user } = await open()
    await screen.findByRole('option', { name: 'Quinssaines' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Commune ou quartier' }), 'Quinssaines')
    expect(wordsOf(poster())).toContain('Les jeudis 3, 10 et 17 décembre')
    expect(wordsOf(poster())).toContain('de 10 h à 11 h 30')
    expect(wordsOf(poster())).toContain('Les ateliers de décembre 2026')
    expect(wordsOf(document.querySelector('.affiche-lien'))).toContain('territoire=commune:03212')
    screen.getByRole('img', { name: /Code à photographier/ })
    await user.click(screen.getByRole('radio', { name: 'A5' }))
    expect(poster()?.getAttribute('data-format')).toBe('a5')
  })

  it('bears who publishes it, once each, in their colour; nobody where the configuration says nothing', async () => {
    const { ui } = await open()
    expect(document.querySelector('.affiche-editeur')).toBeNull()
    const bear = (organisme: string, accent: string) => {
      const rest = { logo: null, territoire: null, rues: true, mention: '', langues: [] }
      act(() => ui().set({ site: { nom: 'La carte', organisme, accent, ...rest } }))
      const header = document.querySelector<HTMLElement>('.affiche header')
      return [wordsOf(document.querySelector('.affiche-editeur')), header?.style.background]
    }
    expect(bear('Ville d’Ici', '#7a1f5c')).toEqual(['La carteVille d’Ici', '#7a1f5c'])
    expect(bear('La carte', '')).toEqual(['La carte', ''])
  })

  it('opens on the month that one can still go to', async () => {
    await renderPanel((manifest) => <AffichePanel manifest={manifest} />)
    const month = () => {
      const box = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Mois' })
      return box.options[Number(box.value)]?.textContent
    }
    expect(month()).toBe('novembre 2026')
    cleanup()
    await renderPanel((manifest) => {
      vi.setSystemTime(Date.parse('2026-11-29T10:00:00Z'))
      return <AffichePanel manifest={manifest} />
    })
    expect(month()).toBe('décembre 2026')
  })

  it('counts what does not fit instead of cutting it without a word', async () => {
    // Each block is 100 high, but the first, which is longer than the list: it has room for three others.
    const heightOf = (block: Element) => (block.previousElementSibling === null ? 400 : 100)
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const blocks = [...(this.parentElement?.querySelectorAll('[data-visible="true"]') ?? [])]
      const before = blocks.slice(0, blocks.indexOf(this)).reduce((sum, block) => sum + heightOf(block), 0)
      const [top, bottom] = this.matches('.affiche-blocs') ? [0, 300] : [before, before + heightOf(this)]
      return { top, bottom, left: 0, right: 0, width: 0, height: 0, x: 0, y: 0, toJSON: () => '' }
    })
    await open()
    const all = document.querySelectorAll('.affiche-blocs > li').length
    expect(all).toBeGreaterThan(3)
    await waitFor(() => expect(document.querySelectorAll('li[data-visible="true"]')).toHaveLength(3))
    expect(document.querySelector('.affiche-blocs > li')?.getAttribute('data-visible')).toBe('false')
    expect(poster()?.getAttribute('data-serre')).toBe('true')
    expect(wordsOf(document.querySelector('.affiche-autres'))).toContain(`Et ${all - 3} autre`)
  })

  it('says nothing of a month that is not read yet, and draws none of another under its name', async () => {
    const { user, hold } = await open()
    expect(wordsOf(poster())).toContain('Les ateliers de décembre 2026')
    const give = hold('seances')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mois' }), 'janvier 2027')
    screen.getByText('L’affiche se prépare…')
    expect(poster()).toBeNull()
    expect(screen.queryByText(/^Aucun atelier/)).toBeNull()
    give()
    await screen.findByRole('region', { name: 'Aperçu de l’affiche' })
    expect(wordsOf(poster())).toContain('Les ateliers de janvier 2027')
    expect(screen.queryByText('L’affiche se prépare…')).toBeNull()
  })

  it('draws no dates of one territory under the name of the next', async () => {
    const { follow, hold } = await open()
    const give = hold('seances')
    follow({ territoire: { type: 'commune', code: '03212' } })
    await screen.findByText('L’affiche se prépare…')
    expect(poster()).toBeNull()
    expect(screen.queryByRole('option', { name: 'Montluçon' })).toBeNull()
    give()
    await waitFor(() => expect(wordsOf(poster())).toContain('Quinssaines'))
    expect(screen.queryByRole('option', { name: 'Montluçon' })).toBeNull()
  })
})
