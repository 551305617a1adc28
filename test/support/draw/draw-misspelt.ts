import { readDecoupage } from '../../../geo/read/decoupage.ts'
import type { Commune } from '../../../src/domain/geo/communes.ts'
import { fold } from '../../../src/domain/geo/fold.ts'
import { commune } from '../examples/petit-jeu.ts'
import { randomInt, seededRandom } from './random.ts'

/** Every commune of France, by the names and populations that Etalab publishes. */
export const communesFrance = (): Commune[] =>
  [...readDecoupage().communes.values()].map((c) => ({
    ...commune(c.code, c.nom, 2, 46),
    codesPostaux: c.codesPostaux,
    populationMunicipale: c.population,
  }))

const ACCENTS: Readonly<Record<string, string>> = {
  e: 'é',
  é: 'è',
  è: 'e',
  ê: 'é',
  a: 'à',
  â: 'a',
  o: 'ô',
  ô: 'o',
  u: 'ù',
  c: 'ç',
  ç: 'c',
  i: 'î',
  î: 'i',
}
type Slip = (name: string, random: () => number) => string
const SLIPS: Readonly<Record<string, Slip>> = {
  swap: (name, random) => {
    const i = randomInt(random, name.length - 1)
    return name.slice(0, i) + name[i + 1] + name[i] + name.slice(i + 2)
  },
  drop: (name, random) => {
    const i = randomInt(random, name.length)
    return name.slice(0, i) + name.slice(i + 1)
  },
  double: (name, random) => {
    const i = randomInt(random, name.length)
    return name.slice(0, i + 1) + name.slice(i)
  },
  accent: (name) => name.replace(/[eéèêaâoôucçiî]/i, (letter) => ACCENTS[letter.toLowerCase()] ?? letter),
  hyphen: (name, random) => name.replace(/[-' ’]/g, random() < 0.5 ? ' ' : ''),
}

/** Communes whose name no other bears, each with a slip of the keyboard in it. */
export function drawMisspelt(
  communes: readonly Commune[],
  count: number,
  seed: number,
): { readonly code: string; readonly nom: string; readonly typed: string }[] {
  const homonyms = new Map<string, number>()
  for (const { nom } of communes) homonyms.set(fold(nom), (homonyms.get(fold(nom)) ?? 0) + 1)
  const unique = communes.filter(({ nom }) => homonyms.get(fold(nom)) === 1 && nom.length > 2)
  const random = seededRandom(seed)
  const kinds = Object.values(SLIPS)
  return Array.from({ length: count }, (_, i) => {
    const { code, nom } = unique[randomInt(random, unique.length)]!
    return { code, nom, typed: kinds[i % kinds.length]!(nom, random) }
  })
}
