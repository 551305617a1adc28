/** One half-day of a week, of one slot type: an adviser in a room. */
export interface Arete {
  readonly gauche: number
  readonly droite: number
}

/**
 * Colours the edges of a bipartite graph with `colours` colours so that no node has a colour twice (König 1916): slots for
 * half-days, so that nobody is in two places at once. Every node must have at most `colours` edges. O(edges · nodes).
 */
export function colourEdges(edges: readonly Arete[], colours: number): Int32Array {
  const colourOf = new Int32Array(edges.length).fill(-1)
  const edgeAt = new Map<string, number>()
  const key = (side: 'g' | 'd', node: number, colour: number) => `${side}${node}:${colour}`
  const free = (side: 'g' | 'd', node: number) => {
    for (let colour = 0; colour < colours; colour++) if (!edgeAt.has(key(side, node, colour))) return colour
    throw new Error(`a node has more than ${colours} edges`)
  }
  edges.forEach(({ gauche, droite }, at) => {
    const a = free('g', gauche)
    const b = free('d', droite)
    // Where the two ends have no colour free in common, the path of colours a and b from the right end is turned over.
    if (a !== b) turnOver(droite, a, b)
    paint(at, a)
  })
  return colourOf

  function paint(at: number, colour: number): void {
    const { gauche, droite } = edges[at]!
    colourOf[at] = colour
    edgeAt.set(key('g', gauche, colour), at)
    edgeAt.set(key('d', droite, colour), at)
  }

  function turnOver(start: number, a: number, b: number): void {
    const path: number[] = []
    let side: 'g' | 'd' = 'd'
    let node = start
    for (let colour = a; ; colour = colour === a ? b : a) {
      const at = edgeAt.get(key(side, node, colour))
      if (at === undefined) break
      path.push(at)
      node = side === 'd' ? edges[at]!.gauche : edges[at]!.droite
      side = side === 'd' ? 'g' : 'd'
    }
    for (const at of path) {
      edgeAt.delete(key('g', edges[at]!.gauche, colourOf[at]!))
      edgeAt.delete(key('d', edges[at]!.droite, colourOf[at]!))
    }
    for (const at of path) paint(at, colourOf[at] === a ? b : a)
  }
}
