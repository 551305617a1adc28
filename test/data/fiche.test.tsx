// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { DataContext } from '../../src/data/context.tsx'
import { useFiche } from '../../src/data/trouver.ts'
import type { Manifest } from '../../src/dataset/manifest.ts'
import type { WorkerClient } from '../../src/worker/client.ts'
import type { FicheDemande } from '../../src/worker/protocol/trouver.ts'
import { PATIENCE_MS } from '../support/patience.ts'

configure({ asyncUtilTimeout: PATIENCE_MS })

const demande: FicheDemande = {
  id: 'a',
  territoire: { type: 'departement', code: '2A' },
  depart: { type: 'commune', code: '2A004' },
  mode: 'voiture',
  instantMs: 0,
  semaine: 0,
}
const manifest = { version: 'v' } as unknown as Manifest

/** Answers that come when they are let: each says what it is of. */
function heldClient() {
  const waiting: (() => void)[] = []
  const call = (_: string, asked: FicheDemande) =>
    new Promise((resolve) => {
      waiting.push(() => resolve(`${asked.id} ${asked.mode} ${asked.semaine}`))
    })
  return { client: { call } as unknown as WorkerClient, waiting }
}

function Fiche(asked: FicheDemande) {
  const { data } = useFiche(manifest, asked)
  return <p role="status">{data === undefined ? 'rien' : String(data)}</p>
}
const said = () => screen.getByRole('status').textContent

async function open(calcul: 'routes' | undefined) {
  const { client, waiting } = heldClient()
  const queries = new QueryClient()
  const view = (parts: Partial<FicheDemande>) => (
    <QueryClientProvider client={queries}>
      <DataContext value={{ client, read: () => Promise.reject(new Error()), base: '' }}>
        <Fiche {...demande} {...(calcul && { calcul })} {...parts} />
      </DataContext>
    </QueryClientProvider>
  )
  const { rerender } = render(view({}))
  await waitFor(() => expect(waiting).toHaveLength(1))
  waiting[0]!()
  await waitFor(() => expect(said()).toBe('a voiture 0'))
  return (parts: Partial<FicheDemande>) => rerender(view(parts))
}

afterEach(cleanup)

describe('the sheet of a place that is asked for anew', () => {
  it.each([
    ['routes', { instantMs: 60_000, semaine: 1 }, 'a voiture 0'],
    ['routes', { mode: 'marche' }, 'rien'],
    ['routes', { depart: { type: 'point', lon: 8.7, lat: 41.9 } }, 'rien'],
    ['routes', { id: 'b' }, 'rien'],
    [undefined, { mode: 'marche' }, 'a voiture 0'],
    [undefined, { id: 'b' }, 'rien'],
  ] as const)('by %s, with %o, shows meanwhile %s', async (calcul, parts, meanwhile) => {
    const change = await open(calcul)
    change(parts)
    expect(said()).toBe(meanwhile)
  })
})
