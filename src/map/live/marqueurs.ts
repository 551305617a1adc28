import { type Map as MapLibre, Marker } from 'maplibre-gl'
import type { Marqueur } from '../../domain/scenario/scenario.ts'
import { isSalle } from '../../domain/scenario/seances/salle.ts'

/** Told on every move of a marker under the finger; `done` once it is let go. */
export type OnGlisser = (id: string, lon: number, lat: number, done: boolean) => void

/** A place where sessions of a plan are held stays where it is; their rooms may move. */
const isMovable = ({ genre, id }: Marqueur): boolean =>
  genre === 'seances' ? isSalle(id) : genre !== 'ferme' && genre !== 'propose'

/**
 * Keeps the movable markers of a map as a list says. They are for the pointer only: the panel holds the same
 * places with buttons, so they stay out of the tab order and of the screen reader's tree.
 */
export function createMarqueurs(map: MapLibre, onGlisser: OnGlisser) {
  let dropped = false
  const shown = new Map<string, { readonly marker: Marker; readonly element: HTMLElement; held: boolean }>()
  const add = ({ id, lon, lat }: Marqueur) => {
    const element = document.createElement('div')
    const marker = new Marker({ element, draggable: true, anchor: 'center' }).setLngLat([lon, lat]).addTo(map)
    element.removeAttribute('tabindex')
    element.removeAttribute('role')
    const entry = { marker, element, held: false }
    const tell = (done: boolean) => {
      entry.held = !done
      const { lng, lat: latitude } = marker.getLngLat()
      onGlisser(id, lng, latitude, done)
    }
    marker.on('drag', () => tell(false))
    marker.on('dragend', () => {
      tell(true)
      // The click that follows the release comes before any timer.
      dropped = true
      setTimeout(() => {
        dropped = false
      })
    })
    shown.set(id, entry)
    return entry
  }
  return {
    /** A click now only ends a drag: MapLibre lets it through to the map when a place comes back where it was. */
    isDropped: () => dropped,
    isHeld: () => [...shown.values()].some(({ held }) => held),
    show: (wanted: readonly Marqueur[]) => {
      const ids = new Set(wanted.map((m) => m.id))
      for (const [id, { marker }] of shown) {
        if (ids.has(id)) continue
        marker.remove()
        shown.delete(id)
      }
      for (const one of wanted) {
        const entry = shown.get(one.id) ?? add(one)
        entry.element.className = `maplibregl-marker map-marqueur map-marqueur--${one.genre}`
        entry.element.textContent = one.signe
        entry.marker.setDraggable(isMovable(one))
        // Under the finger the marker is ahead of the list: it is not put back.
        if (!entry.held) entry.marker.setLngLat([one.lon, one.lat])
      }
    },
    remove: () => {
      for (const { marker } of shown.values()) marker.remove()
      shown.clear()
    },
  }
}
