/** The body, piece by piece, up to the first piece that goes beyond `most` bytes. `heard` is told of each. */
export async function readBody(
  response: Response,
  most: number,
  heard: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = response.body?.getReader()
  while (reader !== undefined && length <= most) {
    const { done, value } = await reader.read()
    if (done) break
    heard()
    parts.push(value)
    length += value.length
  }
  // Read to its end already, or longer than anyone wants.
  void reader?.cancel()
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
