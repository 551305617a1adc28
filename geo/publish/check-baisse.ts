import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LieuxFile } from '../../src/dataset/lieux-file.ts'
import type { BilanSource } from '../../src/dataset/manifest.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'

/** A share of places lost since the last publication that no ordinary day explains. */
const BAISSE_MAX = 0.1

type Lignes = { readonly lignes?: number } | null

interface Publie {
  readonly jeu?: string
  readonly bilan?: readonly Pick<BilanSource, 'source' | 'lues' | 'gardees'>[]
  readonly departements?: readonly {
    readonly code: string
    readonly lieux?: Lignes
    readonly ateliers?: Lignes
  }[]
}

export interface Construit {
  readonly jeu: string
  readonly lieuxPar: ReadonlyMap<string, LieuxFile>
  readonly ateliersPar: ReadonlyMap<string, readonly Atelier[]>
  /** What was read of each file. */
  readonly bilan: NonNullable<Publie['bilan']>
}

/**
 * Throws when the build would replace what `out` holds by no place at all, or by a tenth fewer of them in the
 * départements that both publish; or by no workshop in those that had some, as a file emptied by mistake does
 * (fewer of them is what a summer does); or where a file that gave something gives nothing to read, as one that is cut, or
 * the page of an error saved in its place. Nothing published before, or nothing that can be read: nothing is lost.
 */
export function checkBaisse(out: string, { jeu, lieuxPar, ateliersPar, bilan }: Construit): void {
  const before = readPublished(join(out, 'manifest.json'))
  const both = (before.departements ?? []).filter(({ code }) => lieuxPar.has(code))
  const avant = both.reduce((n, { lieux }) => n + (lieux?.lignes ?? 0), 0)
  const apres = both.reduce((n, { code }) => n + (lieuxPar.get(code)?.lieux.length ?? 0), 0)
  const total = [...lieuxPar.values()].reduce((n, file) => n + file.lieux.length, 0)
  const isEmptied = total === 0 && (before.departements ?? []).some(({ lieux }) => (lieux?.lignes ?? 0) > 0)
  if (isEmptied) refuse(out, 'aucun lieu')
  if (apres < avant * (1 - BAISSE_MAX))
    refuse(out, `${apres} lieux, contre ${avant} dans les mêmes départements`)
  const ateliers = both.reduce((n, { ateliers }) => n + (ateliers?.lignes ?? 0), 0)
  const isKept = ateliers === 0 || both.some(({ code }) => (ateliersPar.get(code)?.length ?? 0) > 0)
  // The example's workshops are no loss when real data take its place.
  if (!isKept && before.jeu === jeu)
    refuse(out, `aucun atelier, contre ${ateliers} lignes d’ateliers dans les mêmes départements`)
  const given = new Map((before.jeu === jeu ? (before.bilan ?? []) : []).map((one) => [one.source, one]))
  for (const { source, lues } of bilan) {
    const { gardees = 0 } = given.get(source) ?? {}
    if (lues === 0 && gardees > 0)
      refuse(out, `rien à lire dans ${source}, contre ${gardees} lignes gardées la fois d’avant`)
  }
}

function refuse(out: string, got: string): never {
  throw new Error(`${out} : ${got} ; rien n’est remplacé (--accepter-baisse si la baisse est vraie)`)
}

function readPublished(path: string): Publie {
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Publie
  } catch {
    return {}
  }
}
