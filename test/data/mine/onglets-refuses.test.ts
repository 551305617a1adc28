import { QueryClient } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { canalOnglets, suivreOnglets } from '../../../src/data/mine/suivre-onglets.ts'
import type { WorkerClient } from '../../../src/worker/client.ts'

it('a browser that refuses channels with its storage has a page that follows no other tab', () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  )
  const call = vi.fn()
  const services = { client: { call } as unknown as WorkerClient, base: 'https://a-portee.example/data/' }
  const stop = suivreOnglets(services, new QueryClient())
  const heard = vi.fn()
  canalOnglets().addEventListener('message', heard)
  canalOnglets().postMessage('')
  expect(heard).not.toHaveBeenCalled()
  stop()
  vi.unstubAllGlobals()
})
