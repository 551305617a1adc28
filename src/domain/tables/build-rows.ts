/** Headings that would reach the prototype of objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** Headings as they can be used: none empty, none twice, none dangerous; what was changed is reported. */
export function safeHeadings(raw: readonly string[], problemes: string[]): (string | null)[] {
  const seen = new Set<string>()
  return raw.map((heading, index) => {
    const name = heading.replace(HIDDEN, '').trim()
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

/** Copies the own fields of a JSON object, dangerous names left out. */
export function safeRow(source: object): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(source)) {
    if (!FORBIDDEN.has(key)) row[key] = value
  }
  return row
}
