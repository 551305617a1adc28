import { expect, it } from 'vitest'
import { createMoyensStore } from '../../../src/state/moyens/moyens-store.ts'

const isReadable = (moyens: unknown) => (moyens as { G?: unknown }).G !== 'six'

function openStorage(start: Record<string, string> = {}) {
  const kept = { ...start }
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value
    },
  }
}

it('keeps means by territory on the device, without what nobody said', () => {
  const storage = openStorage()
  const store = createMoyensStore(storage, isReadable)
  store.getState().write('epci:1', { G: 8, p: undefined })
  store.getState().write('epci:2', { conseillers: [{ id: 'Anne' }] })
  const again = createMoyensStore(storage, isReadable).getState()
  expect(again.moyens).toEqual({ 'epci:1': { G: 8 }, 'epci:2': { conseillers: [{ id: 'Anne' }] } })
  expect(again.gardes).toBe(true)
})

it('holds what cannot be read while it is typed, and never keeps it', () => {
  const storage = openStorage()
  const store = createMoyensStore(storage, isReadable)
  store.getState().write('epci:1', { G: 7 })
  store.getState().write('epci:1', { G: 'six' })
  expect(store.getState().moyens['epci:1']).toEqual({ G: 'six' })
  expect(createMoyensStore(storage, isReadable).getState().moyens['epci:1']).toEqual({ G: 7 })
})

it('begins anew where what was kept is no means, and says when nothing is kept', () => {
  for (const text of ['{', '7', '{"epci:1":{"G":"six"}}'])
    expect(
      createMoyensStore(openStorage({ 'a-portee.moyens.v1': text }), isReadable).getState().moyens,
    ).toEqual({})
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
  }
  const store = createMoyensStore(full, isReadable)
  store.getState().write('epci:1', { G: 7 })
  expect(store.getState()).toMatchObject({ gardes: false, moyens: { 'epci:1': { G: 7 } } })
  expect(createMoyensStore(null, isReadable).getState().gardes).toBe(false)
})

it('forgets the territories used least', () => {
  const store = createMoyensStore(openStorage(), isReadable)
  for (let i = 0; i < 25; i++) store.getState().write(`epci:${i}`, { G: i })
  store.getState().write('epci:5', { G: 99 })
  expect(Object.keys(store.getState().moyens)).toHaveLength(20)
  expect(store.getState().moyens['epci:5']).toEqual({ G: 99 })
  expect(store.getState().moyens['epci:4']).toBeUndefined()
})

it('two tabs keep what each writes of its own territory, the last word of each', () => {
  const storage = openStorage()
  const [one, two] = [createMoyensStore(storage, isReadable), createMoyensStore(storage, isReadable)]
  one.getState().write('epci:1', { G: 1 })
  two.getState().write('epci:2', { G: 2 })
  one.getState().write('epci:1', { G: 3 })
  one.getState().write('epci:3', { G: 'six' })
  two.getState().write('epci:2', { G: 4 })
  expect(createMoyensStore(storage, isReadable).getState().moyens).toEqual({
    'epci:1': { G: 3 },
    'epci:2': { G: 4 },
  })
  // A draft that cannot be kept stays where it is typed.
  one.getState().write('epci:1', { G: 5 })
  expect(one.getState().moyens['epci:3']).toEqual({ G: 'six' })
})
