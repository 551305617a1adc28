// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { questionOf } from '../../../src/data/question.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { ChoixCalcul } from '../../../src/features/couverture/question/choix-calcul.tsx'
import { DEFAULT_STATE } from '../../../src/state/url/share-state.ts'

const shown = vi.hoisted(() => ({ departements: ['2A'], set: vi.fn() }))
vi.mock('../../../src/data/queries.ts', () => ({
  useTerritoireEnBref: () => ({ data: { departements: shown.departements } }),
}))
vi.mock('../../../src/state/url/share-context.tsx', async () => {
  const { DEFAULT_STATE: state } = await import('../../../src/state/url/share-state.ts')
  return { useShare: (pick: (s: unknown) => unknown) => pick(state), useSetShare: () => shown.set }
})
vi.mock('../../../src/state/ui/ui-context.tsx', () => ({
  useUi: (pick: (s: unknown) => unknown) => pick({ site: null }),
}))
afterEach(cleanup)

const manifest = {
  accueil: 'departement:2A',
  departements: [{ code: '2A', routes: { modes: ['voiture'] } }, { code: '87' }],
} as unknown as Manifest

it('offers all straight where the territory has roads, and only there', () => {
  const { rerender } = render(<ChoixCalcul manifest={manifest} />)
  fireEvent.click(screen.getByLabelText('À vol d’oiseau'))
  expect(shown.set).toHaveBeenCalledWith({ calcul: 'direct' }, 'replace')
  expect((screen.getByLabelText('Par la route') as HTMLInputElement).checked).toBe(true)
  shown.departements = ['2A', '87']
  rerender(<ChoixCalcul manifest={manifest} />)
  expect(screen.queryByLabelText('À vol d’oiseau')).toBeNull()
})

it('a link that asks for roads is answered where there are none, straight', () => {
  const ask = (calcul: 'routes' | 'direct' | null) =>
    questionOf({ ...DEFAULT_STATE, calcul }, { type: 'departement', code: '87' }).calcul
  expect([ask('routes'), ask('direct'), ask(null)]).toEqual([undefined, 'direct', undefined])
})
