import { onlineManager, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { createQueryClient } from '../../src/data/context.tsx'
import { DataError } from '../../src/dataset/read-file.ts'
import { ErreurCalcul } from '../../src/worker/client.ts'

/** How often the manifest is read when another question fails with an error. */
async function readsAfter(error: Error): Promise<number> {
  const client = createQueryClient()
  let reads = 0
  await client.fetchQuery({ queryKey: ['ouvrir'], queryFn: () => ++reads })
  await client
    .fetchQuery({ queryKey: ['lieux', 'v1'], queryFn: () => Promise.reject(error), retry: false })
    .catch(() => undefined)
  await client.fetchQuery({ queryKey: ['autre'], queryFn: () => true })
  return reads
}
const calcul = (genre: 'absent' | 'reseau' | 'corrompu') =>
  new ErreurCalcul({ classe: 'donnees', message: '', chemin: '03/lieux.json', genre })

it('reads the manifest again when a file it names is gone or is another: the data were built anew', async () => {
  for (const error of [
    calcul('absent'),
    calcul('corrompu'),
    new DataError('absent', 'contours.json', 'le serveur a répondu 404'),
  ])
    expect(await readsAfter(error), error.message).toBe(2)
})

it('reads nothing again when the network or the program fails', async () => {
  for (const error of [
    calcul('reseau'),
    new ErreurCalcul({ classe: 'arret', message: '' }),
    new TypeError('x'),
  ])
    expect(await readsAfter(error)).toBe(1)
})

it('reads nothing again where the manifest was never read: its own error says so', async () => {
  const client = createQueryClient()
  let reads = 0
  const fail = (queryKey: readonly string[], error: Error) =>
    client
      .fetchQuery({
        queryKey,
        queryFn: () => {
          reads++
          return Promise.reject(error)
        },
        retry: false,
      })
      .catch(() => undefined)
  await fail(['ouvrir'], calcul('corrompu'))
  await fail(['territoire', 'v1'], calcul('corrompu'))
  await client.fetchQuery({ queryKey: ['autre'], queryFn: () => true })
  expect(reads).toBe(2)
})

it('reads without a network too: what is on the device answers', async () => {
  onlineManager.setOnline(false)
  try {
    const client = createQueryClient()
    expect(await client.fetchQuery({ queryKey: ['lieux'], queryFn: () => 'gardé' })).toBe('gardé')
  } finally {
    onlineManager.setOnline(true)
  }
})

it('asks again all that failed and is on show once one of it is answered again', async () => {
  const client = createQueryClient()
  let isGone = true
  const asked: string[] = []
  const watch = (name: string) =>
    new QueryObserver(client, {
      queryKey: [name],
      queryFn: () => {
        asked.push(name)
        return isGone ? Promise.reject(calcul('reseau')) : name
      },
      retry: false,
    })
  const [list, ...others] = ['liste', 'nom', 'dates'].map(watch)
  const stops = [list, ...others].map((one) => one?.subscribe(() => undefined))
  await expect.poll(() => others.map((one) => one.getCurrentResult().status)).toEqual(['error', 'error'])
  isGone = false
  await list?.refetch()
  await expect.poll(() => others.map((one) => one.getCurrentResult().data)).toEqual(['nom', 'dates'])
  await list?.refetch()
  expect(asked).toEqual(['liste', 'nom', 'dates', 'liste', 'nom', 'dates', 'liste'])
  for (const stop of stops) stop?.()
})
