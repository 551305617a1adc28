import type { CustomLayerInterface } from 'maplibre-gl'
import { COTE_VIF_PX, type Tuile, type TuilePeinte } from '../../domain/geo/tuile.ts'

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

interface Drawn {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly texture: WebGLTexture
}

interface Tools {
  readonly program: WebGLProgram
  readonly corners: WebGLBuffer
  readonly matrix: WebGLUniformLocation | null
  readonly opacity: WebGLUniformLocation | null
}

/** How long one frame may hand tiles to the graphics card while nothing shows them yet; one at least. */
const CHARGE_MS = 4

/** A layer of the map whose tiles are given, and drawn the next time the map is. */
export interface CalqueVif {
  readonly layer: CustomLayerInterface
  /** Forgets its tiles; shaders stay, ready for the next drag. */
  readonly clear: () => void
  /**
   * Takes tiles to be drawn later, some with each frame of the map. `fini` tells whether all are there, or others took
   * their place.
   */
  readonly charger: (peintes: readonly TuilePeinte[], fini: (prets: boolean) => void) => void
  /** `changees` bring pixels; of the others, those that were given or loaded before are drawn as they were. */
  readonly put: (tuiles: readonly Tuile[], changees: readonly TuilePeinte[]) => void
}

/**
 * Tiles of cells that change with every frame of a drag. A raster source asks for its tiles a frame after it is told,
 * and waits for each: this layer takes pixels that are there already, so that they are drawn in the very frame whose
 * figure they belong to. Each tile keeps its texture; only those given anew are uploaded.
 */
export function createCalqueVif(
  id: string,
  opacityAt: (zoom: number) => number,
  zoom: () => number,
  redessiner: () => void,
): CalqueVif {
  const drawn = new Map<string, Drawn>()
  let visible: ReadonlySet<string> = new Set()
  let waiting: TuilePeinte[] = []
  let charge: {
    readonly restent: TuilePeinte[]
    readonly faites: Drawn[]
    readonly fini: (prets: boolean) => void
  } | null = null
  let context: WebGL2RenderingContext | null = null
  let tools: Tools | null = null

  const upload = (gl: WebGL2RenderingContext): void => {
    for (const tuile of waiting) {
      const { z, x, y, pixels } = tuile
      const key = keyOf(tuile)
      const known = drawn.get(key)
      if (pixels === null) {
        if (known !== undefined) gl.deleteTexture(known.texture)
        drawn.delete(key)
        continue
      }
      const texture = known?.texture ?? createTexture(gl)
      fill(gl, texture, pixels)
      drawn.set(key, { z, x, y, texture })
    }
    waiting = []
  }

  const load = (gl: WebGL2RenderingContext): void => {
    if (charge === null || charge.restent.length === 0) return
    const end = performance.now() + CHARGE_MS
    for (let next = charge.restent.shift(); next !== undefined; next = charge.restent.shift()) {
      const { z, x, y, pixels } = next
      if (pixels === null) continue
      const texture = createTexture(gl)
      fill(gl, texture, pixels)
      charge.faites.push({ z, x, y, texture })
      if (performance.now() > end) break
    }
    if (charge.restent.length === 0) charge.fini(true)
    else redessiner()
  }

  /** What was loaded takes the place of all that was drawn, unless a part of it is missing. */
  const showLoaded = (): void => {
    if (charge === null) return
    if (charge.restent.length > 0) {
      abandon()
      return
    }
    forget(drawn.values())
    drawn.clear()
    for (const tuile of charge.faites) drawn.set(keyOf(tuile), tuile)
    charge = null
  }
  const abandon = (): void => {
    forget(charge?.faites ?? [])
    charge?.fini(false)
    charge = null
  }
  const forget = (tuiles: Iterable<Drawn>): void => {
    for (const { texture } of tuiles) context?.deleteTexture(texture)
  }

  const draw = (gl: WebGL2RenderingContext, at: Tools, world: ArrayLike<number>): void => {
    gl.activeTexture(gl.TEXTURE0)
    load(gl)
    if (visible.size === 0) return
    upload(gl)
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's own name, not a hook of React
    gl.useProgram(at.program)
    gl.bindBuffer(gl.ARRAY_BUFFER, at.corners)
    gl.enableVertexAttribArray(0)
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0)
    gl.uniform1f(at.opacity, opacityAt(zoom()))
    for (const [key, { z, x, y, texture }] of drawn) {
      if (!visible.has(key)) continue
      gl.bindTexture(gl.TEXTURE_2D, texture)
      gl.uniformMatrix4fv(at.matrix, false, tileMatrix(world, z, x, y))
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4)
    }
  }

  return {
    clear: () => {
      visible = new Set()
      waiting = []
      forget(drawn.values())
      drawn.clear()
    },
    charger: (peintes, fini) => {
      abandon()
      charge = { restent: [...peintes], faites: [], fini }
      if (peintes.length === 0) fini(true)
      else redessiner()
    },
    put: (tuiles, changees) => {
      showLoaded()
      visible = new Set(tuiles.map(keyOf))
      waiting.push(...changees)
    },
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

const keyOf = ({ z, x, y }: Tuile) => `${z}/${x}/${y}`

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

function fill(
  gl: WebGL2RenderingContext,
  texture: WebGLTexture,
  pixels: Uint8ClampedArray<ArrayBuffer>,
): void {
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, COTE_VIF_PX, COTE_VIF_PX, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
}

function createTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, COTE_VIF_PX, COTE_VIF_PX)
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR)
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE)
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
