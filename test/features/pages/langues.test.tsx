// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { CONFIGURATION_VIDE } from '../../../src/dataset/configuration/configuration.ts'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import { Langues } from '../../../src/features/pages/langues.tsx'
import { renderPanel } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const offered = () =>
  screen
    .getAllByRole('link')
    .map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('langue'))

it('offers what the configuration says, and French whatever it says', async () => {
  const { ui } = await renderPanel(() => <Langues />)
  const offer = (langues: readonly string[]) =>
    act(() =>
      ui().set({
        site: { nom: 'La carte', logo: null, territoire: null, rues: true, mention: '', langues },
      }),
    )
  expect(offered()).toEqual([...LANGUES])
  offer(CONFIGURATION_VIDE.langues)
  expect(offered()).toEqual([...LANGUES])
  offer(['ar', 'tr'])
  expect(offered()).toEqual(['fr', 'ar', 'tr'])
})
