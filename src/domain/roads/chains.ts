import { type RoadProfile, reversedProfile } from './profile.ts'
import { internProfiles, type RoadWays } from './ways.ts'

/**
 * Edges to be, as runs of a way's nodes. Chain c is made of pieces `start[c]` to `start[c + 1]`, each going from
 * `refs[first]` to `refs[last]` (first > last: against the drawing of its way).
 */
export interface Chains {
  readonly start: readonly number[]
  readonly way: readonly number[]
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const NONE = -1

/**
 * Cuts ways at junctions and where profile or name changes, and joins the pieces that meet where nothing does:
 * an edge is as long as it can be, so that its cost is rounded once. O(nodes of all ways).
 */
export function traceChains(ways: RoadWays): Chains {
  const cut = findCuts(ways)
  const pieces = cutPieces(ways, cut)
  const partner = pairPieces(ways, pieces, cut)
  const chains = { start: [0], way: [] as number[], first: [] as number[], last: [] as number[] }
  const done = new Uint8Array(pieces.way.length)

  /** Follows pieces from side 0 (start) or 1 (end) of one until a cut, or back to it in a ring. */
  const follow = (piece: number, side: number) => {
    let half = 2 * piece + side
    while (half !== NONE && done[half >> 1] === 0) {
      const at = half >> 1
      const reversed = (half & 1) === 1
      done[at] = 1
      chains.way.push(pieces.way[at]!)
      chains.first.push(reversed ? pieces.last[at]! : pieces.first[at]!)
      chains.last.push(reversed ? pieces.first[at]! : pieces.last[at]!)
      half = partner[half ^ 1]!
    }
    chains.start.push(chains.way.length)
  }
  for (let piece = 0; piece < done.length; piece++) {
    if (done[piece] === 1) continue
    if (partner[2 * piece] === NONE) follow(piece, 0)
    else if (partner[2 * piece + 1] === NONE) follow(piece, 1)
  }
  // What is left are rings that nothing else touches: they start where they are first met.
  for (let piece = 0; piece < done.length; piece++) if (done[piece] === 0) follow(piece, 0)
  return chains
}

/** 1 for nodes where edges end: not exactly two ways out, or two that differ. */
function findCuts(ways: RoadWays): Uint8Array {
  const { start, refs } = ways
  const degree = new Uint8Array(ways.nodeLon.length)
  const touch = (node: number) => {
    if (degree[node]! < 3) degree[node]!++
  }
  for (let way = 0; way + 1 < start.length; way++) {
    for (let at = start[way]! + 1; at < start[way + 1]!; at++) {
      touch(refs[at - 1]!)
      touch(refs[at]!)
    }
  }
  const cut = new Uint8Array(degree.length)
  for (let node = 0; node < cut.length; node++) cut[node] = degree[node] === 2 ? 0 : 1
  cutWhereEndsDiffer(ways, cut)
  return cut
}

function cutWhereEndsDiffer(ways: RoadWays, cut: Uint8Array): void {
  const { start, refs, profile, name, profiles } = ways
  const interned = internProfiles()
  const leavingStart = profiles.map((value) => interned.position(value))
  const leavingEnd = profiles.map((value) => interned.position(reversedProfile(value)))
  const isFerry = profiles.map((value: RoadProfile) => value.roadClass === 'ferry')
  // The first end met at each node: way × 2, plus 1 for its end.
  const seen = new Int32Array(cut.length).fill(NONE)
  const leaving = (half: number) => {
    const of = profile[half >> 1]!
    return (half & 1) === 1 ? leavingEnd[of]! : leavingStart[of]!
  }
  const arriving = (half: number) => leaving(half ^ 1)
  for (let way = 0; way + 1 < start.length; way++) {
    for (const half of [2 * way, 2 * way + 1]) {
      const node = refs[(half & 1) === 1 ? start[way + 1]! - 1 : start[way]!]!
      const other = seen[node]!
      seen[node] = half
      // The 15 minutes of a ferry are counted by way: its ends stay.
      if (isFerry[profile[way]!]) cut[node] = 1
      else if (other !== NONE && (name[way] !== name[other >> 1] || arriving(other) !== leaving(half))) {
        cut[node] = 1
      }
    }
  }
}

interface Pieces {
  readonly way: number[]
  readonly first: number[]
  readonly last: number[]
}

function cutPieces({ start, refs }: RoadWays, cut: Uint8Array): Pieces {
  const pieces: Pieces = { way: [], first: [], last: [] }
  for (let way = 0; way + 1 < start.length; way++) {
    let first = start[way]!
    const end = start[way + 1]! - 1
    for (let at = first + 1; at <= end; at++) {
      if (at < end && cut[refs[at]!] === 0) continue
      pieces.way.push(way)
      pieces.first.push(first)
      pieces.last.push(at)
      first = at
    }
  }
  return pieces
}

/** For each side of each piece (piece × 2 + side), the side it continues with, or −1 at a cut. */
function pairPieces({ refs }: RoadWays, pieces: Pieces, cut: Uint8Array): Int32Array {
  const partner = new Int32Array(2 * pieces.way.length).fill(NONE)
  const waiting = new Int32Array(cut.length).fill(NONE)
  for (let half = 0; half < partner.length; half++) {
    const node = refs[(half & 1) === 1 ? pieces.last[half >> 1]! : pieces.first[half >> 1]!]!
    if (cut[node] === 1) continue
    const other = waiting[node]!
    if (other === NONE) waiting[node] = half
    else {
      partner[half] = other
      partner[other] = half
    }
  }
  return partner
}
