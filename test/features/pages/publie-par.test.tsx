// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Accessibilite } from '../../../src/features/pages/accessibilite.tsx'
import { Contact } from '../../../src/features/pages/contact.tsx'
import { ViePrivee } from '../../../src/features/pages/vie-privee.tsx'
import { declaration } from '../../../src/text/accessibilite/declaration.ts'
import { contact } from '../../../src/text/pages/contact.ts'
import { viePrivee } from '../../../src/text/pages/vie-privee.ts'
import { renderPanel } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What a publication would be said not to have told, were it asked. */
const RIEN_DIT = [
  contact.sansEditeur,
  contact.sansContact,
  viePrivee.qui('À portée', ''),
  viePrivee.dureeInconnue,
  viePrivee.sansMentions,
  viePrivee.sansPersonne,
  declaration.sansOrganisme,
  declaration.sansContact,
]
const said = () => {
  const text = document.body.textContent ?? ''
  return RIEN_DIT.filter((phrase) => text.includes(phrase))
}
const three = () => (
  <>
    <Contact />
    <ViePrivee />
    <Accessibilite />
  </>
)

it.each([
  ['refused for now', () => new Response('', { status: 503 })],
  ['behind a login', () => new Response('', { status: 403 })],
  ['without a network', () => Promise.reject(new TypeError('Failed to fetch'))],
])(
  'nothing is said of who publishes while the configuration is %s, and it is asked again',
  async (_, answer) => {
    let isUp = false
    const asked = vi.fn(async () =>
      isUp
        ? Response.json({
            nom: 'La carte',
            organisme: 'Mairie de Guéret',
            contact: { telephone: '05 55 00 00 00' },
          })
        : answer(),
    )
    vi.stubGlobal('fetch', asked)
    const first = await renderPanel(three)
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    await screen.findByText(viePrivee.mentions)
    expect(said()).toEqual([])
    isUp = true
    // The next view asks again.
    first.unmount()
    await renderPanel(three)
    await screen.findByText(viePrivee.qui('La carte', 'Mairie de Guéret'))
    expect(said()).toEqual([viePrivee.dureeInconnue, viePrivee.sansMentions])
    expect(document.body.textContent).toContain(viePrivee.sansDelegue)
  },
)

it('a publication without a file says that it names nobody, and leads to no contact that is not there', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  await renderPanel(three)
  await screen.findByText(viePrivee.qui('À portée', ''))
  expect(said()).toEqual(RIEN_DIT)
  expect(document.body.textContent).not.toContain(viePrivee.sansDelegue)
})
