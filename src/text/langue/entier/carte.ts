import type * as fr from '../../fr/carte.ts'
import type { Catalogue, Dire } from './catalogue.ts'

interface Textes extends Omit<typeof fr.carte, 'nomRepere' | 'rues'> {
  /** Of a mark that stands for several lines of the list: its name, the numbers of the others. */
  readonly nomRepere: (nom: string, autres: string) => string
  readonly rues: (mentions: string) => string
}

/** Makes the words of the map in a language. */
export function faireCarte(catalogue: Catalogue<Textes>, dire: Dire) {
  const textes = dire<Catalogue<Textes>, Textes>(catalogue)
  return {
    ...textes,
    nomRepere: (nom: string, autres: readonly number[]): string => textes.nomRepere(nom, autres.join(', ')),
    rues: (mentions: readonly string[]): string => textes.rues(mentions.join('; ')),
  }
}
