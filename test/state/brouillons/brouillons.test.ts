import { afterEach, expect, it, vi } from 'vitest'
import { createBrouillons } from '../../../src/state/brouillons/brouillons.ts'
import { giveBrouillons } from '../../../src/state/brouillons/give-brouillons.ts'
import { holdUi } from '../../../src/state/brouillons/hold-ui.ts'
import { DUREE_MS, takeBrouillons } from '../../../src/state/brouillons/passage.ts'
import { createUiStore } from '../../../src/state/ui/ui-store.ts'

afterEach(() => vi.useRealTimers())

/** What `sessionStorage` is, and all that it was told. */
function fakeTab() {
  const kept = new Map<string, string>()
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage
  return { kept, tab: { sessionStorage, setTimeout } as unknown as Window }
}

it('gives what is held at the time, once, and what nobody has taken yet', () => {
  const drafts = createBrouillons({ fiche: 'une note', formulaire: { nom: 'Salle' } })
  let now: unknown
  const end = drafts.hold('fiche', () => now)
  expect(drafts.venu('fiche')).toBeUndefined()
  expect(drafts.all()).toEqual({ formulaire: { nom: 'Salle' } })
  now = 'une autre note'
  expect(drafts.all()).toEqual({ fiche: 'une autre note', formulaire: { nom: 'Salle' } })
  end()
  expect(drafts.all()).toEqual({ formulaire: { nom: 'Salle' } })
  expect(drafts.venu('formulaire')).toEqual({ nom: 'Salle' })
})

it('what came of a form that follows another of the same name stays with the one that is there', () => {
  const drafts = createBrouillons()
  const endFirst = drafts.hold('seance', () => 'première')
  drafts.hold('seance', () => 'seconde')
  endFirst()
  expect(drafts.all()).toEqual({ seance: 'seconde' })
})

it('crosses a reload by one entry, which the page that comes erases', () => {
  const { kept, tab } = fakeTab()
  const drafts = { note: '\u0000 « é » 🙂', trajet: { minutesMax: Infinity, lon: null, dit: ['a', ''] } }
  expect(giveBrouillons(tab, drafts)).toBe(true)
  expect(kept.size).toBe(1)
  expect(takeBrouillons(tab)).toEqual(drafts)
  expect(kept.size).toBe(0)
  expect(takeBrouillons(tab)).toBeNull()
})

it('takes nothing that is too old, of another program, or that it did not write, and erases it all the same', () => {
  const { kept, tab } = fakeTab()
  vi.useFakeTimers({ toFake: ['Date'] })
  giveBrouillons(tab, { note: 'vieille' })
  const [[key, written] = ['', '']] = kept
  vi.setSystemTime(Date.now() + DUREE_MS)
  expect(takeBrouillons(tab)).toBeNull()
  for (const other of [written.replace('passage', 'autre'), 'null', '{', '[]', '{"leMs":0}']) {
    kept.set(key, other)
    expect(takeBrouillons(tab), other).toBeNull()
    expect(kept.size, other).toBe(0)
  }
})

it('does not stay in a page that another never replaced', () => {
  vi.useFakeTimers()
  const { kept, tab } = fakeTab()
  giveBrouillons(tab, { note: 'restée' })
  vi.advanceTimersByTime(DUREE_MS - 1)
  expect(kept.size).toBe(1)
  vi.advanceTimersByTime(1)
  expect(kept.size).toBe(0)
})

it('says so where the browser keeps nothing, even where asking is refused', () => {
  const full = { sessionStorage: { setItem: () => thrown() } } as unknown as Window
  const refused = Object.defineProperty({}, 'sessionStorage', { get: () => thrown() }) as unknown as Window
  for (const tab of [full, refused]) {
    expect(giveBrouillons(tab, { note: 'perdue' })).toBe(false)
    expect(takeBrouillons(tab)).toBeNull()
  }
})
const thrown = () => {
  throw new DOMException('refused')
}

it('hands over what was said to the page, and nothing that it agreed to', () => {
  const before = createUiStore()
  const drafts = createBrouillons()
  holdUi(before, drafts)
  expect(drafts.all()).toEqual({})
  const guide = { mode: 'voiture', besoin: 'demarches', moment: null } as const
  const point = { type: 'point', lon: 2.6, lat: 46.34 } as const
  const depart = { lon: 2.6, lat: 46.34, libelle: '12 rue des Lilas', nature: 'adresse', point } as const
  before.setState({ guide, depart, etape: 3, accordAdresses: true, fondIgn: true, vue: 'carte' })
  const after = createUiStore()
  holdUi(after, createBrouillons(drafts.all()))
  expect(after.getState()).toMatchObject({
    ...{ guide, depart, etape: 3 },
    ...{ accordAdresses: false, fondIgn: false, vue: 'liste', orientation: null },
  })
})

it('brings along through a second change what the first brought', () => {
  const store = createUiStore()
  const drafts = createBrouillons({ page: { etape: 2 }, 'fiche.personne': { notes: 'le matin' } })
  holdUi(store, drafts)
  expect(drafts.all()).toEqual({ page: { etape: 2 }, 'fiche.personne': { notes: 'le matin' } })
})
