// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useLieux } from '../../src/data/queries.ts'
import { useTerritoireCourant } from '../../src/data/question.ts'
import { useMarques } from '../../src/data/sites-fenetre.ts'
import type { Manifest } from '../../src/dataset/manifest.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { FILTRES_VIDES } from '../../src/domain/places/filters/filtres.ts'
import { ComparerTerritoires } from '../../src/features/couverture/comparer/comparer-territoires.tsx'
import { Reponses } from '../../src/features/guide/reponses.tsx'
import { OrienterPanel } from '../../src/features/orienter/orienter-panel.tsx'
import { PlanifierPanel } from '../../src/features/planifier/planifier-panel.tsx'
import { RapportFin } from '../../src/features/rapport/rapport-fin.tsx'
import { TrouverPanel } from '../../src/features/trouver/trouver-panel.tsx'
import { ateliersWithin } from '../support/files/pilote-imports.ts'
import { openPiloteWorker } from '../support/files/pilote-worker.ts'
import { renderPanel, wordsOf } from '../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
const QUINSSAINES = { type: 'commune', code: '03212' } as const
const LIMOGES = { type: 'commune', code: '87085' } as const
const statuses = () => screen.getAllByRole('status').map(wordsOf)

/** What each view says while the answer to a new question is held back: nothing of the question before, and no "none". */
describe('while the answer is awaited', () => {
  it('Trouver keeps the places of the territory in place, and counts none', async () => {
    const { user, hold, container } = await renderPanel((manifest) => <TrouverPanel manifest={manifest} />)
    const [first] = await screen.findAllByRole('heading', { level: 3 })
    screen.getByText('Télécharger cette liste', { exact: false })
    const give = hold('trouver')
    await user.click(screen.getByRole('button', { name: /^Gratuit/ }))
    expect(statuses()).toContain('Recherche des lieux…')
    expect(statuses().join()).not.toMatch(/lieux? (?:dans|à|de|sur)/)
    expect(first?.closest('[aria-busy=true]')).not.toBeNull()
    expect(screen.queryByText('Télécharger cette liste', { exact: false })).toBeNull()
    give()
    await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull())
    expect(statuses()).not.toContain('Recherche des lieux…')
  })

  it('Trouver has no place of another territory, and does not say that there is none', async () => {
    const { follow, hold } = await renderPanel((manifest) => <TrouverPanel manifest={manifest} />)
    await screen.findAllByRole('heading', { level: 3 })
    const give = hold('trouver')
    follow({ territoire: LIMOGES })
    await screen.findByRole('status', { name: 'Recherche des lieux…' })
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([])
    expect(screen.queryByText(/^Aucun lieu/)).toBeNull()
    give()
    await screen.findAllByRole('heading', { level: 3 })
  })

  it('Trouver does not say that nothing corresponds to filters that are just taken away', async () => {
    const { follow, hold } = await renderPanel((manifest) => <TrouverPanel manifest={manifest} />, {
      filtres: {
        ...FILTRES_VIDES,
        choix: { frais: ['gratuit'], aide: ['humaine'], accompagnement: ['atelier'], wifi: ['oui'] },
      },
      territoire: QUINSSAINES,
    })
    await screen.findByText(/^Aucun lieu/, { selector: '.avis' })
    const give = hold('trouver')
    follow({ filtres: FILTRES_VIDES })
    expect(screen.queryByText(/^Aucun lieu/)).toBeNull()
    give()
    await screen.findAllByRole('heading', { level: 3 })
  })

  it('Orienter lists nothing from around the start before, nor says what to give up', async () => {
    const { follow, hold } = await renderPanel((manifest) => <OrienterPanel manifest={manifest} />, {
      depart: '03185',
    })
    await waitFor(() => expect(document.querySelectorAll('.orienter-raison').length).toBeGreaterThan(0))
    const give = hold('seances')
    follow({ depart: '87085' })
    await screen.findByText('La liste se prépare…')
    expect(document.querySelectorAll('.orienter-raison')).toHaveLength(0)
    expect(screen.queryByText(/^Rien ne correspond|^Aucun/)).toBeNull()
    give()
    await waitFor(() => expect(document.querySelectorAll('.orienter-raison').length).toBeGreaterThan(0))
  })

  it('the guide gives no answer from around the start before, nor says that nothing is near', async () => {
    const { follow, hold } = await renderPanel(
      (manifest) => (
        <Reponses
          {...{ manifest, besoins: [], moments: [], mode: 'voiture' }}
          onElargir={() => {}}
          onVoiture={() => {}}
        />
      ),
      { depart: '03185' },
    )
    await screen.findByRole('heading', { name: 'Voici ce que nous proposons' })
    const give = hold('seances')
    follow({ depart: '87085' })
    await screen.findByText('Nous cherchons près de chez vous.')
    expect(screen.queryByRole('heading', { name: 'Voici ce que nous proposons' })).toBeNull()
    give()
    await screen.findByRole('heading', { name: 'Voici ce que nous proposons' })
  })

  it('the map has no "no" for places of a territory whose dates are not read', async () => {
    const { follow, hold } = await renderPanel((manifest) => <Marques manifest={manifest} />, {
      offre: 'ateliers',
      fenetre: { du: civilDate(2026, 11, 23), au: civilDate(2026, 12, 20) },
    })
    await screen.findByText(/^datées : .*oui/)
    const give = hold('sitesFenetre')
    follow({ territoire: LIMOGES })
    await waitFor(() => expect(wordsOf(screen.getByRole('status'))).toMatch(/^d’après l’offre : .*oui/))
    give()
    await screen.findByText(/^datées : /)
  })

  it('no territory is compared by the figures of another question', async () => {
    const { user, hold } = await renderPanel((manifest) => <Comparaison manifest={manifest} />, {
      avec: [LIMOGES],
    })
    await screen.findByRole('table')
    const give = hold('comparer')
    await user.click(screen.getByRole('button', { name: 'autre question' }))
    expect(screen.queryByRole('table')).toBeNull()
    give()
    await screen.findByRole('table')
  })

  it('the planner says that rooms are not read, never that there are none', async () => {
    const { hold } = await renderPanel(
      (manifest) => <Apres>{<PlanifierPanel manifest={manifest} />}</Apres>,
      {},
    )
    const give = hold('lieux')
    screen.getByRole('button', { name: 'ouvrir' }).click()
    await waitFor(() => expect(document.body.textContent).toContain('Les salles ne sont pas encore lues.'))
    expect(document.body.textContent).not.toMatch(/0 salle possible|Aucune salle possible/)
    give()
    await waitFor(() => expect(wordsOf(document.body)).toMatch(/\d+ salles possibles/))
    expect(document.body.textContent).not.toContain('Les salles ne sont pas encore lues.')
  })

  it('the report says nothing of the equipment of places that are not read', async () => {
    const { handlers } = await openPiloteWorker()
    const { rapport } = await handlers.couverture({ question: ateliersWithin(3000), par: 'commune' })
    const fin = (lieux: [] | null) => (manifest: Manifest) => (
      <RapportFin {...{ manifest, rapport, lieux }} population={null} />
    )
    const { unmount } = await renderPanel(fin(null))
    const method = screen.getAllByRole('heading', { level: 3 }).map(wordsOf)
    unmount()
    await renderPanel(fin([]))
    const all = screen.getAllByRole('heading', { level: 3 }).map(wordsOf)
    expect(all.filter((one) => !method.includes(one))).toHaveLength(1)
  })
})

/** The marks of the map, in words. */
function Marques({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const { data } = useLieux(manifest, territoire)
  const { etatDe, datees } = useMarques(manifest, 'ateliers')
  return (
    <p role="status">
      {datees ? 'datées' : 'd’après l’offre'} : {data?.lieux.map(etatDe).join(' ')}
    </p>
  )
}

function Comparaison({ manifest }: { readonly manifest: Manifest }) {
  const [metres, setMetres] = useState(3000)
  return (
    <>
      <button type="button" onClick={() => setMetres(5000)}>
        autre question
      </button>
      <ComparerTerritoires manifest={manifest} question={ateliersWithin(metres)} />
    </>
  )
}

/** A view opened once the test is ready for it. */
function Apres({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return open ? (
    children
  ) : (
    <button type="button" onClick={() => setOpen(true)}>
      ouvrir
    </button>
  )
}
