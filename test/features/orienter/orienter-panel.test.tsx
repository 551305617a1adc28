// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { encode } from 'uqr'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OrienterPanel } from '../../../src/features/orienter/orienter-panel.tsx'
import { countSms } from '../../../src/text/personne/sms.ts'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'

vi.mock('uqr', async (original) => {
  const real = await original<typeof import('uqr')>()
  return { ...real, encode: vi.fn(real.encode) }
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
const open = () => renderPanel((manifest) => <OrienterPanel manifest={manifest} />, { onglet: 'orienter' })
const options = () =>
  screen.getAllByRole('checkbox', { name: /^Choisir pour la fiche/ }) as HTMLInputElement[]
const reasons = () => [...document.querySelectorAll('.orienter-raison')].map((r) => wordsOf(r))
const minutesIn = (reason: string) => Number(/(\d+) min/.exec(reason)?.[1] ?? Number.NaN)

describe('the orientation of a person', () => {
  it('ranks by the way from the commune typed, and says why each stands where it stands', async () => {
    const { user, link } = await open()
    await user.type(screen.getByLabelText('D’où part-elle ?'), 'montlucon')
    await user.click(await screen.findByRole('option', { name: /^Montluçon commune/ }))
    await waitFor(() => expect(reasons()[0]).toMatch(/environ \d+ min en voiture/))
    await user.click(screen.getByRole('radio', { name: 'À pied' }))
    await waitFor(() => expect(reasons()[0]).toMatch(/environ \d+ min à pied/))
    for (const reason of reasons()) expect(minutesIn(reason)).toBeLessThanOrEqual(30)
    // What is asked for a person stays with this view.
    expect(link()).toMatchObject({ depart: null, mode: 'voiture' })
    await user.click(screen.getByRole('button', { name: 'Changer de départ' }))
    expect(screen.getByLabelText('D’où part-elle ?')).toBeDefined()
  })

  it('takes three choices at most to a sheet, and sends the name written on it nowhere', async () => {
    const { user, link } = await open()
    await waitFor(() => expect(options().length).toBeGreaterThan(3))
    const prepare = screen.getByRole('button', { name: 'Préparer la fiche' }) as HTMLButtonElement
    expect(prepare.disabled).toBe(true)
    for (const i of [0, 1, 2]) await user.click(options()[i] as HTMLElement)
    expect(options()[3]?.disabled).toBe(true)
    screen.getByText('Trois choix au plus sur une fiche.')
    const before = link()
    await user.click(prepare)
    const heading = await screen.findByRole('heading', { name: 'Fiche d’orientation' })
    expect(document.activeElement).toBe(heading)
    expect(document.querySelectorAll('.feuille-bloc')).toHaveLength(3)
    await user.type(screen.getByRole('textbox', { name: 'Pour' }), 'Zéphyrine Canarival')
    const [sms] = document.querySelectorAll('.orienter-message pre')
    expect(wordsOf(sms ?? null).length).toBeLessThanOrEqual(320)
    for (const message of document.querySelectorAll('.orienter-message pre'))
      expect(wordsOf(message)).not.toContain('Zéphyrine')
    expect(link()).toEqual(before)
    await user.click(screen.getByRole('button', { name: 'Revenir aux propositions' }))
    await user.click(screen.getByRole('button', { name: 'Préparer la fiche' }))
    expect((screen.getByRole('textbox', { name: 'Pour' }) as HTMLInputElement).value).toBe('')
  })

  it('speaks to a person in their language on the sheet and in a message, the French beside it, and sends nothing', async () => {
    const { user, link } = await open()
    await waitFor(() => expect(options().length).toBeGreaterThan(3))
    for (const i of [0, 1]) await user.click(options()[i] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Préparer la fiche' }))
    const before = link()
    const asked = vi.spyOn(globalThis, 'fetch')
    await user.type(screen.getByRole('textbox', { name: 'Pour' }), 'Zéphyrine Canarival')
    const fiche = () => document.querySelector('.feuille')
    const address = () => document.querySelector('.feuille-lien')?.textContent ?? ''
    expect(address()).not.toContain('langue=')
    await user.click(screen.getByRole('radio', { name: 'arabe' }))
    await waitFor(() => expect(fiche()?.querySelectorAll('[lang="ar"][dir="rtl"] dl')).toHaveLength(2))
    expect(wordsOf(fiche())).toContain('أين تجدون المساعدة')
    // The French stands beside, and names keep their direction.
    expect(fiche()?.querySelectorAll('.feuille-deux > :not([lang]) dl')).toHaveLength(2)
    expect(fiche()?.querySelectorAll('[lang="ar"] bdi[dir="ltr"][lang="fr"]').length).toBeGreaterThan(3)
    expect(address()).toMatch(/[?&]langue=ar$/)
    expect(vi.mocked(encode).mock.lastCall?.[0]).toMatch(/[?&]langue=ar$/)
    const messages = () =>
      [...document.querySelectorAll('.orienter-message')].map((m) => [
        m.querySelector('h4')?.textContent,
        m.querySelector('pre')?.textContent ?? '',
      ])
    expect(messages().map(([titre]) => titre)).toEqual(['SMS en arabe', 'SMS en français', 'Courriel'])
    const [[, arabe = ''] = [], [, francais = ''] = []] = messages()
    expect(arabe).toMatch(/\p{Script=Arabic}/u)
    expect(countSms(arabe ?? '').parties).toBeLessThanOrEqual(3)
    expect(francais).not.toMatch(/\p{Script=Arabic}|langue=/u)
    expect(messages().flat().join(' ')).not.toContain('Canarival')
    await user.click(screen.getByRole('radio', { name: 'français' }))
    expect(messages().map(([titre]) => titre)).toEqual(['SMS', 'Courriel'])
    expect(address()).not.toContain('langue=')
    expect(asked).not.toHaveBeenCalled()
    expect(link()).toEqual(before)
  })

  it('counts the criteria behind the button, and leaves out the days that do not suit', async () => {
    const { user } = await open()
    await waitFor(() => expect(options().length).toBeGreaterThan(0))
    expect(reasons().join()).toMatch(/(lundi|mardi|mercredi|jeudi|vendredi|samedi) \d/)
    await user.click(screen.getByText('Autres critères'))
    await user.click(screen.getByRole('checkbox', { name: 'dimanche' }))
    screen.getByText('Autres critères (1)')
    // Places without dates may remain: their days are to be asked.
    await waitFor(() => {
      for (const reason of reasons()) {
        expect(reason).not.toMatch(/(lundi|mardi|mercredi|jeudi|vendredi|samedi) \d/)
        expect(reason).toMatch(/dimanche|jours à demander|dates à demander/)
      }
    })
    await user.click(screen.getByRole('radio', { name: 'Le plus tôt' }))
    expect((screen.getByRole('radio', { name: 'Le plus tôt' }) as HTMLInputElement).checked).toBe(true)
  })

  it('says the audience of an age in the words of the data, and takes a silent place for none that is sure', async () => {
    const { user } = await open()
    await user.type(screen.getByLabelText('D’où part-elle ?'), 'montlucon')
    await user.click(await screen.findByRole('option', { name: /^Montluçon commune/ }))
    await waitFor(() => expect(options().length).toBeGreaterThan(0))
    await user.click(screen.getByText('Autres critères'))
    await user.type(screen.getByLabelText('Âge, en années'), '17')
    expect((screen.getByRole('checkbox', { name: 'jeunes' }) as HTMLInputElement).checked).toBe(true)
    screen.getByText(/Le public « jeunes » est coché/)
    await waitFor(() => {
      const places = reasons().filter((reason) => /ouvert l|horaires à demander/.test(reason))
      expect(places.length).toBeGreaterThan(0)
      for (const reason of places) expect(reason).toMatch(/pour : |public à demander/)
    })
    await user.clear(screen.getByLabelText('Âge, en années'))
    await user.type(screen.getByLabelText('Âge, en années'), '70')
    expect((screen.getByRole('checkbox', { name: 'jeunes' }) as HTMLInputElement).checked).toBe(false)
    expect((screen.getByRole('checkbox', { name: 'personnes âgées' }) as HTMLInputElement).checked).toBe(true)
    await user.clear(screen.getByLabelText('Âge, en années'))
    await user.type(screen.getByLabelText('Âge, en années'), '40')
    const adults = screen.getByRole('checkbox', { name: 'adultes de 26 à 59 ans' }) as HTMLInputElement
    expect(adults.checked).toBe(true)
    screen.getByText(/Le public « adultes de 26 à 59 ans » est coché/)
  })

  it('keeps what was asked and chosen while one looks elsewhere, until another person is begun', async () => {
    const first = await open()
    await waitFor(() => expect(options().length).toBeGreaterThan(1))
    await first.user.click(screen.getByRole('radio', { name: 'À vélo' }))
    await waitFor(() => expect(options().length).toBeGreaterThan(1))
    await first.user.click(options()[1] as HTMLElement)
    await first.user.click(screen.getByRole('button', { name: 'Préparer la fiche' }))
    // A step of the history: the browser's way back is that of the button.
    expect(first.ui().etape).toBe(1)
    await first.user.click(screen.getByRole('button', { name: 'Revenir aux propositions' }))
    expect(first.ui()).toMatchObject({ etape: null, orientation: { criteres: { mode: 'velo' } } })
    expect(first.ui().orientation?.choisies).toHaveLength(1)
    await first.user.click(screen.getByRole('button', { name: 'Recommencer pour une autre personne' }))
    expect(first.ui()).toMatchObject({ orientation: null, depart: null })
    expect((screen.getByRole('radio', { name: 'En voiture' }) as HTMLInputElement).checked).toBe(true)
  })

  it('shows on the map which card is pointed at', async () => {
    const { user, ui } = await open()
    await user.type(screen.getByLabelText('D’où part-elle ?'), 'montlucon')
    await user.click(await screen.findByRole('option', { name: /^Montluçon commune/ }))
    await waitFor(() => expect(ui().reperes?.length).toBeGreaterThan(2))
    const card = options()[0]?.closest('li') as HTMLElement
    await user.hover(card)
    const pointed = () => ui().reperes?.filter(({ genre }) => genre === 'vise') ?? []
    await waitFor(() => expect(pointed().map(({ signe }) => signe)).toEqual(['1']))
    // Above all others.
    expect(ui().reperes?.at(-1)?.genre).toBe('vise')
    await user.unhover(card)
    await waitFor(() => expect(pointed()).toEqual([]))
  })
})
