import { afterEach, expect, it, vi } from 'vitest'
import { createImportsClient } from '../../../src/data/mine/mes-donnees.ts'
import { startOptimum } from '../../../src/features/simuler/siting/use-proposition.ts'

afterEach(() => vi.unstubAllGlobals())

/** Workers whose program does not come. */
function deadWorkers() {
  const started: { terminated: boolean; die: () => void }[] = []
  const start = () => {
    const listeners = new Map<string, (event: unknown) => void>()
    const one = { terminated: false, die: () => listeners.get('error')?.({}) }
    started.push(one)
    return {
      postMessage: () => undefined,
      addEventListener: (type: string, listener: unknown) => {
        listeners.set(type, listener as (event: unknown) => void)
      },
      terminate: () => {
        one.terminated = true
      },
    } as unknown as Worker
  }
  return { started, start }
}

it('the worker that reads files, when it dies, leaves nobody waiting, and starts anew', async () => {
  const { started, start } = deadWorkers()
  const client = createImportsClient(start)
  const call = client.call('rapport', null)
  started[0]?.die()
  await expect(call).rejects.toMatchObject({ classe: 'arret' })
  const next = client.call('rapport', null)
  expect(started).toHaveLength(2)
  started[1]?.die()
  await expect(next).rejects.toMatchObject({ classe: 'arret' })
})

it('the worker that proves a choice, when it does not come, gives no proof and is ended', () => {
  const { started, start } = deadWorkers()
  vi.stubGlobal('Worker', function stub() {
    return start()
  })
  const onDone = vi.fn()
  startOptimum({} as Parameters<typeof startOptimum>[0], 1, onDone)
  started[0]?.die()
  expect(onDone.mock.calls).toEqual([[null]])
  expect(started[0]?.terminated).toBe(true)
})
