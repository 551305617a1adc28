import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCHEMA_VERSION } from '../../../src/dataset/check-shape.ts'
import type { CompactLieu, LieuxFile } from '../../../src/dataset/lieux-file.ts'
import type { BilanSource } from '../../../src/dataset/manifest.ts'
import { COLONNES } from '../../../src/domain/places/colonnes.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'

/** A share of places lost since the last publication that no ordinary day explains. */
const BAISSE_MAX = 0.1

/** Places that said something in a column: that all of them fall silent in one night is no choice of theirs. */
const COLONNE_MIN = 20

type Lignes = { readonly lignes?: number } | null

interface Publie {
  readonly schemaVersion?: number
  readonly jeu?: string
  readonly bilan?: readonly Pick<BilanSource, 'source' | 'lues' | 'gardees'>[]
  readonly departements?: readonly {
    readonly code: string
    readonly lieux?: Lignes & { readonly chemin?: string }
    readonly ateliers?: Lignes
    readonly communes?: Lignes
  }[]
}

export interface Construit {
  readonly jeu: string
  readonly lieuxPar: ReadonlyMap<string, LieuxFile>
  readonly ateliersPar: ReadonlyMap<string, readonly Atelier[]>
  /** Outlines of communes, by département. */
  readonly contours: ReadonlyMap<string, readonly unknown[]>
  /** What was read of each file. */
  readonly bilan: NonNullable<Publie['bilan']>
}

/**
 * Throws when the build would replace what `out` holds by no place at all, or by a tenth fewer of them in the
 * départements that both publish; or by no workshop in those that had some, as a file emptied by mistake does
 * (fewer of them is what a summer does); or where a file that gave something gives nothing to read, as one that is cut, or
 * the page of an error saved in its place; or where a département has fewer outlines of communes, since residents who are in
 * none are counted nowhere; or where a column that many places filled is said by none any more, as one that its producer
 * renamed: every figure that rests on it would be wrong without a word. Nothing published before, or nothing that can be read: nothing is lost.
 */
export function checkBaisse(out: string, { jeu, lieuxPar, ateliersPar, contours, bilan }: Construit): void {
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
  for (const { code, communes } of before.jeu === jeu ? both : []) {
    const [had, has] = [communes?.lignes ?? 0, contours.get(code)?.length ?? 0]
    if (has < had)
      refuse(out, `${has} contours de communes dans le département ${code}, contre ${had} la fois d’avant`)
  }
  const lost =
    before.jeu === jeu && before.schemaVersion === SCHEMA_VERSION ? lostColumn(out, both, lieuxPar) : null
  if (lost !== null)
    refuse(
      out,
      `plus rien dans la colonne « ${lost.nom} », que ${lost.lieux} lieux remplissaient la fois d’avant (renommée par son producteur ?)`,
    )
  const given = new Map((before.jeu === jeu ? (before.bilan ?? []) : []).map((one) => [one.source, one]))
  for (const { source, lues } of bilan) {
    const { gardees = 0 } = given.get(source) ?? {}
    if (lues === 0 && gardees > 0)
      refuse(out, `rien à lire dans ${source}, contre ${gardees} lignes gardées la fois d’avant`)
  }
}

/** The first column that nobody fills any more, and how many places did; null: none. */
function lostColumn(
  out: string,
  both: NonNullable<Publie['departements']>,
  lieuxPar: Construit['lieuxPar'],
): { readonly nom: string; readonly lieux: number } | null {
  const before = countFields(both.flatMap(({ lieux }) => readLieuxOf(out, lieux?.chemin)))
  const now = countFields(both.flatMap(({ code }) => lieuxPar.get(code)?.lieux ?? []))
  for (const { nom, champ } of COLONNES) {
    const lieux = before.get(champ) ?? 0
    if (lieux >= COLONNE_MIN && !now.has(champ)) return { nom, lieux }
  }
  return null
}

/** A published place says only what is known of it: places by field. */
function countFields(lieux: readonly CompactLieu[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const lieu of lieux)
    for (const champ of Object.keys(lieu)) counts.set(champ, (counts.get(champ) ?? 0) + 1)
  return counts
}

function readLieuxOf(out: string, chemin: string | undefined): readonly CompactLieu[] {
  if (chemin === undefined) return []
  try {
    return (JSON.parse(readFileSync(join(out, chemin), 'utf8')) as LieuxFile).lieux
  } catch {
    return []
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
