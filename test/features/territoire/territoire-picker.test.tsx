// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TerritoirePicker } from '../../../src/features/territoire/territoire-picker.tsx'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
const open = () => renderPanel((manifest) => <TerritoirePicker manifest={manifest} />)

describe('the territory picker', () => {
  it('names the territory the data open on, and another one chosen with the keyboard', async () => {
    const { user, link } = await open()
    await screen.findByText(/Montluçon Communauté/)
    await user.type(screen.getByRole('combobox', { name: 'Territoire' }), 'limog')
    // The answers to what was typed first hold it too, farther down.
    await waitFor(() =>
      expect(wordsOf(screen.getAllByRole('option')[0] ?? null)).toMatch(/^Limoges.*commune/),
    )
    await user.keyboard('{ArrowDown}{Enter}')
    expect(link().territoire).toEqual({ type: 'commune', code: '87085' })
    await waitFor(() => expect(wordsOf(document.querySelector('.territoire-nom'))).toBe('Limoges'))
  })

  it('says that no territory has this name', async () => {
    const { user, link } = await open()
    await user.type(screen.getByRole('combobox', { name: 'Territoire' }), 'zzzzzz')
    await screen.findByText('Aucun territoire de ce nom dans les données.')
    await user.keyboard('{Enter}')
    expect(link().territoire).toBeNull()
  })

  it.each(['ليموج', 'Лимож', '利摩日'])('says to write %s in the Latin alphabet', async (typed) => {
    const { user, link } = await open()
    await user.type(screen.getByRole('combobox', { name: 'Territoire' }), typed)
    await screen.findByText('Écrivez le nom avec les lettres A, B, C…, ou le code postal.')
    await user.keyboard('{Enter}')
    expect(link().territoire).toBeNull()
  })
})
