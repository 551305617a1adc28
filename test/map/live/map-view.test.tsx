// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Attributions, MapControls } from '../../../src/map/controls/map-controls.tsx'
import type { LiveMap, LiveMapSetup } from '../../../src/map/live/live-map.ts'
import { MapView, type MapViewProps } from '../../../src/map/live/map-view.tsx'
import { carte } from '../../../src/text/carte.ts'
import { inputs, mapEvents } from '../../support/examples/map-inputs.ts'
import { PATIENCE_MS } from '../../support/patience.ts'

const made = vi.hoisted(() => ({ webgl: true, maps: [] as { live: LiveMap; setup: LiveMapSetup }[] }))
vi.mock('../../../src/map/live/create-map.ts', () => ({ hasWebGl2: () => made.webgl }))
vi.mock('../../../src/map/live/live-map.ts', () => ({
  openLiveMap: (setup: LiveMapSetup) => {
    const names = ['show', 'fit', 'zoomBy', 'moveBy', 'chooseCenter', 'remove'] as const
    const live = {
      ...Object.fromEntries(names.map((n) => [n, vi.fn()])),
      camera: () => ({ center: [1, 45], zoom: 9 }),
    }
    made.maps.push({ live: live as unknown as LiveMap, setup })
    return live
  },
}))

afterEach(() => {
  cleanup()
  made.webgl = true
  made.maps = []
})

const props = (): MapViewProps => ({
  inputs,
  vue: { bounds: [0.6, 45.4, 1.9, 46.4] },
  cible: null,
  sources: [],
  reducedMotion: false,
  paint: async () => null,
  drawStreets: async () => ({ octets: null, codes: [], manquants: [] }),
  mentionsRues: [],
  sansRues: false,
  manqueRues: false,
  onReessayer: vi.fn(),
  onFondIgn: vi.fn(),
  hashActif: true,
  ...mapEvents(),
})
const last = () => made.maps.at(-1)!

describe('the map on the page', () => {
  it('shows its inputs, and the new ones when they change', () => {
    const given = props()
    const { rerender } = render(<MapView {...given} />)
    const next = { ...inputs, theme: 'sombre' as const }
    rerender(<MapView {...given} inputs={next} />)
    expect(last().live.show).toHaveBeenLastCalledWith(next)
    expect(made.maps).toHaveLength(1)
  })

  it('moves only for another box, not for the same one in a new object', () => {
    const given = props()
    const { rerender } = render(<MapView {...given} />)
    rerender(<MapView {...given} vue={{ bounds: [0.6, 45.4, 1.9, 46.4] }} />)
    expect(last().live.fit).not.toHaveBeenCalled()
    rerender(<MapView {...given} vue={{ bounds: [2, 46, 3, 47] }} />)
    expect(last().live.fit).toHaveBeenCalledExactlyOnceWith({ bounds: [2, 46, 3, 47] })
  })

  it('goes where a choice points, once', () => {
    const given = props()
    const { rerender } = render(<MapView {...given} />)
    const cible = { bounds: [2, 46, 3, 47] } as const
    rerender(<MapView {...given} cible={cible} />)
    rerender(<MapView {...given} cible={cible} reducedMotion />)
    expect(last().live.fit).toHaveBeenCalledExactlyOnceWith(cible)
  })

  it('reaches the newest callbacks', () => {
    const given = props()
    const { rerender } = render(<MapView {...given} />)
    const onLieu = vi.fn()
    rerender(<MapView {...given} onLieu={onLieu} />)
    last().setup.events.onLieu('a')
    expect(onLieu).toHaveBeenCalledWith('a')
    expect(given.onLieu).not.toHaveBeenCalled()
  })

  it('starts again where it stood when the address may no longer hold the position', () => {
    const given = props()
    const { rerender } = render(<MapView {...given} />)
    const { live } = last()
    rerender(<MapView {...given} hashActif={false} />)
    expect(live.remove).toHaveBeenCalledOnce()
    expect(last().setup).toMatchObject({ hashActif: false, camera: { center: [1, 45], zoom: 9 } })
  })

  it('renders nothing, and says why, without WebGL 2', () => {
    made.webgl = false
    const given = props()
    const { container } = render(<MapView {...given} />)
    expect(given.onUnavailable).toHaveBeenCalledExactlyOnceWith('webgl2')
    expect(container.innerHTML).toBe('')
  })

  it('goes away when the graphics process dies', async () => {
    const given = props()
    const { container } = render(<MapView {...given} />)
    const { live, setup } = last()
    setup.events.onUnavailable('contexte-perdu')
    // The view is empty before its effects are undone: on a busy machine the map goes a moment later.
    await vi.waitFor(() => expect(live.remove).toHaveBeenCalledOnce(), PATIENCE_MS)
    expect(container.innerHTML).toBe('')
    expect(given.onUnavailable).toHaveBeenCalledExactlyOnceWith('contexte-perdu')
  })

  it('is one tab stop that arrows, plus, minus and Enter drive', async () => {
    render(<MapView {...props()} />)
    await userEvent.tab()
    const view = screen.getByRole('application', { name: carte.nom })
    expect(document.activeElement).toBe(view)
    expect(document.getElementById(view.getAttribute('aria-describedby')!)?.textContent).toBe(
      carte.aideClavier,
    )
    await userEvent.keyboard('{ArrowUp}{ArrowRight}+-{Enter}')
    const { live } = last()
    expect(vi.mocked(live.moveBy).mock.calls).toEqual([
      [0, -0.25],
      [0.25, 0],
    ])
    expect(vi.mocked(live.zoomBy).mock.calls).toEqual([[1], [-1]])
    expect(live.chooseCenter).toHaveBeenCalledOnce()
  })

  it('goes back to the territory by its button', async () => {
    const given = props()
    render(<MapView {...given} />)
    await userEvent.click(screen.getByRole('button', { name: carte.recentrer }))
    expect(last().live.fit).toHaveBeenCalledWith(given.vue)
  })
})

describe('the buttons', () => {
  it('do all that a drag does, the arrows on demand', async () => {
    const [zoom, move, recenter] = [vi.fn(), vi.fn(), vi.fn()]
    render(<MapControls zoom={zoom} move={move} recenter={recenter} />)
    expect(screen.queryByRole('button', { name: carte.haut })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: carte.deplacer, expanded: false }))
    for (const name of [carte.haut, carte.bas, carte.gauche, carte.droite]) {
      await userEvent.click(screen.getByRole('button', { name }))
    }
    expect(move.mock.calls).toEqual([
      [0, -0.4],
      [0, 0.4],
      [-0.4, 0],
      [0.4, 0],
    ])
  })
})

describe('the sources', () => {
  it('are text and links, and nothing at all when there is none', () => {
    const { container, rerender } = render(<Attributions sources={[]} mentionsRues={[]} />)
    expect(container.innerHTML).toBe('')
    rerender(
      <Attributions
        mentionsRues={['© <i>OSM</i>']}
        sources={[
          { nom: '<b>IGN</b>', url: 'https://ign.fr/' },
          { nom: 'Eurostat', url: null },
        ]}
      />,
    )
    expect(screen.getByRole('link', { name: '<b>IGN</b>' }).getAttribute('href')).toBe('https://ign.fr/')
    expect(screen.getByText('Eurostat').tagName).toBe('LI')
    // Whoever made the streets stands beside them, not in a list to open.
    expect(screen.getByText('Rues : © <i>OSM</i>').closest('details')).toBeNull()
  })
})
