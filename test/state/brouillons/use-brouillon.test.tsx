// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { lazy, Suspense } from 'react'
import { afterEach, expect, it } from 'vitest'
import { createBrouillons } from '../../../src/state/brouillons/brouillons.ts'
import { BrouillonsContext } from '../../../src/state/brouillons/brouillons-context.ts'
import { useBrouillon } from '../../../src/state/brouillons/use-brouillon.ts'

afterEach(cleanup)

function Champ() {
  const [valeur, setValeur] = useBrouillon('champ', { dit: '' })
  return <input value={valeur.dit} onChange={(event) => setValeur({ dit: event.currentTarget.value })} />
}

const typed = () => (screen.getByRole('textbox') as HTMLInputElement).value

it('holds what was typed as long as it is there, and nothing before or after', async () => {
  const drafts = createBrouillons()
  const { unmount } = render(<Champ />, {
    wrapper: ({ children }) => <BrouillonsContext value={drafts}>{children}</BrouillonsContext>,
  })
  expect(drafts.all()).toEqual({})
  await userEvent.type(screen.getByRole('textbox'), 'ab')
  expect(drafts.all()).toEqual({ champ: { dit: 'ab' } })
  await userEvent.clear(screen.getByRole('textbox'))
  expect(drafts.all()).toEqual({})
  await userEvent.type(screen.getByRole('textbox'), 'c')
  unmount()
  expect(drafts.all()).toEqual({})
})

it('begins with what came, once: a form that is opened again is empty', () => {
  const drafts = createBrouillons({ champ: { dit: 'venu' } })
  const view = (isOpen: boolean) => (
    <BrouillonsContext value={drafts}>{isOpen && <Champ />}</BrouillonsContext>
  )
  const { rerender } = render(view(true))
  expect(typed()).toBe('venu')
  expect(drafts.all()).toEqual({ champ: { dit: 'venu' } })
  rerender(view(false))
  rerender(view(true))
  expect(typed()).toBe('')
})

it('loses nothing where a part beside it is still on its way', async () => {
  const drafts = createBrouillons({ champ: { dit: 'venu' } })
  let come = (_: { default: () => null }) => {}
  const Part = lazy(
    () =>
      new Promise<{ default: () => null }>((resolve) => {
        come = resolve
      }),
  )
  render(
    <BrouillonsContext value={drafts}>
      <Suspense>
        <Champ />
        <Part />
      </Suspense>
    </BrouillonsContext>,
  )
  expect(drafts.all()).toEqual({ champ: { dit: 'venu' } })
  await act(async () => come({ default: () => null }))
  expect(typed()).toBe('venu')
})
