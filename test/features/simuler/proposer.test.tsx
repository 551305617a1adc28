// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render as renderBare, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Question } from '../../../src/domain/coverage/question.ts'
import { Proposer } from '../../../src/features/simuler/siting/proposer.tsx'
import { useProposition } from '../../../src/features/simuler/siting/use-proposition.ts'
import { useScenarios } from '../../../src/features/simuler/use-session.ts'
import type { Session } from '../../../src/state/scenario/session.ts'
import { SessionContext } from '../../../src/state/scenario/session-context.ts'

const held = vi.hoisted(() => [] as (() => void)[])
vi.mock('../../../src/data/context.tsx', () => {
  const choix = [
    { candidat: { nom: 'Ici', lon: 2, lat: 46, commune: '', source: 'centres' }, gain: 42 },
    { candidat: { nom: 'Mairie', lon: 2.1, lat: 46, commune: '', source: 'lieux', neDitPas: true }, gain: 7 },
  ]
  const temps = { moyen: 1, pire: 1 }
  const answers: Record<string, unknown> = {
    proposer: {
      ok: true,
      proposition: {
        objectif: 'habitants',
        candidats: [],
        choix,
        numeros: [0],
        valeur: 42,
        borne: 42,
        horsPortee: 0,
        probleme: null,
      },
    },
    peser: { choix, population: null, avant: temps, apres: temps, sansTrajet: 0 },
  }
  const client = {
    call: (name: string) => new Promise((resolve) => held.push(() => resolve(answers[name]))),
  }
  return { useServices: () => ({ client }) }
})

afterEach(() => {
  cleanup()
  page.current = null
  held.length = 0
})
const ask = (minutes: number): Question => ({
  territoire: { type: 'france' },
  offre: 'lieux',
  portee: { type: 'mode', mode: 'voiture', minutes },
})
const NONE = [] as const
const nothing = () => undefined
const pointing = { pointage: false, onPointage: nothing, onViderPoints: nothing, onAjouter: nothing }

function Essai({ question }: { readonly question: Question }) {
  const { recherche: choix, setRecherche } = useScenarios((s) => s)
  const recherche = useProposition()
  return (
    <Proposer
      question={question}
      modifications={NONE}
      {...pointing}
      points={NONE}
      recherche={recherche}
      choix={choix}
      onChoix={setRecherche}
    />
  )
}
/** Scenarios and what is asked are of the page: they outlive the panel. */
const page: { current: Session | null } = { current: null }
const inPage = ({ children }: { readonly children: ReactNode }) => (
  <SessionContext value={page}>{children}</SessionContext>
)
const render = (ui: ReactNode) => renderBare(ui, { wrapper: inPage })
const release = () =>
  act(async () => {
    for (const go of held.splice(0)) go()
  })
const search = () => fireEvent.click(screen.getByRole('button', { name: 'Chercher les meilleurs endroits' }))

describe('a proposal', () => {
  it('goes with the question it answers', async () => {
    const { rerender } = render(<Essai question={ask(20)} />)
    search()
    await release()
    await release()
    expect(screen.getByText(/Optimal \(prouvé\)/)).toBeTruthy()
    rerender(<Essai question={ask(10)} />)
    expect(screen.queryByText(/Optimal \(prouvé\)/)).toBeNull()
  })

  it('goes with the goal, the number and the sources it was asked with', async () => {
    render(<Essai question={ask(20)} />)
    const changes = [
      () => fireEvent.change(screen.getByRole('combobox'), { target: { value: 'tempsMoyen' } }),
      () => fireEvent.change(screen.getByRole('slider'), { target: { value: '2' } }),
      () => fireEvent.click(screen.getByRole('checkbox', { name: 'À un arrêt de tournée' })),
    ]
    for (const change of changes) {
      search()
      await release()
      await release()
      expect(screen.getByText(/Optimal \(prouvé\)/)).toBeTruthy()
      change()
      expect(screen.queryByText(/Optimal \(prouvé\)/)).toBeNull()
    }
  })

  it('says why it has fewer places than asked for', async () => {
    render(<Essai question={ask(20)} />)
    search()
    await release()
    await release()
    expect(screen.getByText(/Vous en demandiez 4/)).toBeTruthy()
  })

  it('names the place that does not say, where it is proposed', async () => {
    render(<Essai question={{ ...ask(20), offre: 'ateliers' }} />)
    search()
    await release()
    await release()
    const [said, ...others] = screen.getAllByText(/ne dit pas s’il y a déjà un atelier/)
    expect([said?.closest('li')?.textContent, others]).toEqual([expect.stringContaining('Mairie'), []])
  })

  it('keeps what was asked when the tab is left and opened again', () => {
    const { unmount } = render(<Essai question={ask(20)} />)
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'tempsMoyen' } })
    fireEvent.change(screen.getByRole('slider'), { target: { value: '7' } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'À un arrêt de tournée' }))
    unmount()
    render(<Essai question={ask(20)} />)
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('tempsMoyen')
    expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('7')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'À un arrêt de tournée' }).checked).toBe(
      true,
    )
  })

  it('that comes after the question has changed is not shown', async () => {
    const { rerender } = render(<Essai question={ask(20)} />)
    search()
    rerender(<Essai question={ask(10)} />)
    await release()
    await release()
    expect(screen.queryByText(/Optimal \(prouvé\)/)).toBeNull()
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Chercher les meilleurs endroits' }).disabled,
    ).toBe(false)
  })
})
