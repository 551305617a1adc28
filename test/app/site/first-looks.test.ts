// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { firstLooks } from '../../../src/app/site/first-looks.ts'

const BASE = 'http://ici.test/carte/data/'
const SAID = JSON.stringify({ nom: 'La carte de la ville' })
const NOTHING = '{"nom":"À portée"}'

/** An answer of one piece: the reader of a real body waits on the clock, which stands still here. */
function answer(text: string, status = 200) {
  const parts = [new TextEncoder().encode(text)]
  const reader = {
    read: async () => ({ done: parts.length === 0, value: parts.shift() }),
    cancel: async () => undefined,
  }
  return { status, body: { getReader: () => reader } }
}

/** A server whose answer comes when the test says so, or fails. */
function serve() {
  let give = (_text: string, _status?: number): void => undefined
  let fail = (): void => undefined
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise<ReturnType<typeof answer>>((resolve, reject) => {
        give = (text, status) => resolve(answer(text, status))
        fail = () => reject(new TypeError('réseau'))
      }),
  )
  return { give: (text: string, status?: number) => give(text, status), fail: () => fail() }
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

/** The next visit to a page that said something at the first one, before its file has answered. */
async function openAgain() {
  const first = serve()
  const before = open()
  first.give(SAID)
  await before.drawn
  const now = serve()
  const { state, drawn } = open()
  await drawn
  return { now, state }
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
  const { now, state } = await openAgain()
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

it('a file that says nothing any more takes away what it said, at once', async () => {
  const { now, state } = await openAgain()
  now.give(JSON.stringify({ nom: 'À portée', contact: { courriel: 'ici@ville.example' } }))
  await vi.advanceTimersByTimeAsync(0)
  expect(state.applied).toEqual([SAID, NOTHING])
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

it('a server that fails says nothing of the file: what was said last stays, until it is gone', async () => {
  const visit = async (text: string, status?: number) => {
    const { give } = serve()
    const { state, drawn } = open()
    give(text, status)
    await drawn
    await vi.advanceTimersByTimeAsync(0)
    return state.atFirst
  }
  expect(await visit(SAID)).toEqual([SAID])
  for (const status of [500, 502, 503, 504])
    expect(await visit('<h1>Maintenance</h1>', status), String(status)).toEqual([SAID])
  expect(await visit('Introuvable', 404)).toEqual([SAID])
  expect(await visit('Introuvable', 404)).toEqual([])
})

it.each([
  ['{ "nom" : "La carte" }', true],
  ['{\n\t"nom"\n:\n"La carte"\n}', true],
  ['{"nom":"La carte"}', true],
  ['{ "nom": "À portée", "organisme" : "Mairie d’Ici" }', true],
  ['{ "nom" : "À portée", "organisme" : "" }', false],
])('%j, however it is laid out, changes the page: %s', async (text, changes) => {
  const { give } = serve()
  const { state, drawn } = open()
  give(text)
  await drawn
  expect(state.atFirst).toEqual(changes ? [text] : [])
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
