// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Manifest } from '../../src/dataset/manifest.ts'
import { Modifier } from '../../src/features/donnees/modifier.tsx'
import { PlanifierPanel } from '../../src/features/planifier/planifier-panel.tsx'
import { renderPanel, wordsOf } from '../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const VUES: readonly (readonly [string, (manifest: Manifest) => ReactNode, RegExp])[] = [
  ['the planner', (manifest) => <PlanifierPanel manifest={manifest} />, /\d+ salles possibles/],
  [
    'writing by hand',
    // No part stands open: nothing is asked of what was brought.
    (manifest) => <Modifier manifest={manifest} imports={{} as never} onChange={() => undefined} />,
    /Ajouter un lieu/,
  ],
]

describe.each(VUES)('%s', (_nom, vue, lu) => {
  it.each([
    ['places', /\/lieux\./],
    ['the territory', /territoires\.|\/communes\./],
  ])('says that %s could not be read, and reads them when asked again', async (_quoi, file) => {
    let isGone = true
    const { user } = await renderPanel(vue, {}, (chemin) => isGone && file.test(chemin))
    const [retry] = await screen.findAllByRole('button', { name: 'Réessayer' })
    expect(wordsOf(document.body)).toMatch(/n’(?:a|ont) pas pu être/)
    isGone = false
    if (retry !== undefined) await user.click(retry)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull())
    await waitFor(() => expect(wordsOf(document.body)).toMatch(lu))
  })
})
