import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LieuxFile } from '../../src/dataset/lieux-file.ts'

/** A share of places lost since the last publication that no ordinary day explains. */
const BAISSE_MAX = 0.1

interface Publie {
  readonly departements?: readonly { readonly code: string; readonly lieux?: { readonly lignes?: number } }[]
}

/**
 * Throws when the build would replace what `out` holds by no place at all, or by a tenth fewer of them in the
 * départements that both publish. Nothing published before, or nothing that can be read: nothing is lost.
 */
export function checkBaisse(out: string, lieuxPar: ReadonlyMap<string, LieuxFile>): void {
  const before = readPublished(join(out, 'manifest.json'))
  let [avant, apres] = [0, 0]
  for (const [code, lignes] of before) {
    const now = lieuxPar.get(code)?.lieux.length
    if (now === undefined) continue
    avant += lignes
    apres += now
  }
  const total = [...lieuxPar.values()].reduce((n, file) => n + file.lieux.length, 0)
  const isEmptied = total === 0 && [...before.values()].some((lignes) => lignes > 0)
  if (!isEmptied && apres >= avant * (1 - BAISSE_MAX)) return
  const got = isEmptied ? 'aucun lieu' : `${apres} lieux, contre ${avant} dans les mêmes départements`
  throw new Error(`${out} : ${got} ; rien n’est remplacé (--accepter-baisse si la baisse est vraie)`)
}

/** Places published before, by département. */
function readPublished(path: string): ReadonlyMap<string, number> {
  if (!existsSync(path)) return new Map()
  try {
    const { departements = [] } = JSON.parse(readFileSync(path, 'utf8')) as Publie
    return new Map(departements.map(({ code, lieux }) => [code, lieux?.lignes ?? 0]))
  } catch {
    return new Map()
  }
}
