import { readLieu } from '../../../src/domain/places/read/read-lieu.ts'

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
