import { departementOf } from '../../../src/domain/geo/codes.ts'
import { COLONNES_LIEUX } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../../src/domain/places/read/anomalie.ts'

/** One field of a published record put right: `ancien` is what it said when somebody looked. */
export interface Correction {
  readonly ligne: number
  readonly id: string
  readonly champ: string
  readonly ancien: string
  readonly nouveau: string
}

type Row = Readonly<Record<string, unknown>>

/**
 * Applies corrections to the rows of the source, and tells each: done; left, because the record is gone or says
 * something else by now.
 */
export function correctRows(
  rows: readonly Row[],
  corrections: readonly Correction[],
): { readonly rows: readonly Record<string, unknown>[]; readonly anomalies: readonly Anomalie[] } {
  const anomalies: Anomalie[] = []
  const corrected = new Map<string, Record<string, unknown>>()
  const byId = new Map(rows.map((row) => [String(row.id ?? ''), row]))
  for (const { ligne, id, champ, ancien, nouveau } of corrections) {
    const tell = (gravite: Anomalie['gravite'], raison: string) =>
      anomalies.push({ ligne, champ: champ || 'champ', valeur: nouveau || id, raison, gravite })
    const row = corrected.get(id) ?? byId.get(id)
    if (!COLONNES_LIEUX.some((colonne) => colonne === champ && colonne !== 'id')) {
      tell('rejet', 'attendu le nom d’une colonne du schéma national')
    } else if (row === undefined) {
      tell('rejet', `la fiche « ${id} » n’est plus dans les données`)
    } else if (String(row[champ] ?? '').trim() !== ancien) {
      tell('rejet', `la fiche a changé : elle dit « ${row[champ] ?? ''} », attendu « ${ancien} »`)
    } else {
      corrected.set(id, { ...row, [champ]: nouveau })
      tell('avertissement', `correction appliquée à la fiche « ${id} »`)
    }
  }
  return { rows: rows.map((row) => corrected.get(String(row.id ?? '')) ?? { ...row }), anomalies }
}

/**
 * Lays somebody's places over those of the source: one of a known id takes its place. Those of a département that is
 * not built are left out, and told.
 */
export function layLieux(
  publies: readonly Lieu[],
  ajoutes: readonly Lieu[],
  departements: readonly string[],
): { readonly lieux: readonly Lieu[]; readonly remplaces: number; readonly anomalies: readonly Anomalie[] } {
  const built = new Set(departements)
  const kept = ajoutes.filter(({ codeInsee }) => built.has(departementOf(codeInsee)))
  const own = new Set(kept.map(({ id }) => id))
  const others = publies.filter(({ id }) => !own.has(id))
  const anomalies = ajoutes
    .filter((lieu) => !kept.includes(lieu))
    .map(
      ({ id, codeInsee }): Anomalie => ({
        ligne: 0,
        champ: 'code_insee',
        valeur: codeInsee,
        raison: `lieu « ${id} » hors des départements construits`,
        gravite: 'rejet',
      }),
    )
  return { lieux: [...others, ...kept], remplaces: publies.length - others.length, anomalies }
}
