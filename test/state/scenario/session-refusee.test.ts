// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { openSession } from '../../../src/state/scenario/session.ts'

it('a browser that refuses storage and locks lets scenarios be made, and says that it does not keep them', async () => {
  const refused = () => new DOMException('The operation is insecure.', 'SecurityError')
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw refused()
  })
  const request = () => Promise.reject(refused())
  const target = new Proxy(window, {
    get: (real, key) => {
      if (key === 'navigator') return { locks: { request } }
      const value = Reflect.get(real, key, real)
      return typeof value === 'function' ? value.bind(real) : value
    },
  })
  const { etat, scenarios } = openSession(target, 'Scénario 1')
  await new Promise((resolve) => setTimeout(resolve))
  expect(etat.getState()).toEqual({ ecrit: true, garde: false, lien: null })
  scenarios.getState().create({ nom: 'Nord', modifications: [] })
  expect(scenarios.getState().scenarios.map(({ nom }) => nom)).toContain('Nord')
})
