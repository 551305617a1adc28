// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { CONFIGURATION_VIDE } from '../../../src/dataset/configuration/configuration.ts'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import { Langues } from '../../../src/features/pages/langues.tsx'
import { createBrouillons } from '../../../src/state/brouillons/brouillons.ts'
import { BrouillonsContext } from '../../../src/state/brouillons/brouillons-context.ts'
import { takeBrouillons } from '../../../src/state/brouillons/passage.ts'
import { langues as text } from '../../../src/text/langues.ts'
import { renderPanel } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  sessionStorage.clear()
  vi.useRealTimers()
})

const SITE = {
  ...{ nom: 'La carte', organisme: '', logo: null, accent: '', territoire: null },
  ...{ rues: true, mention: '' },
}
const offered = () =>
  screen
    .getAllByRole('link')
    .map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('langue'))

it('offers what the configuration says, and French whatever it says', async () => {
  const { ui } = await renderPanel(() => <Langues />)
  const offer = (langues: readonly string[]) =>
    act(() =>
      ui().set({
        site: { ...SITE, langues },
      }),
    )
  expect(offered()).toEqual([...LANGUES])
  offer(CONFIGURATION_VIDE.langues)
  expect(offered()).toEqual([...LANGUES])
  offer(['ar', 'tr'])
  expect(offered()).toEqual(['fr', 'ar', 'tr'])
  expect(screen.getByRole('link', { current: true }).textContent).toBe('Français')
})

/** Taps English; whether the browser follows the link. Nothing leaves the test. */
function tapEnglish(held: { readonly ctrlKey?: boolean } = {}): boolean {
  let isFollowed = false
  const watch = (event: Event) => {
    isFollowed = !event.defaultPrevented
    event.preventDefault()
  }
  document.addEventListener('click', watch)
  fireEvent.click(screen.getByRole('link', { name: 'English' }), held)
  document.removeEventListener('click', watch)
  return isFollowed
}

const openLangues = (prepared: Readonly<Record<string, unknown>>) =>
  renderPanel(() => (
    <BrouillonsContext value={createBrouillons(prepared)}>
      <Langues />
    </BrouillonsContext>
  ))

const refuse = () =>
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })

it('hands over what was prepared, in this tab alone', async () => {
  await openLangues({ 'fiche.personne': { notes: 'le matin' } })
  expect(tapEnglish({ ctrlKey: true })).toBe(true)
  expect(takeBrouillons(window)).toBeNull()
  expect(tapEnglish()).toBe(true)
  expect(takeBrouillons(window)).toEqual({ 'fiche.personne': { notes: 'le matin' } })
})

it('changes without a word where the browser keeps nothing and nothing was prepared', async () => {
  await openLangues({})
  refuse()
  expect(tapEnglish()).toBe(true)
})

it('says first what would be lost where the browser keeps nothing, and lets one stay', async () => {
  const { user } = await openLangues({ 'fiche.personne': { notes: 'le matin' } })
  refuse()
  expect(tapEnglish()).toBe(false)
  expect(screen.getByRole('status').textContent).toContain(text.perte)
  const stay = screen.getByRole('button', { name: text.rester })
  expect(document.activeElement).toBe(stay)
  await user.click(stay)
  expect(screen.queryByText(text.perte)).toBeNull()
  tapEnglish()
  expect(screen.getByRole('link', { name: text.changer }).getAttribute('href')).toMatch(/[?&]langue=en$/)
})

it('says so too of what no page can hand over: a file half read', async () => {
  await renderPanel(() => (
    <>
      <div data-brouillon="true" />
      <Langues />
    </>
  ))
  expect(tapEnglish()).toBe(false)
  expect(screen.getByText(text.perte)).toBeTruthy()
})
