// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { firstLooks } from '../../../src/app/site/first-looks.ts'

const BASE = 'http://ici.test/carte/data/'
const SAID = JSON.stringify({ nom: 'La carte de la ville' })
const NOTHING = JSON.stringify({ nom: 'À portée' })

/** An answer of one piece: the reader of a real body waits on the clock, which stands still here. */
function answer(text: string) {
  const parts = [new TextEncoder().encode(text)]
  const reader = {
    read: async () => ({ done: parts.length === 0, value: parts.shift() }),
    cancel: async () => undefined,
  }
  return { body: { getReader: () => reader } }
}

/** A server whose answer comes when the test says so, or fails. */
function serve() {
  let give = (_: string): void => undefined
  let fail = (): void => undefined
  vi.stubGlobal('fetch', () =>
    new Promise<string>((resolve, reject) => {
      give = resolve
      fail = () => reject(new TypeError('réseau'))
    }).then(answer),
  )
  return { give: (text: string) => give(text), fail: () => fail() }
}

/** The first frame, and what was applied when it came and since. */
function open(base = BASE) {
  const applied: string[] = []
  const state = { isDrawn: false, applied, atFirst: [] as string[] }
  const drawn = firstLooks(base, async (said) => {
    await Promise.resolve()
    applied.push(said)
  }).then(() => {
    state.isDrawn = true
    state.atFirst = [...applied]
  })
  return { state, drawn }
}

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('at a first visit the first frame waits for what the file says, and for what it makes', async () => {
  const { give } = serve()
  const { state, drawn } = open()
  await vi.advanceTimersByTimeAsync(100)
  expect(state.isDrawn).toBe(false)
  give(SAID)
  await drawn
  expect(state.atFirst).toEqual([SAID])
})

it('a file that never answers, or is not there, stops nothing', async () => {
  const { give } = serve()
  const { state, drawn } = open()
  await vi.advanceTimersByTimeAsync(1_500)
  await drawn
  expect(state.atFirst).toEqual([])
  give(SAID)
  await vi.advanceTimersByTimeAsync(0)
  expect(state.applied).toEqual([SAID])
  localStorage.clear()
  const { fail } = serve()
  const other = open()
  fail()
  await other.drawn
  expect(other.state.applied).toEqual([])
})

it('at the next visit nothing is waited for: what was said last stands, then what is said now', async () => {
  const first = serve()
  const before = open()
  first.give(SAID)
  await before.drawn
  const now = serve()
  const { state, drawn } = open()
  await drawn
  expect(state.atFirst).toEqual([SAID])
  const newer = JSON.stringify({ nom: 'Un autre nom' })
  now.give(newer)
  await vi.advanceTimersByTimeAsync(0)
  expect(state.applied).toEqual([SAID, newer])
  // Without a network what is known is kept.
  const { fail } = serve()
  fail()
  const last = open()
  await last.drawn
  expect(last.state.atFirst).toEqual([newer])
})

it('where the file says nothing, no visit after the first waits for it', async () => {
  const first = serve()
  const before = open()
  first.give(NOTHING)
  await before.drawn
  expect(before.state.applied).toEqual([])
  serve()
  const { state, drawn } = open()
  await drawn
  expect(state.applied).toEqual([])
  // Another folder is another publication.
  const other = open('http://ici.test/autre/data/')
  await vi.advanceTimersByTimeAsync(100)
  expect(other.state.isDrawn).toBe(false)
})

it('a storage that is refused costs only the wait', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('refusé')
    },
    setItem: () => {
      throw new DOMException('refusé')
    },
  })
  const { give } = serve()
  const { state, drawn } = open()
  give(SAID)
  await drawn
  expect(state.atFirst).toEqual([SAID])
})
