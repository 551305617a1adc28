/**
 * Largest flows with real capacities (Dinic 1970), that may be raised later and continued. Nodes and arcs are numbers; an
 * arc `e` and its reverse are `e` and `e ^ 1`. O(nodes² · arcs) at worst; here a few passes over the arcs.
 */
export interface Flow {
  /** Adds an arc and returns its number. */
  readonly arc: (from: number, to: number, capacity: number) => number
  /** Sends all that can go from source to sink on top of what goes already; returns what was added. */
  readonly push: (source: number, sink: number) => number
  /** What goes through an arc. */
  readonly through: (arc: number) => number
  readonly raise: (arc: number, by: number) => void
  /** Nodes that the source still reaches after `push`: 1, else 0. */
  readonly reached: (source: number) => Uint8Array
  /** Nodes from which the sink can still be reached: 1, else 0. */
  readonly reaching: (sink: number) => Uint8Array
  readonly save: () => Float64Array
  readonly restore: (saved: Float64Array) => void
}

/** What is below this is nothing: capacities are residents and seats. */
export const NOTHING = 1e-9

export function createFlow(nodes: number): Flow {
  const to: number[] = []
  const next: number[] = []
  const room: number[] = []
  const head = new Int32Array(nodes).fill(-1)
  const level = new Int32Array(nodes)
  const turn = new Int32Array(nodes)
  const queue = new Int32Array(nodes)

  function arc(from: number, target: number, capacity: number): number {
    const e = to.length
    to.push(target, from)
    room.push(capacity, 0)
    next.push(head[from]!, head[target]!)
    head[from] = e
    head[target] = e + 1
    return e
  }

  /** Levels from `start`, forwards along arcs with room, or backwards. */
  function walk(start: number, backwards: boolean): void {
    level.fill(-1)
    level[start] = 0
    queue[0] = start
    for (let at = 0, end = 1; at < end; at++) {
      const node = queue[at]!
      for (let e = head[node]!; e !== -1; e = next[e]!) {
        const free = backwards ? room[e ^ 1]! : room[e]!
        if (free <= NOTHING || level[to[e]!]! >= 0) continue
        level[to[e]!] = level[node]! + 1
        queue[end++] = to[e]!
      }
    }
  }

  function send(node: number, sink: number, most: number): number {
    if (node === sink) return most
    let sent = 0
    for (; turn[node]! !== -1; turn[node] = next[turn[node]!]!) {
      const e = turn[node]!
      if (room[e]! <= NOTHING || level[to[e]!] !== level[node]! + 1) continue
      const got = send(to[e]!, sink, Math.min(most - sent, room[e]!))
      room[e] = room[e]! - got
      room[e ^ 1] = room[e ^ 1]! + got
      sent += got
      if (most - sent <= NOTHING) return sent
    }
    return sent
  }

  function push(source: number, sink: number): number {
    let total = 0
    for (;;) {
      walk(source, false)
      if (level[sink]! < 0) return total
      turn.set(head)
      const got = send(source, sink, Number.MAX_VALUE)
      if (got <= NOTHING) return total
      total += got
    }
  }

  const seen = () => Uint8Array.from(level, (one) => (one >= 0 ? 1 : 0))
  return {
    arc,
    push,
    through: (e) => room[e ^ 1]!,
    raise: (e, by) => {
      room[e] = room[e]! + by
    },
    reached: (source) => {
      walk(source, false)
      return seen()
    },
    reaching: (sink) => {
      walk(sink, true)
      return seen()
    },
    save: () => Float64Array.from(room),
    restore: (saved) => {
      for (let e = 0; e < saved.length; e++) room[e] = saved[e]!
    },
  }
}
