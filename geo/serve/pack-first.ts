/** Files that the page at this address names: its scripts, its style and those of its first views (plugins/amorce.ts). */
const NAMED = /\.\/assets\/[\w.-]+/g

/**
 * Asks a server for the files of its first views as a browser would, so that they are packed before anybody comes: at its
 * best the first script takes half a second of processor, which whoever comes first would wait for. Rejects where the
 * server at `address` (the page, with its last slash) does not answer.
 */
export async function packFirst(address: string): Promise<void> {
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, address), { headers: { 'Accept-Encoding': 'br' } })
    return response.text()
  }
  const named = new Set((await ask('')).match(NAMED))
  await Promise.all([...named].map(ask))
}
