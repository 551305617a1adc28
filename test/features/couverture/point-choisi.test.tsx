// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Territoire } from '../../../src/domain/geo/territoire.ts'
import { usePointChoisi } from '../../../src/features/couverture/use-choose-territory.ts'
import { createMapEmitter } from '../../../src/state/ui/map-events.ts'
import { UiContext } from '../../../src/state/ui/ui-context.tsx'
import { createUiStore } from '../../../src/state/ui/ui-store.ts'

afterEach(cleanup)

const ICI: Territoire = { type: 'commune', code: '03185' }
const AILLEURS: Territoire = { type: 'commune', code: '87085' }
const AT = { lon: 2.6, lat: 46.3 }

function open(events = createMapEmitter()) {
  const services = { store: createUiStore(), events }
  const view = renderHook((territoire: Territoire) => usePointChoisi(territoire), {
    initialProps: ICI,
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <UiContext value={services}>{children}</UiContext>
    ),
  })
  return { ...view, point: () => view.result.current.point, click: () => act(() => events.emit('point', AT)) }
}

describe('the point chosen on the map', () => {
  it('is the click made while the view is open, until it is forgotten', () => {
    const { result, point, click } = open()
    click()
    expect(point()).toEqual(AT)
    act(() => result.current.forget())
    expect(point()).toBeNull()
  })

  it('is never a click made before the view was open', () => {
    const events = createMapEmitter()
    events.emit('point', AT)
    expect(open(events).point()).toBeNull()
  })

  it('does not follow to another territory', () => {
    const { rerender, point, click } = open()
    click()
    rerender(AILLEURS)
    expect(point()).toBeNull()
  })
})
