import { connect, createServer, type Server } from 'node:net'

export interface SlowNetwork {
  /** Bytes a second from the server, shared by all connections. */
  readonly bytesPerS: number
  /** Before a request reaches the server, ms. */
  readonly latencyMs: number
}

/** As much of an answer as goes at once: connections take turns. */
const PIECE = 1400

/**
 * A slow network before a server of this machine, for the page and its workers alike (what a browser emulates does not
 * hold its workers back).
 */
export function createSlowProxy(serverPort: number, { bytesPerS, latencyMs }: SlowNetwork): Server {
  /** When the line is free again, in ms. */
  let freeAt = 0
  const waiting: (() => void)[] = []
  let isSending = false
  const sendNext = (): void => {
    const send = waiting.shift()
    if (send === undefined) {
      isSending = false
      return
    }
    isSending = true
    const now = performance.now()
    freeAt = Math.max(freeAt, now) + (PIECE / bytesPerS) * 1000
    setTimeout(() => {
      send()
      sendNext()
    }, freeAt - now)
  }
  return createServer((client) => {
    const upstream = connect(serverPort, 'localhost')
    const end = () => {
      client.destroy()
      upstream.destroy()
    }
    client.on('error', end).on('close', end)
    upstream.on('error', end)
    client.on('data', (bytes) => setTimeout(() => upstream.writable && upstream.write(bytes), latencyMs))
    upstream.on('data', (bytes) => {
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE)
        waiting.push(() => client.writable && client.write(piece))
      }
      if (!isSending) sendNext()
    })
    upstream.on('end', () => waiting.push(() => client.end()))
  })
}
