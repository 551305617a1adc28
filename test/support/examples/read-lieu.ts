import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../../src/domain/places/read/anomalie.ts'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'

/** One row alone, as the line `ligne` of its file: the place, or null when it is rejected. */
export function readLieu(
  row: Readonly<Record<string, unknown>>,
  ligne: number,
): { lieu: Lieu | null; anomalies: Anomalie[] } {
  const { lieux, anomalies } = readLieux([row], [ligne])
  return { lieu: lieux[0] ?? null, anomalies }
}

/** A place without anything wrong. */
export const BASE = { id: 'a', nom: 'Médiathèque', latitude: '45.83', longitude: '1.26' }

/** The place a row gives, and the names of the fixes, warnings and rejects on one field. */
export function read(extra: Record<string, unknown>, champ = Object.keys(extra)[0] ?? '') {
  const { lieu, anomalies } = readLieu({ ...BASE, ...extra }, 7)
  const of = (gravite: string) => anomalies.filter((a) => a.champ === champ && a.gravite === gravite)
  return {
    lieu,
    fixes: of('correction').map((a) => a.correction),
    warnings: of('avertissement').map((a) => a.raison),
    rejects: of('rejet').map((a) => a.raison),
  }
}
