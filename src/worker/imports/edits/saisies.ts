import {
  ateliersOf,
  type CorrectionGardee,
  type ImportGarde,
  lieuxOf,
  packImport,
  SAISIES,
} from '../../../dataset/mine/mine-file.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import { formatLocalTime } from '../../../domain/sessions/table/table-write.ts'

/** What was written in the page itself: records, lines about one session, and corrections of any record. */
export interface Saisies {
  readonly lieux: readonly Lieu[]
  readonly ateliers: readonly Atelier[]
  readonly corrections: readonly CorrectionGardee[]
}

/** What a transaction of the store writes and takes away. */
interface Changement {
  readonly garder: readonly ImportGarde[]
  readonly retirer: readonly string[]
}

export function saisiesOf(all: readonly ImportGarde[]): Saisies {
  const found = all.find(({ id }) => id === SAISIES)
  return found === undefined
    ? { lieux: [], ateliers: [], corrections: [] }
    : { lieux: lieuxOf(found), ateliers: ateliersOf(found), corrections: found.corrections ?? [] }
}

export function packSaisies(le: number, { lieux, ateliers, corrections }: Saisies): ImportGarde {
  return { ...packImport(SAISIES, le, lieux, ateliers), corrections }
}

/** Changes what was written by hand; nothing left takes it away. */
export function changeSaisies(
  all: readonly ImportGarde[],
  le: number,
  change: (before: Saisies) => Saisies,
): Changement {
  const after = change(saisiesOf(all))
  const isEmpty = after.lieux.length + after.ateliers.length + after.corrections.length === 0
  return isEmpty ? { garder: [], retirer: [SAISIES] } : { garder: [packSaisies(le, after)], retirer: [] }
}

/** Edits by hand of the records of one file: they go with it, unless another file has the record too. */
function editsOf(all: readonly ImportGarde[], id: string): Saisies {
  const idsOf = (one: ImportGarde) => [...one.lieux, ...one.ateliers].map((record) => record.id)
  const elsewhere = new Set(all.filter((one) => one.id !== id && one.id !== SAISIES).flatMap(idsOf))
  const own = new Set(
    all
      .filter((one) => one.id === id)
      .flatMap(idsOf)
      .filter((one) => !elsewhere.has(one)),
  )
  const { lieux, ateliers, corrections } = saisiesOf(all)
  const isOwn = (one: { readonly id: string }) => own.has(one.id)
  return {
    lieux: lieux.filter(isOwn),
    ateliers: ateliers.filter(isOwn),
    corrections: corrections.filter(isOwn),
  }
}

/** Their names, each once: what is told before a file is taken back. */
export function namesOfEdits(
  all: readonly ImportGarde[],
  id: string,
): { readonly fiches: readonly string[] } {
  const { lieux, ateliers, corrections } = editsOf(all, id)
  const titles = new Map(all.flatMap((one) => ateliersOf(one)).map((line) => [line.id, line.titre] as const))
  const names = [
    ...lieux.map(({ nom }) => nom),
    ...ateliers.map((line) => line.titre || (titles.get(line.id) ?? line.id)),
    ...corrections.map(({ nom }) => nom),
  ]
  return { fiches: [...new Set(names)] }
}

/** Takes one file back, with the edits of its records; null takes all. */
export function retirerImport(all: readonly ImportGarde[], id: string | null, le: number): Changement {
  if (id === null) return { garder: [], retirer: all.map((one) => one.id) }
  if (id === SAISIES) return { garder: [], retirer: [SAISIES] }
  const gone = editsOf(all, id)
  const isKept = <T>(list: readonly T[]) => {
    const out = new Set(list)
    return (one: T) => !out.has(one)
  }
  const rest = changeSaisies(all, le, () => {
    const { lieux, ateliers, corrections } = saisiesOf(all)
    const ids = new Set([...gone.lieux, ...gone.ateliers].map((one) => one.id))
    return {
      lieux: lieux.filter((one) => !ids.has(one.id)),
      ateliers: ateliers.filter((one) => !ids.has(one.id)),
      corrections: corrections.filter(isKept(gone.corrections)),
    }
  })
  return { garder: rest.garder, retirer: [id, ...rest.retirer] }
}

/** What names the session a line speaks of; empty for a series. */
export const keyOfLine = ({ rdate: [named], rrule, titre }: Atelier): string =>
  named === undefined || rrule !== '' || titre !== '' ? '' : formatLocalTime(named)

/** Lines without those that speak of the same sessions as others. */
export function withoutSessions(lines: readonly Atelier[], others: readonly Atelier[]): readonly Atelier[] {
  const told = new Set(others.map((line) => `${line.id} ${keyOfLine(line)}`))
  return lines.filter((line) => keyOfLine(line) === '' || !told.has(`${line.id} ${keyOfLine(line)}`))
}

/** Takes one record away from the files that hold it too; a file of which nothing is left goes. */
export function removeFromFiles(
  all: readonly ImportGarde[],
  { garder, retirer }: Changement,
  id: string,
  le: number,
): Changement {
  const held = all.filter(
    (one) => one.id !== SAISIES && [...one.lieux, ...one.ateliers].some((record) => record.id === id),
  )
  const rest = held.map((one) => ({
    ...one,
    le: Math.max(one.le, le),
    lieux: one.lieux.filter((record) => record.id !== id),
    ateliers: one.ateliers.filter((record) => record.id !== id),
  }))
  const isLeft = ({ lieux, ateliers }: ImportGarde) => lieux.length + ateliers.length > 0
  return {
    garder: [...garder, ...rest.filter(isLeft)],
    retirer: [...retirer, ...rest.filter((one) => !isLeft(one)).map((one) => one.id)],
  }
}
