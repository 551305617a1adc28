import { createHash } from 'node:crypto'

/** Ours: version 5 of the address of this project's format. */
const NAMESPACE = Buffer.from('9b1c7f5e3f0e5d0c9a5b3a6f2d8c4e71', 'hex')

/** The UUID of a thing by its kind and its own id (RFC 9562, version 5): the same from one build to the next. */
export function uuidOf(kind: string, id: string): string {
  const hex = createHash('sha1').update(NAMESPACE).update(`${kind}:${id}`).digest('hex')
  const variant = (Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant.toString(16)}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
