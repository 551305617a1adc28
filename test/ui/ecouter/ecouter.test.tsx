// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Ecouter } from '../../../src/ui/ecouter/ecouter.tsx'
import { choisirVoix } from '../../../src/ui/ecouter/voix.ts'
import { stubVoix, voixDe } from '../../support/fausse-voix.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
const PHRASES = ['Canari un.', 'Canari deux.', 'Canari trois.']
const shown = () => screen.queryAllByRole('button').map((button) => button.textContent)

describe('reading aloud', () => {
  it('takes a voice of the device alone, of the language, its own country and the default first', () => {
    const [ca, fr, other] = [voixDe('fr-CA'), voixDe('fr_FR'), voixDe('fr-FR', { default: true })]
    const remote = voixDe('fr-FR', { localService: false, default: true })
    expect(choisirVoix([], 'fr')).toBeNull()
    expect(choisirVoix([remote, voixDe('en-GB'), voixDe('frr')], 'fr')).toBeNull()
    expect(choisirVoix([remote, ca], 'fr')).toBe(ca)
    expect(choisirVoix([ca, fr], 'fr')).toBe(fr)
    expect(choisirVoix([ca, fr, other], 'fr')).toBe(other)
    expect(choisirVoix([ca, voixDe('ar-EG')], 'ar')?.lang).toBe('ar-EG')
  })

  it('has no button without what speaks, without a voice, with a voice of a server or of another language', () => {
    render(<Ecouter phrases={PHRASES} langue="fr" />)
    expect(shown()).toEqual([])
    cleanup()
    for (const voices of [[], [voixDe('fr-FR', { localService: false })], [voixDe('en-GB')]]) {
      stubVoix(voices)
      render(<Ecouter phrases={PHRASES} langue="fr" />)
      expect(shown()).toEqual([])
      cleanup()
    }
  })

  it('has its button once the voices are told, however late, and lets go of them when it leaves', () => {
    const voix = stubVoix([])
    const { unmount } = render(<Ecouter phrases={PHRASES} langue="fr" />)
    expect(shown()).toEqual([])
    act(() => voix.tell([voixDe('fr-FR')]))
    expect(shown()).toEqual(['Écouter'])
    act(() => voix.tell([]))
    expect(shown()).toEqual([])
    unmount()
    expect(voix.listeners()).toBe(0)
  })

  it('speaks only when asked, by keyboard: sentence by sentence, pauses, goes on, stops, never loses the focus', async () => {
    const user = userEvent.setup()
    const voix = stubVoix([voixDe('fr-FR')])
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    render(<Ecouter phrases={PHRASES} langue="fr" />)
    expect(voix.said).toEqual([])
    await user.tab()
    await user.keyboard('{Enter}')
    expect(voix.voice()?.localService).toBe(true)
    act(voix.end)
    expect(voix.said).toEqual(['Canari un.', 'Canari deux.'])
    expect(shown()).toEqual(['Pause', 'Arrêter'])
    await user.keyboard('{Enter}')
    expect(voix.isSpeaking()).toBe(false)
    expect(shown()).toEqual(['Reprendre', 'Arrêter'])
    await user.keyboard('{Enter}')
    expect(voix.said).toEqual(['Canari un.', 'Canari deux.', 'Canari deux.'])
    await user.tab()
    await user.keyboard('{Enter}')
    expect(voix.isSpeaking()).toBe(false)
    expect(shown()).toEqual(['Écouter'])
    expect(document.activeElement?.textContent).toBe('Écouter')
    await user.keyboard('{Enter}')
    for (const _ of PHRASES) act(voix.end)
    expect(voix.said.slice(3)).toEqual(PHRASES)
    expect(screen.getByRole('status').textContent).toBe('La lecture est finie.')
    expect(fetched).not.toHaveBeenCalled()
  })

  it('falls silent when one leaves, when the page goes, when what is read changes, and says where it fails', async () => {
    const user = userEvent.setup()
    const voix = stubVoix([voixDe('fr-FR')])
    const read = async () => user.click(screen.getByRole('button', { name: 'Écouter' }))
    const { rerender, unmount } = render(<Ecouter phrases={PHRASES} langue="fr" />)
    await read()
    rerender(<Ecouter phrases={[...PHRASES]} langue="fr" />)
    expect(voix.isSpeaking()).toBe(true)
    rerender(<Ecouter phrases={['Autre chose.']} langue="fr" />)
    expect(voix.isSpeaking()).toBe(false)
    expect(shown()).toEqual(['Écouter'])
    await read()
    act(voix.fail)
    expect(screen.getByRole('status').textContent).toMatch(/ne marche pas/)
    await read()
    act(() => {
      window.dispatchEvent(new Event('pagehide'))
    })
    expect(voix.isSpeaking()).toBe(false)
    expect(shown()).toEqual(['Reprendre', 'Arrêter'])
    await user.click(screen.getByRole('button', { name: 'Reprendre' }))
    unmount()
    expect(voix.isSpeaking()).toBe(false)
  })
})
