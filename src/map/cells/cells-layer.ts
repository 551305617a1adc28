import type { CustomLayerInterface } from 'maplibre-gl'
import { COTE_NET_PX, type Tuile, type TuilePeinte } from '../../domain/geo/tuile.ts'
import { afterFrames } from './wait-frames.ts'

const VERTEX = `#version 300 es
uniform mat4 u_matrix;
in vec2 a_corner;
out vec2 v_at;
void main() {
  v_at = a_corner;
  gl_Position = u_matrix * vec4(a_corner, 0.0, 1.0);
}`
const FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D u_tile;
uniform float u_opacity;
in vec2 v_at;
out vec4 color;
void main() {
  color = texture(u_tile, v_at) * u_opacity;
}`

/** A tile on the graphics card; without texture there is nothing to draw. */
export interface Drawn extends Tuile {
  readonly texture: WebGLTexture | null
  readonly sidePx: number
}

/** By `keyOf`. */
export type Tiles = Map<string, Drawn>

interface Tools {
  readonly program: WebGLProgram
  readonly corners: WebGLBuffer
  readonly matrix: WebGLUniformLocation | null
  readonly opacity: WebGLUniformLocation | null
}

/** What the layer asks in each frame. */
interface Frame {
  /** Tiles to draw, none over another. */
  readonly tiles: () => readonly Drawn[]
  readonly opacity: () => number
  /** The size of the map in CSS pixels, where its tiles must lie on them; null while it moves. */
  readonly gridPx: () => readonly [width: number, height: number] | null
  /** Asks for another frame. */
  readonly redraw: () => void
}

export interface CellsLayer {
  readonly layer: CustomLayerInterface
  /**
   * Hands tiles over that nothing shows yet, a few with each frame.
   * @returns them; null when the map does not draw, because it is hidden or lost
   */
  readonly load: (peintes: readonly TuilePeinte[]) => Promise<Tiles | null>
  /** Puts new pixels into tiles that are shown: all of them in the next frame. */
  readonly replace: (into: Tiles, peintes: readonly TuilePeinte[]) => void
  readonly forget: (tiles: Iterable<Drawn>) => void
}

/** How long one frame may hand over tiles that nothing shows yet; one at least. */
const LOAD_MS = 4
/** A map that draws does so long before: this many frames of the page, counted after a wait. */
const WAIT = { ms: 2000, frames: 30 } as const

/** Draws tiles of cells in a map, from pixels that are there: so a figure and its picture come in one frame. */
export function createCellsLayer(id: string, frame: Frame): CellsLayer {
  const jobs: { readonly left: TuilePeinte[]; readonly tiles: Tiles; readonly end: () => void }[] = []
  let urgent: { readonly into: Tiles; readonly peintes: readonly TuilePeinte[] }[] = []
  let context: WebGL2RenderingContext | null = null
  let tools: Tools | null = null

  const forget = (tiles: Iterable<Drawn>): void => {
    for (const { texture } of tiles) if (texture !== null) context?.deleteTexture(texture)
  }
  const replaceNow = (gl: WebGL2RenderingContext): void => {
    for (const { into, peintes } of urgent)
      for (const tuile of peintes) {
        const key = keyOf(tuile)
        const known = into.get(key)
        const drawn = upload(gl, tuile, known)
        if (known !== undefined && known.texture !== drawn.texture) forget([known])
        into.set(key, drawn)
      }
    urgent = []
  }
  const loadSome = (gl: WebGL2RenderingContext): void => {
    const end = performance.now() + LOAD_MS
    for (let job = jobs[0]; job !== undefined; job = jobs[0]) {
      const next = job.left.shift()
      if (next !== undefined) job.tiles.set(keyOf(next), upload(gl, next))
      if (job.left.length === 0) job.end()
      if (performance.now() > end) break
    }
    if (jobs.length > 0) frame.redraw()
  }
  const draw = (gl: WebGL2RenderingContext, at: Tools, world: ArrayLike<number>): void => {
    gl.activeTexture(gl.TEXTURE0)
    replaceNow(gl)
    loadSome(gl)
    const tiles = frame.tiles()
    if (tiles.length === 0) return
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's own name, not a hook of React
    gl.useProgram(at.program)
    gl.bindBuffer(gl.ARRAY_BUFFER, at.corners)
    gl.enableVertexAttribArray(0)
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0)
    gl.uniform1f(at.opacity, frame.opacity())
    const grid = frame.gridPx()
    const aligned = grid === null ? world : alignWorld(world, ...grid)
    for (const { z, x, y, texture } of tiles) {
      if (texture === null) continue
      gl.bindTexture(gl.TEXTURE_2D, texture)
      gl.uniformMatrix4fv(at.matrix, false, tileMatrix(aligned, z, x, y))
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4)
    }
  }

  return {
    forget,
    load: (peintes) =>
      new Promise((resolve) => {
        const tiles: Tiles = new Map()
        const leave = (result: Tiles | null) => {
          stopWaiting()
          jobs.splice(jobs.indexOf(job), 1)
          resolve(result)
        }
        const job = { left: [...peintes], tiles, end: () => leave(tiles) }
        const stopWaiting = afterFrames(WAIT.ms, WAIT.frames, () => {
          forget(tiles.values())
          leave(null)
        })
        jobs.push(job)
        frame.redraw()
      }),
    replace: (into, peintes) => void urgent.push({ into, peintes }),
    layer: {
      id,
      type: 'custom',
      onAdd: (_, gl) => {
        context = gl as WebGL2RenderingContext
        tools = createTools(context)
      },
      render: (_, { defaultProjectionData }) => {
        if (context !== null && tools !== null) draw(context, tools, defaultProjectionData.mainMatrix)
      },
    },
  }
}

export const keyOf = ({ z, x, y }: Tuile): string => `${z}/${x}/${y}`

/** The world's matrix moved by less than a pixel, so that its west and north lie on whole ones. */
export function alignWorld(world: ArrayLike<number>, widthPx: number, heightPx: number): number[] {
  const aligned = Array.from(world)
  const w = aligned[15]!
  for (const [i, sidePx] of [
    [12, widthPx],
    [13, heightPx],
  ] as const) {
    const px = ((aligned[i]! / w + 1) / 2) * sidePx
    aligned[i] = ((2 * Math.round(px)) / sidePx - 1) * w
  }
  return aligned
}

/** The world's matrix moved onto one tile: in double precision, so that deep tiles do not tremble. */
export function tileMatrix(world: ArrayLike<number>, z: number, x: number, y: number): Float32Array {
  const scale = 1 / 2 ** z
  const matrix = new Float32Array(16)
  for (let row = 0; row < 4; row++) {
    const [a, b, c, d] = [world[row]!, world[4 + row]!, world[8 + row]!, world[12 + row]!]
    matrix[row] = a * scale
    matrix[4 + row] = b * scale
    matrix[8 + row] = c
    matrix[12 + row] = a * x * scale + b * y * scale + d
  }
  return matrix
}

/** A tile's pixels in a texture: the one it has, where the size is the same. */
function upload(gl: WebGL2RenderingContext, { z, x, y, pixels }: TuilePeinte, known?: Drawn): Drawn {
  if (pixels === null) return { z, x, y, texture: null, sidePx: COTE_NET_PX }
  const sidePx = Math.sqrt(pixels.length / 4)
  const kept = known?.sidePx === sidePx ? known.texture : null
  const texture = kept ?? createTexture(gl, sidePx)
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, sidePx, sidePx, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
  if (sidePx === COTE_NET_PX) gl.generateMipmap(gl.TEXTURE_2D)
  return { z, x, y, texture, sidePx }
}

/** Sharp tiles also have their halves: a screen that is not dense shows them at that size. */
function createTexture(gl: WebGL2RenderingContext, sidePx: number): WebGLTexture {
  const isSharp = sidePx === COTE_NET_PX
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texStorage2D(gl.TEXTURE_2D, isSharp ? Math.log2(sidePx) + 1 : 1, gl.RGBA8, sidePx, sidePx)
  for (const [name, value] of [
    [gl.TEXTURE_MIN_FILTER, isSharp ? gl.LINEAR_MIPMAP_NEAREST : gl.LINEAR],
    [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const)
    gl.texParameteri(gl.TEXTURE_2D, name, value)
  return texture
}

function createTools(gl: WebGL2RenderingContext): Tools {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type)
    if (shader === null) continue
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.bindAttribLocation(program, 0, 'a_corner')
  gl.linkProgram(program)
  const corners = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, corners)
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]), gl.STATIC_DRAW)
  return {
    program,
    corners,
    matrix: gl.getUniformLocation(program, 'u_matrix'),
    opacity: gl.getUniformLocation(program, 'u_opacity'),
  }
}
