import type { Correction } from '../../domain/imports/edits/correction.ts'
import { layLines } from '../../domain/imports/edits/lay-lines.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Atelier } from '../../domain/sessions/atelier.ts'
import { type AteliersFile, decodeAteliers, encodeAteliers } from '../ateliers-file.ts'
import { type CompactLieu, compactLieu, expandLieu } from '../lieux-file.ts'

/** A correction as it is kept: with enough to find its record, and to name it when it is gone. */
export interface CorrectionGardee extends Correction {
  readonly genre: 'lieu' | 'atelier'
  /** Of the record when it was corrected: its name, its commune, who published it. */
  readonly nom: string
  readonly codeInsee: string
  readonly source: string
}

/** What one file brought, as it is kept on the device. What a later version of the page adds is "not said". */
export interface ImportGarde {
  readonly id: string
  /** Name of the file. */
  readonly nom: string
  /** When it was taken, epoch ms. */
  readonly le: number
  readonly lieux: readonly CompactLieu[]
  readonly ateliers: AteliersFile['ateliers']
  /** Cells of any record put right by hand: only of what was written in the page (`SAISIES`). */
  readonly corrections?: readonly CorrectionGardee[]
}

/** Id of what was written in the page itself, which no file can have; it lies over all files. */
export const SAISIES = '/saisies'

/** All that a person brought; of one id, the last file wins. */
export interface Mine {
  /** Changes with anything in it. */
  readonly version: string
  readonly lieux: readonly Lieu[]
  readonly ateliers: readonly Atelier[]
  readonly corrections: readonly CorrectionGardee[]
}

export const packImport = (
  nom: string,
  le: number,
  lieux: readonly Lieu[],
  ateliers: readonly Atelier[],
): ImportGarde => ({
  id: nom,
  nom,
  le,
  lieux: lieux.map(compactLieu),
  ateliers: encodeAteliers('', ateliers).ateliers,
})

export const lieuxOf = ({ lieux }: ImportGarde): readonly Lieu[] => lieux.map(expandLieu)
export const ateliersOf = ({ ateliers }: ImportGarde): readonly Atelier[] =>
  decodeAteliers({ departement: '', ateliers })

/** Puts the kept files together, in the order they came, then of their names (`inLayOrder`); what was written in the page is laid over them. */
export function mineOf(imports: readonly ImportGarde[]): Mine {
  const isWritten = ({ id }: ImportGarde): number => (id === SAISIES ? 1 : 0)
  const ordered = [...imports].sort(
    (a, b) => isWritten(a) - isWritten(b) || a.le - b.le || (a.id < b.id ? -1 : 1),
  )
  const lieux = new Map(ordered.flatMap(lieuxOf).map((lieu) => [lieu.id, lieu]))
  return {
    version: ordered.map(({ id, le }) => `${id} ${le}`).join(' '),
    lieux: [...lieux.values()],
    ateliers: ordered.map(ateliersOf).reduce(layLines, []),
    corrections: ordered.flatMap(({ corrections = [] }) => corrections),
  }
}
