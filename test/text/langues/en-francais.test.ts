import { expect, it } from 'vitest'
import { livresDe } from '../../../src/text/langue/livraison.ts'
import '../../../src/text/ar/langue-ar-socle.ts'
import '../../../src/text/ar/langue-ar-taches.ts'
import '../../../src/text/ar/langue-ar-pages.ts'
import '../../../src/text/en/langue-en-socle.ts'
import '../../../src/text/en/langue-en-taches.ts'
import '../../../src/text/en/langue-en-pages.ts'

/** Each sentence without holes, by its path. */
function sentencesOf(path: string, value: unknown): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) => sentencesOf(`${path}.${key}`, one))
}
const sentencesIn = (langue: 'en' | 'ar') =>
  Object.entries(livresDe(langue)).flatMap(([nom, module]) => sentencesOf(nom, module))

it('says in Arabic wherever English does that what comes is in French', () => {
  const ar = new Map(sentencesIn('ar'))
  const en = sentencesIn('en').filter(([, text]) => /in French/.test(text))
  expect(en.length).toBeGreaterThan(8)
  expect(en.filter(([path]) => !/بالفرنسية/.test(ar.get(path) ?? ''))).toEqual([])
})
