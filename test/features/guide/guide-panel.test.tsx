// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { GuidePanel } from '../../../src/features/guide/guide-panel.tsx'
import { DEFAULT_STATE } from '../../../src/state/url/share-state.ts'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
const focused = () => wordsOf(document.activeElement)

describe('the guided path', () => {
  it('finds communes without the names of places, and never says that a name is not there', async () => {
    let isLost = true
    const { user } = await renderPanel(
      (manifest) => <GuidePanel manifest={manifest} />,
      {},
      (chemin) => isLost && chemin.startsWith('noms.'),
    )
    await user.type(screen.getByLabelText('Votre commune'), 'domérat')
    await screen.findByRole('option', { name: /^Domérat commune/ })
    await screen.findByText(/^Les noms des lieux n’ont pas pu être lus/)
    await user.clear(screen.getByLabelText('Votre commune'))
    await user.type(screen.getByLabelText('Votre commune'), 'qzxjkwvy')
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull())
    expect(screen.queryByText(/Rien de ce nom/)).toBeNull()
    const again = await screen.findByRole('button', { name: 'Réessayer' })
    isLost = false
    await user.click(again)
    await waitFor(() => expect(screen.queryByText(/^Les noms des lieux/)).toBeNull())
    await user.type(screen.getByLabelText('Votre commune'), 'k')
    await screen.findByText(/^Rien de ce nom dans les données\./)
  })

  it('asks one question at a time, its heading focused, then gives five answers at most', async () => {
    const { user, link } = await renderPanel((manifest) => <GuidePanel manifest={manifest} />)
    expect(focused()).toBe('Où habitez-vous ?')
    screen.getByText('Question 1 sur 4')
    await user.type(screen.getByLabelText('Votre commune'), 'quinsaine')
    await user.click(await screen.findByRole('option', { name: /^Quinssaines commune/ }))
    for (const [question, choix] of [
      ['Comment vous déplacez-vous ?', 'En voiture'],
      ['Que voulez-vous faire ?', /Faire mes démarches/],
      ['Quand êtes-vous libre ?', 'Peu importe'],
    ] as const) {
      expect(focused()).toBe(question)
      screen.getByRole('button', { name: choix }).focus()
      await user.keyboard('{Enter}')
    }
    await screen.findByRole('heading', { name: 'Voici ce que nous proposons' })
    const answers = screen.getAllByRole('heading', { level: 3 }).map((h) => h.closest('li'))
    expect(answers.length).toBeLessThanOrEqual(5)
    // 26 November is full: the next one is proposed, never the full one.
    const health = answers.find((a) => wordsOf(a).includes('Suivre sa santé en ligne')) ?? null
    expect(wordsOf(health)).toContain('C’est jeudi 3 décembre, de 10 h à 11 h 30.')
    expect(wordsOf(health)).toContain('Il reste 2 places.')
    // Nothing of the person is in the link.
    expect(link().depart).toBeNull()
    await user.click(screen.getByRole('button', { name: /carte/i }))
    expect(link()).toMatchObject({ depart: '03212', mode: 'voiture', volet: 'principal' })
  })

  it('goes back one question, and forgets all when begun again', async () => {
    const { user } = await renderPanel((manifest) => <GuidePanel manifest={manifest} />)
    await user.type(screen.getByLabelText('Votre commune'), '03262')
    await user.click(await screen.findByRole('option', { name: /^Saint-Victor commune/ }))
    await user.click(screen.getByRole('button', { name: 'À pied' }))
    await user.click(screen.getByRole('button', { name: 'Question d’avant' }))
    expect(focused()).toBe('Comment vous déplacez-vous ?')
    await user.click(screen.getByRole('button', { name: 'À pied' }))
    await user.click(screen.getByRole('button', { name: /Je ne sais pas encore/ }))
    await user.click(screen.getByRole('button', { name: 'Peu importe' }))
    await screen.findByRole('heading', { name: 'Voici ce que nous proposons' })
    await user.click(screen.getByRole('button', { name: /Recommencer/i }))
    expect(focused()).toBe('Où habitez-vous ?')
    expect((screen.getByLabelText('Votre commune') as HTMLInputElement).value).toBe('')
  })

  it('shows its numbered answers on the map of a phone, all of them and the start', async () => {
    const wide = vi
      .spyOn(window, 'matchMedia')
      .mockImplementation(() => ({ matches: false }) as MediaQueryList)
    const { user, ui, link, events } = await renderPanel((manifest) => <GuidePanel manifest={manifest} />)
    const boxes: (readonly number[])[] = []
    events.on('cible', ({ bounds }) => boxes.push(bounds))
    await user.type(screen.getByLabelText('Votre commune'), 'quinsaine')
    await user.click(await screen.findByRole('option', { name: /^Quinssaines commune/ }))
    for (const choix of ['En voiture', /Je ne sais pas encore/, 'Peu importe'])
      await user.click(await screen.findByRole('button', { name: choix }))
    await screen.findByRole('heading', { name: 'Voici ce que nous proposons' })
    await waitFor(() => expect(ui().reperes?.length).toBeGreaterThan(2))
    await user.click(screen.getByRole('button', { name: 'Voir sur la carte' }))
    // Still the guide: its answers are those of the map, and of the way back.
    expect(ui().vue).toBe('carte')
    expect(link().volet).toBe(DEFAULT_STATE.volet)
    const [west = 0, south = 0, east = 0, north = 0] = boxes.at(-1) ?? []
    for (const { lon, lat } of ui().reperes ?? []) {
      expect(lon > west && lon < east).toBe(true)
      expect(lat > south && lat < north).toBe(true)
    }
    wide.mockRestore()
  })
})
