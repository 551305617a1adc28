/** Bytes of all entries once inflated, as the directory at the end of a zip tells; null when there is none. */
export function inflatedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [END, ENTRY, END_BYTES, ENTRY_BYTES, COMMENT_MAX] = [0x06054b50, 0x02014b50, 22, 46, 65_535]
  for (let end = bytes.length - END_BYTES; end >= Math.max(0, bytes.length - COMMENT_MAX); end--) {
    if (view.getUint32(end, true) !== END) continue
    let total = 0
    let at = view.getUint32(end + 16, true)
    while (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY) {
      total += view.getUint32(at + 24, true)
      at +=
        ENTRY_BYTES +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true)
    }
    return total
  }
  return null
}
