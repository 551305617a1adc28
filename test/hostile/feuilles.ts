/** The texts and numbers of a value of JSON, by their path. */
export function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}/${key}`),
  )
}

/** The same value, with another leaf at a path. */
export function withLeaf(value: unknown, path: string, leaf: unknown): unknown {
  const [key = '', ...rest] = path.split('/')
  const inner = (value as Readonly<Record<string, unknown>>)[key]
  const next = rest.length === 0 ? leaf : withLeaf(inner, rest.join('/'), leaf)
  if (Array.isArray(value)) return value.map((one: unknown, i) => (String(i) === key ? next : one))
  return { ...(value as object), [key]: next }
}

/** The same value with something in every list, and a number where nothing is said: each of its fields is a leaf. */
export function filled(value: unknown): unknown {
  if (value === null) return 0
  if (Array.isArray(value)) return value.length === 0 ? ['x'] : value.map(filled)
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]))
}
