import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import {
  COTE_NET_PX,
  COTE_VIF_PX,
  type CouleursCarreaux,
  type ModeCarreaux,
  type Tuile,
  type TuilePeinte,
} from '../../domain/geo/tuile.ts'
import type { MapInputs } from '../style/inputs.ts'
import { PALETTES } from '../style/palette.ts'
import { createCellsLayer, type Drawn, keyOf, type Tiles } from './cells-layer.ts'

/** Levels of the tiles. Deeper than the last, they are stretched: a 200 m cell is already 100 px wide. */
const MIN_ZOOM = 4
const MAX_ZOOM = 15
/** Seen from near, squares are large: between these zooms they step back and let the rest through. */
const RECUL = { zooms: [11.5, 14], opacity: 0.65 } as const
/** Over the street map they let it through from afar too. */
const OVER_STREETS = 0.85
/** Sharp tiles are asked for when nothing has moved for so long. */
const REST_MS = 200
/** How many of them at a time: another answer waits no longer. */
const SHARP_AT_ONCE = 4
/** Tiles kept out of sight, for who comes back: about 5 MB of the graphics card each. */
const KEPT_TILES = 32

/** How an answer's cells are drawn. */
interface Look {
  readonly version: AnswerVersion
  readonly mode: ModeCarreaux
  readonly couleurs: CouleursCarreaux
}

/** Paints tiles of cells, in a worker; null when the answer is no longer known. */
export type PaintCells = (
  asked: Look & { readonly tuiles: readonly Tuile[]; readonly sizePx: number },
) => Promise<readonly TuilePeinte[] | null>

/** Tiles of one look; those of a drag have the key ''. */
interface Picture {
  readonly key: string
  readonly tiles: Tiles
}

export interface CellsPainter {
  readonly layer: CustomLayerInterface
  readonly show: (inputs: MapInputs) => void
  /** The view has moved. */
  readonly follow: () => void
  /**
   * Makes an answer's picture ready, out of sight.
   * @returns what draws it in the frame it is called; null when no cells are shown, or the map does not draw
   */
  readonly prepare: (version: AnswerVersion, mode: ModeCarreaux | null) => Promise<(() => void) | null>
  /** What a frame of a drag must bring. */
  readonly view: () => Omit<Look, 'version'> & { readonly tuiles: readonly Tuile[] }
  /** Draws the map at once, with these tiles; `changees` brings those whose pixels are new: at first all. */
  readonly drawFrame: (tuiles: readonly Tuile[], changees: readonly TuilePeinte[]) => void
  /** Ends the drag: the picture of the answer shown takes its place. */
  readonly endDrag: () => void
}

/**
 * The cells of a map. The picture of one look is kept until that of the next is there, whole; in one look tiles come
 * as the view moves, first quick ones, sharp ones at rest. Pictures are on the graphics card before they are shown.
 */
