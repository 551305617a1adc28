import { fireEvent, screen, waitFor } from '@testing-library/dom'
import { expect, vi } from 'vitest'
import { insere as text } from '../../../src/text/insere/insere.ts'
import { PILOTE_DIR } from '../files/data-dirs.ts'
import { PATIENCE_MS } from '../patience.ts'
import { type Faute, Serveur } from './faute.ts'
import { isToldInsere, type LUS_INSERE } from './table.ts'

/** Opens the small page with one fault: its words, the way out of it, and, once the fault is gone, what "Réessayer" brings. */
export async function checkInsere(lu: (typeof LUS_INSERE)[number], faute: Faute): Promise<void> {
  const { file, vue, pret } = lu
  const server = new Serveur(PILOTE_DIR, file, faute)
  vi.stubGlobal('fetch', server.fetch)
  vi.stubGlobal('setTimeout', server.timer)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.stubGlobal(
    'location',
    new URL(`http://carte.test/embed.html?territoire=epci:200071082&vue=${vue}&langue=fr`),
  )
  document.body.innerHTML = '<main id="insere"></main>'
  vi.resetModules()
  await import('../../../src/insere/main.ts')
  const said = () => (document.body.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ')
  const patience = { timeout: PATIENCE_MS, interval: 50 }
  if (isToldInsere(lu, faute)) {
    const alert = await screen.findByRole('alert', {}, patience)
    expect(alert.textContent).toContain(text.panne)
    expect(said()).toContain(text.pages)
    expect(said()).not.toMatch(pret)
    server.mend()
    fireEvent.click(screen.getByRole('button', { name: text.reessayer }))
  }
  await waitFor(() => {
    expect(said()).toMatch(pret)
    expect(server.asked.some((chemin) => file.test(chemin))).toBe(true)
    expect(screen.queryByRole('alert')).toBeNull()
  }, patience)
}
