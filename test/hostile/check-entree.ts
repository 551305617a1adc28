import { expect } from 'vitest'
import { CHARGES, chargeAt, mark } from './charges.ts'
import type { Entree } from './entrees.ts'

/** Signs that change how a text is read, or that no file may hold: never kept. */
const FORBIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
const show = (champ: string, text: string) => `${champ} ${JSON.stringify(text).slice(0, 80)}`

/**
 * Puts payloads in each field of an input, each alone in a field: every one of `pas`, another one in each field. What is
 * read holds it as a text, or something is said of it; never with a sign that lies; no object of the language changes.
 */
export function checkEntree({ champs, lire, sansEffet, nous }: Entree, pas: number): void {
  const prototype = Object.getOwnPropertyNames(Object.prototype)
  expect(champs.length).toBeGreaterThan(0)
  const lost: string[] = []
  const lying: string[] = []
  for (const [rang, champ] of champs.entries()) {
    const charges = CHARGES.flatMap((_, i) => ((i + rang) % pas === 0 ? [i] : []))
    const [empty, ...issues] = lire(champ, ['', ...charges.map((i) => chargeAt(i, rang))])
    expect(issues).toHaveLength(charges.length)
    for (const [at, { garde, dit }] of issues.entries()) {
      const charge = charges[at] ?? 0
      const texte = chargeAt(charge, rang)
      const word = mark(charge, rang)
      const kept = textsOf(garde)
      const isKept = texte.includes(word)
        ? kept.some((one) => one.includes(word))
        : JSON.stringify(garde) !== JSON.stringify(empty?.garde)
      if (!isKept && dit.length === 0 && sansEffet?.(champ) !== true) lost.push(show(champ, texte))
      const bad = nous === true ? undefined : kept.find((one) => FORBIDDEN.test(one))
      if (bad !== undefined) lying.push(show(champ, bad))
    }
  }
  expect({ lost: lost.slice(0, 20), n: lost.length }).toEqual({ lost: [], n: 0 })
  expect({ lying: lying.slice(0, 20), n: lying.length }).toEqual({ lying: [], n: 0 })
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
}