export function createCellsPainter(map: MapLibre, paint: PaintCells): CellsPainter {
  let wanted: (Look & { readonly key: string }) | null = null
  let theme: MapInputs['theme'] = 'clair'
  let fondIgn = false
  let shown: Picture = { key: '', tiles: new Map() }
  /** Keys of what was drawn last: it stays until all that the view needs is there. */
  let drawn: readonly string[] = []
  /** Tiles of the frame of a drag. */
  let dragged: readonly string[] | null = null
  /** A picture out of sight; `due` once its figure is shown. */
  let hidden: { readonly picture: Picture; due: boolean } | null = null
  let busy = false
  let rest: ReturnType<typeof setTimeout> | undefined
  let isAtRest = false

  const tilesOfView = (): readonly Tuile[] =>
    map
      .coveringTiles({
        tileSize: 512,
        minzoom: MIN_ZOOM,
        maxzoom: MAX_ZOOM,
        roundZoom: true,
      })
      .map(({ canonical: { z, x, y } }) => ({ z, x, y }))

  const tilesToDraw = (): readonly Drawn[] => {
    if (wanted === null) return []
    drawn = dragged ?? keysToDraw(tilesOfView().map(keyOf))
    return drawn.flatMap((key) => shown.tiles.get(key) ?? [])
  }
  const keysToDraw = (needed: readonly string[]): readonly string[] => {
    const there = needed.filter((key) => shown.tiles.has(key))
    if (there.length === needed.length) return needed
    // Those of another level would lie under the new ones.
    const isSameLevel = drawn[0]?.split('/')[0] === needed[0]?.split('/')[0]
    return isSameLevel ? [...new Set([...drawn, ...there])] : drawn
  }

  const cells = createCellsLayer('carreaux', {
    tiles: tilesToDraw,
    opacity: () => opacityAt(map.getZoom(), fondIgn),
    gridPx: () => (map.isMoving() ? null : [map.getContainer().clientWidth, map.getContainer().clientHeight]),
    redraw: () => map.triggerRepaint(),
  })

  const fill = async (look: Look, tuiles: readonly Tuile[], sizePx: number): Promise<Tiles | null> => {
    const { version, mode, couleurs } = look
    const painted = await paint({ version, mode, couleurs, tuiles, sizePx })
    return painted === null ? null : cells.load(painted)
  }
  const swap = (picture: Picture): void => {
    cells.forget(shown.tiles.values())
    shown = picture
    drawn = [...picture.tiles.keys()]
    restSoon()
  }
  const restSoon = (): void => {
    isAtRest = false
    clearTimeout(rest)
    rest = setTimeout(() => {
      isAtRest = true
      void refresh()
    }, REST_MS)
  }

  /** Brings what the view lacks of the look wanted, one question at a time. */
  const refresh = async (): Promise<void> => {
    if (busy || dragged !== null || wanted === null) return
    const asked = wanted
    const needed = tilesOfView()
    const missing = shown.key === asked.key ? needed.filter((t) => !shown.tiles.has(keyOf(t))) : needed
    const isQuick = missing.length > 0 || shown.key !== asked.key
    const blurred = isAtRest ? needed.filter(isBlurred) : []
    const tuiles = isQuick ? missing : blurred.slice(0, SHARP_AT_ONCE)
    if (!isQuick && tuiles.length === 0) return
    busy = true
    const tiles = await fill(asked, tuiles, isQuick ? COTE_VIF_PX : COTE_NET_PX)
    busy = false
    if (asked.key !== wanted?.key || dragged !== null) {
      cells.forget(tiles?.values() ?? [])
      void refresh()
      return
    }
    // Without a picture of this look, better none than that of another.
    if (shown.key !== asked.key) swap({ key: asked.key, tiles: tiles ?? new Map() })
    else add(tiles ?? new Map())
    map.triggerRepaint()
    if (tiles !== null) void refresh()
  }
  const isBlurred = (tuile: Tuile) => (shown.tiles.get(keyOf(tuile))?.sidePx ?? 0) < COTE_NET_PX
  const add = (tiles: Tiles): void => {
    for (const [key, tile] of tiles) {
      const before = shown.tiles.get(key)
      if (before !== undefined) cells.forget([before])
      // Again at the end: the order is that of their last use.
      shown.tiles.delete(key)
      shown.tiles.set(key, tile)
    }
    const inSight = new Set([...drawn, ...tilesOfView().map(keyOf)])
    for (const [key, tile] of shown.tiles) {
      if (shown.tiles.size <= inSight.size + KEPT_TILES) break
      if (inSight.has(key)) continue
      cells.forget([tile])
      shown.tiles.delete(key)
    }
  }

  return {
    layer: cells.layer,
    show: ({ carreaux: { version, mode }, theme: newTheme, fondIgn: newFond }) => {
      const before = wanted?.key
      theme = newTheme
      fondIgn = newFond
      wanted = version === null || mode === 'aucun' ? null : lookOf(version, mode, theme)
      if (wanted?.key === before) return
      map.triggerRepaint()
      void refresh()
    },
    follow: () => {
      restSoon()
      void refresh()
    },
    prepare: async (version, mode) => {
      if (wanted === null) return null
      // Who reaches one place, or has a seat, is an answer of its own: that of a figure is never drawn as such.
      const own = wanted.mode === 'autour' || wanted.mode === 'places' ? 'portee' : wanted.mode
      const look = lookOf(version, mode ?? own, theme)
      const tiles = await fill(look, tilesOfView(), COTE_VIF_PX)
      if (tiles === null) return null
      cells.forget(hidden?.picture.tiles.values() ?? [])
      const made = { picture: { key: look.key, tiles }, due: false }
      hidden = made
      return () => {
        if (hidden !== made || wanted === null) return
        wanted = look
        made.due = true
        // A drag shows this state already, in a frame of its own.
        if (dragged === null) showHidden()
      }
    },
    view: () => {
      const { mode, couleurs } = wanted ?? { mode: 'portee', couleurs: couleursOf(theme) }
      return { mode, couleurs, tuiles: wanted === null ? [] : tilesOfView() }
    },
    drawFrame: (tuiles, changees) => {
      if (dragged === null) swap({ key: '', tiles: new Map() })
      dragged = tuiles.map(keyOf)
      cells.replace(shown.tiles, changees)
      map.redraw()
    },
    endDrag: () => {
      if (dragged === null) return
      dragged = null
      if (hidden?.due && hidden.picture.key === wanted?.key) showHidden()
      else void refresh()
    },
  }

  function showHidden(): void {
    if (hidden === null) return
    swap(hidden.picture)
    hidden = null
    map.redraw()
  }
}

/** Opacity of the cells at a zoom, with or without the street map below. */
export function opacityAt(zoom: number, fondIgn: boolean): number {
  const [from, to] = RECUL.zooms
  const far = fondIgn ? OVER_STREETS : 1
  return far + Math.min(Math.max((zoom - from) / (to - from), 0), 1) * (RECUL.opacity - far)
}

const couleursOf = (theme: MapInputs['theme']): CouleursCarreaux => {
  const { population, atteinte, nonAtteinte, inconnue, dejaAtteinte, resteHors } = PALETTES[theme]
  return { population, atteinte, nonAtteinte, inconnue, dejaAtteinte, resteHors }
}

function lookOf(version: AnswerVersion, mode: ModeCarreaux, theme: MapInputs['theme']) {
  return { version, mode, couleurs: couleursOf(theme), key: `${version.key} ${mode} ${theme}` }
}
