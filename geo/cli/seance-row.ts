import { formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { formatIsoWithOffset } from '../../src/domain/calendar/fuseau.ts'
import type { Seance } from '../../src/domain/sessions/atelier.ts'
import type { Confiance, Moment, Statut } from '../../src/domain/sessions/table/table-values.ts'

/** A session as the command line prints it. The keys and their order are agreed: never changed. */
export interface SeanceRow {
  readonly atelierId: string
  readonly lieuId: string | null
  readonly commune: string
  readonly titre: string
  /** ISO 8601 with offset, or the day alone when no hour is known. */
  readonly debut: string
  readonly moment: Moment | null
  readonly fin: string | null
  readonly statut: Statut
  readonly placesRestantes: number | null
  readonly confiance: Confiance
  readonly texteSource: string | null
}

export const SEANCE_COLUMNS = [
  'atelierId',
  'lieuId',
  'commune',
  'titre',
  'debut',
  'moment',
  'fin',
  'statut',
  'placesRestantes',
  'confiance',
  'texteSource',
] as const satisfies readonly (keyof SeanceRow)[]

export function seanceRow(seance: Seance): SeanceRow {
  const { debut, fin, zone } = seance
  return {
    atelierId: seance.atelierId,
    lieuId: seance.lieuId,
    commune: seance.commune,
    titre: seance.titre,
    debut: debut === null ? formatIsoDate(seance.date) : formatIsoWithOffset(debut, zone),
    moment: seance.moment,
    fin: fin === null ? null : formatIsoWithOffset(fin, zone),
    statut: seance.statut,
    placesRestantes: seance.placesRestantes,
    confiance: seance.confiance,
    texteSource: seance.texteSource,
  }
}
