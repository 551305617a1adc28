// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Question } from '../../../src/domain/coverage/question.ts'
import { Comparer } from '../../../src/features/simuler/comparer.tsx'

const calls = vi.hoisted(() => [] as { minutes: number; answer: () => void }[])
vi.mock('../../../src/data/context.tsx', () => {
  const population = { atteinte: 0, totale: 1000 }
  const client = {
    call: (_: string, { question }: { question: { portee: { minutes: number } } }) =>
      new Promise((resolve) => {
        const { minutes } = question.portee
        const rapport = { population: { ...population, atteinte: minutes }, communes: { sansAcces: 0 } }
        const answer = () => resolve({ avant: rapport, apres: rapport, gagnes: 0, perdus: 0, zones: [] })
        calls.push({ minutes, answer })
      }),
  }
  return { useServices: () => ({ client }) }
})
vi.mock('../../../src/features/simuler/use-session.ts', () => {
  const scenarios = [{ id: 's', nom: 'Scénario 1', modifications: [] }]
  return { useScenarios: (pick: (s: unknown) => unknown) => pick({ scenarios }) }
})

afterEach(cleanup)
const ask = (minutes: number): Question => ({
  territoire: { type: 'france' },
  offre: 'lieux',
  portee: { type: 'mode', mode: 'voiture', minutes },
})
/** Answers, then leaves React Query the turn in which it tells. */
const answer = (minutes: number) =>
  act(async () => {
    calls.find((one) => one.minutes === minutes)?.answer()
    await new Promise((resolve) => setTimeout(resolve))
  })

it('compares scenarios for the question asked, never for the one before', async () => {
  const first = ask(11)
  const second = ask(22)
  const queries = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  )
  const { container, rerender } = render(<Comparer question={first} par="commune" />, { wrapper })
  const details = container.querySelector('details') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  await answer(11)
  expect(await screen.findAllByText('11')).toHaveLength(2)
  rerender(<Comparer question={second} par="commune" />)
  expect(screen.queryAllByText('11')).toHaveLength(0)
  await answer(22)
  expect(await screen.findAllByText('22')).toHaveLength(2)
})
