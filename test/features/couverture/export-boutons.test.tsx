// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { ExportBoutons } from '../../../src/features/couverture/table/export-boutons.tsx'
import { couvertureExemple } from '../../support/examples/couverture-exemple.ts'

const saved = vi.hoisted(() => [] as string[])
vi.mock('../../../src/ui/download.ts', () => ({ saveFile: (name: string) => saved.push(name) }))
vi.mock('../../../src/data/context.tsx', () => ({
  useServices: () => ({ read: () => undefined, client: { call: async () => ({}) } }),
}))

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('names an export by the day it is in France, also just after midnight', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T23:30:00Z') })
  const manifest = { sources: [], construitLe: '2026-11-01T00:00:00Z' } as unknown as Manifest
  render(<ExportBoutons manifest={manifest} couverture={couvertureExemple({})} info={undefined} />)
  fireEvent.click(screen.getByRole('button', { name: 'CSV pour un programme' }))
  await vi.advanceTimersByTimeAsync(0)
  expect(saved).toEqual([expect.stringMatching(/_2026-11-22\.csv$/)])
})
