/** The browser's caches, in memory; `room` is how many bytes they still take. */
export class FakeCaches {
  readonly all = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>()
  room = Number.POSITIVE_INFINITY
  async keys() {
    return [...this.all.keys()]
  }
  async delete(name: string) {
    return this.all.delete(name)
  }
  async match(address: string) {
    for (const name of this.all.keys()) {
      const found = await (await this.open(name)).match(address)
      if (found !== undefined) return found
    }
    return undefined
  }
  async open(name: string) {
    const files = this.all.get(name) ?? new Map<string, Uint8Array<ArrayBuffer>>()
    this.all.set(name, files)
    return {
      delete: async (address: string) => files.delete(address),
      keys: async () => [...files.keys()].map((url) => ({ url })),
      match: async (address: string) => {
        const bytes = files.get(address)
        return bytes && new Response(bytes)
      },
      put: async (address: string, response: Response) => {
        const bytes = new Uint8Array(await response.arrayBuffer())
        this.room -= bytes.length
        if (this.room < 0) throw new DOMException('full', 'QuotaExceededError')
        files.set(address, bytes)
      },
    }
  }
}
