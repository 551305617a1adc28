import { ownValue } from '../../domain/common/own-value.ts'
import { OFFRES } from '../../domain/places/offre.ts'

/** What a line of the history says of each offer, in this order: residents of every age at the default question. */
export const ETATS_HISTORIQUE = ['atteinte', 'inconnue', 'nonAtteinte'] as const

/** Columns of a line: each offer, then each state. */
export const COLONNES_HISTORIQUE = OFFRES.flatMap((offre) =>
  ETATS_HISTORIQUE.map((etat) => `${offre}_${etat}`),
)

/** More dates are not kept. */
export const DATES_MAX = 36
/** Of those before the last, one a month: built every night, they would be those of five weeks, not of nearly three years. */
const RECENTES = 6

/** Dates to keep, the oldest first: the last ones, and before them the last of each month. */
function kept(dates: readonly string[]): string[] {
  const older = dates.slice(0, -RECENTES)
  const months = new Map(older.map((date) => [date.slice(0, 7), date]))
  return [...months.values(), ...dates.slice(-RECENTES)].slice(-DATES_MAX)
}

/** Figures of territories over time, one line for each date of the data; see geo/FORMAT.md. */
export interface HistoriqueFile {
  readonly colonnes: readonly string[]
  /** Dates of the data, `YYYY-MM-DD`, the oldest first: never those of the builds. */
  readonly dates: readonly string[]
  /** By `type:code`, one line for each date; null: the build of that date did not hold the territory. */
  readonly territoires: Readonly<Record<string, readonly (readonly number[] | null)[]>>
}

/** One line of one territory. */
export interface LigneHistorique {
  readonly date: string
  /** In the order of COLONNES_HISTORIQUE. */
  readonly habitants: readonly number[]
}

/**
 * Adds the lines of a build; those of the same date are replaced, so that building again from the same files changes
 * nothing. Of the oldest one a month stays, DATES_MAX in all. A file of other columns is left aside: its numbers say something else.
 */
export function addLines(
  before: HistoriqueFile | null,
  date: string,
  lines: ReadonlyMap<string, readonly number[]>,
): HistoriqueFile {
  const isSame = before !== null && before.colonnes.join() === COLONNES_HISTORIQUE.join()
  const known: Pick<HistoriqueFile, 'dates' | 'territoires'> = isSame
    ? before
    : { dates: [], territoires: {} }
  const dates = kept([...new Set([...known.dates, date])].sort())
  const codes = [...new Set([...Object.keys(known.territoires), ...lines.keys()])].sort()
  const lineOf = (code: string, day: string) =>
    day === date
      ? (lines.get(code) ?? null)
      : (ownValue(known.territoires, code)?.[known.dates.indexOf(day)] ?? null)
  const all = codes.map((code) => [code, dates.map((day) => lineOf(code, day))] as const)
  return {
    colonnes: COLONNES_HISTORIQUE,
    dates,
    territoires: Object.fromEntries(all.filter(([, own]) => own.some((line) => line !== null))),
  }
}

/** The lines of a territory, the oldest first; none where the file does not know it. */
export function linesOf(file: HistoriqueFile, territoire: string): LigneHistorique[] {
  if (file.colonnes.join() !== COLONNES_HISTORIQUE.join()) return []
  return (ownValue(file.territoires, territoire) ?? []).flatMap((habitants, i) =>
    habitants === null ? [] : [{ date: file.dates[i] ?? '', habitants }],
  )
}
