import type { Population } from '../../domain/coverage/report.ts'
import { pourcent } from '../fr/format.ts'

type Etats = Pick<Population, 'atteinte' | 'inconnue' | 'totale'>

/**
 * The percents of parts that make up `total`, shown together: each as `pourcent` says it, but where whole numbers would
 * sum to 99 or 101 the largest remainders make it 100; in a tie the first part wins. None falls to 0 nor rises to 100.
 */
function sayParts(all: readonly number[], total: number): string[] {
  const alone = all.map((part) => pourcent(part, total))
  // Beside "moins de 1 %" or "plus de 99 %" the others sum to 99 or 100, and both are right.
  if (!alone.every((said) => /^\d/.test(said))) return alone
  const wholes = all.map((part) => (part === 0 ? 0 : Math.max(1, Math.floor((100 * part) / total))))
  const missing = 100 - wholes.reduce((sum, whole) => sum + whole, 0)
  const rest = (i: number) => (all[i] === 0 ? Number.NEGATIVE_INFINITY : 100 * all[i]! - wholes[i]! * total)
  const order = all.map((_, i) => i).sort((a, b) => rest(b) - rest(a))
  for (const i of order.slice(0, Math.max(0, missing))) wholes[i]! += 1
  // 99, 0.5 and 0.5 %: the two small ones have their 1 % from the large one.
  if (missing < 0) wholes[wholes.indexOf(Math.max(...wholes))]! += missing
  return wholes.map((whole) => pourcent(whole, 100))
}

/** The shares of the three states, in words: the same wherever this population is shown, and together 100 %. */
export function partsDe({
  atteinte,
  inconnue,
  totale,
}: Etats): Readonly<Record<'atteinte' | 'inconnue' | 'nonAtteinte', string>> {
  const said = sayParts([atteinte, inconnue, totale - atteinte - inconnue], totale)
  return { atteinte: said[0]!, inconnue: said[1]!, nonAtteinte: said[2]! }
}

/** The share of a table: "?" where nobody is within reach for sure and somebody is unknown, never "0 %". */
export const partDe = (population: Etats): string =>
  population.atteinte === 0 && population.inconnue > 0 ? '?' : partsDe(population).atteinte

/**
 * Both ends of the band around the share as `partsDe` says it: rounding one by one must not put the share outside.
 */
export function boutsDe(population: Etats & Pick<Population, 'basse' | 'haute'>): readonly [string, string] {
  const { basse, haute, totale } = population
  const centre = partsDe(population).atteinte
  const [bas, haut] = [pourcent(basse, totale), pourcent(haute, totale)]
  return [rank(bas) > rank(centre) ? centre : bas, rank(haut) < rank(centre) ? centre : haut]
}

/** Shares in their order: 0, "moins de 1", 1 … 99, "plus de 99", 100. */
const rank = (said: string): number => {
  const number = Number(/\d+/.exec(said)?.[0] ?? Number.NaN)
  return said.startsWith('moins') ? number - 0.5 : said.startsWith('plus') ? number + 0.5 : number
}
