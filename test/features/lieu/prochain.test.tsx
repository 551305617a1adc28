// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { LieuPanel } from '../../../src/features/lieu/lieu-panel.tsx'
import { renderPanel } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('a session that has begun is no next one, on a sheet that stays open', async () => {
  await renderPanel((manifest) => <LieuPanel manifest={manifest} id="pilote-mission-locale-limoges" />, {
    lieu: 'pilote-mission-locale-limoges',
  })
  const said = () => (document.body.textContent ?? '').replace(/\s/g, ' ')
  await waitFor(() => expect(said()).toMatch(/Prochain atelier/))
  const [, first = ''] = /Prochain atelier.*?(\w+ \d+ novembre|\w+ \d+ décembre)/.exec(said()) ?? []
  expect(first).not.toBe('')
  vi.setSystemTime(new Date('2026-11-23T14:00:00+01:00'))
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await waitFor(() => {
    const [, next = ''] = /Prochain atelier.*?(\w+ \d+ novembre|\w+ \d+ décembre)/.exec(said()) ?? []
    expect(next).not.toBe('')
    expect(next).not.toBe(first)
  })
  expect(screen.queryAllByRole('alert')).toEqual([])
})
