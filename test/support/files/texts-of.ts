/**
 * Every text of a value by its path: a function says its own with each of `givens` in the place of all that it is given,
 * what wants more than words and numbers says nothing.
 */
export function* textsOf(
  value: unknown,
  path: string,
  givens: readonly unknown[],
): Generator<readonly [path: string, said: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'function') {
    for (const given of givens) {
      const said = call(value as (...given: unknown[]) => unknown, given)
      if (said !== null && !/NaN|undefined|Invalid/.test(said)) yield [`${path}(${given})`, said]
    }
  } else if (typeof value === 'object' && value !== null && !(value instanceof Map))
    for (const [key, one] of Object.entries(value)) yield* textsOf(one, `${path}.${key}`, givens)
}

/** What a function of plain arguments says; null where it wants more than words and numbers. */
function call(say: (...given: unknown[]) => unknown, given: unknown): string | null {
  try {
    const said = say(...Array.from({ length: Math.max(1, say.length) }, () => given))
    return typeof said === 'string' && said !== '' ? said : null
  } catch {
    return null
  }
}
