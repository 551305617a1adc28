import { expect } from 'vitest'
import { CHARGES, chargeAt, mark } from './charges.ts'
import type { Entree } from './entrees.ts'

/** Signs that change how a text is read, or that no file may hold: never kept. */
const FORBIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u
/** Most texts have no other letters than these, and are looked at in a tenth of the time. */
const PLAIN = /^[\n\t\x20-\x7e\u00c0-\u017f\u2019]*$/
const isForbidden = (text: string) => !PLAIN.test(text) && FORBIDDEN.test(text)

/** The first text in a value that is as asked, or undefined. */
function findText(value: unknown, isIt: (text: string) => boolean): string | undefined {
  if (typeof value === 'string') return isIt(value) ? value : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const key in value) {
    const found = findText((value as Readonly<Record<string, unknown>>)[key], isIt)
    if (found !== undefined) return found
  }
  return undefined
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
      const isKept = texte.includes(word)
        ? findText(garde, (one) => one.includes(word)) !== undefined
        : JSON.stringify(garde) !== JSON.stringify(empty?.garde)
      if (!isKept && dit.length === 0 && sansEffet?.(champ) !== true) lost.push(show(champ, texte))
      const bad = nous === true ? undefined : findText(garde, isForbidden)
      if (bad !== undefined) lying.push(show(champ, bad))
    }
  }
  expect({ lost: lost.slice(0, 20), n: lost.length }).toEqual({ lost: [], n: 0 })
  expect({ lying: lying.slice(0, 20), n: lying.length }).toEqual({ lying: [], n: 0 })
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
}
