// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Etat } from '../../../src/features/pages/etat.tsx'
import { etat as text } from '../../../src/text/pages/etat.ts'
import { renderPanel } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const NOMENCLATURE = 'http://ici.test/carte/nomenclature.cdx.json'

/** Unfolds what is asked only once a person wants it. */
function unfold(summary: string): void {
  const details = screen.getByText(summary).closest('details')
  if (details === null) throw new Error(`${summary}: nothing to unfold`)
  details.open = true
  details.dispatchEvent(new Event('toggle'))
}

it.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a page instead', async () => new Response('<!doctype html>')],
  ['another file', async () => new Response('{}')],
])('says what could not be read of the licences and the headers: %s', async (_, answer) => {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: unknown) => {
    asked.push(String(address))
    return answer()
  })
  await renderPanel(() => <Etat />)
  expect(asked).not.toContain(NOMENCLATURE)
  unfold(text.licencesVoir)
  await screen.findByText(text.licencesAbsentes)
  expect(asked).toContain(NOMENCLATURE)
  const link = screen.getByRole('link', { name: text.licencesListe })
  expect(link.getAttribute('href')).toBe(NOMENCLATURE)
})

it('waits for headers that do not come without a word against the server', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await renderPanel(() => <Etat />)
  unfold(text.voir)
  await screen.findByText(text.enTetesAttente)
  expect(screen.queryByText(text.ecrire)).toBeNull()
})
