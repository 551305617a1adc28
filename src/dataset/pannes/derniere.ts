/** The last manifest that could be used: what is shown while the one of today cannot be. */
export interface Derniere {
  /** Keeps one that was read whole and understood; one that cannot be kept is left. */
  readonly keep: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** null where none was kept. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | null>
}

/** Nothing but this takes from it: the service worker keeps in others what was answered, whatever it was. */
const CACHE = 'derniere'

/** On the device, by the address of the data; nothing where the browser keeps nothing. */
export function derniereOf(base: string): Derniere {
  const address = new URL('manifest.json', base).href
  const open = async () => (typeof caches === 'undefined' ? null : caches.open(CACHE))
  return {
    keep: async (bytes) => {
      const copy = new Response(bytes)
      await (await open().catch(() => null))?.put(address, copy).catch(() => undefined)
    },
    read: async () => {
      const kept = await (await open())?.match(address)
      return kept === undefined ? null : new Uint8Array(await kept.arrayBuffer())
    },
  }
}
