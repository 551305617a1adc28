import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { app } from '../../../src/text/app.ts'
import { PATIENCE_MS } from '../patience.ts'
import { type Faute, Serveur } from './faute.ts'
import { openApp } from './open-app.tsx'
import { isTold, RAISONS, type Ressource } from './table.ts'

/** Anything that tells of what is not there. */
const DIT = /Il manque|pas pu être lu|ne répond pas|trop lent|a mal répondu|s’est arrêté/

/** Opens the page with one fault: its words, what stays, and, once the fault is gone, what comes by "Réessayer". */
export async function checkFaute(ressource: Ressource, faute: Faute): Promise<void> {
  const { dir, file, link, phrase, reste, pret, tape, demande, ouvre, mots, encore } = ressource
  const again = () => screen.queryAllByRole('button', { name: ressource.reessayer ?? app.reessayer })
  const server = new Serveur(dir, file, faute)
  const { container, user } = openApp(link, server)
  const text = () => (container.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ')
  if (tape !== undefined) {
    const box = await screen.findByRole('combobox', { name: /cherchez|départ|habitez/i })
    await user.type(box, tape)
  }
  if (demande !== undefined) await user.click((await screen.findAllByRole('button', { name: demande }))[0]!)
  if (ouvre !== undefined) {
    const details = (await screen.findByText(ouvre, { selector: 'summary' })).closest('details')
    if (details === null) throw new Error(`${ouvre} folds nothing out`)
    details.open = true
    fireEvent(details, new Event('toggle'))
  }
  const isOffline = faute === 'hors ligne'
  if (!isTold(ressource, faute) && !(phrase === null && isOffline)) {
    await waitFor(() => {
      expect(text()).toMatch(pret)
      expect(text()).toMatch(encore?.(faute) ?? pret)
      expect(server.asked.some((chemin) => file.test(chemin))).toBe(true)
      expect(text()).not.toMatch(DIT)
      expect(again()).toEqual([])
    })
    return
  }
  await waitFor(() => {
    // What nobody is told of may be all that was still to be read.
    if (isOffline && phrase === null) return expect(DIT.test(text()) || pret.test(text())).toBe(true)
    if (isOffline) expect(text()).toMatch(DIT)
    else expect(text()).toContain(mots?.(faute) ?? phrase)
    expect(again()).not.toEqual([])
  })
  if (!isOffline) {
    expect(text()).toMatch(reste)
    if (phrase?.startsWith('Il manque')) {
      expect(text()).toMatch(/, depuis \d+ h \d\d\./)
      expect(text()).toMatch(RAISONS[faute] ?? /jamais/)
    }
  }
  server.mend()
  await vi.waitFor(
    async () => {
      for (const button of again()) await user.click(button)
      expect(text()).toMatch(pret)
      expect(text()).not.toMatch(DIT)
      expect(again()).toEqual([])
    },
    { timeout: PATIENCE_MS, interval: 50 },
  )
}
