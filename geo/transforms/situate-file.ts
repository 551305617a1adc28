import { fold } from '../../src/domain/geo/fold.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Decoupage } from '../read/decoupage.ts'

/** Where the series of a file are, when they do not say: the place, else the commune, that its name gives. */
export interface Situe {
  readonly lieuId: string
  readonly codeInsee: string
}

/**
 * The place or the commune that the name of a file gives: `<id of a place>.ics`, `23096.ics`,
 * `23096-mediatheque.csv`; null for any other name.
 */
export function situateFile(
  nom: string,
  lieux: readonly Pick<Lieu, 'id'>[],
  { communes, anciensCodes }: Decoupage,
): Situe | null {
  const base = nom.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
  const wanted = fold(base)
  const lieu = lieux.find(({ id }) => fold(id) === wanted)
  if (lieu !== undefined) return { lieuId: lieu.id, codeInsee: '' }
  const code = /^(\d[\dAB]\d{3})(?![\dA-Z])/i.exec(base)?.[1]?.toUpperCase() ?? ''
  const codeInsee = communes.has(code) ? code : (anciensCodes.get(code)?.code ?? '')
  return codeInsee === '' ? null : { lieuId: '', codeInsee }
}
