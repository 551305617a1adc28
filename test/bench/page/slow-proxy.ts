import { connect, createServer, type Server, type Socket } from 'node:net'

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
  const waiting: { readonly client: Socket; readonly send: () => void }[] = []
  let isSending = false
  const sendNext = (): void => {
    let next = waiting.shift()
    // What nobody waits for any more takes no time of those who do: a turn before this one left it.
    while (next?.client.destroyed) next = waiting.shift()
    isSending = next !== undefined
    if (next === undefined) return
    const { send } = next
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
    client.on('data', (bytes) =>
      // Where the server hung up meanwhile, so does this: a browser asks again on another line, and would wait for ever here.
      setTimeout(() => (upstream.writable ? upstream.write(bytes) : client.destroy()), latencyMs),
    )
    const queue = (send: () => void) => {
      waiting.push({ client, send })
      if (!isSending) sendNext()
    }
    upstream.on('data', (bytes) => {
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE)
        queue(() => client.writable && client.write(piece))
      }
    })
    // A server leaves a line on which nothing was asked for some seconds: that is heard at once, behind what is on its way.
    upstream.on('end', () => queue(() => client.end()))
  })
}
