import { expect, it } from 'vitest'
import { DEFAULT_STATE } from '../../../src/state/url/share-state.ts'
import { createShareStore } from '../../../src/state/url/share-store.ts'

it('a page stands before the view until a step goes elsewhere; sliders and filters leave it', () => {
  const store = createShareStore({ ...DEFAULT_STATE, onglet: 'orienter' })
  const { set } = store.getState()
  set({ page: 'aide' })
  expect(store.getState()).toMatchObject({ state: { page: 'aide', onglet: 'orienter' }, lastStep: 'push' })
  set({ minutes: 20 })
  expect(store.getState().state.page).toBe('aide')
  // The entrance of the view that waits behind it is a way back too.
  set({ onglet: 'orienter' })
  expect(store.getState()).toMatchObject({ state: { page: null, onglet: 'orienter' }, lastStep: 'push' })
  set({ page: 'contact' })
  set({ page: 'sources' })
  expect(store.getState().state.page).toBe('sources')
})
