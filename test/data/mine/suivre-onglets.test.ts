import { QueryClient } from '@tanstack/react-query'
import { afterAll, expect, it, vi } from 'vitest'
import { canalOnglets, relire, suivreOnglets } from '../../../src/data/mine/suivre-onglets.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import type { WorkerClient } from '../../../src/worker/client.ts'

const base = 'https://a-portee.example/data/'
const CLE = ['ouvrir', undefined, { base }]
const manifest = (version: string) => ({ version }) as Manifest
afterAll(() => canalOnglets().close())

it('follows what another tab changes, whatever it shows; not before it is open, nor where it keeps its own', async () => {
  const queries = new QueryClient()
  const asked: unknown[] = []
  const call = vi.fn(async (_: string, params: unknown) => {
    asked.push(params)
    return manifest(`v${asked.length}`)
  })
  const services = { client: { call } as unknown as WorkerClient, base }
  /** As another tab's message: the channel of this one. */
  const hear = () => canalOnglets().dispatchEvent(new MessageEvent('message', { data: '' }))
  const stop = suivreOnglets(services, queries)
  const versionOf = () => queries.getQueryData<Manifest>(CLE)?.version

  hear()
  expect(asked).toEqual([])

  queries.setQueryData(CLE, manifest('v0'))
  hear()
  await vi.waitFor(() => expect(versionOf()).toBe('v1'))
  expect(asked).toEqual([{ octets: null }])

  const octets = new Uint8Array([1])
  await relire(services, queries, octets)
  hear()
  await relire(services, queries, octets)
  expect(asked).toEqual([{ octets: null }, { octets }, { octets }])

  await relire(services, queries, null)
  hear()
  await vi.waitFor(() => expect(asked).toHaveLength(5))
  expect(asked.at(-1)).toEqual({ octets: null })
  stop()
})
