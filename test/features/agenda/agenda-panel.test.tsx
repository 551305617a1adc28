// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AgendaPanel } from '../../../src/features/agenda/agenda-panel.tsx'
import type { ShareState } from '../../../src/state/url/share-state.ts'
import { named, renderPanel, wordsOf } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
const open = (link: Partial<ShareState> = {}) =>
  renderPanel((manifest) => <AgendaPanel manifest={manifest} />, { volet: 'agenda', ...link })
const day = async (name: string) =>
  (await screen.findByRole('heading', { level: 3, name: named(name) })).closest('section')
const session = async (titre: string, name: string) =>
  wordsOf(
    [...((await day(name))?.querySelectorAll('article') ?? [])].find((a) => wordsOf(a).includes(titre)) ??
      null,
  )
/** What stands under "how many dates", in words. */
const compte = () =>
  wordsOf([...document.querySelectorAll('[role=status]')].find((one) => one.querySelector('strong')) ?? null)
const daysShown = () =>
  screen
    .queryAllByRole('heading', { level: 3 })
    .filter(({ id }) => id.startsWith('jour-'))
    .map(wordsOf)

describe('the sessions by date', () => {
  it('says what is full, cancelled or moved, and never makes up an hour', async () => {
    await open()
    expect(await session('Suivre sa santé en ligne', 'jeudi 26 novembre')).toContain('Complet.')
    expect(await session('Payer et acheter', 'mardi 1er décembre')).toContain('Annulé. Salle fermée')
    expect(await session('Chercher et trouver', 'jeudi 3 décembre')).toContain(
      'Déplacé : prévu d’abord le mercredi 2 décembre.',
    )
    expect(await session('Atelier numérique du lundi', 'lundi 23 novembre')).toMatch(/heure à demander/i)
  })

  it('shows a week that goes forward and back, never before this one', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('radio', { name: 'Semaine' }))
    const before = screen.getByRole('button', { name: 'Semaine précédente' }) as HTMLButtonElement
    expect(before.disabled).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Semaine suivante' }))
    const strip = screen.getByRole('navigation', { name: named('Semaine du lundi 30 novembre') })
    await waitFor(() =>
      expect(
        within(strip).getByRole('link', { name: /mardi 1er\sdécembre : rien, 1\satelier annulé$/ }),
      ).toBeDefined(),
    )
    await user.click(within(strip).getByRole('link', { name: /mardi 1er\sdécembre/ }))
    expect(wordsOf(document.activeElement)).toBe('mardi 1er décembre')
    expect(before.disabled).toBe(false)
  })

  it('writes what is asked in the link, and names the dates that do not say', async () => {
    const { user, link } = await open()
    await screen.findAllByRole('article')
    const all = screen.getAllByRole('article').length
    await user.click(screen.getByText('Filtrer'))
    await user.click(screen.getByRole('checkbox', { name: 'Faire une démarche en ligne' }))
    expect(link().filtresSeances.besoins).toEqual(['demarches'])
    await user.click(screen.getByRole('checkbox', { name: 'lundi' }))
    expect(link().filtresSeances).toMatchObject({ besoins: ['demarches'], jours: [0] })
    await waitFor(() => expect(screen.queryAllByRole('article').length).toBeLessThan(all))
    for (const jour of daysShown()) expect(jour).toMatch(/^lundi /)
    await user.click(screen.getByRole('button', { name: 'Tout effacer' }))
    await waitFor(() => expect(screen.getAllByRole('article').length).toBe(all))
  })

  it('looks up the sessions of a sheet, and says when one is gone', async () => {
    await open({ seances: ['zzzzzzz'] })
    await screen.findByText('Une date de votre lien n’est plus dans les données.')
    const box = screen.getByRole('heading', { name: 'Les dates de votre lien' }).closest('section')
    expect(box?.querySelectorAll('article')).toHaveLength(0)
  })

  it('draws one round at a time on the map, and takes it away with the view', async () => {
    const { user, ui, unmount } = await open()
    const [draw] = await screen.findAllByRole('button', {
      name: 'Voir la tournée sur la carte',
      hidden: true,
    })
    expect(draw).toBeDefined()
    await user.click(draw as HTMLElement)
    expect(ui().tournee?.arrets.length).toBeGreaterThan(1)
    expect(draw?.getAttribute('aria-pressed')).toBe('true')
    unmount()
    expect(ui().tournee).toBeNull()
  })

  it('keeps the dates in place while more days are read, and counts none until they are', async () => {
    const { user, hold } = await open({ territoire: { type: 'commune', code: '03212' } })
    const [first] = await screen.findAllByRole('article')
    screen.getByText('Télécharger ces dates')
    const give = hold('seances')
    const more = screen.getByRole('button', { name: 'Voir quatre semaines de plus' })
    await user.click(more)
    screen.getByText('Les dates se calculent…')
    expect(document.body.contains(first ?? null)).toBe(true)
    expect(first?.closest('[aria-busy=true]')).not.toBeNull()
    // The button has not moved from under the finger, nor lost the keyboard.
    expect(document.activeElement).toBe(more)
    expect(compte()).toBe('')
    expect(screen.queryByText('Télécharger ces dates')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Imprimer ces dates' })).toBeNull()
    give()
    await waitFor(() => expect(compte()).toMatch(/^Du lundi 23 novembre au dimanche 17 janvier/))
    expect(document.querySelector('[aria-busy=true]')).toBeNull()
    screen.getByText('Télécharger ces dates')
  })

  it('shows no date of a week under the next, nor says that a day has none before it is read', async () => {
    const { user, hold } = await open()
    await user.click(await screen.findByRole('radio', { name: 'Semaine' }))
    await screen.findAllByRole('article')
    const give = hold('seances')
    await user.click(screen.getByRole('button', { name: 'Semaine suivante' }))
    await screen.findByText('Les dates se calculent…')
    // Those of the next week that were read before may stay; of them no day is said to be empty.
    expect(daysShown().filter((jour) => !/^(?!.*novembre)|30 novembre$/.test(jour))).toEqual([])
    expect(screen.queryByText(/^Rien ce jour-là|^Aucun atelier/)).toBeNull()
    const strip = screen.getByRole('navigation', { name: named('Semaine du lundi 30 novembre') })
    expect(wordsOf(strip)).not.toContain('–')
    expect(within(strip).queryAllByRole('link', { name: /rien|atelier/ })).toEqual([])
    give()
    await within(strip).findByRole('link', { name: /mardi 1er\sdécembre : rien, 1\satelier annulé$/ })
    await screen.findAllByRole('article')
  })

  it('shows and counts no date of one territory under the name of the next', async () => {
    const { follow, hold } = await open()
    await screen.findAllByRole('article')
    const give = hold('seances')
    follow({ territoire: { type: 'commune', code: '03212' } })
    await screen.findByText('Les dates se calculent…')
    expect(screen.queryAllByRole('article')).toEqual([])
    expect(compte()).toBe('')
    expect(screen.queryByText(/^Aucun atelier/)).toBeNull()
    give()
    await waitFor(() => expect(compte()).toContain('Quinssaines'))
  })
})
