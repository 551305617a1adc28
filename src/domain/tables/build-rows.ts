/** Headings that would reach the prototype of objects in code less careful than this one. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Headings as they can be used: none empty, none twice, none dangerous; what was changed is reported. */
export function safeHeadings(raw: readonly string[], problemes: string[]): (string | null)[] {
  const seen = new Set<string>()
  return raw.map((heading, index) => {
    const name = heading.replace(/(?!\t)[\p{Cc}\p{Cf}]/gu, '').trim()
    if (FORBIDDEN.has(name)) {
      problemes.push(`colonne ${index + 1} laissée de côté : « ${name} » n’est pas un nom de colonne`)
      return null
    }
    if (name === '') {
      problemes.push(`colonne ${index + 1} sans titre : lue sous le nom « colonne_${index + 1} »`)
    }
    const base = name === '' ? `colonne_${index + 1}` : name
    let unique = base
    for (let n = 2; seen.has(unique); n++) unique = `${base}_${n}`
    if (unique !== base) problemes.push(`colonne « ${base} » en double : lue sous le nom « ${unique} »`)
    seen.add(unique)
    return unique
  })
}

/** A row without a prototype: no heading can reach `Object.prototype`. */
export const emptyRow = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>

/** Copies the own fields of a JSON object, dangerous names left out. */
export function safeRow(source: object): Record<string, unknown> {
  const row = emptyRow()
  for (const [key, value] of Object.entries(source)) {
    if (!FORBIDDEN.has(key)) row[key] = value
  }
  return row
}
