// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTempsRoute } from '../../src/data/temps-route.ts'
import type { Manifest } from '../../src/dataset/manifest.ts'
import type { TempsRoute } from '../../src/domain/orientation/temps-route.ts'
import { trajetTo } from '../../src/domain/orientation/trajet.ts'
import { tempsRoute as text } from '../../src/text/couverture/temps-route.ts'
import { sayTrajet } from '../../src/text/fr/couverture/calcul.ts'
import { TempsRouteDit } from '../../src/ui/trajet/temps-route.tsx'
import type { TempsDemande } from '../../src/worker/protocol/trouver.ts'
import { PATIENCE_MS } from '../support/patience.ts'

configure({ asyncUtilTimeout: PATIENCE_MS })

const worker = vi.hoisted(() => ({ asked: [] as TempsDemande[], isOffline: false, isEmpty: false }))
vi.mock('../../src/state/url/share-context.tsx', () => ({ useShare: () => null }))
vi.mock('../../src/data/context.tsx', () => {
  const credit = { source: 's', millesime: '2024', mention: 'm' }
  const times = (...ds: [string, number][]): TempsRoute => ({
    ds: new Map(ds),
    auDela: new Set(),
    jusquaDs: 9000,
    sansRoute: new Set(),
    credit,
  })
  const call = async (_: string, demande: TempsDemande) => {
    worker.asked.push(demande)
    if (worker.isEmpty || (worker.isOffline && demande.reseau)) throw new Error('hors ligne')
    const stops = demande.points.map(([lon, lat]): [string, number] => [`${lon} ${lat}`, 6000])
    return times(['2.5 46', 3000], ...(demande.reseau ? stops : []))
  }
  const services = { client: { call } }
  return { useServices: () => services }
})

const manifest = {
  version: 'v',
  departements: [{ code: '23', routes: { modes: ['voiture'] } }],
} as unknown as Manifest
const LIEU = { lieuId: 'a', lon: 2.5, lat: 46, codeInsee: '23001' }
const ARRET = { lieuId: null, lon: 2.6, lat: 46.1, codeInsee: '23001' }
const depart = { type: 'commune', code: '23001' } as const

function Liste({ seances }: { readonly seances: readonly { readonly ou: typeof LIEU | typeof ARRET }[] }) {
  const liste = useRef<HTMLUListElement>(null)
  const routes = useTempsRoute(manifest, {
    depart,
    mode: 'voiture',
    minutes: null,
    seances,
    trie: true,
    liste,
  })
  const from = {
    lon: 2.4,
    lat: 46,
    commune: '23001',
    isOwnCommune: true,
    classe: 2,
    mode: 'voiture',
  } as const
  return (
    <>
      <TempsRouteDit routes={routes} trie />
      <ul ref={liste}>
        {seances.map(({ ou }) => {
          const trajet = trajetTo({ ...from, temps: routes.temps }, ou)
          return <li key={ou.lon}>{trajet && sayTrajet(trajet)}</li>
        })}
      </ul>
    </>
  )
}

const show = (...ou: (typeof LIEU | typeof ARRET)[]) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })}>
      <Liste seances={ou.map((one) => ({ ou: one }))} />
    </QueryClientProvider>,
  )
const lines = () => screen.getAllByRole('listitem').map((item) => item.textContent)
const PLACE = 'environ 8 min en voiture par la route'
const retry = () => fireEvent.click(screen.getByRole('button', { name: text.reessayer }))

beforeEach(() => Object.assign(worker, { asked: [], isOffline: false, isEmpty: false }))
afterEach(cleanup)

describe('times by road of a list of sessions', () => {
  it('need no network for places, from a commune', async () => {
    show(LIEU)
    await waitFor(() => expect(lines()).toEqual([PLACE]))
    expect(worker.asked.map(({ reseau }) => reseau)).toEqual([false])
  })

  it('go by road to a stop that is no place too', async () => {
    show(LIEU, ARRET)
    await waitFor(() => expect(lines()).toEqual([PLACE, 'environ 13 min en voiture par la route']))
    expect(worker.asked.map(({ reseau, points }) => [reseau, points.length])).toEqual([
      [false, 0],
      [true, 1],
    ])
    expect(screen.queryByText(text.incomplet, { exact: false })).toBeNull()
  })

  it('say what is missing where the network cannot be read, and try again', async () => {
    worker.isOffline = true
    show(LIEU, ARRET)
    await screen.findByText(text.incomplet, { exact: false })
    const [place, stop] = lines()
    expect(place).toBe(PLACE)
    expect(stop).toMatch(/^environ \d+ min en voiture, estimation à vol d’oiseau$/)
    worker.isOffline = false
    retry()
    await waitFor(() => expect(lines()[1]).toBe('environ 13 min en voiture par la route'))
    expect(screen.queryByText(text.incomplet, { exact: false })).toBeNull()
  })

  it('stay estimates, all marked so, where nothing can be read, and try again', async () => {
    worker.isEmpty = true
    show(LIEU)
    await screen.findByText(text.echec, { exact: false })
    expect(lines()[0]).toMatch(/estimation à vol d’oiseau$/)
    worker.isEmpty = false
    retry()
    await waitFor(() => expect(lines()).toEqual([PLACE]))
  })
})
